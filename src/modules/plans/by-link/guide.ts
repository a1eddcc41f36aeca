import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { addJob } from '../../../platform/outbox.ts'
import { lockInFile } from '../commands/moves.ts'
import { revokeLink } from './link.ts'
import { colleagueFor } from './reach.ts'
import { opens } from './rules.ts'
import type { Wish } from './schema.ts'

interface File {
  regionCode: string
  ids: readonly string[]
}

/** How a referral reaches its provider, and how its last link stands. */
export async function linkOf(tx: Tx, actor: Actor, referral: { regionCode: string; id: string; providerOrganisation: string }) {
  const reach = await colleagueFor(tx, actor, referral)
  const last = await tx
    .selectFrom('plans.providerLink')
    .select(['madeAt', 'expiresOn', 'revokedAt', 'openedAt'])
    .where('regionCode', '=', referral.regionCode)
    .where('referralId', '=', referral.id)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { reach, last }
}
export type LinkStands = Awaited<ReturnType<typeof linkOf>>

/** A new link goes to the colleague; the one before ends. */
export async function renewLink(tx: Tx, actor: Actor, file: File, referralId: string): Promise<void> {
  const referral = await lockInFile(tx, file, referralId)
  refuseUnless(opens(referral.state), 'plans.notPossible', 409)
  refuseUnless((await colleagueFor(tx, actor, referral)).colleague, 'plans.noLink', 409)
  await addJob(tx, 'plans.link-mail', { regionCode: referral.regionCode, id: referralId })
}

/** The guide takes the link back: it opens nothing from now on. */
export async function takeBackLink(tx: Tx, actor: Actor, file: File, referralId: string): Promise<void> {
  const referral = await lockInFile(tx, file, referralId)
  refuseUnless((await revokeLink(tx, actor, referral)) > 0, 'plans.notPossible', 409)
}

/** Hours and days that are wished, which a provider reads before it knows who it is. */
export async function keepWish(tx: Tx, file: File, referralId: string, wish: z.output<typeof Wish>): Promise<void> {
  const referral = await lockInFile(tx, file, referralId)
  await tx
    .updateTable('plans.referral')
    .set({ wishHours: wish.wishHours ?? null, wishDays: wish.wishDays })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', referralId)
    .execute()
}
