import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  Card,
  CardGroup,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  Worklist,
  type Option,
} from '../../../platform/ui/index.ts'
import type { openQuestions, questionsOf } from '../queries.ts'
import { AnswerQuestion, AskQuestion } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export type OpenQuestion = Awaited<ReturnType<typeof openQuestions>>[number]

/** An employer's own page: one contact, questions with a promised day. policy: B9, C10, F1 */
export function EmployerPage({
  t,
  company,
  kvkNumber,
  contacts,
  regions,
  rows,
  form,
}: {
  t: typeof nl
  company: string
  kvkNumber: string | null
  contacts: { region: string; name: string | null }[]
  regions: Option[]
  rows: Awaited<ReturnType<typeof questionsOf>>
  form: FormState
}) {
  const f = useFormat()
  return (
    <Page title={t.home.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.home.title}</Heading>
      <Lead>{t.home.lead}</Lead>
      <DataList
        facts={[
          { label: t.home.company, value: company },
          kvkNumber !== null && { label: t.home.kvk, value: kvkNumber },
          ...contacts.map((contact) => ({ label: `${t.home.contact} (${contact.region})`, value: contact.name ?? t.home.noContact })),
        ]}
      />
      {contacts.length === 0 && <Paragraph>{t.home.noContact}</Paragraph>}
      <Section title={t.home.ask}>
        <Paragraph>{t.home.promise}</Paragraph>
        <FormErrors form={form} />
        <Form action="/werkgever/vragen">
          <Fields schema={AskQuestion} form={form} texts={t.fields} options={{ regionCode: regions }} />
          <SubmitRow>
            <Button>{t.home.send}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.home.questions}>
        {rows.length === 0 && <Paragraph>{t.home.none}</Paragraph>}
        <CardGroup>
          {rows.map((row) => (
            <Card
              title={t.kinds[row.kind] ?? row.kind}
              level={3}
              mark={row.answeredOn ? t.home.answered(f.date(row.answeredOn)) : t.home.by(f.date(row.answerBy))}
            >
              <Quote>{row.asked}</Quote>
              {row.answer && <Paragraph>{row.answer}</Paragraph>}
            </Card>
          ))}
        </CardGroup>
      </Section>
    </Page>
  )
}

/** What employers of the region asked, the first to answer first. */
export function OpenQuestionsPage({
  t,
  rows,
  names,
  today,
}: {
  t: typeof nl
  rows: OpenQuestion[]
  names: Map<string, string>
  today: string
}) {
  const f = useFormat()
  return (
    <Page title={t.desk.title} width="wide">
      <Heading level={1}>{t.desk.title}</Heading>
      <Worklist
        caption={t.desk.title}
        rows={rows}
        subject={{
          label: t.desk.employer,
          text: (row) => names.get(row.organisationId) ?? '',
          href: (row) => `/werk/werkgeversvragen/${row.id}`,
        }}
        columns={[{ label: t.desk.kind, cell: (row) => t.kinds[row.kind] }]}
        due={(row) => ({ text: t.home.by(f.shortDate(row.answerBy)), overdue: row.answerBy < today })}
        empty={t.desk.none}
      />
    </Page>
  )
}

/** One question, and its answer. */
export function AnswerPage({ t, row, company, form }: { t: typeof nl; row: OpenQuestion; company: string; form: FormState }) {
  return (
    <Page
      title={t.desk.answer}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/werkgeversvragen">{t.desk.back}</BackLink>}
    >
      <Heading level={1}>{company}</Heading>
      <Paragraph>{t.kinds[row.kind]}</Paragraph>
      <Quote>{row.asked}</Quote>
      <FormErrors form={form} />
      {row.answer ? (
        <Paragraph>{row.answer}</Paragraph>
      ) : (
        <Form action={`/werk/werkgeversvragen/${row.id}`}>
          <Fields schema={AnswerQuestion} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.desk.answer}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}
