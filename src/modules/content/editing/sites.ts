import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { counterName, organisationsById, organisationsWithRoles, regionsOn } from '../../regions/index.ts'
import { mayEdit } from '../rules.ts'
import { NATIONAL } from '../schema.ts'

/** A site whose pages are edited: the national one, or that of a region. */
export interface Site {
  regionCode: string | null
  /** In addresses of the editor. */
  slug: string
  /** Null: the national site. */
  name: string | null
  /** Where its pages begin. */
  base: string
}

const national: Site = { regionCode: null, slug: NATIONAL, name: null, base: '' }

/** The sites that this actor edits; the national one first. */
export async function ownSites(tx: Tx, actor: Actor): Promise<Site[]> {
  const regions = (await regionsOn(tx, actor.today))
    .filter((region) => mayEdit(actor, region.code))
    .toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
    .map((region) => ({ regionCode: region.code, slug: region.slug, name: counterName(region), base: `/regio/${region.slug}` }))
  return mayEdit(actor, null) ? [national, ...regions] : regions
}

/** The site of this name, when this actor edits it; else it is not there. */
export async function requireSite(tx: Tx, actor: Actor, slug: string): Promise<Site> {
  return (await ownSites(tx, actor)).find((site) => site.slug === slug) ?? notFound()
}

/** The site of a page, when this actor edits it; else it is not there. */
export async function requireSiteOf(tx: Tx, actor: Actor, regionCode: string | null): Promise<Site> {
  return (await ownSites(tx, actor)).find((site) => site.regionCode === regionCode) ?? notFound()
}

/** Organisations that work in the whole country: who can answer for a national page. */
const OF_THE_COUNTRY = ['umbrella-organisation', 'ministry', 'uwv']

/** Organisations that carry a region: who can answer for a page of it. */
const OF_A_REGION = ['coordinator-seat', 'guide-employer', 'partner'] as const

/** Somebody to answer for a page. */
export interface Owner {
  id: string
  name: string
}

/** Who can answer for a page of a site: the organisations that carry the region or work in the whole country, the editor's own, and who does now. */
export async function ownersFor(tx: Tx, actor: Actor, regionCode: string | null, now: string | null): Promise<Owner[]> {
  const named = await organisationsById(
    tx,
    [actor.organisationId, now].filter((id) => id !== null),
  )
  const others =
    regionCode === null ? await ofTheCountry(tx, actor.today) : await organisationsWithRoles(tx, regionCode, OF_A_REGION, actor.today)
  return [...new Map([...named.values(), ...others].map(({ id, name }) => [id, { id, name }])).values()]
}

async function ofTheCountry(tx: Tx, today: string): Promise<Owner[]> {
  const { rows } = await sql<Owner>`
    select o.id, o.name from regions.organisation_shared o
    where o.id = any (array(select t.organisation_id from regions.organisation_type_shared t where t.type = any (${OF_THE_COUNTRY})))
      and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
    order by o.name, o.id limit 100`.execute(tx)
  return rows
}
