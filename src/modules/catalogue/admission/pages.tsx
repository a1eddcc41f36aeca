import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Worklist,
  useFormat,
} from '../../../platform/ui/index.ts'
import { deskName } from '../shown-in/pages.tsx'
import type { nl } from '../texts.nl.ts'
import type { Admission } from './queries.ts'
import { AskDesk, DecideAdmission } from './schema.ts'

type Text = typeof nl
export const ADMISSIONS = '/werk/aanbod/toelating'

interface ListProps {
  t: Text
  waiting: Admission[]
  decided: Admission[]
  regions: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  account: string | null
  /** Whether the board of a region is theirs to go back to. */
  back: boolean
}

/** Organisations that wait to be let in, and what became of others. policy: D3 */
export function AdmissionsPage({ t, waiting, decided, regions, names, account, back }: ListProps) {
  const f = useFormat()
  const words = t.admission
  const subject = { label: t.one.by, text: (row: Admission) => row.name, href: (row: Admission) => `${ADMISSIONS}/${row.id}` }
  const columns = [
    { label: words.region, cell: (row: Admission) => deskName(t, row, regions) },
    {
      label: words.proposedBy,
      cell: (row: Admission) => `${names.get(row.proposedBy) ?? ''}, ${f.shortDate(row.proposedAt.toString().slice(0, 10))}`,
    },
  ]
  const says = (row: Admission) => (row.proposedBy === account ? words.byYou : words.forYou)
  return (
    <Page
      title={words.title}
      width="wide"
      before={
        back ? <BackLink href="/werk/aanbod/aanbieders">{t.region.providers}</BackLink> : <BackLink href="/beheer">{words.manage}</BackLink>
      }
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Worklist
        caption={words.waiting}
        rows={waiting}
        subject={subject}
        columns={[...columns, { label: words.next, cell: says }]}
        empty={words.none}
      />
      {decided.length > 0 && (
        <Section title={words.decided}>
          <Worklist
            caption={words.decided}
            rows={decided}
            subject={subject}
            columns={[...columns, { label: words.result, cell: (row) => [words.states[row.state], row.reason].filter(Boolean).join('. ') }]}
            empty={words.none}
            tellsKeys={false}
          />
        </Section>
      )}
    </Page>
  )
}

interface OneProps {
  t: Text
  admission: Admission
  by: string
  regions: ReadonlyMap<string, string>
  helps: { regions: string[]; national: boolean }
  own: boolean
  /** Whether it is of the region of this worker. */
  home: boolean
  decide: FormState
  ask: FormState
}

/** One organisation: what is known of it, and yes or no by somebody else than who proposed it. */
export function AdmissionPage({ t, admission, by, regions, helps, own, home, decide, ask }: OneProps) {
  const f = useFormat()
  const words = t.admission
  const { given } = admission
  const here = `${ADMISSIONS}/${admission.id}`
  const waits = admission.state === 'waiting'
  return (
    <Page
      title={admission.name}
      hasErrors={decide.errors.length + ask.errors.length > 0}
      before={<BackLink href={ADMISSIONS}>{words.title}</BackLink>}
    >
      <Heading level={1}>{admission.name}</Heading>
      <FormErrors form={decide} />
      <FormErrors form={ask} idPrefix="ask" />
      <DataList
        facts={[
          { label: words.region, value: deskName(t, admission, regions) },
          { label: words.proposedBy, value: by },
          given !== null && { label: t.region.admitFields.types.label, value: f.list(given.types.map((type) => typeName(t, type))) },
          given?.kvkNumber != null && { label: t.region.admitFields.kvkNumber.label, value: given.kvkNumber },
          given === null && { label: words.known, value: words.knownSays },
        ]}
      />
      {!waits && <Alert tone="info">{[words.states[admission.state], admission.reason].filter(Boolean).join('. ')}</Alert>}
      {waits && own && <Alert tone="info">{words.secondNeeded}</Alert>}
      {waits && admission.askedDesk && <Paragraph>{words.asked(deskName(t, { regionCode: admission.askedDesk }, regions))}</Paragraph>}
      {waits && !own && (
        <Section title={words.decide}>
          <Form action={`${here}/besluit`}>
            <Fields schema={DecideAdmission} form={decide} texts={words.fields} />
            <SubmitRow>
              <Button>{t.region.decideNow}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {waits && home && (
        <>
          <Section title={words.alone}>
            <Paragraph>{words.aloneLead}</Paragraph>
            <Form action={`${here}/hulp`}>
              <Fields schema={AskDesk} form={ask} texts={words.fields} options={{ desk: deskOptions(t, helps, regions) }} idPrefix="ask" />
              <SubmitRow>
                <Button appearance="secondary">{words.askNow}</Button>
              </SubmitRow>
            </Form>
          </Section>
          {own && (
            <Form action={`${here}/intrekking`} inline>
              <Button appearance="secondary" about={admission.name}>
                {words.withdraw}
              </Button>
            </Form>
          )}
        </>
      )}
    </Page>
  )
}

function typeName(t: Text, type: string): string {
  return (t.region.admitFields.types.options as Record<string, string>)[type] ?? type
}

function deskOptions(t: Text, helps: OneProps['helps'], regions: ReadonlyMap<string, string>) {
  const others = helps.regions.map((code) => ({ value: code, label: regions.get(code) ?? code }))
  return [
    ...(helps.national ? [{ value: 'NL', label: t.admission.nationalDesk }] : []),
    ...others.toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
  ]
}
