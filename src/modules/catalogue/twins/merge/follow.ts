import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { canonical } from '../../hsds/canonical.ts'
import type { Follows } from '../../offer/merged.ts'
import { servicesByIds, type Service } from '../../offer/queries.ts'
import type { Body } from '../../portal/part-bodies.ts'
import { factsOf, lent, wanted, type Parts, type ServicePart } from './parts.ts'
import { confirmedAs, lendEvidence, writeFacts } from './write.ts'

/** A part as it is without the merge: its facts, and since when they were said to be right. */
export interface Before {
  facts: Body
  confirmed: Service['confirmed']
}

/** A merge of two services that holds. */
export interface ServiceMerge {
  id: string
  twinId: string
  keptId: string
  mergedId: string
  parts: Parts
  before: Partial<Record<ServicePart, Before>>
  statusBefore: string
}

/** Merges that hold, in which one of these services stays or went. */
export async function mergesOf(tx: Tx, ids: readonly string[]): Promise<ServiceMerge[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('catalogue.merge')
    .select(['id', 'twinId', 'keptId', 'mergedId', 'parts', 'before', 'statusBefore'])
    .where('about', '=', 'service')
    .where('undoneAt', 'is', null)
    .where(sql<boolean>`(kept_id = any(${[...ids]}) or merged_id = any(${[...ids]}))`)
    .orderBy('madeAt')
    .$castTo<ServiceMerge>()
    .execute()
}

/** What a source just said of services that stay, beside what they follow: their own facts from now on. */
export type Fresh = ReadonlyMap<string, { prices: Body[]; kept: ReadonlySet<string> }>

/**
 * After services changed: the ones that stay follow them in the parts that a region said are theirs. What a source now says of a
 * service that stays is kept for when it turns out to be two. Gives the other services that changed by it. policy: D1
 */
export async function followMerges(tx: Tx, actor: Actor, ids: readonly string[], fresh: Fresh = new Map()): Promise<string[]> {
  const merges = (await mergesOf(tx, ids)).filter(({ parts }) => Object.keys(parts).length > 0)
  if (merges.length === 0) return []
  const involved = merges.flatMap(({ keptId, mergedId }) => [keptId, mergedId])
  const services = new Map((await servicesByIds(tx, [...new Set(involved)], actor.today)).map((service) => [service.id, service]))
  const changed = new Set<string>()
  for (const merge of merges) {
    const kept = services.get(merge.keptId)!
    const own = fresh.get(kept.id)
    const before = own ? ownFacts(kept, merge, own, actor.today) : merge.before
    if (own)
      await tx
        .updateTable('catalogue.merge')
        .set({ before: JSON.stringify(before) })
        .where('id', '=', merge.id)
        .execute()
    await followOne(tx, actor, { ...merge, before }, kept, services.get(merge.mergedId)!)
    changed.add(kept.id)
  }
  const others = [...changed].filter((id) => !ids.includes(id))
  return [...others, ...(await followMerges(tx, actor, others))]
}

type FreshOne = NonNullable<ReturnType<Fresh['get']>>

/** The parts of a service by itself, as its source just gave them; what is kept here it did not change. */
function ownFacts(kept: Service, { parts, before }: ServiceMerge, fresh: FreshOne, today: string): ServiceMerge['before'] {
  const taken = Object.keys(parts).filter((part) => !fresh.kept.has(part))
  const own = taken.map((part) => {
    const facts = part === 'price' ? { lines: fresh.prices } : factsOf(kept, part as ServicePart, today)
    return [part, { facts, confirmed: kept.confirmed } satisfies Before]
  })
  return { ...before, ...Object.fromEntries(own) }
}

/** Writes the parts in which a service follows another, with the day on which they were last said to be right. */
export async function followOne(
  tx: Tx,
  actor: Actor,
  { parts, before }: Pick<ServiceMerge, 'parts' | 'before'>,
  kept: Service,
  gone: Service,
): Promise<void> {
  for (const [part, follows] of Object.entries(parts) as [ServicePart, Follows][]) {
    const now = factsOf(kept, part, actor.today)
    const facts = wanted(part, follows, before[part]?.facts ?? now, factsOf(gone, part, actor.today))
    if (part === 'quality') await lendEvidence(tx, actor, kept.id, gone.id, lent(kept, gone))
    else if (canonical(facts) !== canonical(now)) await writeFacts(tx, actor, kept.id, part, facts)
    if (follows === 'merged') await confirmedAs(tx, kept.id, part, gone.confirmed)
  }
}
