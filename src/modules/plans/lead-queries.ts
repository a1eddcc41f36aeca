import { daysAfter } from '../../platform/clock.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { regionsOf } from './queries.ts'

/** Days during which a guide is told that nobody answered the proposal. */
const TOLD_DAYS = 7

/** Proposals to become somebody's regular contact that wait for this worker. policy: E1 */
export async function proposalsFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await tx
    .selectFrom('plans.planLead')
    .select(['regionCode', 'id', 'planId', 'personId', 'askedOn', 'answerBy'])
    .where('regionCode', 'in', regionsOf(actor))
    .where('accountId', '=', actor.accountId)
    .where('state', '=', 'proposed')
    .orderBy('answerBy')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'plan')
  return rows
}

/** Proposals that ran out lately without an answer: the guide stays the regular contact, and is told. policy: E1 */
export async function lapsedFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await tx
    .selectFrom('plans.planLead as l')
    .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 'l.regionCode').onRef('p.id', '=', 'l.planId'))
    .select(['l.regionCode', 'l.id', 'l.personId', 'l.accountId'])
    .where('l.regionCode', 'in', regionsOf(actor))
    .where('p.leadAccount', '=', actor.accountId)
    .where('p.endedOn', 'is', null)
    .where('l.state', '=', 'lapsed')
    .where('l.answeredOn', '>', daysAfter(actor.today, -TOLD_DAYS))
    .orderBy('l.id')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'plan')
  return rows
}

/** The proposal for a regular contact that waits for an answer, or was the last and ran out without one, if any. */
export async function proposalOf(tx: Tx, regionCode: string, planId: string) {
  const row = await tx
    .selectFrom('plans.planLead')
    .select(['accountId', 'answerBy', 'state'])
    .where('regionCode', '=', regionCode)
    .where('planId', '=', planId)
    .orderBy((lead) => lead.case().when('state', '=', 'proposed').then(0).else(1).end())
    .orderBy('askedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && ['proposed', 'lapsed'].includes(row.state) ? row : undefined
}
