import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/** Which of two entries a part of a merged one follows: the one that went, or both. */
export type Follows = 'merged' | 'both'

/** The entries that these now stand for: those that were merged, by the one that stays; also where that one was merged later. policy: D1 */
export async function standIns(tx: Tx, about: 'service' | 'organisation', ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; keptId: string }>`
    with recursive way as (
      select m.merged_id as id, m.kept_id, 1 as step from catalogue.merge m
      where m.about = ${about} and m.undone_at is null and m.merged_id = any(${[...ids]})
      union all
      select w.id, m.kept_id, w.step + 1 from way w join catalogue.merge m on m.merged_id = w.kept_id and m.undone_at is null where w.step < 20)
    select distinct on (id) id, kept_id from way order by id, step desc`.execute(tx)
  return new Map(rows.map(({ id, keptId }) => [id, keptId]))
}

/** The entry that stands for this one; undefined where it stands for itself. */
export async function standIn(tx: Tx, about: 'service' | 'organisation', id: string): Promise<string | undefined> {
  return (await standIns(tx, about, [id])).get(id)
}

/** From now on parts of a service are what somebody just said, no longer what another entry says. */
export async function followNoMore(tx: Tx, serviceId: string, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return
  await sql`update catalogue.merge set parts = parts - ${[...parts]}::text[], before = before - ${[...parts]}::text[]
    where kept_id = ${serviceId} and about = 'service' and undone_at is null and parts ?| ${[...parts]}::text[]`.execute(tx)
}

/** Services that are no longer only what their own source says of them: they follow another entry, or are kept here in some part. */
export async function mixed(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ keptId: string }>`
    select kept_id from catalogue.merge
    where kept_id = any(${[...ids]}) and about = 'service' and undone_at is null and parts <> '{}'::jsonb
    union select service_id from catalogue.kept_part where service_id = any(${[...ids]})`.execute(tx)
  return new Set(rows.map(({ keptId }) => keptId))
}
