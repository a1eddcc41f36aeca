import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  EmptyState,
  Form,
  Heading,
  List,
  Page,
  PhoneLink,
  Section,
  SubmitRow,
  useFormat,
  Worklist,
} from '../../../../platform/ui/index.ts'
import type { Person } from '../../../people/index.ts'
import { Safely } from '../../desk/pages/work-appointment-page.tsx'
import type { nl } from '../../texts.nl.ts'
import type { attemptsOf, callbacksOf, findCallback } from '../queries.ts'
import { Attempt } from '../schema.ts'
import { Caller } from './caller.tsx'

interface Waits {
  t: typeof nl
  today: string
  rows: Awaited<ReturnType<typeof callbacksOf>>
  names: Map<string, string>
}

/** Who waits to be called, what was promised first on top. */
export function CallbacksPage({ t, today, rows, names }: Waits) {
  const f = useFormat()
  return (
    <Page title={t.calls.deskTitle} width="wide">
      <Heading level={1}>{t.calls.deskTitle}</Heading>
      <Worklist
        caption={t.calls.deskTitle}
        rows={rows}
        subject={{ label: t.groups.person, text: (row) => names.get(row.personId) ?? '…', href: (row) => `/werk/terugbellen/${row.id}` }}
        columns={[{ label: t.calls.between, cell: (row) => f.hours(row.promisedFrom, row.promisedUntil) }]}
        due={(row) => ({ text: f.shortDate(row.promisedOn), overdue: row.promisedOn < today })}
        empty={<EmptyState title={t.calls.none} />}
      />
    </Page>
  )
}

interface One {
  t: typeof nl
  today: string
  asked: NonNullable<Awaited<ReturnType<typeof findCallback>>>
  person: Person
  attempts: Awaited<ReturnType<typeof attemptsOf>>
  safe: Parameters<typeof Safely>[0]['safe'] | null
  checks: { right: number; wrong: number }
  form: FormState
}

/** One request to be called: number, promise, how to call without harm, who is on the phone, and how it went. */
export function CallbackPage({ t, asked, person, attempts, safe, checks, form }: One) {
  const f = useFormat()
  return (
    <Page
      title={t.calls.deskTitle}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/terugbellen">{t.calls.deskTitle}</BackLink>}
    >
      <Heading level={1}>{person.displayName}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.day.phone, value: person.phone ? <PhoneLink number={person.phone} /> : t.day.noPhone },
          { label: t.calls.when, value: `${f.date(asked.promisedOn)}, ${f.hours(asked.promisedFrom, asked.promisedUntil)}` },
          { label: t.calls.asked, value: f.moment(asked.askedAt) },
        ]}
      />
      {safe && <Safely t={t} safe={safe} />}
      <Caller t={t} personId={person.id} back={`/werk/terugbellen/${asked.id}`} checks={checks} neutral={safe?.neutral === true} />
      {attempts.length > 0 && (
        <Section title={t.calls.attempts}>
          <List items={attempts.map((one) => `${f.moment(one.at)}: ${t.fields.callOutcome.options[one.outcome as 'reached']}`)} />
        </Section>
      )}
      {asked.state === 'open' && (
        <Form action={`/werk/terugbellen/${asked.id}/poging`}>
          <Fields schema={Attempt} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.day.attendance}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}
