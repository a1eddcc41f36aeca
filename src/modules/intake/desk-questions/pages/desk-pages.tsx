import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Badge,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  Lead,
  List,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
  Worklist,
} from '../../../../platform/ui/index.ts'
import type { deskList, requireDeskQuestion } from '../queries.ts'
import type { Trace } from '../rules.ts'
import { AnswerDesk, PublishDesk } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Fielded = Parameters<typeof Fields>[0]['texts']
type Row = Awaited<ReturnType<typeof deskList>>[number]
type Question = Awaited<ReturnType<typeof requireDeskQuestion>>
const HERE = '/werk/vraagbaak'

/** The first words of a long question. */
function beginOf(question: string | null): string | null {
  if (question === null || question.length <= 80) return question
  return `${question.slice(0, 80).replace(/\s+\S*$/, '')} …`
}

/** What waits for an answer, the first day first; below what was answered of late. */
export function DeskListPage({ t, open, done, today }: { t: typeof nl; open: Row[]; done: Row[]; today: string }) {
  const f = useFormat()
  const list = (rows: Row[], caption: string, empty: string) => (
    <Worklist
      caption={caption}
      rows={rows}
      subject={{ label: t.desk.question, text: (row) => beginOf(row.question) ?? row.reference, href: (row) => `${HERE}/${row.id}` }}
      columns={[
        { label: t.desk.by, cell: (row) => row.organisation || t.kinds[row.askerKind] },
        {
          label: t.desk.state,
          cell: (row) => (row.escalatedAt && row.state === 'open' ? <Badge tone="warning">{t.desk.escalated}</Badge> : t.states[row.state]),
        },
      ]}
      due={(row) => (row.state === 'open' ? { text: f.shortDate(row.answerBy), overdue: row.answerBy < today } : null)}
      empty={empty}
    />
  )
  return (
    <Page title={t.desk.title} width="wide">
      <Heading level={1}>{t.desk.title}</Heading>
      <Lead>{t.desk.lead}</Lead>
      <Section title={t.desk.open}>{list(open, t.desk.open, t.desk.noneOpen)}</Section>
      <Section title={t.desk.done}>{list(done, t.desk.done, t.desk.noneDone)}</Section>
    </Page>
  )
}

interface OneProps {
  t: typeof nl
  fields: Fielded
  question: Question
  form: FormState
  /** Words that may still say who it is about. */
  traces: Trace[]
}

/** One question: who asked, what, by when; answering, and as a second step publishing. policy: C10 */
export function DeskQuestionPage({ t, fields, question, form, traces }: OneProps) {
  const f = useFormat()
  const { asker } = question
  return (
    <Page title={t.desk.one} hasErrors={form.errors.length > 0} before={<BackLink href={HERE}>{t.desk.title}</BackLink>}>
      <Heading level={1}>{asker?.organisation || question.reference}</Heading>
      <FormErrors form={form} />
      <WhatNow
        holder={question.escalatedAt && question.state === 'open' ? t.follow.coordinator : t.desk.ours}
        next={t.desk.next[question.state]}
        by={question.state === 'open' ? f.date(question.answerBy) : undefined}
      />
      <DataList
        facts={[
          { label: t.desk.kind, value: t.kinds[question.askerKind] },
          asker && { label: t.desk.contact, value: asker.contactName },
          asker?.phone != null && { label: t.desk.phone, value: <PhoneLink number={asker.phone} /> },
          asker?.email != null && { label: t.desk.email, value: <MailLink address={asker.email} /> },
          { label: t.follow.number, value: question.reference },
          { label: t.follow.asked, value: f.moment(question.askedAt) },
        ]}
      />
      {asker ? <Quote>{asker.question}</Quote> : <Paragraph>{t.desk.forgotten}</Paragraph>}
      {question.state === 'open' && (
        <Section title={t.desk.answer}>
          <Form action={`${HERE}/${question.id}/antwoord`}>
            <Fields schema={AnswerDesk} form={form} texts={fields} />
            <SubmitRow>
              <Button>{t.desk.send}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {asker?.answer != null && (
        <Section title={t.follow.answer}>
          <Quote>{asker.answer}</Quote>
          <Paragraph>{t.desk.tell}</Paragraph>
        </Section>
      )}
      {question.state === 'answered' && <Publish t={t} fields={fields} question={question} form={form} traces={traces} />}
    </Page>
  )
}

/** The words as everybody will read them, to be looked over before they go out. */
function Publish({ t, fields, question, form, traces }: OneProps) {
  const known = { publicQuestion: question.asker?.question, publicAnswer: question.asker?.answer }
  const filled = form.values.publicQuestion === undefined ? { ...blankForm(known), errors: form.errors } : form
  return (
    <Section title={t.publish.title}>
      <Paragraph>{t.publish.lead}</Paragraph>
      <Details summary={t.publish.open} open={form.errors.length > 0}>
        {traces.length > 0 && (
          <Alert tone="warning" title={t.publish.look}>
            <List items={traces.map((trace) => t.traces[trace])} />
          </Alert>
        )}
        <Form action={`${HERE}/${question.id}/publicatie`}>
          <Fields schema={PublishDesk} form={filled} texts={fields} />
          <SubmitRow>
            <Button>{t.publish.submit}</Button>
          </SubmitRow>
        </Form>
      </Details>
    </Section>
  )
}
