import type { Temporal } from 'temporal-polyfill'
import { Details, List, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'

export interface Happened {
  what: string
  at: Temporal.Instant
  fromAt: Temporal.Instant | null
  toAt: Temporal.Instant | null
}

/** What happened to one appointment, for who wants to know: made, moved from when to when, cancelled. */
export function History({ t, rows }: { t: typeof nl; rows: Happened[] }) {
  const f = useFormat()
  const said = (row: Happened) =>
    row.what === 'moved' && row.fromAt && row.toAt
      ? t.history.moved(f.moment(row.fromAt), f.moment(row.toAt))
      : (t.history.facts[row.what as 'booked'] ?? null)
  const items = rows.flatMap((row) => {
    const what = said(row)
    return what ? [`${f.moment(row.at)}: ${what}`] : []
  })
  return items.length > 1 ? (
    <Details summary={t.history.title}>
      <List items={items} />
    </Details>
  ) : null
}
