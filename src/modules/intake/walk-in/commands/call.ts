import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../../../platform/errors.ts'
import { accountById } from '../../../access/index.ts'
import { lockVisit, type LockedVisit } from '../queries.ts'
import { requirePlace } from '../places.ts'
import { afterAbsence } from '../rules.ts'
import { sittingOf, sittingsAt } from '../sitting.ts'
import { change, involve, lockOwn, requireStep, showInQueue, workerOf } from './step.ts'

/** Calls who came first at this place, or waits for this guide: of two guides at once each gets another visitor. policy: A7 */
export async function callNext(tx: Tx, actor: Actor, locationId: string): Promise<string> {
  refuseUnless(hasRole(actor, 'guide'), 'platform.notForYou')
  const { accountId } = workerOf(actor)
  const place = await requirePlace(tx, actor, locationId)
  const next = await tx
    .selectFrom('intake.visit')
    .select('id')
    .where('regionCode', '=', place.regionCode)
    .where('locationId', '=', place.id)
    .where('onDate', '=', actor.today)
    .where('state', '=', 'waiting')
    .where('doneAt', 'is', null)
    .where((is) => is.or([is('againAt', 'is', null), is('againAt', '<=', actor.now)]))
    .where((is) => is.or([is('forAccount', 'is', null), is('forAccount', '=', accountId)]))
    .orderBy(sql`for_account is null`)
    .orderBy('cameAt')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!next) refuse('intake.nobodyWaits', 409)
  return callVisit(tx, actor, next.id)
}

/** A guide calls this visitor; the same guide twice is one call, a colleague a moment earlier is told. policy: A7 */
export async function callVisit(tx: Tx, actor: Actor, id: string): Promise<string> {
  refuseUnless(hasRole(actor, 'guide'), 'platform.notForYou')
  const { accountId, organisationId } = workerOf(actor)
  const visit = await lockVisit(tx, actor, id)
  if (visit.state === 'called' && visit.calledBy === accountId) return id
  refuseUnless(visit.state !== 'called', 'intake.calledByColleague', 409)
  requireStep(actor, visit.state, 'called')
  await involve(tx, actor, visit)
  await change(tx, actor, visit, 'called', {
    ...(await seat(tx, actor, visit)),
    organisationId,
    state: 'called',
    calledBy: accountId,
    calledAt: visit.calledAt?.toString() ?? actor.now.toString(),
    announcedAt: actor.now.toString(),
    againAt: null,
    forAccount: null,
  })
  return id
}

/** At which counter the visitor is expected: where the guide sits, at this place. */
async function seat(tx: Tx, actor: Actor, visit: LockedVisit): Promise<{ counter: string | null }> {
  const sitting = await sittingOf(tx, actor)
  return { counter: sitting?.locationId === visit.locationId ? sitting.counter : null }
}

/** The number is shown and said once more. */
export async function callAgain(tx: Tx, actor: Actor, id: string): Promise<void> {
  const visit = await lockOwn(tx, actor, id)
  await change(tx, actor, visit, 'recalled', { ...(await seat(tx, actor, visit)), announcedAt: actor.now.toString() })
}

/** Nobody came: back in the queue for a while later, and the second time taken to have left. */
export async function notThere(tx: Tx, actor: Actor, id: string): Promise<void> {
  const visit = await lockOwn(tx, actor, id)
  const { state, againAt } = afterAbsence(visit.absences, actor.now)
  await change(tx, actor, visit, state === 'gone' ? 'gone' : 'absent', {
    state,
    againAt: againAt?.toString() ?? null,
    absences: visit.absences + 1,
    calledBy: null,
    counter: null,
  })
}

/** Somebody who waits goes away. */
export async function leave(tx: Tx, actor: Actor, id: string): Promise<void> {
  const visit = await lockVisit(tx, actor, id)
  requireStep(actor, visit.state, 'gone')
  await change(tx, actor, visit, 'gone', { state: 'gone', againAt: null })
}

/** Who had gone is there after all, with the number and the place in the queue of before. */
export async function comeBack(tx: Tx, actor: Actor, id: string): Promise<void> {
  const visit = await lockVisit(tx, actor, id)
  requireStep(actor, visit.state, 'waiting')
  refuseUnless(visit.state === 'gone', 'intake.notNow', 409)
  await change(tx, actor, visit, 'back', { state: 'waiting', againAt: null, absences: 0 })
}

/** A colleague goes on with a visitor who was called. */
export async function takeOver(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'guide'), 'platform.notForYou')
  const { accountId, organisationId } = workerOf(actor)
  const visit = await lockVisit(tx, actor, id)
  if (visit.calledBy === accountId) return
  refuseUnless(visit.state === 'called', 'intake.notCalled', 409)
  await involve(tx, actor, visit)
  await change(tx, actor, visit, 'taken-over', {
    ...(await seat(tx, actor, visit)),
    organisationId,
    calledBy: accountId,
    announcedAt: actor.now.toString(),
  })
}

/** The visitor waits for one colleague who sits here today: for the language, or because they know the question. */
export async function handOn(tx: Tx, actor: Actor, id: string, to: string): Promise<void> {
  const visit = await lockOwn(tx, actor, id)
  const sitting = await sittingsAt(tx, actor, visit.regionCode, visit.locationId)
  if (to === actor.accountId || !sitting.some((one) => one.accountId === to)) invalid('to', 'notSitting')
  const organisationId = (await accountById(tx, to))?.organisationId ?? visit.organisationId
  const { personId } = visit
  if (personId) await showInQueue(tx, actor, { ...visit, personId }, { organisationId, accountId: to })
  await change(tx, actor, visit, 'handed', {
    state: 'waiting',
    organisationId,
    forAccount: to,
    calledBy: null,
    counter: null,
    againAt: null,
  })
}
