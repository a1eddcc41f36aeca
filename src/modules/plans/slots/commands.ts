import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { servicesOf } from './queries.ts'
import type { OfferSlot } from './schema.ts'

/** Working days after the first talk within which the provider says yes or no. */
export const DECIDE_DAYS = 5
/** How far ahead a time can be offered. */
const FURTHEST_DAYS = 183

/** Offers a time for a first talk, the same time in the weeks after it where asked. A time that is there already stays as it is. */
export async function offerSlots(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof OfferSlot>): Promise<void> {
  refuseUnless(actor.organisationId, 'platform.notForYou')
  if (input.slotOn <= actor.today) invalid('slotOn', 'slotPast')
  const days = Array.from({ length: input.weeks }, (_, week) => daysAfter(input.slotOn, week * 7))
  if (days.at(-1)! > daysAfter(actor.today, FURTHEST_DAYS)) invalid('slotOn', 'tooFarAhead')
  const own = await servicesOf(tx, actor.organisationId)
  if (input.slotService && !own.some(({ id }) => id === input.slotService)) invalid('slotService', 'notOwnService')
  await tx
    .insertInto('plans.intakeSlot')
    .values(
      days.map((onDate) => ({
        regionCode,
        id: newId(),
        organisationId: actor.organisationId!,
        serviceId: input.slotService ?? null,
        onDate,
        atTime: input.slotAt,
        place: input.slotPlace,
        madeBy: actor.accountId!,
        madeAt: actor.now.toString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a time back that nobody has. */
export async function withdrawSlot(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('plans.intakeSlot')
    .set({ withdrawnOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .where('organisationId', '=', actor.organisationId!)
    .where('referralId', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) notFound()
}

/** Takes a free time for a referral; of two at once one gets it, the other is told. Gives when and where, and by when the provider answers. */
export async function takeSlot(
  tx: Tx,
  actor: Actor,
  referral: { regionCode: string; id: string; providerOrganisation: string; serviceId: string },
  slotId: string,
) {
  // The row of the time is the lock: whoever comes second finds it taken.
  const taken = await byProgram(tx, actor, async () => {
    await releaseSlot(tx, referral)
    return tx
      .updateTable('plans.intakeSlot')
      .set({ referralId: referral.id })
      .where('regionCode', '=', referral.regionCode)
      .where('id', '=', slotId)
      .where('organisationId', '=', referral.providerOrganisation)
      .where((is) => is.or([is('serviceId', 'is', null), is('serviceId', '=', referral.serviceId)]))
      .where('referralId', 'is', null)
      .where('withdrawnOn', 'is', null)
      .where('onDate', '>', actor.today)
      .returning(['onDate', 'atTime', 'place'])
      .executeTakeFirst()
  })
  if (!taken) refuse('plans.slotTaken', 409)
  return { ...taken, answerBy: workingDaysAfter(taken.onDate, DECIDE_DAYS) }
}

/** The time is free again: the talk is at another moment, or does not go on. */
export async function releaseSlot(tx: Tx, referral: { regionCode: string; id: string }): Promise<void> {
  await tx
    .updateTable('plans.intakeSlot')
    .set({ referralId: null })
    .where('regionCode', '=', referral.regionCode)
    .where('referralId', '=', referral.id)
    .execute()
}
