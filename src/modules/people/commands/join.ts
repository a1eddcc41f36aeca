import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { readReference, regionOfReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../queries.ts'

/** Joins another file of the same person, named by its reference number, to this one. Both must be in sight. */
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
  await tx
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
    .execute()
  touched(tx, kept.regionCode, [kept.id, other.id], 'joining')
}

/** Takes two files apart again; nothing was moved, so nothing is lost. */
export async function undoJoin(tx: Tx, actor: Actor, kept: Person, id: string): Promise<void> {
  const result = await tx
    .updateTable('people.joinedFile')
    .set({ undoneAt: actor.now.toString() })
    .where('regionCode', '=', kept.regionCode)
    .where('keptId', '=', kept.id)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('platform.notFound', 404)
  touched(tx, kept.regionCode, kept.id, 'joining')
}

/** Files that are joined to this one now. */
export function joinedTo(tx: Tx, person: Person) {
  return tx
    .selectFrom('people.joinedFile as j')
    .innerJoin('people.person as p', (join) => join.onRef('p.regionCode', '=', 'j.regionCode').onRef('p.id', '=', 'j.joinedId'))
    .select(['j.id', 'p.reference', 'j.at'])
    .where('j.regionCode', '=', person.regionCode)
    .where('j.keptId', '=', person.id)
    .where('j.undoneAt', 'is', null)
    .execute()
}
