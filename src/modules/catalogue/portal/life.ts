import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import type { Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { changePart, requireOwn, takeBack } from './change.ts'
import { CAN_END, type PauseForm } from './part-schema.ts'

/** Longer than this is no pause. */
const LONGEST_PAUSE = 366

/**
 * Stops an offer for a while, with why and the day on which it opens again by itself; of a pause that runs it says these anew.
 * Running referrals go on. policy: D1
 */
export async function pauseOffer(tx: Tx, actor: Actor, serviceId: string, input: z.output<typeof PauseForm>): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  refuseUnless(service.status === 'public' || service.status === 'paused', 'catalogue.notInThisState', 409)
  if (input.untilOn <= actor.today) invalid('untilOn', 'inThePast')
  if (input.untilOn > daysAfter(actor.today, LONGEST_PAUSE)) invalid('untilOn', 'pauseTooLong')
  if (input.because === 'other' && !input.pauseWords) invalid('pauseWords', 'pauseWordsNeeded')
  await endPause(tx, actor, serviceId)
  const { because, pauseWords: words = null, untilOn } = input
  const made = { madeBy: actor.accountId, madeAt: actor.now.toString() }
  await tx
    .insertInto('catalogue.pause')
    .values({ id: newId(), serviceId, because, words, untilOn, ...made })
    .execute()
  if (service.status === 'public') return setStatus(tx, actor, service, 'paused')
  await audit(tx, actor, { what: 'catalogue.pause-changed', subject: serviceId, after: { because, untilOn } })
  await serviceChanged(tx, actor, serviceId)
}

/** Opens a paused offer again, before its day. */
export async function reopenOffer(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  refuseUnless(service.status === 'paused', 'catalogue.notInThisState', 409)
  await endPause(tx, actor, serviceId)
  await setStatus(tx, actor, service, 'public')
}

/** Stops an offer for good: it leaves the list, what waited for a region is taken back, and referrals that run go on. policy: D1 */
export async function endOffer(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  refuseUnless(CAN_END.includes(service.status), 'catalogue.notInThisState', 409)
  await takeBack(tx, { column: 'serviceId', is: serviceId })
  await endPause(tx, actor, serviceId)
  await setStatus(tx, actor, service, 'ended')
}

/** The pause that runs is over; that there was one stays known. */
export async function endPause(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  await tx
    .updateTable('catalogue.pause')
    .set({ endedAt: actor.now.toString(), endedBy: actor.accountId })
    .where('serviceId', '=', serviceId)
    .where('endedAt', 'is', null)
    .execute()
}

async function setStatus(tx: Tx, actor: Actor, service: Service, status: string): Promise<void> {
  const require = () => Promise.resolve(service)
  await changePart(tx, actor, service.id, 'status', () => ({ status }), require)
}
