import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { derivedId, UUID } from '../hsds/ids.ts'
import { standIns } from '../offer/merged.ts'
import { keptParts, type Kept } from '../offer/kept.ts'
import { dueAfter } from '../offer/rhythm.ts'
import { servicesChanged } from './changed.ts'
import { ownIds, putImported, type Given } from './imported.ts'
import { keptColumns } from './kept-columns.ts'
import { confirmedOn, serviceColumns } from './map.ts'
import { putOrganisations } from './organisations.ts'
import type { ImportedThing } from './thing.ts'
import { leftBySource, stateBySource } from '../twins/merge/by-source.ts'
import { followMerges, mergesOf } from '../twins/merge/follow.ts'
import { movedAlong } from '../twins/merge/follow-organisations.ts'
import { freshOf, replaceEvidence, replacePrices } from './write-money.ts'
import { replaceParts } from './write-parts.ts'

/** A service of another catalogue, with the id it has here. */
export interface Owned {
  id: string
  body: Body
}

/** Takes a batch of things of another catalogue in: organisations first, then services with all their parts. A few questions a batch. */
export async function putThings(tx: Tx, actor: Actor, at: Given, things: readonly ImportedThing[]): Promise<void> {
  const alone = things.filter(({ entity }) => entity === 'organization').map(({ body }) => body)
  const services = things.filter(({ entity }) => entity === 'service').map(({ body }) => body)
  const organisations = new Map([
    ...(await putOrganisations(tx, actor, at, services.map(organisationOf), false)),
    ...(await putOrganisations(tx, actor, at, alone, true)),
  ])
  const offeredBy = (body: Body) => organisations.get(organisationOf(body).id)!
  if (services.length === 0) return
  const owned = await withIds(tx, at, services)
  const ids = owned.map(({ id }) => id)
  const merges = await mergesOf(tx, ids)
  const kept = await keptParts(tx, ids)
  const without = (part: string) => owned.filter(({ id }) => !kept.get(id)?.has(part))
  const stand = await standIns(tx, 'organisation', [...new Set(organisations.values())])
  await putColumns(tx, actor, at, owned, kept, (body) => stand.get(offeredBy(body)) ?? offeredBy(body))
  if (stand.size > 0)
    await movedAlong(
      tx,
      owned.map(({ id, body }) => ({ id, organisation: offeredBy(body) })),
    )
  await stateBySource(
    tx,
    owned
      .filter(({ id }) => merges.some(({ mergedId }) => mergedId === id))
      .map(({ id, body }) => [id, serviceColumns(body, actor.today).status]),
  )
  await replaceParts(tx, at, without)
  const followed = new Set(merges.flatMap(({ keptId, parts }) => (parts.price ? [keptId] : [])))
  await replacePrices(
    tx,
    actor,
    without('price').filter(({ id }) => !followed.has(id)),
  )
  await replaceEvidence(tx, without('quality'))
  await confirm(tx, actor, owned, kept)
  await putImported(
    tx,
    at,
    'service',
    owned.map(({ id, body }) => ({ body, ownId: id })),
  )
  const following = merges.length === 0 ? [] : await followMerges(tx, actor, ids, freshOf(owned, kept, actor.today))
  await servicesChanged(tx, actor, [...ids, ...following])
}

/** What a source no longer gives leaves the list; it stays for referrals that run, with its history. policy: D1 */
export async function removeThings(tx: Tx, actor: Actor, sourceId: string, keys: readonly string[]): Promise<void> {
  const services = keys.filter((key) => key.startsWith('service ')).map((key) => key.slice('service '.length))
  const organisations = keys.filter((key) => key.startsWith('organization ')).map((key) => key.slice('organization '.length))
  const removed = { removedAt: actor.now.toString() }
  if (organisations.length > 0)
    await tx
      .updateTable('catalogue.imported')
      .set(removed)
      .where('sourceId', '=', sourceId)
      .where('entity', '=', 'organization')
      .where('externalId', 'in', organisations)
      .execute()
  if (services.length === 0) return
  const rows = await tx
    .updateTable('catalogue.imported')
    .set(removed)
    .where('sourceId', '=', sourceId)
    .where('entity', '=', 'service')
    .where('externalId', 'in', services)
    .returning('ownId')
    .execute()
  const ids = rows.flatMap((row) => row.ownId ?? [])
  if (ids.length === 0) return
  await tx.updateTable('catalogue.service').set({ status: 'ended' }).where('id', 'in', ids).where('status', '<>', 'merged').execute()
  await leftBySource(tx, actor, ids)
  await servicesChanged(tx, actor, ids)
}

function organisationOf(body: Body): Body {
  const given = body.organization as Body | undefined
  return given && typeof given.id === 'string' ? given : { id: said(body.organization_id), name: said(body.organization_id) }
}

async function withIds(tx: Tx, at: Given, services: readonly Body[]): Promise<Owned[]> {
  const before = await ownIds(
    tx,
    at.sourceId,
    ['service'],
    services.map(({ id }) => id),
  )
  const wanted = services.filter(({ id }) => !before.has(id) && UUID.test(id)).map(({ id }) => id)
  const rows = wanted.length > 0 ? await tx.selectFrom('catalogue.service').select('id').where('id', 'in', wanted).execute() : []
  const taken = new Set(rows.map(({ id }) => id))
  return services.map((body) => ({
    body,
    id: before.get(body.id) ?? (UUID.test(body.id) && !taken.has(body.id) ? body.id : derivedId(at.sourceId, 'service', body.id)),
  }))
}

async function putColumns(
  tx: Tx,
  actor: Actor,
  at: Given,
  owned: readonly Owned[],
  kept: Kept,
  offeredBy: (body: Body) => string,
): Promise<void> {
  const here = await keptColumns(tx, kept)
  const stopped = [...kept].flatMap(([id, parts]) => (parts.has('status') ? [id] : []))
  const rows = owned.map(({ id, body }) => ({
    ...serviceColumns(body, actor.today),
    ...here.get(id),
    id,
    organisationId: offeredBy(body),
    sourceId: at.sourceId,
    externalId: body.id,
  }))
  const changing = Object.keys(rows[0]!).filter((column) => !['id', 'newSince', 'sourceId', 'externalId'].includes(column))
  await tx
    .insertInto('catalogue.service')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        ...Object.fromEntries(changing.map((column) => [column, row.ref(`excluded.${column}` as 'excluded.name')])),
        // What a region merged stays merged, whatever its source says; what its provider stopped or opened here only ends by it.
        status: sql<string>`case when service.status = 'merged' then 'merged'
          when service.id = any(${stopped}::uuid[]) and excluded.status in ('public', 'paused') then service.status else excluded.status end`,
      })),
    )
    .execute()
}

/** Its source says when it was last looked at; without that it is not taken to be right. */
async function confirm(tx: Tx, actor: Actor, owned: readonly Owned[], kept: Kept): Promise<void> {
  const rows = owned.flatMap(({ id, body }) => {
    const on = confirmedOn(body, actor.today)
    return on === null
      ? []
      : (['content', 'contact', 'price', 'quality'] as const)
          .filter((part) => !kept.get(id)?.has(part))
          .map((part) => ({
            serviceId: id,
            part,
            confirmedOn: on,
            dueOn: dueAfter(part, on),
            byAccount: null,
            remindedOn: null,
          }))
  })
  if (rows.length === 0) return
  await tx
    .insertInto('catalogue.serviceConfirmed')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['serviceId', 'part'])
        .doUpdateSet((row) => ({ confirmedOn: row.ref('excluded.confirmedOn'), dueOn: row.ref('excluded.dueOn') })),
    )
    .execute()
}
