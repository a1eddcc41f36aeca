import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { Sweep } from '../../../platform/module.ts'
import { servicesByIds, type Service } from './queries.ts'
import { scoreOf } from './score.ts'

const BATCH = 100

/** Keeps how complete and fresh offers are today, with the day on which that can change by itself. */
export async function keepScores(tx: Tx, services: readonly Service[], today: string): Promise<void> {
  if (services.length === 0) return
  await tx
    .insertInto('catalogue.serviceScore')
    .values(
      services.map((service) => ({
        serviceId: service.id,
        total: scoreOf(service, today).total,
        complete: service.lacks.length === 0,
        countedOn: today,
        recountOn: nextDay(service, today),
      })),
    )
    .onConflict((conflict) =>
      conflict.column('serviceId').doUpdateSet((row) => ({
        total: row.ref('excluded.total'),
        complete: row.ref('excluded.complete'),
        countedOn: row.ref('excluded.countedOn'),
        recountOn: row.ref('excluded.recountOn'),
      })),
    )
    .execute()
}

/** The first day to come on which a part is overdue, evidence or a price ends, or a price begins. */
function nextDay({ confirmed, quality, prices }: Service, today: string): string | null {
  const days = [
    ...Object.values(confirmed).map(({ dueOn }) => dueOn),
    ...quality.map(({ goodUntil }) => goodUntil),
    ...prices.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]),
  ]
  return days.filter((day): day is string => day !== null && day > today).toSorted()[0] ?? null
}

/** Counts public offers that were not counted yet, or whose day has come. */
export const scoreSweep: Sweep = {
  name: 'catalogue.scores',
  run: async (tx, actor) => {
    const { rows } = await sql<{ id: string }>`
      (select s.id from catalogue.service_score c join catalogue.service s on s.id = c.service_id
        where c.recount_on <= ${actor.today} order by c.recount_on limit ${BATCH})
      union (select s.id from catalogue.service s where s.status = 'public'
        and not exists (select from catalogue.service_score c where c.service_id = s.id) limit ${BATCH})`.execute(tx)
    await keepScores(
      tx,
      await servicesByIds(
        tx,
        rows.map(({ id }) => id),
        actor.today,
      ),
      actor.today,
    )
    return rows.length
  },
}
