import type { Tx } from '../../../platform/db/context.ts'
import { serviceNames } from '../../catalogue/index.ts'
import type { DraftListed } from './drafts-part.tsx'
import { draftsOf } from './queries.ts'
import { answeredNow } from './rules.ts'

/** The drafts of a file by the name of their service, as far as this reader may know them. policy: E2 */
export async function draftsShown(tx: Tx, regionCode: string, ids: readonly string[]): Promise<DraftListed[]> {
  const rows = (await draftsOf(tx, regionCode, ids)).filter((row) => !row.hidden)
  const names = await serviceNames(
    tx,
    rows.map((row) => row.serviceId),
  )
  return rows.map((row) => ({
    id: row.id,
    service: names.get(row.serviceId) ?? '',
    changedAt: row.changedAt,
    shown: row.shownVersion !== null && !answeredNow(row),
  }))
}
