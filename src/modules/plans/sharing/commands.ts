import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { dateOf, monthsAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, giveSight, recordAgreement, sightsOn } from '../../people/index.ts'
import { AFTERCARE_MONTHS } from '../rules.ts'
import { requireItem, type File, type Item } from './item.ts'
import { mayBeShown, wayBack } from './rules.ts'
import type { SharedItem } from './schema.ts'

type Asked = z.output<typeof SharedItem>

/** An organisation no longer sees a part of the plan, from this moment; the regular contact hears it. policy: E1, L2 */
export async function stopSharing(tx: Tx, actor: Actor, file: File, asked: Asked): Promise<void> {
  const item = await requireItem(tx, actor, file, asked)
  const { organisationId } = asked
  if (!(await endNow(tx, actor, item, organisationId, 'given'))) {
    refuseUnless(item.organisationId === organisationId, 'plans.notShared', 409)
    refuseUnless(wayBack(item, 'own') === 'stop', 'plans.sharingNeeded', 409)
    await begin(tx, actor, item, organisationId, 'stopped')
    const because = item.kind === 'referral' ? ('referral' as const) : ('task' as const)
    const { regionCode, personId, id } = item
    await byProgram(tx, actor, () => endSight(tx, actor, { regionCode, personId, record: id, because, organisationId }))
  }
  await keepSaid(tx, actor, item, organisationId, false)
}

/** An organisation sees a part of the plan, or sees its own part again. policy: E1, L2 */
export async function share(tx: Tx, actor: Actor, file: File, asked: Asked): Promise<void> {
  const item = await requireItem(tx, actor, file, asked)
  const { organisationId } = asked
  if (await endNow(tx, actor, item, organisationId, 'stopped')) await seeAgain(tx, actor, item, organisationId)
  else {
    refuseUnless(mayBeShown(item.sensitivity), 'plans.confidentialNotShown', 409)
    const knowing = (await sightsOn(tx, actor, file.regionCode, file.ids)).map((sight) => sight.organisationId)
    if (!knowing.includes(organisationId) || item.organisationId === organisationId) invalid('organisationId', 'organisationNotInvolved')
    await begin(tx, actor, item, organisationId, 'given')
  }
  await keepSaid(tx, actor, item, organisationId, true)
}

async function begin(tx: Tx, actor: Actor, item: Item, organisationId: string, effect: 'given' | 'stopped'): Promise<void> {
  await tx
    .insertInto('plans.sharing')
    .values({
      regionCode: item.regionCode,
      id: newId(),
      personId: item.personId,
      itemKind: item.kind,
      itemId: item.id,
      organisationId,
      effect,
      fromKind: actor.kind,
      fromAccount: actor.accountId,
      fromAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'itemId', 'organisationId']).where('untilAt', 'is', null).doNothing())
    .execute()
}

/** Ends what holds now; false when nothing did. */
async function endNow(tx: Tx, actor: Actor, item: Item, organisationId: string, effect: 'given' | 'stopped'): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('plans.sharing')
    .set({ untilKind: actor.kind, untilAt: actor.now.toString() })
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .where('organisationId', '=', organisationId)
    .where('effect', '=', effect)
    .where('untilAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Who does a task sees it again while it is open; who helped sees its own part until aftercare is over. */
async function seeAgain(tx: Tx, actor: Actor, item: Item, organisationId: string): Promise<void> {
  const untilOn = item.kind === 'referral' && item.endedAt ? monthsAfter(dateOf(item.endedAt), AFTERCARE_MONTHS) : null
  if (item.kind === 'step' ? item.state !== 'open' : untilOn === null || untilOn <= actor.today) return
  const task = item.kind === 'step'
  const sight = { regionCode: item.regionCode, personId: item.personId, organisationId, accountId: null, record: item.id, untilOn }
  await byProgram(tx, actor, () =>
    giveSight(tx, actor, {
      ...sight,
      scope: 'part',
      purpose: task ? 'partner-task' : 'referral',
      because: task ? 'task' : 'referral',
    }),
  )
}

/** What was agreed or taken back is kept, and told to who leads the plan. */
export async function keepSaid(
  tx: Tx,
  actor: Actor,
  item: Pick<Item, 'regionCode' | 'personId' | 'id'>,
  organisationId: string,
  agreed: boolean,
): Promise<void> {
  const { regionCode, personId, id } = item
  const how = actor.kind === 'person' ? 'online' : 'desk'
  // Who acts for another in the plan alone may not open the file's agreements.
  await byProgram(tx, actor, () =>
    recordAgreement(tx, actor, { regionCode, personId, what: 'sharing', organisationId, record: id, agreed, how }),
  )
  touched(tx, regionCode, personId, 'sharing')
  const event = agreed ? 'nl.wegwijzer.plans.sharing-given.v1' : 'nl.wegwijzer.plans.sharing-stopped.v1'
  await tellLater(tx, actor, event, { regionCode, subject: id, data: { personId, byKind: actor.kind } })
}
