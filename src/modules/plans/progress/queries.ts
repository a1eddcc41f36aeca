import { sql } from 'kysely'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById } from '../../regions/index.ts'

/** How far back missed clocks and reasons are counted. */
export const PROGRESS_DAYS = 90

export interface Waiting {
  name: string
  asked: number
  planned: number
  late: number
  oldestOn: string | null
}
export interface Progress {
  waiting: Waiting[]
  missed: { name: string; referrals: number; leads: number }[]
  reasons: { state: string; reason: string; many: number }[]
}
interface Row {
  kind: string
  organisationId: string
  code: string | null
  many: number
  oldest: string | null
}

/** How referrals of a region go: what waits where, clocks that were missed, why things did not go on. Counts only. policy: H2 */
export async function progressOf(tx: Tx, regionCode: string, today: string): Promise<Progress> {
  const since = instantOf(daysAfter(today, -PROGRESS_DAYS), '00:00').toString()
  const { rows } = await sql<Row>`
    select kind, organisation_id, code, many, oldest::text as oldest
    from plans.progress(${regionCode}, ${since}::timestamptz, ${today}::date)`.execute(tx)
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  const byOrganisation = [...Map.groupBy(rows, (row) => row.organisationId)].map(([id, here]) => {
    const sum = (kind: string, code?: string) =>
      here.filter((row) => row.kind === kind && (code === undefined || row.code === code)).reduce((total, row) => total + row.many, 0)
    const waits = here.filter((row) => row.kind === 'waits')
    return {
      name: organisations.get(id)?.name ?? '',
      asked: sum('waits') - sum('waits', 'intake-planned'),
      planned: sum('waits', 'intake-planned'),
      late: sum('late'),
      oldestOn: waits.map((row) => row.oldest!).toSorted()[0] ?? null,
      referrals: sum('expired'),
      leads: sum('lead-lapsed'),
    }
  })
  const reasons = Map.groupBy(
    rows.filter((row) => ['declined', 'returned', 'ended', 'withdrawn'].includes(row.kind)),
    (row) => `${row.kind} ${row.code}`,
  )
  return {
    waiting: byOrganisation
      .filter((one) => one.asked + one.planned > 0)
      .toSorted((a, b) => b.late - a.late || b.asked - a.asked || a.name.localeCompare(b.name, 'nl')),
    missed: byOrganisation
      .filter((one) => one.referrals + one.leads > 0)
      .toSorted((a, b) => b.referrals + b.leads - a.referrals - a.leads || a.name.localeCompare(b.name, 'nl')),
    reasons: [...reasons.values()]
      .map((same) => ({ state: same[0]!.kind, reason: same[0]!.code!, many: same.reduce((total, row) => total + row.many, 0) }))
      .toSorted((a, b) => a.state.localeCompare(b.state) || b.many - a.many),
  }
}
