import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import type { Lack } from '../offer/completeness.ts'
import { servicesByIds } from '../offer/queries.ts'
import { codesOf } from './decide.ts'
import { offeredIn } from '../offer/offered-in.ts'

/** A service of another catalogue that nobody is referred to until somebody completes it. */
export interface TakenOver {
  id: string
  name: string
  organisationId: string
  organisation: string
  lacks: Lack[]
  /** Its organisation is let in here: it can complete the service itself. */
  letIn: boolean
}

const MOST = 200

/** Services that were taken over, are offered in the region, and are not complete; those of one organisation together. policy: D1, D3 */
export async function takenOver(tx: Tx, actor: Actor, organisationId: string | null = null): Promise<TakenOver[]> {
  const codes = await codesOf(tx, actor)
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s
    where s.source_id is not null and s.status = 'public' and (${organisationId}::uuid is null or s.organisation_id = ${organisationId})
      and ${offeredIn(codes)}
      and (s.aim is null or s.method is null or s.afterwards is null or s.for_whom is null or s.how_to_apply is null
        or not exists (select from catalogue.service_confirmed f where f.service_id = s.id and f.part = 'content')
        or not exists (select from catalogue.price p where p.service_id = s.id and p.part = 'payer'
          and p.valid_from <= ${actor.today} and (p.valid_until is null or p.valid_until > ${actor.today}))
        or not exists (select from catalogue.quality q where q.service_id = s.id and (q.good_until is null or q.good_until > ${actor.today})))
    order by s.organisation_id, s.name, s.id limit ${MOST}`.execute(tx)
  const services = await servicesByIds(
    tx,
    rows.map(({ id }) => id),
    actor.today,
  )
  const region = actor.regions.find((code) => code !== '*')
  const providers = region ? await organisationsWithRole(tx, region, 'provider', actor.today) : []
  const known = new Set(providers.map(({ id }) => id))
  return services
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ id, name, lacks, organisation, organisationId: by }) => ({
      id,
      name,
      lacks,
      organisation,
      organisationId: by,
      letIn: known.has(by),
    }))
    .toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'nl') || a.name.localeCompare(b.name, 'nl'))
}
