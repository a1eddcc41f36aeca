import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AskedFirst, AskLead } from './schema.ts'

type Text = typeof nl
interface Named {
  id: string
  name: string
}
export interface LeadWords {
  agreed: string | null
  stillOpen: string | null
  watchFor: string | null
  /** For several files at once. */
  note: string | null
}
interface LeadRow extends LeadWords {
  id: string
  name: string
  state: string
  askedOn: string
  answerBy: string | null
  answeredOn: string | null
}

/** Another regular contact: who leads now, who is asked, and asking with what there is to know. policy: E1 */
export function LeadPage({
  t,
  person,
  leads,
  workers,
  form,
}: {
  t: Text
  person: Named
  leads: LeadRow[]
  workers: Option[]
  form: FormState
}) {
  const f = useFormat()
  const words = t.leadChange
  const asked = leads.find(({ state }) => state === 'proposed')
  const now = leads.find(({ state }) => state === 'accepted')
  const action = `/werk/personen/${person.id}/plan/contactpersoon`
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{person.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <DataList facts={[{ label: words.now, value: now && words.since(now.name, now.answeredOn ? f.date(now.answeredOn) : '') }]} />
      {asked && (
        <Section title={t.proposal.waiting}>
          <Paragraph>{words.waits(asked.name, asked.answerBy ? f.date(asked.answerBy) : '')}</Paragraph>
          <PassedOn t={t} words={asked} />
          <Form action={`${action}/intrekking`}>
            <Button appearance="secondary">{words.takeBack}</Button>
          </Form>
        </Section>
      )}
      <Section title={words.ask}>
        <Paragraph>{words.lead}</Paragraph>
        <Form action={action}>
          <Fields schema={AskLead} form={form} texts={t.fields} options={{ newLead: workers }} />
          <SubmitRow>
            <Button>{words.submit}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={words.history}>
        <Table
          caption={words.history}
          captionHidden
          rows={leads}
          columns={[
            { label: words.who, names: true, cell: (row) => row.name },
            { label: words.askedOn, cell: (row) => f.date(row.askedOn) },
            {
              label: t.plan.state,
              cell: (row) =>
                [words.states[row.state], row.answeredOn ? f.date(row.answeredOn) : '']
                  .filter(Boolean)
                  .join(row.state === 'accepted' ? ' ' : ', '),
            },
          ]}
        />
      </Section>
    </Page>
  )
}

/** What the regular contact of before passes on. */
export function PassedOn({ t, words }: { t: Text; words: LeadWords }) {
  return (
    <DataList
      facts={[
        { label: t.leadChange.agreed, value: words.agreed },
        { label: t.leadChange.stillOpen, value: words.stillOpen },
        { label: t.leadChange.watchFor, value: words.watchFor },
        { label: t.leadChange.note, value: words.note },
      ]}
    />
  )
}

interface AskedProps {
  t: Text
  person: Named
  organisations: Option[]
  workers: Option[]
  form: FormState
}
/** Asked first: is there a contact already, and a plan by law? policy: E1 */
export function AskedFirstPage({ t, person, organisations, workers, form }: AskedProps) {
  const words = t.askedFirst
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{person.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <Form action={`/werk/personen/${person.id}/plan/eerst-gevraagd`}>
        <Fields schema={AskedFirst} form={form} texts={t.fields} options={{ contactOrganisation: organisations, contactWorker: workers }} />
        <SubmitRow>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** Who is the contact elsewhere, and which plan by law goes before ours. */
export interface KnownShown {
  answer: string
  statutory: string
  organisation: string
  worker: string | null
}

/** What was asked first, on the plan of the desk; the question itself where nobody asked. */
export function KnownPart({ t, personId, known }: { t: Text; personId: string; known: KnownShown | null }) {
  const href = `/werk/personen/${personId}/plan/eerst-gevraagd`
  const words = t.askedFirst
  if (!known)
    return (
      <Paragraph>
        {words.notAsked} <Link href={href}>{words.title}</Link>
      </Paragraph>
    )
  return (
    <DataList
      facts={[
        {
          label: words.label,
          value: known.answer === 'yes' ? [known.worker, known.organisation].filter(Boolean).join(', ') : words.answers[known.answer],
          changeHref: href,
        },
        { label: words.statutory, value: words.plans[known.statutory] },
        ['none', 'unknown'].includes(known.statutory) ? null : { label: words.goesFirst, value: words.desk },
      ]}
    />
  )
}

/** The plan by law, as the person reads it: ours asks nothing of them. policy: C16, E1 */
export function StatutoryWords({ t, known }: { t: Text; known: KnownShown | null }) {
  if (!known || ['none', 'unknown'].includes(known.statutory)) return null
  return <Paragraph>{t.askedFirst.mine(t.askedFirst.plans[known.statutory]!, known.organisation)}</Paragraph>
}
