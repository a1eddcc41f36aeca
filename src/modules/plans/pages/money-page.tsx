import {
  Card,
  CardGroup,
  DataList,
  EmptyState,
  Heading,
  Lead,
  Page,
  useFormat,
  type Fact,
  type Format,
} from '../../../platform/ui/index.ts'
import { lackWords, ownCost, payerWords } from '../funding-lines/money-part.tsx'
import { amountNow, type Funding } from '../funding-lines/rules.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface CostRow {
  /** Null where it is not named to this reader. */
  service: string | null
  state: string
  priceCents: number | null
  funding: Funding
}

/** What each course or help costs and who pays what of it, in plain words. */
export function MoneyPage({ t, rows }: { t: Text; rows: CostRow[] }) {
  const f = useFormat()
  return (
    <Page title={t.funding.mine.title}>
      <Heading level={1}>{t.funding.mine.title}</Heading>
      <Lead>{t.funding.mine.lead}</Lead>
      {rows.length === 0 && <EmptyState title={t.funding.mine.none} />}
      <CardGroup rows>
        {rows.map((row) => (
          <Card title={row.service ?? t.funding.mine.unnamed} level={2}>
            <DataList
              facts={[
                { label: t.plan.state, value: t.states[row.state] },
                { label: t.funding.mine.price, value: row.priceCents === null ? t.refer.confidential : f.money(row.priceCents) },
                { label: t.funding.mine.you, value: ownCost(t, f, row.funding) },
                ...row.funding.lines.filter((line) => line.source !== 'own-means').map((line) => payerFact(t, f, line)),
                row.funding.lines.length > 0 &&
                  row.funding.lacksCents !== null && { label: t.funding.mine.all, value: lackWords(t, f, row.funding) },
              ]}
            />
          </Card>
        ))}
      </CardGroup>
    </Page>
  )
}

/** One payer and what they come to; of what is not arranged yet who arranges it by when. */
function payerFact(t: Text, f: Format, line: Funding['lines'][number]): Fact {
  const { kind, cents } = amountNow(line)
  const said =
    cents === null
      ? t.funding.mine.unknown
      : line.arrangeBy === null
        ? `${f.money(cents)} (${t.funding.mine.kinds[kind]!})`
        : f.money(cents)
  const arranges = line.arrangeBy === null ? '' : `. ${t.funding.mine.arranges(line.ownerName ?? '', f.date(line.arrangeBy))}`
  return { label: payerWords(t, line), value: `${said}${arranges}` }
}
