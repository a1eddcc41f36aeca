import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse } from '../../../platform/errors.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import type { Language } from '../../../platform/languages.ts'
import type { Kept } from './query.ts'
import type { Rhythm } from './schema.ts'

/** A saved search; without its words and its address once it has stopped. */
export interface SavedSearch {
  id: string
  regionCode: string | null
  language: Language
  rhythm: Rhythm
  madeAt: Temporal.Instant
  confirmedAt: Temporal.Instant | null
  lastSentOn: string | null
  endsOn: string | null
  endToldOn: string | null
  stoppedAt: Temporal.Instant | null
  seen: string[]
  query: Kept | null
  email: string | null
}

/** The search behind a link, locked. What is gone and what never was look alike. */
export async function searchBehind(tx: Tx, token: string): Promise<SavedSearch> {
  const row = await searches(tx)
    .innerJoin('catalogue.savedSearchLink as l', 'l.searchId', 's.id')
    .where('l.tokenHash', '=', hashSecret(token))
    .executeTakeFirst()
  return row ?? refuse('catalogue.searchGone', 410)
}

/** A search that runs or waits, locked; nothing when it stopped meanwhile. */
export async function runningSearch(tx: Tx, id: string): Promise<(SavedSearch & { query: Kept; email: string }) | undefined> {
  const row = await searches(tx).where('s.id', '=', id).where('s.stoppedAt', 'is', null).executeTakeFirst()
  return row?.query && row.email ? { ...row, query: row.query, email: row.email } : undefined
}

function searches(tx: Tx) {
  return tx
    .selectFrom('catalogue.savedSearch as s')
    .leftJoin('catalogue.savedSearchText as t', 't.searchId', 's.id')
    .select([
      's.id',
      's.regionCode',
      's.language',
      's.rhythm',
      's.madeAt',
      's.confirmedAt',
      's.lastSentOn',
      's.endsOn',
      's.endToldOn',
      's.stoppedAt',
      's.seen',
      't.query',
      't.email',
    ])
    .$castTo<SavedSearch>()
    .forUpdate('s')
}

/** A link to one search, beside those of earlier mails; only its hash is stored. */
export async function newSearchLink(tx: Tx, searchId: string, today: string): Promise<string> {
  const token = newSecret()
  await tx
    .insertInto('catalogue.savedSearchLink')
    .values({ tokenHash: hashSecret(token), searchId, madeOn: today })
    .execute()
  return token
}
