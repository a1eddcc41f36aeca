import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../../platform/errors.ts'
import type { DB } from '../../../../platform/db/tables.ts'
import { giveSight } from '../../../people/index.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import type { Updateable } from 'kysely'
import { lockVisit, type LockedVisit } from '../queries.ts'
import { mayGo } from '../rules.ts'

export type EventKind = 'registered' | 'called' | 'recalled' | 'absent' | 'back' | 'handed' | 'taken-over' | 'file' | 'gone' | 'done'

/** Who acts at a counter: a worker with an account, for an organisation. */
export function workerOf(actor: Actor): { accountId: string; organisationId: string } {
  const { accountId, organisationId } = actor
  refuseUnless(accountId && organisationId, 'platform.notForYou')
  return { accountId, organisationId }
}

/** One step of a visit, written down with who and when. */
export async function noteStep(tx: Tx, actor: Actor, visit: { regionCode: string; id: string }, what: EventKind): Promise<void> {
  await sql`
    insert into intake.visit_event (region_code, visit_id, position, what, by_account, at)
    select ${visit.regionCode}, ${visit.id}::uuid, coalesce(max(e.position), 0) + 1, ${what}, ${actor.accountId}::uuid, ${actor.now.toString()}::timestamptz
    from intake.visit_event e where e.region_code = ${visit.regionCode} and e.visit_id = ${visit.id}`.execute(tx)
}

/** Changes a visit that was locked, and writes the step down. */
export async function change(
  tx: Tx,
  actor: Actor,
  visit: { regionCode: string; id: string },
  what: EventKind,
  set: Updateable<DB['intake.visit']>,
): Promise<void> {
  await tx.updateTable('intake.visit').set(set).where('regionCode', '=', visit.regionCode).where('id', '=', visit.id).execute()
  await noteStep(tx, actor, visit, what)
}

/** A visit that this guide has called and helps now. */
export async function lockOwn(tx: Tx, actor: Actor, id: string): Promise<LockedVisit> {
  refuseUnless(hasRole(actor, 'guide'), 'platform.notForYou')
  const visit = await lockVisit(tx, actor, id)
  refuseUnless(visit.state === 'called', 'intake.notCalled', 409)
  refuseUnless(visit.calledBy === actor.accountId, 'intake.calledByColleague', 409)
  return visit
}

/** Refuses a step that the state or the role does not allow. */
export function requireStep(actor: Actor, from: string, to: string): void {
  if (!mayGo(from, to, actor.roles)) refuse('intake.notNow', 409)
}

/** Of a visitor with a file: the guide who helps becomes involved, once. policy: A7 */
export async function involve(tx: Tx, actor: Actor, visit: { regionCode: string; id: string; personId: string | null }): Promise<void> {
  if (!visit.personId) return
  await giveSight(tx, actor, {
    ...workerOf(actor),
    regionCode: visit.regionCode,
    personId: visit.personId,
    scope: 'file',
    purpose: 'guidance',
    because: 'queue',
    record: visit.id,
  })
}

/** Of a visitor with a file: somebody at the counter sees until the end of the day that they wait. */
export async function showInQueue(
  tx: Tx,
  actor: Actor,
  visit: { regionCode: string; id: string; personId: string },
  to: { organisationId: string; accountId: string | null },
): Promise<void> {
  await giveSight(tx, actor, {
    ...to,
    regionCode: visit.regionCode,
    personId: visit.personId,
    scope: 'part',
    purpose: 'reception',
    because: 'queue',
    record: visit.id,
    untilOn: daysAfter(actor.today, 1),
  })
}
