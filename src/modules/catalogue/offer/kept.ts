import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { mergedPartsOf, type ChangePart } from '../portal/part-bodies.ts'
import { followNoMore } from './merged.ts'
import type { Part } from './rhythm.ts'

/** Parts of a service of another catalogue that are said here and no longer by its source. */
export type Kept = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Somebody of its provider or a region changed this: from now on the part is what they said, no longer what another entry or its
 * source says. policy: D1
 */
export async function saidHere(tx: Tx, actor: Actor, serviceId: string, part: ChangePart, fields: readonly string[]): Promise<void> {
  await followNoMore(tx, serviceId, mergedPartsOf(part, fields))
  await saidAgain(tx, actor, serviceId, part, fields)
}

/** The same as it was, said by whoever keeps it here. */
export function saidAgain(tx: Tx, actor: Actor, serviceId: string, part: ChangePart, fields: readonly string[]): Promise<void> {
  return keepHere(tx, actor, serviceId, part === 'quality' || part === 'status' ? [part] : mergedPartsOf(part, fields))
}

const CONFIRMS: Partial<Record<Part, readonly string[]>> = { content: ['name', 'content'], contact: ['contact', 'places'] }

/** Somebody of its provider says that this part is right as it stands: its source does not change it any more. */
export function confirmedHere(tx: Tx, actor: Actor, serviceId: string, part: Part): Promise<void> {
  return keepHere(tx, actor, serviceId, CONFIRMS[part] ?? [part])
}

async function keepHere(tx: Tx, actor: Actor, serviceId: string, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return
  await sql`insert into catalogue.kept_part (service_id, part, kept_at, by_account)
    select s.id, p.part, ${actor.now.toString()}::timestamptz, ${actor.accountId}::uuid
    from catalogue.service s cross join unnest(${[...parts]}::text[]) as p (part)
    where s.id = ${serviceId} and s.source_id is not null on conflict do nothing`.execute(tx)
}

/** What of these services is kept here. */
export async function keptParts(tx: Tx, ids: readonly string[]): Promise<Kept> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.keptPart')
    .select(['serviceId', 'part'])
    .where('serviceId', 'in', [...ids])
    .execute()
  const kept = new Map<string, Set<string>>()
  for (const { serviceId, part } of rows) kept.set(serviceId, (kept.get(serviceId) ?? new Set()).add(part))
  return kept
}

/** Where a service was taken over from, and what of it is kept here; undefined for one of our own. */
export interface FromSource {
  name: string
  kept: string[]
}

export async function fromSource(tx: Tx, { id, sourceId }: { id: string; sourceId: string | null }): Promise<FromSource | undefined> {
  if (sourceId === null) return undefined
  const source = await tx.selectFrom('catalogue.source').select('name').where('id', '=', sourceId).executeTakeFirst()
  return source && { name: source.name, kept: [...((await keptParts(tx, [id])).get(id) ?? [])].toSorted() }
}
