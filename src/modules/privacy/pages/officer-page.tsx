import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  NumberField,
  Page,
  Paragraph,
  Quote,
  Section,
  Status,
  SubmitRow,
  Table,
  useFormat,
  Worklist,
  type Option,
} from '../../../platform/ui/index.ts'
import type { requestsToAnswer, retention, withholdings } from '../queries.ts'
import { Decision, NewWithholding } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export type RequestRow = Awaited<ReturnType<typeof requestsToAnswer>>[number]

/** The privacy officer's page: requests to answer, readings withheld, how long data stays. */
export function OfficerPage({
  t,
  today,
  me,
  requests,
  held,
  terms,
}: {
  t: typeof nl
  today: string
  me: string | null
  requests: RequestRow[]
  held: Awaited<ReturnType<typeof withholdings>>
  terms: Awaited<ReturnType<typeof retention>>
}) {
  const f = useFormat()
  const reasons: Record<string, string> = t.fields.reason.options
  return (
    <Page title={t.officer.title} width="wide">
      <Heading level={1}>{t.officer.title}</Heading>
      <Section title={t.officer.toAnswer}>
        <Worklist
          caption={t.officer.toAnswer}
          rows={requests}
          subject={{ label: t.officer.request, text: (row) => kindName(t, row.kind), href: (row) => `/beheer/privacy/verzoeken/${row.id}` }}
          due={(row) => ({ text: f.date(row.answerBy), overdue: row.answerBy < today })}
          empty={t.officer.none}
        />
      </Section>
      <Section title={t.officer.withholdings}>
        {held.length === 0 && <Paragraph>{t.officer.noWithholdings}</Paragraph>}
        {held.map((row) => (
          <Form action={`/beheer/privacy/achterhouden/${row.id}/instemming`} inline>
            <Paragraph>
              {reasons[row.reason]}, {t.officer.holds(f.date(row.untilOn))}
              {row.agreedAt === null ? `, ${t.officer.waits}` : ''}
            </Paragraph>
            {row.agreedAt === null && row.askedBy !== me && <Button appearance="secondary">{t.officer.agree}</Button>}
          </Form>
        ))}
      </Section>
      <Section title={t.officer.retention}>
        <Lead>{t.officer.retentionLead}</Lead>
        <Table
          caption={t.officer.retention}
          captionHidden
          rows={terms}
          columns={[
            { label: t.log.purpose, names: true, cell: (row) => row.purpose },
            { label: t.log.who, cell: (row) => row.organisationType },
            {
              label: t.fields.months.label,
              cell: (row) => (
                <Form action="/beheer/privacy/bewaartermijnen" inline label={`${row.purpose} ${row.organisationType}`}>
                  <HiddenField name="purpose" value={row.purpose} />
                  <HiddenField name="organisationType" value={row.organisationType} />
                  <NumberField
                    name="months"
                    id={`months-${row.purpose}-${row.organisationType.replace('*', 'all')}`}
                    label={t.fields.months.label}
                    value={row.months === null ? '' : String(row.months)}
                    required={false}
                  />
                  <Button appearance="secondary" about={row.purpose}>
                    {t.officer.save}
                  </Button>
                </Form>
              ),
            },
            { label: t.officer.missing, cell: (row) => (row.months === null ? <Status is="overdue" /> : '') },
          ]}
        />
      </Section>
    </Page>
  )
}

/** One request, and the decision on it. */
export function RequestPage({
  t,
  row,
  form,
  readings,
  withhold,
}: {
  t: typeof nl
  row: RequestRow
  form: FormState
  readings: Option[]
  withhold: FormState
}) {
  const f = useFormat()
  return (
    <Page
      title={t.officer.request}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/beheer/privacy">{t.officer.title}</BackLink>}
    >
      <Heading level={1}>{kindName(t, row.kind)}</Heading>
      <Paragraph>{t.requests.by(f.date(row.answerBy))}</Paragraph>
      {row.asked && <Quote>{row.asked}</Quote>}
      <FormErrors form={form} />
      {row.decision ? (
        <Paragraph>{t.requests.decided[row.decision]}</Paragraph>
      ) : (
        <Form action={`/beheer/privacy/verzoeken/${row.id}`}>
          {row.kind === 'erasure' && <Alert tone="warning">{t.officer.erasesAtOnce}</Alert>}
          <Fields schema={Decision} form={form.errors.length > 0 ? form : blankForm(form.values)} texts={t.fields} />
          <SubmitRow>
            <Button>{t.officer.decide}</Button>
          </SubmitRow>
        </Form>
      )}
      {readings.length > 0 && (
        <Details summary={t.officer.ask} open={withhold.errors.length > 0}>
          <Form action={`/beheer/privacy/verzoeken/${row.id}/achterhouden`}>
            <Fields schema={NewWithholding} form={withhold} texts={t.fields} options={{ logId: readings }} />
            <SubmitRow>
              <Button appearance="secondary">{t.officer.askSubmit}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
    </Page>
  )
}

function kindName(t: typeof nl, kind: string): string {
  const said = (t.fields.kind.options as Record<string, string | { label: string }>)[kind]
  return typeof said === 'string' ? said : (said?.label ?? kind)
}
