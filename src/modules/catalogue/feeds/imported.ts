import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { canonical, type Body } from '../hsds/canonical.ts'

/** Which source is read, and in which run. */
export interface Given {
  sourceId: string
  runId: string
}

/** A mark of what a thing holds; fields in another order make no difference. */
export function markOf(body: Body): Buffer {
  return createHash('sha256').update(canonical(body)).digest()
}

/** Marks of what a source gave before and still gives, by key of the thing (`service 12`). */
export async function marksOf(tx: Tx, sourceId: string, keys: readonly string[]): Promise<Map<string, Buffer>> {
  const { rows } = await sql<{ key: string; bodyHash: Buffer }>`
    select entity || ' ' || external_id as key, body_hash from catalogue.imported
    where source_id = ${sourceId} and removed_at is null and entity = any(${keys.map((key) => key.slice(0, key.indexOf(' ')))})
      and external_id = any(${keys.map((key) => key.slice(key.indexOf(' ') + 1))})`.execute(tx)
  return new Map(rows.map((row) => [row.key, row.bodyHash]))
}

/** The rows of ours that things of a source became. */
export async function ownIds(
  tx: Tx,
  sourceId: string,
  entities: readonly string[],
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.imported')
    .select(['externalId', 'ownId'])
    .where('sourceId', '=', sourceId)
    .where('entity', 'in', [...entities])
    .where('externalId', 'in', [...externalIds])
    .execute()
  return new Map(rows.flatMap((row) => (row.ownId ? [[row.externalId, row.ownId] as const] : [])))
}

/** Keeps things as they were read, whole. */
export async function putImported(
  tx: Tx,
  at: Given,
  entity: string,
  things: readonly { body: Body; ownId: string | null }[],
): Promise<void> {
  if (things.length === 0) return
  await tx
    .insertInto('catalogue.imported')
    .values(
      things.map(({ body, ownId }) => ({
        sourceId: at.sourceId,
        entity,
        externalId: body.id,
        ownId,
        bodyHash: markOf(body),
        body: JSON.stringify(body),
        seenRun: at.runId,
        removedAt: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['sourceId', 'entity', 'externalId']).doUpdateSet((row) => ({
        ownId: row.ref('excluded.ownId'),
        bodyHash: row.ref('excluded.bodyHash'),
        body: row.ref('excluded.body'),
        seenRun: row.ref('excluded.seenRun'),
        removedAt: null,
      })),
    )
    .execute()
}
