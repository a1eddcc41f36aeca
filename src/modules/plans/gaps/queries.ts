import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { OPEN_GAPS } from './schema.ts'

const GAP = [
  'regionCode',
  'id',
  'words',
  'need',
  'municipalityCode',
  'ownerOrganisation',
  'measure',
  'state',
  'reviewOn',
  'version',
] as const

/** What lacks in a region: what is not settled first, the first day to look at it on top. policy: H2 */
export function gapsIn(tx: Tx, regionCode: string) {
  return tx
    .selectFrom('plans.gap')
    .select(GAP)
    .where('regionCode', '=', regionCode)
    .orderBy((gap) => gap.case().when('state', 'in', OPEN_GAPS).then(0).else(1).end())
    .orderBy('reviewOn')
    .orderBy('id')
    .limit(200)
    .execute()
}
export type GapRow = Awaited<ReturnType<typeof gapsIn>>[number]

/** One of them, for a change locked; or the one 404. */
export async function requireGap(tx: Tx, regionCode: string, id: string, lock = false): Promise<GapRow> {
  const query = tx.selectFrom('plans.gap').select(GAP).where('regionCode', '=', regionCode).where('id', '=', id)
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? notFound()
}

/** What was said of it, the newest first. */
export function gapFactsOf(tx: Tx, { regionCode, id }: { regionCode: string; id: string }) {
  return tx
    .selectFrom('plans.gapFact')
    .select(['id', 'state', 'words', 'byAccount', 'at'])
    .where('regionCode', '=', regionCode)
    .where('gapId', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}
export type GapFactRow = Awaited<ReturnType<typeof gapFactsOf>>[number]
