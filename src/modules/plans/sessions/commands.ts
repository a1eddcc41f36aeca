import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { policyOn } from '../../policy/index.ts'
import { lockOwn } from '../commands/answer.ts'
import type { Moved } from '../commands/moves.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { isGoing } from '../states.ts'
import { AHEAD_DAYS, asksForCall, BACK_DAYS, CALL_DAYS } from './rules.ts'
import type { NoteSession, PlanSession } from './schema.ts'

/** The provider plans a session, or enters one that was held. Sent twice it is one. policy: D6 */
export async function planSession(tx: Tx, actor: Actor, referralId: string, input: z.output<typeof PlanSession>): Promise<void> {
  const referral = await lockOwn(tx, actor, referralId)
  refuseUnless(isGoing(referral.state), 'plans.notPossible', 409)
  if (input.sessionOn < daysAfter(actor.today, -BACK_DAYS)) invalid('sessionOn', 'tooLongAgo')
  if (input.sessionOn > daysAfter(actor.today, AHEAD_DAYS)) invalid('sessionOn', 'tooFarAhead')
  const { regionCode, personId } = referral
  const added = await tx
    .insertInto('plans.session')
    .values({
      regionCode,
      id: input.id,
      referralId,
      personId,
      heldOn: input.sessionOn,
      heldAt: input.sessionAt ?? null,
      state: 'planned',
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .executeTakeFirst()
  touched(tx, regionCode, personId, 'session')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx.insertInto('plans.sessionText').values({ regionCode, sessionId: input.id, personId, words: null }).execute()
  // What was held already is no appointment to come.
  if (input.sessionOn >= actor.today) await tellSession(tx, actor, 'session-planned', referral)
}

/** Whether somebody came, and what was done; why somebody did not come is not asked and not kept. policy: D6, E2 */
export async function noteSession(tx: Tx, actor: Actor, referralId: string, input: z.output<typeof NoteSession>): Promise<void> {
  const referral = await lockOwn(tx, actor, referralId)
  refuseUnless(isGoing(referral.state) || referral.state === 'ended', 'plans.notPossible', 409)
  const { regionCode, personId } = referral
  const session = await tx
    .selectFrom('plans.session')
    .select(['heldOn', 'state'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', referralId)
    .where('id', '=', input.sessionId)
    .forUpdate()
    .executeTakeFirst()
  if (!session) notFound()
  const came = input.attendance === 'came'
  if (session.heldOn > actor.today && (came || input.attendance === 'did-not-come')) invalid('attendance', 'notYetHeld')
  if (!came && (input.sessionWords || input.sessionDone.length > 0 || input.sessionNext)) invalid('sessionWords', 'noReasonKept')
  await tx
    .updateTable('plans.session')
    .set({
      state: input.attendance,
      done: input.sessionDone,
      nextStep: input.sessionNext ?? null,
      notedAt: actor.now.toString(),
      notedBy: actor.accountId,
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', input.sessionId)
    .execute()
  await tx
    .updateTable('plans.sessionText')
    .set({ words: input.sessionWords ?? null })
    .where('regionCode', '=', regionCode)
    .where('sessionId', '=', input.sessionId)
    .execute()
  touched(tx, regionCode, personId, 'session')
  // Other words for what was reported before are no news.
  if (session.state !== input.attendance) await tellSession(tx, actor, 'session-noted', referral)
  if (input.attendance === 'did-not-come') await callAfterMissed(tx, actor, referral)
}

function tellSession(tx: Tx, actor: Actor, what: 'session-planned' | 'session-noted', { regionCode, id, personId }: Moved): Promise<void> {
  return tellLater(tx, actor, `nl.wegwijzer.plans.${what}.v1`, { regionCode, subject: id, data: { personId } })
}

/** Missed so often one after the other: the regular contact calls, by a day; one call at a time. */
async function callAfterMissed(tx: Tx, actor: Actor, { regionCode, personId, planId, id }: Moved): Promise<void> {
  const profile = await policyOn(tx, regionCode, actor.today)
  const sessions = await tx
    .selectFrom('plans.session')
    .select('state')
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .where('state', '<>', 'planned')
    .orderBy('heldOn', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  if (
    !asksForCall(
      sessions.map(({ state }) => state),
      profile.parameters.missedSessions,
    )
  )
    return
  await byProgram(tx, actor, async () => {
    const open = await tx
      .selectFrom('plans.step')
      .select('id')
      .where('regionCode', '=', regionCode)
      .where('afterReferral', '=', id)
      .where('kind', '=', 'calling')
      .where('state', '=', 'open')
      .executeTakeFirst()
    const dueOn = workingDaysAfter(actor.today, CALL_DAYS)
    if (!open) await addOwnStep(tx, actor, { regionCode, personId, planId, kind: 'calling', dueOn, afterReferral: id })
  })
}
