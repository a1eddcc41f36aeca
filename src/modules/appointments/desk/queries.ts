import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** Appointments of the own organisation for which another moment is needed, the soonest first. */
export async function toMoveOf(tx: Tx, actor: Actor) {
  if (!actor.organisationId || actor.regions.length === 0) return []
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(['regionCode', 'id', 'personId', 'onDate', 'atTime', 'locationId', 'withAccount', 'toMoveSince'])
    .where('regionCode', 'in', actor.regions)
    .where('organisationId', '=', actor.organisationId)
    .where('toMoveSince', 'is not', null)
    .where('state', '=', 'booked')
    .orderBy('onDate')
    .orderBy('atTime')
    .limit(100)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'appointment')
  return rows
}

/** Why conversations did not take place in the last year, at the own organisation: counts, of nobody. */
export async function missedReasons(tx: Tx, actor: Actor) {
  if (!actor.organisationId || actor.regions.length === 0) return []
  return tx
    .selectFrom('appointments.missedReason')
    .select(['reason', sql<number>`count(*)::int`.as('many')])
    .where('regionCode', 'in', actor.regions)
    .where('organisationId', '=', actor.organisationId)
    .where('month', '>=', monthsAfter(`${actor.today.slice(0, 7)}-01`, -12))
    .groupBy('reason')
    .orderBy('many', 'desc')
    .execute()
}
