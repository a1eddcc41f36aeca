import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import type { Language } from '../../../platform/languages.ts'
import { addJob } from '../../../platform/outbox.ts'
import { sql } from 'kysely'
import type { Kept } from './query.ts'
import { MOST_LINKS_A_DAY, MOST_SEARCHES, MOST_WAITING } from './rules.ts'
import type { Rhythm } from './schema.ts'

export interface SavedSearchGiven {
  id: string
  email: string
  rhythm: Rhythm
  language: Language
  regionCode: string | null
  kept: Kept
}

interface Own {
  id: string
  same: boolean
  confirmedAt: Temporal.Instant | null
  linksToday: number
}

/**
 * Keeps a search and mails a link to confirm it; the same search again mails its link again. Whoever asks learns nothing of the
 * address, and no address gets more than a few of these mails: then nothing happens.
 */
export async function saveSearch(tx: Tx, actor: Actor, given: SavedSearchGiven): Promise<void> {
  await byProgram(tx, actor, async () => {
    // Two at once of one address are counted one after another.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`saved-search ${given.email.toLowerCase()}`}, 0))`.execute(tx)
    const own = await ownSearches(tx, given, actor.today)
    const same = own.find((one) => one.same)
    if (same && same.linksToday >= MOST_LINKS_A_DAY) return
    if (!same && (own.length >= MOST_SEARCHES || own.filter((one) => one.confirmedAt === null).length >= MOST_WAITING)) return
    const id = same?.id ?? (await insert(tx, actor, given))
    if (id) await addJob(tx, 'catalogue.search-link', { id })
  })
}

/** Searches of one address that run or wait; which of them asks for the same. */
async function ownSearches(tx: Tx, { email, regionCode, kept }: SavedSearchGiven, today: string): Promise<Own[]> {
  const { rows } = await sql<Own>`
    select s.id, s.confirmed_at, t.query = ${JSON.stringify(kept)}::jsonb and s.region_code is not distinct from ${regionCode} as same,
      (select count(*) from catalogue.saved_search_link l where l.search_id = s.id and l.made_on = ${today})::int as links_today
    from catalogue.saved_search_text t join catalogue.saved_search s on s.id = t.search_id
    where lower(t.email) = ${email.toLowerCase()} and s.stopped_at is null limit ${MOST_SEARCHES}`.execute(tx)
  return rows
}

/** The id of what was added; nothing when the form was sent twice. */
async function insert(tx: Tx, actor: Actor, { email, kept, ...given }: SavedSearchGiven): Promise<string | undefined> {
  const added = await tx
    .insertInto('catalogue.savedSearch')
    .values({
      ...given,
      madeAt: actor.now.toString(),
      confirmedAt: null,
      lastSentOn: null,
      dueOn: null,
      endsOn: null,
      endToldOn: null,
      stoppedAt: null,
      stoppedBecause: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added)
    await tx
      .insertInto('catalogue.savedSearchText')
      .values({ searchId: added.id, email, query: JSON.stringify(kept) })
      .execute()
  return added?.id
}
