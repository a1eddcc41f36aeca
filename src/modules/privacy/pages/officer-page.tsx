import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Button, Form, Heading, Page, Paragraph, SearchBar, Section, useFormat, Worklist } from '../../../platform/ui/index.ts'
import type { requestsToAnswer, withholdings } from '../queries.ts'
import type { nl } from '../texts.nl.ts'
import { RefusedRequests, type RefusedRow } from './refused-part.tsx'
import { DefaultTerms, OwnTerms, type DefaultTerm, type OwnTermRow } from './terms.tsx'

export type RequestRow = Awaited<ReturnType<typeof requestsToAnswer>>[number]

export interface OfficerPageProps {
  t: typeof nl
  today: string
  me: string | null
  manages: boolean
  /** Null for who only lays down terms. */
  requests: RequestRow[] | null
  held: Awaited<ReturnType<typeof withholdings>>
  terms: DefaultTerm[]
  own: OwnTermRow[]
  refused: RefusedRow[]
  purposes: Map<string, string>
  form: FormState
}

/** The privacy officer's page: requests to answer, readings withheld, how long data stays. */
export function OfficerPage(props: OfficerPageProps) {
  const { t, requests, terms, own, manages, purposes, form } = props
  return (
    <Page title={t.officer.title} width="wide" hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.officer.title}</Heading>
      <FormErrors form={form} />
      {requests && (
        <>
          <Requests {...props} requests={requests} />
          <Withholdings {...props} />
          <RefusedRequests t={t} rows={props.refused} />
        </>
      )}
      <DefaultTerms t={t} terms={terms} manages={manages} purposes={purposes} form={form} />
      {own.length > 0 && <OwnTerms t={t} terms={own} purposes={purposes} form={form} />}
    </Page>
  )
}

function Requests({ t, today, requests }: OfficerPageProps & { requests: RequestRow[] }) {
  const f = useFormat()
  return (
    <Section title={t.officer.toAnswer}>
      <Worklist
        caption={t.officer.toAnswer}
        rows={requests}
        subject={{ label: t.officer.request, text: (row) => kindName(t, row.kind), href: (row) => `/beheer/privacy/verzoeken/${row.id}` }}
        due={(row) => ({ text: f.date(row.answerBy), overdue: row.answerBy < today })}
        empty={t.officer.none}
      />
    </Section>
  )
}

function Withholdings({ t, me, held }: OfficerPageProps) {
  const f = useFormat()
  const reasons: Record<string, string> = t.fields.reason.options
  return (
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
      <SearchBar action="/beheer/privacy/dossiers" name="kenmerk" label={t.officer.find} hint={t.officer.findHint} />
    </Section>
  )
}

/** What a kind of request is called. */
export function kindName(t: typeof nl, kind: string): string {
  const said = (t.fields.kind.options as Record<string, string | { label: string }>)[kind]
  return typeof said === 'string' ? said : (said?.label ?? kind)
}
