import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { changeOrganisation, organisationsById, type Organisation, type OrganisationFacts } from '../../../regions/index.ts'
import { canonical } from '../../hsds/canonical.ts'

export const ORGANISATION_PARTS = ['name', 'contact'] as const
export type OrganisationPart = (typeof ORGANISATION_PARTS)[number]

export interface OrganisationMerge {
  id: string
  keptId: string
  mergedId: string
  parts: Partial<Record<OrganisationPart, 'merged'>>
  before: Partial<Record<OrganisationPart, Partial<OrganisationFacts>>> & { number?: string }
}

/** A part of an organisation as it is kept and written. */
export function organisationFacts({ name, phone, email, website }: Organisation, part: OrganisationPart): Partial<OrganisationFacts> {
  return part === 'name' ? { name } : { phone, email, website }
}

/** Merges that hold, in which one of these organisations stays or went. */
export async function organisationMerges(tx: Tx, ids: readonly string[]): Promise<OrganisationMerge[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('catalogue.merge')
    .select(['id', 'keptId', 'mergedId', 'parts', 'before'])
    .where('about', '=', 'organisation')
    .where('undoneAt', 'is', null)
    .where(sql<boolean>`(kept_id = any(${[...ids]}) or merged_id = any(${[...ids]}))`)
    .orderBy('madeAt')
    .$castTo<OrganisationMerge>()
    .execute()
}

/** After a source said other things of organisations: those that stay follow the ones that went, in the parts that are theirs. */
export async function followOrganisations(tx: Tx, actor: Actor, ids: readonly string[], fresh: readonly string[] = []): Promise<void> {
  const merges = (await organisationMerges(tx, ids)).filter(({ parts }) => Object.keys(parts).length > 0)
  if (merges.length === 0) return
  const known = await organisationsById(
    tx,
    merges.flatMap(({ keptId, mergedId }) => [keptId, mergedId]),
  )
  for (const { id, keptId, mergedId, parts, before } of merges) {
    const all = (one: string) =>
      Object.keys(parts).map((part) => [part, organisationFacts(known.get(one)!, part as OrganisationPart)] as const)
    const [now, facts] = [all(keptId), all(mergedId)]
    if (fresh.includes(keptId))
      await tx
        .updateTable('catalogue.merge')
        .set({ before: JSON.stringify({ ...before, ...Object.fromEntries(now) }) })
        .where('id', '=', id)
        .execute()
    if (canonical(now) !== canonical(facts)) await changeOrganisation(tx, actor, keptId, Object.assign({}, ...facts.map(([, one]) => one)))
  }
}

/** Services that a source gives of an organisation that was merged: they come along, and go back when it is undone. */
export async function movedAlong(tx: Tx, services: readonly { id: string; organisation: string }[]): Promise<void> {
  await sql`insert into catalogue.moved_service (merge_id, service_id)
    select m.id, given.id from jsonb_to_recordset(${JSON.stringify(services)}::jsonb) as given (id uuid, organisation uuid)
    join catalogue.merge m on m.merged_id = given.organisation and m.about = 'organisation' and m.undone_at is null
    on conflict do nothing`.execute(tx)
}
