import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import type { Finding, Judged } from './judge.ts'

export interface Upload {
  id: string
  fileName: string
  sheets: Judged
  findings: Finding[]
  done: boolean
}

/** Keeps a book as it was read, with what is wrong in it. Nothing of the region changes. */
export async function keepUpload(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  { id, fileName, sheets, findings }: Omit<Upload, 'done'>,
): Promise<void> {
  await tx
    .insertInto('setup.upload')
    .values({
      id,
      regionCode,
      byAccount: actor.accountId ?? notFound(),
      at: actor.now.toString(),
      fileName: fileName.slice(0, 200),
      sheets: JSON.stringify(sheets),
      findings: JSON.stringify(findings),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** A kept book of this region; another region's is not there. */
export async function requireUpload(tx: Tx, regionCode: string, id: string, lock = false): Promise<Upload> {
  let query = tx
    .selectFrom('setup.upload')
    .select(['id', 'fileName', 'sheets', 'findings', 'doneAt'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
  if (lock) query = query.forUpdate()
  const { doneAt, ...row } = (await query.executeTakeFirst()) ?? notFound()
  return { ...(row as unknown as Omit<Upload, 'done'>), done: doneAt !== null }
}

/** The last books that were sent. */
export function lastUploads(tx: Tx, regionCode: string): Promise<{ id: string; fileName: string; at: Temporal.Instant }[]> {
  return tx
    .selectFrom('setup.upload')
    .select(['id', 'fileName', 'at'])
    .where('regionCode', '=', regionCode)
    .orderBy('at', 'desc')
    .limit(5)
    .execute()
}

/** Takes nothing of a book: it is gone, as if it had not been sent. */
export async function dropUpload(tx: Tx, regionCode: string, id: string): Promise<void> {
  const upload = await requireUpload(tx, regionCode, id, true)
  refuseUnless(!upload.done, 'setup.bookIsDone', 409)
  await tx.deleteFrom('setup.upload').where('id', '=', id).execute()
}

/** Books are kept for thirty days: they are a way in, the region is what stays. */
export async function forgetUploads(tx: Tx, actor: Actor): Promise<number> {
  const gone = await tx
    .deleteFrom('setup.upload')
    .where('at', '<', actor.now.subtract({ hours: 30 * 24 }).toString() as never)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
