import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { PROGRESS_DAYS } from '../progress/queries.ts'

/** How a plan ended that has not begun again, or nothing. */
export async function endOf(tx: Tx, plan: { regionCode: string; id: string; personId: string }) {
  const row = await tx
    .selectFrom('plans.planEnd as e')
    .leftJoin('plans.planEndText as t', (join) => join.onRef('t.regionCode', '=', 'e.regionCode').onRef('t.endId', '=', 'e.id'))
    .select(['e.id', 'e.reason', 'e.outcome', 'e.endedOn', 't.whatNow'])
    .where('e.regionCode', '=', plan.regionCode)
    .where('e.planId', '=', plan.id)
    .where('e.reopenedOn', 'is', null)
    .executeTakeFirst()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return row ?? null
}
export type PlanEnded = NonNullable<Awaited<ReturnType<typeof endOf>>>

/** What is counted of plans that ended. */
export const ENDS = ['achieved', 'partly', 'not', 'unknown', 'reopened'] as const
export type EndsCounted = { reason: string } & Record<(typeof ENDS)[number], number>
/** Why the plans of a region ended lately and with what. Counts only. policy: H2 */
export async function endsIn(tx: Tx, regionCode: string, today: string): Promise<EndsCounted[]> {
  const since = daysAfter(today, -PROGRESS_DAYS)
  const { rows } = await sql<{ reason: string; outcome: string | null; many: number; reopened: number }>`
    select reason, outcome, many, reopened from plans.plan_ends(${regionCode}, ${since}::date)`.execute(tx)
  return [...Map.groupBy(rows, ({ reason }) => reason)]
    .map(([reason, same]) => {
      const sum = (outcome: string | null) => same.filter((row) => row.outcome === outcome).reduce((total, row) => total + row.many, 0)
      return {
        reason,
        achieved: sum('achieved'),
        partly: sum('partly'),
        not: sum('not'),
        unknown: sum(null),
        reopened: same.reduce((total, row) => total + row.reopened, 0),
      }
    })
    .toSorted((a, b) => a.reason.localeCompare(b.reason))
}
