import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  LinkList,
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
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { AnswerLead, AnswerTask, Decline, EndReferral } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface Received {
  row: ReferralRow
  name: string
  service: string
}

/** What a provider received: only its own, what waits for an answer first. policy: D6 */
export function ReceivedPage({ t, today, rows }: { t: Text; today: string; rows: Received[] }) {
  const f = useFormat()
  return (
    <Page title={t.provider.referrals} width="wide">
      <Heading level={1}>{t.provider.referrals}</Heading>
      <LinkList items={[{ href: '/aanbieder/diensten', label: t.provider.services }]} />
      <Worklist
        caption={t.provider.referrals}
        rows={rows}
        subject={{ label: t.provider.person, text: (one) => one.name, href: (one) => `/aanbieder/doorverwijzingen/${one.row.id}` }}
        columns={[
          { label: t.provider.service, cell: (one) => one.service },
          { label: t.provider.state, cell: (one) => t.states[one.row.state] },
        ]}
        due={(one) =>
          one.row.state === 'sent' && one.row.acceptBy ? { text: f.shortDate(one.row.acceptBy), overdue: one.row.acceptBy < today } : null
        }
        empty={t.provider.none}
      />
    </Page>
  )
}

/** One referral at the provider: answer, begin, finish. */
export function ReceivedOnePage({
  t,
  received,
  contact,
  sender,
  form,
}: {
  t: Text
  received: Received
  contact: { email: string | null; phone: string | null }
  sender: string
  form: FormState
}) {
  const f = useFormat()
  const { row } = received
  const action = `/aanbieder/doorverwijzingen/${row.id}`
  return (
    <Page
      title={t.provider.referrals}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/aanbieder/doorverwijzingen">{t.provider.referrals}</BackLink>}
    >
      <Heading level={1}>{received.name}</Heading>
      <FormErrors form={form} />
      {row.state === 'sent' && (
        <WhatNow title={t.provider.next} holder={sender} next={t.provider.answer} by={row.acceptBy ? f.date(row.acceptBy) : undefined} />
      )}
      {row.state === 'waiting-for-start' && <Alert tone="info">{t.provider.waiting}</Alert>}
      <DataList
        facts={[
          { label: t.provider.service, value: received.service },
          { label: t.provider.state, value: t.states[row.state] },
          contact.phone !== null && { label: t.provider.contact, value: <PhoneLink number={contact.phone} /> },
          contact.email !== null && { label: t.provider.contact, value: <MailLink address={contact.email} /> },
          { label: t.refer.number, value: row.reference },
        ]}
      />
      <Section title={t.provider.goes}>
        <Quote>{row.goesAlong}</Quote>
      </Section>
      {row.state === 'sent' && (
        <>
          <Form action={`${action}/aanvaarding`}>
            <Button>{t.provider.accept}</Button>
          </Form>
          <Details summary={t.provider.decline} open={form.errors.length > 0}>
            <Form action={`${action}/afwijzing`}>
              <Fields schema={Decline} form={form} texts={{ reason: { label: t.fields.reason.label, options: t.declineReasons } }} />
              <SubmitRow>
                <Button appearance="secondary">{t.provider.decline}</Button>
              </SubmitRow>
            </Form>
          </Details>
        </>
      )}
      {row.state === 'accepted' && (
        <Form action={`${action}/start`}>
          <Button>{t.provider.start}</Button>
        </Form>
      )}
      {row.state === 'running' && (
        <Form action={`${action}/afronding`}>
          <Fields schema={EndReferral} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.provider.end}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

export interface TaskShown {
  id: string
  name: string
  title: string | null
  kind: string
  dueOn: string | null
}

/** Tasks of a partner organisation: only the state is reported. policy: E5 */
export function TasksPage({
  t,
  today,
  rows,
  proposals,
}: {
  t: Text
  today: string
  rows: TaskShown[]
  proposals: { id: string; name: string; answerBy: string | null }[]
}) {
  const f = useFormat()
  return (
    <Page title={t.task.title} width="wide">
      <Heading level={1}>{t.task.title}</Heading>
      {proposals.length > 0 && (
        <Section title={t.proposal.waiting}>
          <LinkList items={proposals.map((one) => ({ href: `/werk/contactpersoon/${one.id}`, label: one.name }))} />
        </Section>
      )}
      <Worklist
        caption={t.task.title}
        rows={rows}
        subject={{ label: t.task.for, text: (row) => row.name, href: (row) => `/werk/taken/${row.id}` }}
        columns={[{ label: t.plan.what, cell: (row) => row.title ?? '' }]}
        due={(row) => (row.dueOn ? { text: f.shortDate(row.dueOn), overdue: row.dueOn < today } : null)}
        empty={t.task.none}
      />
    </Page>
  )
}

/** One task or decision. */
export function TaskPage({ t, task, form }: { t: Text; task: TaskShown & { state: string }; form: FormState }) {
  const f = useFormat()
  const decision = task.kind === 'decision'
  const options: Record<string, string> = decision
    ? { yes: t.fields.answer.options.yes, no: t.fields.answer.options.no }
    : { done: t.fields.answer.options.done }
  return (
    <Page title={t.task.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/taken">{t.task.title}</BackLink>}>
      <Heading level={1}>{task.title}</Heading>
      <FormErrors form={form} />
      <DataList facts={[{ label: t.task.for, value: task.name }, task.dueOn !== null && { label: t.plan.by, value: f.date(task.dueOn) }]} />
      {task.state === 'open' ? (
        <Form action={`/werk/taken/${task.id}`}>
          <Fields
            schema={AnswerTask}
            form={form}
            texts={{ answer: { ...t.fields.answer, options } }}
            options={{ answer: Object.entries(options).map(([value, label]) => ({ value, label })) }}
          />
          <SubmitRow>
            <Button>{t.task.report}</Button>
          </SubmitRow>
        </Form>
      ) : (
        <Paragraph>{t.ends[task.state]}</Paragraph>
      )}
    </Page>
  )
}

/** Will you be the regular contact? policy: E1 */
export function ProposalPage({ t, id, name }: { t: Text; id: string; name: string }) {
  return (
    <Page title={t.proposal.title} before={<BackLink href="/werk/taken">{t.task.title}</BackLink>}>
      <Heading level={1}>{t.proposal.title}</Heading>
      <Paragraph>{name}</Paragraph>
      <Paragraph>{t.proposal.lead}</Paragraph>
      <Form action={`/werk/contactpersoon/${id}`}>
        <Fields
          schema={AnswerLead}
          form={blankForm()}
          texts={{ answer: { label: t.proposal.title, options: { yes: t.fields.answer.options.yes, no: t.fields.answer.options.no } } }}
        />
        <SubmitRow>
          <Button>{t.proposal.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
