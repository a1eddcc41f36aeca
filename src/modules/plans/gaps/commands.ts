import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { regionOfMunicipality } from '../../regions/index.ts'
import { ownersIn } from './owners.ts'
import { requireGap } from './queries.ts'
import { OPEN_GAPS, type ChangeGap, type NewGap } from './schema.ts'

/** Puts what lacks in the register of a region, with who takes care of it and when it is looked at again. Sent twice it is one. policy: H2 */
export async function addGap(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof NewGap>): Promise<void> {
  await check(tx, actor, regionCode, input, true)
  if (input.municipality) {
    if ((await regionOfMunicipality(tx, input.municipality, actor.today)) !== regionCode) invalid('municipality', 'notInRegion')
  }
  const added = await tx
    .insertInto('plans.gap')
    .values({
      regionCode,
      id: input.id,
      words: input.gapWords,
      need: input.need,
      municipalityCode: input.municipality ?? null,
      ownerOrganisation: input.takenUpBy,
      measure: input.measure ?? null,
      state: 'open',
      reviewOn: input.reviewOn,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 0n) await addFact(tx, actor, regionCode, input.id, 'open', undefined)
}

/** How it stands now. False for who had an older version in front of them: nothing is overwritten unseen. */
export async function changeGap(tx: Tx, actor: Actor, regionCode: string, id: string, input: z.output<typeof ChangeGap>): Promise<boolean> {
  const gap = await requireGap(tx, regionCode, id, true)
  if (gap.version !== input.version) return false
  await check(tx, actor, regionCode, input, OPEN_GAPS.includes(input.gapState))
  await tx
    .updateTable('plans.gap')
    .set({
      state: input.gapState,
      ownerOrganisation: input.takenUpBy,
      measure: input.measure ?? null,
      reviewOn: input.reviewOn,
      version: gap.version + 1,
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await addFact(tx, actor, regionCode, id, input.gapState, input.said)
  return true
}

async function check(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  { takenUpBy, reviewOn }: { takenUpBy: string; reviewOn: string },
  open: boolean,
): Promise<void> {
  if (!(await ownersIn(tx, regionCode, actor.today)).some(({ id }) => id === takenUpBy)) invalid('takenUpBy', 'notAnOrganisationHere')
  if (open && reviewOn < actor.today) invalid('reviewOn', 'duePast')
}

async function addFact(tx: Tx, actor: Actor, regionCode: string, gapId: string, state: string, words: string | undefined) {
  await tx
    .insertInto('plans.gapFact')
    .values({ regionCode, id: newId(), gapId, state, words: words ?? null, byAccount: actor.accountId!, at: actor.now.toString() })
    .execute()
}
