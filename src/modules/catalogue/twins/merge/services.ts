import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../../platform/errors.ts'
import { audit } from '../../../../platform/log.ts'
import { followNoMore } from '../../offer/merged.ts'
import { servicesByIds, type Service } from '../../offer/queries.ts'
import { serviceChanged } from '../../offer/version.ts'
import { codesOf } from '../../region/decide.ts'
import { OFFERED } from '../detect/cards.ts'
import type { Twin } from '../queries.ts'
import { followMerges, followOne, mergesOf, type Before } from './follow.ts'
import { effective, factsOf, type Parts, type ServicePart } from './parts.ts'
import { insertMerge } from './insert.ts'
import { confirmedAs, lendEvidence, writeFacts } from './write.ts'

/** The two services of a pair, the first and the second. */
export async function pairOf(tx: Tx, twin: Pick<Twin, 'oneId' | 'otherId'>, today: string): Promise<[Service, Service]> {
  const found = new Map((await servicesByIds(tx, [twin.oneId, twin.otherId], today)).map((service) => [service.id, service]))
  return [found.get(twin.oneId) ?? notFound(), found.get(twin.otherId) ?? notFound()]
}

/**
 * One service stays and the other leaves the list, with its address leading to the one that stays. The parts that are taken from
 * the one that goes follow it from then on. Referrals to either stay as they are. policy: D1, D3
 */
export async function mergeServices(tx: Tx, actor: Actor, twin: Twin, keptId: string, chosen: Parts): Promise<void> {
  await sql`select from catalogue.service where id in (${twin.oneId}, ${twin.otherId}) order by id for update`.execute(tx)
  const pair = await pairOf(tx, twin, actor.today)
  const kept = pair.find(({ id }) => id === keptId)!
  const gone = pair.find(({ id }) => id !== keptId)!
  refuseUnless(
    pair.every(({ status }) => OFFERED.includes(status as 'public')),
    'catalogue.twinGone',
    409,
  )
  if (kept.status !== 'public' && gone.status === 'public') invalid('stays', 'staysUnseen')
  if (!chosen.area && lostAreas(kept, gone, await codesOf(tx, actor)).length > 0) invalid('partArea', 'areaLost')
  const parts = effective(kept, gone, chosen, actor.today)
  const taken = Object.keys(parts) as ServicePart[]
  await followNoMore(
    tx,
    keptId,
    taken.filter((part) => part !== 'quality'),
  )
  const own = (part: ServicePart): Before => ({ facts: factsOf(kept, part, actor.today), confirmed: kept.confirmed })
  const before = Object.fromEntries(taken.map((part) => [part, own(part)]))
  await insertMerge(tx, actor, { twin, keptId, mergedId: gone.id, parts, before, statusBefore: gone.status })
  await leaveList(tx, gone.id)
  await followOne(tx, actor, { parts, before }, kept, gone)
  await audit(tx, actor, { what: 'catalogue.services-merged', subject: keptId, after: { merged: gone.id, parts } })
  await tellOf(tx, actor, keptId, gone.id)
}

/** What is merged is in no list, and what was proposed for it waits for nobody any more. */
async function leaveList(tx: Tx, goneId: string): Promise<void> {
  await tx.updateTable('catalogue.service').set({ status: 'merged' }).where('id', '=', goneId).execute()
  await tx
    .updateTable('catalogue.change')
    .set({ state: 'withdrawn' })
    .where('serviceId', '=', goneId)
    .where('state', '=', 'proposed')
    .execute()
}

/** Regions and municipalities outside the own region where only the service that goes is offered. */
export function lostAreas(kept: Service, gone: Service, codes: readonly string[]): string[] {
  if (kept.national) return []
  if (gone.national) return ['NL']
  return gone.areas.filter((area) => !kept.areas.includes(area) && !codes.includes(area))
}

/** They are two after all: both stand by themselves again, each with its own facts. policy: D1, D3 */
export async function undoServices(tx: Tx, actor: Actor, twin: Twin): Promise<void> {
  await sql`select from catalogue.service where id in (${twin.oneId}, ${twin.otherId}) order by id for update`.execute(tx)
  const merge = (await mergesOf(tx, [twin.oneId, twin.otherId])).find(({ twinId }) => twinId === twin.id)
  refuseUnless(merge, 'catalogue.twinDecided', 409)
  await standAlone(tx, actor, merge)
  await audit(tx, actor, { what: 'catalogue.merge-undone', subject: merge.keptId, before: { merged: merge.mergedId, parts: merge.parts } })
}

/** Ends a merge: what the one that stayed took from the other becomes its own again. */
export async function standAlone(tx: Tx, actor: Actor, merge: Awaited<ReturnType<typeof mergesOf>>[number]): Promise<void> {
  const { id, keptId, mergedId, parts, before } = merge
  await tx.updateTable('catalogue.merge').set({ undoneBy: actor.accountId, undoneAt: actor.now.toString() }).where('id', '=', id).execute()
  for (const [part, follows] of Object.entries(parts) as [ServicePart, Parts[ServicePart]][]) {
    if (part === 'quality') await lendEvidence(tx, actor, keptId, mergedId, [])
    else await writeFacts(tx, actor, keptId, part, before[part]!.facts)
    if (follows === 'merged') await confirmedAs(tx, keptId, part, before[part]!.confirmed)
  }
  await tx.updateTable('catalogue.service').set({ status: merge.statusBefore }).where('id', '=', mergedId).execute()
  await tellOf(tx, actor, keptId, mergedId)
}

/** Both are kept as they are now, and so are those that follow them. */
async function tellOf(tx: Tx, actor: Actor, keptId: string, goneId: string): Promise<void> {
  for (const id of [keptId, goneId, ...(await followMerges(tx, actor, [keptId]))]) await serviceChanged(tx, actor, id)
}
