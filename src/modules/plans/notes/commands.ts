import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { noticeSeen } from '../../messages/index.ts'
import type { Item } from '../sharing/item.ts'
import type { NewNote } from './schema.ts'

/** Where somebody writes: a part of a plan, and who leads that plan. */
export type Place = Item & { leadOrganisation: string }

/** Somebody writes to the others at a part of the plan; the person and who else sees the part hear that there is something. policy: E1 */
export async function writeNote(tx: Tx, actor: Actor, item: Place, input: z.output<typeof NewNote>): Promise<void> {
  const { regionCode, personId, id: itemId } = item
  refuseUnless(item.kind !== 'goal', 'plans.notPossible', 409)
  const key = { regionCode, personId }
  const mine = actor.kind === 'person'
  // Who sees only its own part may not open the plan; that the part is theirs was judged when it was looked up.
  const added = await byProgram(tx, actor, () =>
    tx
      .insertInto('plans.note')
      .values({
        ...key,
        id: input.id,
        itemKind: item.kind,
        itemId,
        byKind: actor.kind,
        byAccount: actor.accountId,
        organisationId: mine ? item.leadOrganisation : (actor.organisationId ?? item.leadOrganisation),
        at: actor.now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  touched(tx, regionCode, personId, 'note')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await byProgram(tx, actor, () =>
    tx
      .insertInto('plans.noteText')
      .values({ ...key, noteId: input.id, words: input.note })
      .execute(),
  )
  // Whoever answers has read.
  await follow(tx, actor, item, { readAt: actor.now.toString() })
  await noticeSeen(tx, actor, item.id)
  const type = mine ? 'nl.wegwijzer.plans.note-by-person.v1' : 'nl.wegwijzer.plans.note-by-worker.v1'
  if (mine || !(await mutedByPerson(tx, actor, item)))
    await tellLater(tx, actor, type, { regionCode, subject: itemId, data: { personId, by: actor.accountId } })
  else
    await tellLater(tx, actor, 'nl.wegwijzer.plans.note-between.v1', {
      regionCode,
      subject: itemId,
      data: { personId, by: actor.accountId },
    })
}

/** This reader has read what was written here up to and including one message; what came after it stays new. */
export async function readNotes(tx: Tx, actor: Actor, item: Item, noteId: string): Promise<void> {
  const note = await tx
    .selectFrom('plans.note')
    .select('at')
    .where('regionCode', '=', item.regionCode)
    .where('id', '=', noteId)
    .where('itemId', '=', item.id)
    .executeTakeFirst()
  touched(tx, item.regionCode, item.personId, 'note')
  await follow(tx, actor, item, { readAt: (note ?? notFound()).at.toString() })
  await noticeSeen(tx, actor, item.id)
}

/** This reader wants no notice of what is written here, or wants them again. */
export function muteNotes(tx: Tx, actor: Actor, item: Item, muted: boolean): Promise<void> {
  return follow(tx, actor, item, { mutedAt: muted ? actor.now.toString() : null })
}

async function follow(tx: Tx, actor: Actor, item: Item, set: { readAt?: string; mutedAt?: string | null }): Promise<void> {
  if (!actor.accountId) return
  const { regionCode, id: itemId, personId } = item
  await tx
    .insertInto('plans.noteReader')
    .values({ regionCode, itemId, personId, accountId: actor.accountId, asKind: actor.kind, readAt: null, mutedAt: null, ...set })
    .onConflict((conflict) => conflict.columns(['regionCode', 'itemId', 'accountId']).doUpdateSet(set))
    .execute()
}

/** These workers without who wants no notices of this part. Runs as the program. */
export async function withoutMuted(tx: Tx, item: Pick<Item, 'regionCode' | 'id'>, accounts: readonly string[]): Promise<string[]> {
  if (accounts.length === 0) return []
  const rows = await tx
    .selectFrom('plans.noteReader')
    .select('accountId')
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .where('accountId', 'in', [...accounts])
    .where('mutedAt', 'is not', null)
    .execute()
  const muted = new Set(rows.map((row) => row.accountId))
  return accounts.filter((account) => !muted.has(account))
}

/** Whether whoever signs in for this file wants no notice of this part. */
export function mutedByPerson(tx: Tx, actor: Actor, item: Pick<Item, 'regionCode' | 'id'>): Promise<boolean> {
  return byProgram(tx, actor, async () => {
    const row = await tx
      .selectFrom('plans.noteReader')
      .select('accountId')
      .where('regionCode', '=', item.regionCode)
      .where('itemId', '=', item.id)
      .where('asKind', '=', 'person')
      .where('mutedAt', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  })
}
