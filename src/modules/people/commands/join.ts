import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { readReference, regionOfReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf, type Person } from '../queries.ts'

/** Joins another file of the same person, named by its reference number, to this one. Both must be in sight; a file is joined once. */
export async function joinFiles(tx: Tx, actor: Actor, kept: Person, input: { id: string; reference: string }): Promise<void> {
  const reference = readReference(input.reference)
  // The number says of which region its file is: only a file of the same region can be joined.
  const other =
    reference && regionOfReference(reference) === kept.regionCode
      ? await tx
          .selectFrom('people.person')
          .select(['id'])
          .where('regionCode', '=', kept.regionCode)
          .where('reference', '=', reference)
          .executeTakeFirst()
      : undefined
  if (!other) invalid('reference', 'referenceUnknown')
  if (other.id === kept.id) invalid('reference', 'sameFile')
  touched(tx, kept.regionCode, [kept.id, other.id], 'joining')
  // Two workers who join the same two files the other way round wait for each other here.
  await tx
    .selectFrom('people.person')
    .select('id')
    .where('regionCode', '=', kept.regionCode)
    .where('id', 'in', [kept.id, other.id])
    .orderBy('id')
    .forUpdate()
    .execute()
  // The same form twice is one joining; anything else was joined before.
  if ((await joinedTo(tx, kept)).some((row) => row.id === input.id)) return
  if ((await idsOf(tx, kept.regionCode, kept.id)).includes(other.id)) invalid('reference', 'alreadyJoined')
  const added = await tx
    .insertInto('people.joinedFile')
    .values({
      regionCode: kept.regionCode,
      id: input.id,
      keptId: kept.id,
      joinedId: other.id,
      byAccount: actor.accountId!,
      at: actor.now.toString(),
      undoneAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) invalid('reference', 'alreadyJoined')
}

/** Takes two files apart again; nothing was moved, so nothing is lost. */
export async function undoJoin(tx: Tx, actor: Actor, kept: Person, id: string): Promise<void> {
  const files = await idsOf(tx, kept.regionCode, kept.id)
  const result = await tx
    .updateTable('people.joinedFile')
    .set({ undoneAt: actor.now.toString() })
    .where('regionCode', '=', kept.regionCode)
    .where('keptId', 'in', files)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('platform.notFound', 404)
  touched(tx, kept.regionCode, files, 'joining')
}

/** Files that are joined to this one now, also by way of another. */
export async function joinedTo(tx: Tx, person: Pick<Person, 'regionCode' | 'id'>) {
  return tx
    .selectFrom('people.joinedFile as j')
    .innerJoin('people.person as p', (join) => join.onRef('p.regionCode', '=', 'j.regionCode').onRef('p.id', '=', 'j.joinedId'))
    .select(['j.id', 'p.reference', 'j.at'])
    .where('j.regionCode', '=', person.regionCode)
    .where('j.keptId', 'in', await idsOf(tx, person.regionCode, person.id))
    .where('j.undoneAt', 'is', null)
    .execute()
}
