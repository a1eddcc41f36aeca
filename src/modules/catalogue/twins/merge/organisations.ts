import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../../platform/errors.ts'
import { audit } from '../../../../platform/log.ts'
import { changeOrganisation, organisationsById, rolesOf } from '../../../regions/index.ts'
import { servicesChanged } from '../../feeds/changed.ts'
import { standIn } from '../../offer/merged.ts'
import { insertMerge } from './insert.ts'
import type { Twin } from '../queries.ts'
import {
  followOrganisations,
  organisationFacts,
  organisationMerges,
  type OrganisationMerge,
  type OrganisationPart,
} from './follow-organisations.ts'

/** The two organisations of a pair, the first and the second, and which of them have a role in a region today. */
export async function organisationPair(tx: Tx, { oneId, otherId }: Pick<Twin, 'oneId' | 'otherId'>, today: string) {
  const found = await organisationsById(tx, [oneId, otherId])
  const busy = [await rolesOf(tx, oneId, today), await rolesOf(tx, otherId, today)].map((roles) => roles.length > 0)
  return { pair: [found.get(oneId) ?? notFound(), found.get(otherId) ?? notFound()] as const, busy: [busy[0]!, busy[1]!] as const }
}

/**
 * The offers of one organisation become those of the other; what a feed gives of it later too. Only an organisation without a role in
 * any region can go: where people work, nobody takes their place with a click. policy: A4, D1
 */
export async function mergeOrganisations(
  tx: Tx,
  actor: Actor,
  twin: Twin,
  keptId: string,
  parts: OrganisationMerge['parts'],
): Promise<void> {
  await sql`select from catalogue.twin where about = 'organisation' and (one_id in (${twin.oneId}, ${twin.otherId}) or other_id in (${twin.oneId}, ${twin.otherId}))
    order by id for update`.execute(tx)
  const held = await organisationMerges(tx, [twin.oneId, twin.otherId])
  refuseUnless(!held.some(({ mergedId }) => mergedId === twin.oneId || mergedId === twin.otherId), 'catalogue.twinGone', 409)
  const { pair, busy } = await organisationPair(tx, twin, actor.today)
  const at = pair[0].id === keptId ? 0 : 1
  const [kept, gone] = [pair[at], pair[1 - at]!]
  if (busy[1 - at]) invalid('stays', busy[at] ? 'bothHavePeople' : 'goneHasPeople')
  const number = kept.kvkNumber === null && gone.kvkNumber !== null ? { number: gone.kvkNumber } : {}
  const before = {
    ...Object.fromEntries(Object.keys(parts).map((part) => [part, organisationFacts(kept, part as OrganisationPart)])),
    ...number,
  }
  const id = await insertMerge(tx, actor, { twin, keptId, mergedId: gone.id, parts, before, statusBefore: null })
  if ('number' in number) {
    await changeOrganisation(tx, actor, gone.id, { kvkNumber: null })
    await changeOrganisation(tx, actor, keptId, { kvkNumber: number.number })
  }
  await followOrganisations(tx, actor, [gone.id])
  const { rows } = await sql<{ id: string }>`
    with moved as (update catalogue.service set organisation_id = ${keptId} where organisation_id = ${gone.id} returning id)
    insert into catalogue.moved_service (merge_id, service_id) select ${id}::uuid, id from moved returning service_id as id`.execute(tx)
  await audit(tx, actor, {
    what: 'catalogue.organisations-merged',
    subject: keptId,
    after: { merged: gone.id, parts, services: rows.length },
  })
  await servicesOfChanged(tx, actor, [keptId])
}

/** They are two after all: each gets its own offers and facts back. policy: A4, D1 */
export async function undoOrganisations(tx: Tx, actor: Actor, twin: Twin): Promise<void> {
  const merge = await tx
    .selectFrom('catalogue.merge')
    .select(['id', 'keptId', 'mergedId', 'parts', 'before'])
    .where('twinId', '=', twin.id)
    .where('undoneAt', 'is', null)
    .forUpdate()
    .$castTo<OrganisationMerge>()
    .executeTakeFirst()
  refuseUnless(merge, 'catalogue.twinDecided', 409)
  const { id, keptId, mergedId, parts, before } = merge
  await tx.updateTable('catalogue.merge').set({ undoneBy: actor.accountId, undoneAt: actor.now.toString() }).where('id', '=', id).execute()
  for (const part of Object.keys(parts) as OrganisationPart[]) await changeOrganisation(tx, actor, keptId, before[part]!)
  if (before.number) {
    await changeOrganisation(tx, actor, keptId, { kvkNumber: null })
    await changeOrganisation(tx, actor, mergedId, { kvkNumber: before.number })
  }
  const now = (await standIn(tx, 'organisation', keptId)) ?? keptId
  await sql`update catalogue.service s set organisation_id = ${mergedId} from catalogue.moved_service m
    where m.merge_id = ${id} and s.id = m.service_id and s.organisation_id in (${keptId}, ${now})`.execute(tx)
  await audit(tx, actor, { what: 'catalogue.merge-undone', subject: keptId, before: { merged: mergedId, parts } })
  await servicesOfChanged(tx, actor, [keptId, mergedId])
}

async function servicesOfChanged(tx: Tx, actor: Actor, organisationIds: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('catalogue.service')
    .select('id')
    .where('organisationId', 'in', [...organisationIds])
    .execute()
  if (rows.length > 0)
    await servicesChanged(
      tx,
      actor,
      rows.map(({ id }) => id),
    )
}
