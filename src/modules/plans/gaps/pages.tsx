import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Section,
  Status,
  SubmitRow,
  Table,
  Timeline,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { GapFactRow, GapRow } from './queries.ts'
import { ChangeGap, NewGap, OPEN_GAPS } from './schema.ts'

type Text = typeof nl
export const GAPS = '/beheer/gaten'
/** One of the register with names, and how often it was counted. */
export interface GapShown extends GapRow {
  place: string
  owner: string
  evidence: number | null
}
interface Choices {
  owners: Option[]
  municipalities: Option[]
}

function Review({ gap, today }: { gap: GapRow; today: string }) {
  const f = useFormat()
  return (
    <>
      {f.date(gap.reviewOn)} {OPEN_GAPS.includes(gap.state) && gap.reviewOn < today && <Status is="overdue" />}
    </>
  )
}

/** What lacks in a region, with who does what about it. policy: H2 */
export function GapsPage({ t, rows, today }: { t: Text; rows: GapShown[]; today: string }) {
  const words = t.unmet.gaps
  const needs: Record<string, string> = t.fields.need.options
  return (
    <Page title={words.title} width="wide" before={<BackLink href="/beheer/niet-gelukt">{words.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <ButtonLink href={`${GAPS}/nieuw`}>{words.add}</ButtonLink>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={words.none}
        columns={[
          { label: words.what, names: true, cell: (gap) => <Link href={`${GAPS}/${gap.id}`}>{gap.words}</Link> },
          { label: t.fields.need.label, cell: (gap) => needs[gap.need] },
          { label: words.where, cell: (gap) => gap.place },
          { label: words.evidence, numeric: true, cell: (gap) => (gap.evidence === null ? words.few : String(gap.evidence)) },
          { label: words.owner, cell: (gap) => gap.owner },
          { label: words.state, cell: (gap) => words.states[gap.state] },
          { label: words.review, cell: (gap) => <Review gap={gap} today={today} /> },
        ]}
      />
    </Page>
  )
}

/** Something new in the register. */
export function NewGapPage({ t, owners, municipalities, form }: { t: Text; form: FormState } & Choices) {
  const words = t.unmet.gaps
  return (
    <Page title={words.add} hasErrors={form.errors.length > 0} before={<BackLink href={GAPS}>{words.title}</BackLink>}>
      <Heading level={1}>{words.add}</Heading>
      <FormErrors form={form} />
      <Form action={GAPS}>
        <Fields schema={NewGap} form={form} texts={t.fields} options={{ takenUpBy: owners, municipality: municipalities }} />
        <SubmitRow>
          <Button>{words.addDo}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

interface GapProps extends Pick<Choices, 'owners'> {
  t: Text
  gap: GapShown
  facts: GapFactRow[]
  name: (account: string) => string
  today: string
  /** Somebody changed it while this was typed. */
  meanwhile: boolean
  form: FormState
}

/** One of the register: what is known, what was said, and how it stands now. policy: H2 */
export function GapPage({ t, gap, facts, name, today, owners, meanwhile, form }: GapProps) {
  const f = useFormat()
  const words = t.unmet.gaps
  const needs: Record<string, string> = t.fields.need.options
  return (
    <Page title={gap.words} hasErrors={form.errors.length > 0} before={<BackLink href={GAPS}>{words.title}</BackLink>}>
      <Heading level={1}>{gap.words}</Heading>
      <FormErrors form={form} />
      {meanwhile && (
        <Alert tone="warning" live>
          {words.meanwhile}
        </Alert>
      )}
      <DataList
        facts={[
          { label: words.state, value: words.states[gap.state] },
          { label: t.fields.need.label, value: needs[gap.need] },
          { label: words.where, value: gap.place },
          { label: words.evidence, value: gap.evidence === null ? words.few : String(gap.evidence) },
          { label: words.owner, value: gap.owner },
          { label: words.measure, value: gap.measure ?? words.noMeasure },
          { label: words.review, value: <Review gap={gap} today={today} /> },
        ]}
      />
      <Section title={words.change}>
        <Form action={`${GAPS}/${gap.id}`}>
          <Fields schema={ChangeGap} form={form} texts={t.fields} options={{ takenUpBy: owners }} />
          <SubmitRow>
            <Button>{words.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={words.history}>
        <Timeline
          label={words.history}
          items={facts.map((fact) => ({
            when: f.moment(fact.at),
            at: fact.at.toString(),
            title: words.states[fact.state] ?? fact.state,
            by: name(fact.byAccount),
            ...(fact.words && { children: fact.words }),
          }))}
        />
      </Section>
    </Page>
  )
}
