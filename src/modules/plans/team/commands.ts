import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { noticeSeen } from '../../messages/index.ts'
import { lockOwn } from '../commands/answer.ts'
import { handlersOf } from '../course/commands.ts'
import type { NewAbsence } from './schema.ts'

const LONGEST_DAYS = 183

/** This colleague has read what happened with it until now. */
export async function markSeen(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { regionCode } = await lockOwn(tx, actor, id)
  const seenAt = actor.now.toString()
  await tx
    .insertInto('plans.referralSeen')
    .values({ regionCode, referralId: id, accountId: actor.accountId!, seenAt })
    .onConflict((conflict) => conflict.columns(['regionCode', 'referralId', 'accountId']).doUpdateSet({ seenAt }))
    .execute()
  await noticeSeen(tx, actor, id)
}

/** A colleague is away until a day: another looks after what they took up, and everybody sees who. A newer one takes its place. policy: D6 */
export async function recordAbsence(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof NewAbsence>): Promise<void> {
  const colleagues = new Set((await handlersOf(tx, actor)).map(({ id }) => id))
  if (!colleagues.has(input.awayAccount)) invalid('awayAccount', 'notAColleague')
  if (!colleagues.has(input.standInAccount)) invalid('standInAccount', 'notAColleague')
  if (input.awayAccount === input.standInAccount) invalid('standInAccount', 'otherColleague')
  if (input.awayUntil <= actor.today) invalid('awayUntil', 'duePast')
  if (input.awayUntil > daysAfter(actor.today, LONGEST_DAYS)) invalid('awayUntil', 'tooFarAhead')
  const own = tx.updateTable('plans.providerCover').where('regionCode', '=', regionCode).where('organisationId', '=', actor.organisationId!)
  const known = await tx
    .selectFrom('plans.providerCover')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('id', '=', input.id)
    .executeTakeFirst()
  if (known) return
  await own.set({ endedOn: actor.today }).where('ofAccount', '=', input.awayAccount).where('endedOn', 'is', null).execute()
  await tx
    .insertInto('plans.providerCover')
    .values({
      regionCode,
      id: input.id,
      organisationId: actor.organisationId!,
      ofAccount: input.awayAccount,
      byAccount: input.standInAccount,
      fromOn: actor.today,
      untilOn: input.awayUntil,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
      endedOn: null,
    })
    .execute()
}

/** The colleague is back. */
export async function endAbsence(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  const ended = await tx
    .updateTable('plans.providerCover')
    .set({ endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', actor.organisationId!)
    .where('id', '=', id)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) notFound()
}
