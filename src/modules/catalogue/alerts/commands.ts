import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuse } from '../../../platform/errors.ts'
import type { CatalogueCopy } from '../find/copy.ts'
import { searchBehind, type SavedSearch } from './queries.ts'
import { fitsOf } from './query.ts'
import { endOf, nextLook } from './rules.ts'
import type { Rhythm } from './schema.ts'

/** What a mail link stands for, as its page shows it. */
export function openSearch(tx: Tx, actor: Actor, token: string): Promise<SavedSearch> {
  return byProgram(tx, actor, () => searchBehind(tx, token))
}

/** The address says yes: from now on what is new is mailed, and what fits today is known. */
export async function confirmSearch(tx: Tx, actor: Actor, token: string, copy: CatalogueCopy): Promise<void> {
  await byProgram(tx, actor, async () => {
    const search = await runsBehind(tx, token)
    if (search.confirmedAt !== null || search.query === null) return
    await tx
      .updateTable('catalogue.savedSearch')
      .set({
        confirmedAt: actor.now.toString(),
        dueOn: nextLook(search.rhythm, actor.today),
        endsOn: endOf(actor.today),
        seen: fitsOf(copy, search.query, search.regionCode, actor.today),
      })
      .where('id', '=', search.id)
      .execute()
  })
}

/** More or fewer mails. */
export async function setRhythm(tx: Tx, actor: Actor, token: string, rhythm: Rhythm): Promise<void> {
  await byProgram(tx, actor, async () => {
    const search = await runsBehind(tx, token)
    const dueOn = search.confirmedAt === null ? null : nextLook(rhythm, actor.today)
    await tx.updateTable('catalogue.savedSearch').set({ rhythm, dueOn }).where('id', '=', search.id).execute()
  })
}

/** Goes on for as long again. */
export async function extendSearch(tx: Tx, actor: Actor, token: string): Promise<void> {
  await byProgram(tx, actor, async () => {
    const search = await runsBehind(tx, token)
    if (search.confirmedAt === null) return
    await tx
      .updateTable('catalogue.savedSearch')
      .set({ endsOn: endOf(actor.today), endToldOn: null })
      .where('id', '=', search.id)
      .execute()
  })
}

/** No more mail: address and words are removed at once. Stopping twice is stopping. */
export async function stopSearch(tx: Tx, actor: Actor, token: string): Promise<void> {
  await byProgram(tx, actor, async () => {
    const search = await searchBehind(tx, token)
    if (search.stoppedAt === null) await stopSearches(tx, actor, [search.id], 'asked')
  })
}

/** Ends searches and empties what was kept of who asked. */
export async function stopSearches(tx: Tx, actor: Actor, ids: readonly string[], because: 'asked' | 'ended' | 'refused'): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('catalogue.savedSearch')
    .set({ stoppedAt: actor.now.toString(), stoppedBecause: because, seen: [] })
    .where('id', 'in', [...ids])
    .where('stoppedAt', 'is', null)
    .execute()
  await tx
    .deleteFrom('catalogue.savedSearchText')
    .where('searchId', 'in', [...ids])
    .execute()
}

async function runsBehind(tx: Tx, token: string): Promise<SavedSearch> {
  const search = await searchBehind(tx, token)
  return search.stoppedAt === null ? search : refuse('catalogue.searchStopped', 409)
}
