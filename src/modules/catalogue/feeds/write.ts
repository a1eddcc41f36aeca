import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { derivedId, UUID } from '../hsds/ids.ts'
import { dueAfter } from '../offer/rhythm.ts'
import { servicesChanged } from './changed.ts'
import { ownIds, putImported, type Given } from './imported.ts'
import { confirmedOn, serviceColumns } from './map.ts'
import { putOrganisations } from './organisations.ts'
import type { ImportedThing } from './thing.ts'
import { replaceEvidence, replacePrices } from './write-money.ts'
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
  if (services.length === 0) return
  const owned = await withIds(tx, at, services)
  await putColumns(tx, actor, at, owned, organisations)
  await replaceParts(tx, at, owned)
  await replacePrices(tx, actor, owned)
  await replaceEvidence(tx, owned)
  await confirm(tx, actor, owned)
  await putImported(
    tx,
    at,
    'service',
    owned.map(({ id, body }) => ({ body, ownId: id })),
  )
  await servicesChanged(
    tx,
    actor,
    owned.map(({ id }) => id),
  )
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
  await tx.updateTable('catalogue.service').set({ status: 'ended' }).where('id', 'in', ids).execute()
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
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = owned.map(({ id, body }) => ({
    ...serviceColumns(body, actor.today),
    id,
    organisationId: organisations.get(organisationOf(body).id)!,
    sourceId: at.sourceId,
    externalId: body.id,
  }))
  const changing = Object.keys(rows[0]!).filter((column) => !['id', 'newSince', 'sourceId', 'externalId'].includes(column))
  await tx
    .insertInto('catalogue.service')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => Object.fromEntries(changing.map((column) => [column, row.ref(`excluded.${column}` as 'excluded.name')]))),
    )
    .execute()
}

/** Its source says when it was last looked at; without that it is not taken to be right. */
async function confirm(tx: Tx, actor: Actor, owned: readonly Owned[]): Promise<void> {
  const rows = owned.flatMap(({ id, body }) => {
    const on = confirmedOn(body, actor.today)
    return on === null
      ? []
      : (['content', 'contact', 'price', 'quality'] as const).map((part) => ({
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
