import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { counterMay, policyOn } from '../../policy/index.ts'
import { requirePlan } from '../queries.ts'
import { suitedIn } from '../refer/suited.ts'
import { nearestTo } from '../where/locations.ts'
import { mayReferTo } from '../self/commands.ts'
import { itemsOf, shortlistsOf } from '../shortlist/queries.ts'
import { dropLinesOf } from './lines.ts'
import { draftsOf, lockOpenDraft } from './queries.ts'
import { KEPT_DAYS } from './rules.ts'
import type { BeginDraft } from './schema.ts'

/**
 * Begins a referral: after a conversation (D8), to a service that is complete and public (D1) and that this person is not referred to yet.
 * Gives the id of the draft; where one for this service is open that one.
 */
export async function beginDraft(tx: Tx, actor: Actor, person: Person, input: z.output<typeof BeginDraft>): Promise<string> {
  const plan = await requirePlan(tx, person)
  refuseUnless(await mayReferTo(tx, person, input.serviceId), 'plans.conversationFirst', 409)
  refuseUnless(counterMay(await policyOn(tx, person.regionCode, actor.today), 'referral'), 'plans.notByCounter', 409)
  const ids = await idsOf(tx, person.regionCode, person.id)
  const open = (await draftsOf(tx, person.regionCode, ids)).find((one) => one.serviceId === input.serviceId)
  if (open) return open.id
  if (await exists(tx, person.regionCode, input.id)) return input.id
  await requireReferable(tx, actor, person, input.serviceId)
  const key = { regionCode: person.regionCode, personId: person.id }
  const choice = input.choice ? await chosen(tx, person.regionCode, ids, input.choice, input.serviceId) : null
  const [nearest] = await nearestTo(tx, actor, person, input.serviceId)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('plans.draft')
    .values({
      ...key,
      id: input.id,
      planId: plan.id,
      serviceId: input.serviceId,
      state: 'open',
      version: 0,
      locationId: nearest?.id ?? null,
      choice: choice?.id ?? null,
      afterReferral: input.after ?? null,
      madeBy: actor.accountId!,
      madeOrganisation: actor.organisationId!,
      madeAt: actor.now.toString(),
      changedAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'draft')
  // Sent twice, or a colleague began the same one this moment: theirs is the one.
  if (numInsertedOrUpdatedRows === 0n)
    return (await draftsOf(tx, person.regionCode, ids)).find((one) => one.serviceId === input.serviceId)?.id ?? input.id
  await tx
    .insertInto('plans.draftText')
    .values({ ...key, draftId: input.id, because: choice?.choice ?? null })
    .execute()
  return input.id
}

async function exists(tx: Tx, regionCode: string, id: string): Promise<boolean> {
  const row = await tx.selectFrom('plans.draft').select('id').where('regionCode', '=', regionCode).where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Refuses a service that nobody can be referred to, or to which this person is referred already. policy: D1 */
export async function requireReferable(tx: Tx, actor: Actor, person: Person, serviceId: string): Promise<void> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const { service, warnings } = (await suitedIn(tx, actor, person, ids, serviceId)).suited
  refuseUnless(service.lacks.length === 0, 'plans.notReferable', 409)
  if (warnings.includes('already')) refuse('plans.alreadyReferred', 409)
}

async function chosen(tx: Tx, regionCode: string, ids: readonly string[], itemId: string, serviceId: string) {
  const lists = await shortlistsOf(tx, regionCode, ids)
  const items = await itemsOf(
    tx,
    regionCode,
    ids,
    lists.map((list) => list.id),
  )
  return items.find((item) => item.id === itemId && item.serviceId === serviceId && item.result === 'chosen') ?? notFound()
}

/** Nobody goes on with it: the words go, that it was begun stays. */
export async function throwAway(tx: Tx, actor: Actor, person: Person, draftId: string): Promise<void> {
  const draft = await lockOpenDraft(tx, person, draftId)
  await endDraft(tx, actor, draft, 'thrown-away')
}

/** Ends a draft, empties its words and takes out who would pay: of what was sent that stands on its lines. */
export async function endDraft(
  tx: Tx,
  actor: Actor,
  draft: { regionCode: string; id: string },
  state: 'sent' | 'thrown-away',
): Promise<void> {
  await tx
    .updateTable('plans.draft')
    .set({ state, changedAt: actor.now.toString() })
    .where('regionCode', '=', draft.regionCode)
    .where('id', '=', draft.id)
    .execute()
  await tx
    .updateTable('plans.draftText')
    .set({ goesAlong: null, because: null, askedWords: null })
    .where('regionCode', '=', draft.regionCode)
    .where('draftId', '=', draft.id)
    .execute()
  await dropLinesOf(tx, draft)
}

/** Keeps who changed which part, as the next version. */
export async function addChange(
  tx: Tx,
  actor: Actor,
  draft: { regionCode: string; id: string; personId: string },
  part: string,
  version: number,
): Promise<void> {
  await tx
    .insertInto('plans.draftChange')
    .values({
      regionCode: draft.regionCode,
      id: newId(),
      draftId: draft.id,
      personId: draft.personId,
      version,
      part,
      byAccount: actor.accountId!,
      at: actor.now.toString(),
    })
    .execute()
}

/** The file closes: what was not sent is thrown away. */
export async function endDraftsWithFile(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<void> {
  for (const draft of await draftsOf(tx, regionCode, personIds)) await endDraft(tx, actor, draft, 'thrown-away')
}

/** Drafts that nobody touched for long are thrown away: nobody keeps words about a person for nothing. */
export async function throwAwayOld(tx: Tx, actor: Actor): Promise<number> {
  const old = await tx
    .selectFrom('plans.draft')
    .select(['regionCode', 'id', 'personId'])
    .where('state', '=', 'open')
    .where('changedAt', '<', actor.now.subtract({ hours: KEPT_DAYS * 24 }))
    .orderBy('changedAt')
    .limit(50)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const draft of old) {
    touched(tx, draft.regionCode, draft.personId, 'draft')
    await endDraft(tx, actor, draft, 'thrown-away')
  }
  return old.length
}
