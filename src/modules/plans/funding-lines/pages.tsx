import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Card,
  CardGroup,
  DataList,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  Timeline,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { nl } from '../texts.nl.ts'
import { lackWords, payerWords, sourceWord } from './money-part.tsx'
import type { FundingFactRow } from './queries.ts'
import { AMOUNTS, type Funding, type Line } from './rules.ts'
import { ArrangeLine, NewAmount, NewLine } from './schema.ts'

type Text = typeof nl
export interface FundingProps {
  t: Text
  personId: string
  referral: { id: string; service: string; priceCents: number | null }
  funding: Funding
  /** Every line, also one that ended, for the words of the facts. */
  lines: Line[]
  facts: FundingFactRow[]
  name: (account: string | null) => string
  colleagues: Option[]
  payers: Option[]
  form: FormState
}

/** Several sources on one referral: who, how much is expected, committed and paid, and what lacks. policy: D5, D11 */
export function FundingPage(props: FundingProps) {
  const { t, personId, referral, funding, form } = props
  const f = useFormat()
  const base = `/werk/personen/${personId}/doorverwijzingen/${referral.id}`
  const lack = lackWords(t, f, funding)
  return (
    <Page title={t.funding.title} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{referral.service}</BackLink>}>
      <Heading level={1}>{t.funding.title}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.funding.price, value: referral.priceCents === null ? t.refer.confidential : f.money(referral.priceCents) },
          ...AMOUNTS.map((kind) => ({
            label: `${t.funding.total}: ${t.funding.kinds[kind]!.toLowerCase()}`,
            value: f.money(funding.totals[kind]),
          })),
        ]}
      />
      {lack && <Alert tone={funding.lacksCents === 0 ? 'ok' : 'info'}>{lack}</Alert>}
      {funding.lines.length === 0 && <EmptyState title={t.funding.free} />}
      <CardGroup rows>
        {funding.lines.map((line) => (
          <LineCard {...props} line={line} base={`${base}/geld`} />
        ))}
      </CardGroup>
      <Details summary={t.funding.add} open={form.errors.length > 0}>
        <Form action={`${base}/geld`} label={t.funding.add}>
          <Fields
            schema={NewLine}
            form={form}
            texts={t.fields}
            options={{ source: sources(t, true), payerOrganisation: props.payers, payerAccount: props.colleagues }}
          />
          <SubmitRow>
            <Button>{t.funding.addDo}</Button>
          </SubmitRow>
        </Form>
      </Details>
      <History {...props} />
    </Page>
  )
}

function sources(t: Text, open: boolean): Option[] {
  const all = Object.entries(t.fields.payer.options).filter(([value]) => value !== 'free' && (open || value !== 'not-yet-arranged'))
  return all.map(([value, label]) => ({ value, label }))
}

function LineCard({ t, line, base, payers }: FundingProps & { line: Funding['lines'][number]; base: string }) {
  const f = useFormat()
  const source = payerWords(t, line)
  return (
    <Card title={source} level={2}>
      {line.arrangeBy && <Paragraph>{t.funding.open(line.ownerName ?? '', f.date(line.arrangeBy))}</Paragraph>}
      <DataList
        compact
        facts={AMOUNTS.map((kind) => ({ label: t.funding.kinds[kind]!, value: line[kind] === null ? '–' : f.money(line[kind]) }))}
      />
      {line.source === 'not-yet-arranged' && (
        <Form action={`${base}/${line.id}/regeling`} label={t.funding.arrange}>
          <Fields
            schema={ArrangeLine}
            form={blankForm({ id: newId() })}
            texts={t.fields}
            options={{ arrangedBy: sources(t, false), payerOrganisation: payers }}
            idPrefix={line.id}
          />
          <Button appearance="secondary">{t.funding.arrangeDo}</Button>
        </Form>
      )}
      <Details summary={t.funding.amount}>
        <Form action={`${base}/${line.id}/bedragen`} label={`${t.funding.amount}: ${source}`}>
          <Fields
            schema={NewAmount}
            form={blankForm({ id: newId(), amountKind: 'committed', amountHow: 'add' })}
            texts={t.fields}
            idPrefix={`amount-${line.id}`}
          />
          <SubmitRow>
            <Button appearance="secondary">{t.funding.amountDo}</Button>
          </SubmitRow>
        </Form>
      </Details>
      <Form action={`${base}/${line.id}/vervallen`} inline>
        <Button appearance="secondary" about={source}>
          {t.funding.drop}
        </Button>
      </Form>
    </Card>
  )
}

/** Every amount ever recorded: what was corrected stays to read. */
function History({ t, facts, lines, name }: FundingProps) {
  const f = useFormat()
  if (facts.length === 0) return null
  const corrected = new Set(facts.flatMap(({ corrects }) => corrects ?? []))
  const sourceOf = (lineId: string) => {
    const line = lines.find(({ id }) => id === lineId)
    return line ? payerWords(t, line) : ''
  }
  return (
    <Section title={t.funding.history}>
      <Timeline
        label={t.funding.history}
        items={facts.map((fact) => ({
          when: f.moment(fact.at),
          at: fact.at.toString(),
          title: t.funding.fact(t.funding.kinds[fact.kind]!, f.money(fact.amountCents), sourceOf(fact.lineId)),
          by: name(fact.byAccount),
          ...(corrected.has(fact.id) && { children: t.funding.corrected }),
        }))}
      />
    </Section>
  )
}

interface SourceSum {
  source: string
  lines: number
  expectedCents: number
  committedCents: number
  settledCents: number
}

/** What each source pays in the region, for the coordinator: sums and nobody in person. policy: I11 */
export function RegionFundingPage({ t, rows }: { t: Text; rows: SourceSum[] }) {
  const f = useFormat()
  const { region, kinds } = t.funding
  return (
    <Page title={region.title} width="wide" before={<BackLink href="/beheer">{region.back}</BackLink>}>
      <Heading level={1}>{region.title}</Heading>
      <Lead>{region.lead}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={region.none} />
      ) : (
        <Table
          caption={region.title}
          captionHidden
          rows={rows}
          columns={[
            { label: t.funding.source, names: true, cell: (row) => sourceWord(t, row.source) },
            { label: region.lines, cell: (row) => f.number(row.lines) },
            { label: kinds.expected!, cell: (row) => f.money(row.expectedCents) },
            { label: kinds.committed!, cell: (row) => f.money(row.committedCents) },
            { label: kinds.settled!, cell: (row) => f.money(row.settledCents) },
          ]}
        />
      )}
    </Page>
  )
}
