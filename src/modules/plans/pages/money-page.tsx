import { EmptyState, Heading, Lead, Page, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface CostRow {
  service: string
  state: string
  priceCents: number | null
  payer: string
  payerOwner: string | null
  payerBy: string | null
}

/** What each course or help costs and who pays it. */
export function MoneyPage({ t, rows }: { t: typeof nl; rows: CostRow[] }) {
  const f = useFormat()
  const payers: Record<string, string> = t.fields.payer.options
  const paid = (row: CostRow) =>
    row.payerOwner && row.payerBy ? t.moneyArranges(row.payerOwner, f.date(row.payerBy)) : (payers[row.payer] ?? row.payer)
  return (
    <Page title={t.money.title}>
      <Heading level={1}>{t.money.title}</Heading>
      <Lead>{t.moneyLead}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={t.money.none} />
      ) : (
        <Table
          caption={t.money.title}
          captionHidden
          rows={rows}
          columns={[
            { label: t.money.what, names: true, cell: (row) => row.service },
            { label: t.money.price, cell: (row) => (row.priceCents === null ? t.refer.confidential : f.money(row.priceCents)) },
            { label: t.fields.payer.label, cell: paid },
            { label: t.plan.state, cell: (row) => t.states[row.state] },
          ]}
        />
      )}
    </Page>
  )
}
