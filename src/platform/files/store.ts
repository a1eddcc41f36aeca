import { createHash } from 'node:crypto'
import type { Tx } from '../db/context.ts'

/** Keeps bytes under the hash of their content, once however often they come; gives the hash to keep in the owning record. */
export async function keepFile(tx: Tx, file: { type: string; bytes: Buffer }): Promise<Buffer> {
  const contentHash = createHash('sha256').update(file.bytes).digest()
  await tx
    .insertInto('platform.file')
    .values({ contentHash, mediaType: file.type, bytes: file.bytes, size: file.bytes.length })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return contentHash
}

/** A file as something to keep, never to run. Who may have it was decided by the record that named it. */
export async function serveFile(tx: Tx, contentHash: Buffer, name: string): Promise<Response> {
  const file = await tx
    .selectFrom('platform.file')
    .select(['mediaType', 'bytes'])
    .where('contentHash', '=', contentHash)
    .executeTakeFirstOrThrow()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^a-z0-9.-]/gi, '-')}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
