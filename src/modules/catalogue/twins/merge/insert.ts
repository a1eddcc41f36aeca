import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { newId } from '../../../../platform/ids.ts'
import type { Twin } from '../queries.ts'

/** Writes that one entry stands for another from now on; gives its id. */
export async function insertMerge(
  tx: Tx,
  actor: Actor,
  given: { twin: Twin; keptId: string; mergedId: string; parts: object; before: object; statusBefore: string | null },
): Promise<string> {
  const { twin, parts, before, ...ids } = given
  const id = newId()
  await tx
    .insertInto('catalogue.merge')
    .values({
      ...ids,
      id,
      twinId: twin.id,
      about: twin.about,
      parts: JSON.stringify(parts),
      before: JSON.stringify(before),
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
    })
    .execute()
  return id
}
