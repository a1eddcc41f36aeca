import { sql } from 'kysely'
import { plain } from '../../platform/plain.ts'
import type { Tx } from '../../platform/db/context.ts'
import { stageAfter, type Stage, type StageFact } from './opening/rules.ts'
import { nearestFirst, type Point } from './rules.ts'

export interface Region {
  code: string
  slug: string
  /** Official name. */
  name: string
  /** The name behind "Werkcentrum"; a region may choose its own. */
  displayName: string
  /** CBS code; null where no source says. policy: J14 */
  leadMunicipality: string | null
  validFrom: string
  validUntil: string | null
  logoText: string | null
  phone: string | null
  email: string | null
  /** Where it stands on that day: only an open region is there for everybody. policy: K6 */
  stage: Stage
  /** The host name of its own site; null: it has none. policy: A8 */
  host: string | null
}

export interface Municipality {
  code: string
  name: string
  regionCode: string
  /** Of its place in this region. */
  validFrom: string
  validUntil: string | null
  fromCertainty: 'exact' | 'at-latest'
}

/** All 35 regions as they were called on this day, by code. policy: A1 */
export async function regionsOn(tx: Tx, date: string): Promise<Region[]> {
  return (await regions(tx, date).orderBy('code').execute()).map(withStage)
}

/** The region with this fixed slug, as it was called on this day. */
export async function regionBySlug(tx: Tx, slug: string, date: string): Promise<Region | undefined> {
  const found = await regions(tx, date).where('slug', '=', slug).executeTakeFirst()
  return found && withStage(found)
}

export async function regionByCode(tx: Tx, code: string, date: string): Promise<Region | undefined> {
  const found = await regions(tx, date).where('code', '=', code).executeTakeFirst()
  return found && withStage(found)
}

/** The municipalities of a day, of one region or of the country, by name. policy: A1 */
export async function municipalitiesOn(tx: Tx, date: string, regionCode?: string): Promise<Municipality[]> {
  const found = municipalities(tx, date).orderBy(sql`m.name collate "C"`)
  return (regionCode === undefined ? found : found.where('r.regionCode', '=', regionCode)).execute()
}

/** Which region this municipality belonged to on that day; undefined when it did not exist then. */
export async function regionOfMunicipality(tx: Tx, code: string, date: string): Promise<string | undefined> {
  const found = await municipalities(tx, date).where('m.code', '=', code).executeTakeFirst()
  return found?.regionCode
}

/** A municipality that exists or has existed since 2021. */
export async function municipalityByCode(
  tx: Tx,
  code: string,
): Promise<{ code: string; name: string; validFrom: string; validUntil: string | null; became: string | null } | undefined> {
  return tx
    .selectFrom('regions.municipality')
    .select(['code', 'name', 'validFrom', 'validUntil', 'became'])
    .where('code', '=', code)
    .executeTakeFirst()
}

/** Municipalities by name, as people type it: typing errors forgiven, the most alike first; an ended one gives the one it went into. */
export async function municipalitiesLike(tx: Tx, typed: string, date: string): Promise<(Municipality & { formerly: string | null })[]> {
  const wanted = plain(typed).slice(0, 80)
  if (wanted.length < 2) return []
  const hits = await tx
    .selectFrom('regions.municipality')
    .select(['code', 'name', 'became'])
    .where(sql<boolean>`(plain_name %> ${wanted} or plain_name like ${`${wanted}%`} or plain_also %> ${wanted})`)
    .orderBy(
      sql`plain_name = ${wanted} desc, greatest(word_similarity(${wanted}, plain_name), word_similarity(${wanted}, plain_also)) desc, name, code`,
    )
    .limit(12)
    .execute()
  if (hits.length === 0) return []
  const present = await municipalities(tx, date)
    .where(
      'm.code',
      'in',
      hits.flatMap((hit) => [hit.code, hit.became ?? hit.code]),
    )
    .execute()
  const byCode = new Map(present.map((municipality) => [municipality.code, municipality]))
  const found = new Map<string, Municipality & { formerly: string | null }>()
  for (const hit of hits) {
    const municipality = byCode.get(hit.code) ?? byCode.get(hit.became ?? '')
    if (!municipality || found.has(municipality.code)) continue
    found.set(municipality.code, { ...municipality, formerly: municipality.code === hit.code ? null : hit.name })
  }
  return [...found.values()].slice(0, 8)
}

/** The municipalities whose main places lie nearest to any of these points. People choose from them; a postcode alone does not decide. policy: A1 */
export async function municipalitiesNear(
  tx: Tx,
  points: readonly Point[],
  date: string,
  most = 8,
): Promise<(Municipality & { kilometres: number })[]> {
  const all = await municipalities(tx, date)
    .select(['m.latitude as lat', 'm.longitude as lon'])
    .where('m.latitude', 'is not', null)
    .$castTo<Municipality & Point>()
    .execute()
  return nearestFirst(all, points).slice(0, most)
}

/** Where a four-digit postcode lies, from the imported table; undefined when it is not there. */
export async function pointOfPostcode(tx: Tx, pc4: string): Promise<(Point & { place: string }) | undefined> {
  return tx.selectFrom('regions.postcodePoint').select(['place', 'lat', 'lon']).where('pc4', '=', pc4).executeTakeFirst()
}

/** Roughly where a postcode lies while no table is imported: the main place of the municipality whose postcode is next to it in number. */
export async function nearPostcode(tx: Tx, pc4: string): Promise<Point | undefined> {
  return tx
    .selectFrom('regions.municipality')
    .select(['latitude as lat', 'longitude as lon'])
    .where('postcode', 'is not', null)
    .orderBy(sql`abs(postcode::int - ${pc4}::int), code`)
    .limit(1)
    .$castTo<Point>()
    .executeTakeFirst()
}

function regions(tx: Tx, date: string) {
  return tx
    .selectFrom('regions.regionShared')
    .select(['code', 'slug', 'name', 'displayName', 'leadMunicipality', 'validFrom', 'validUntil', 'logoText', 'phone', 'email'])
    .where('validFrom', '<=', date)
    .select(
      sql<StageFact | null>`(select f.what from regions.stage_fact f where f.region_code = region_shared.code and f.on_date <= ${date}
        order by f.on_date desc, f.at desc limit 1)`.as('newest'),
    )
    .select(
      sql<string | null>`(select h.host from regions.host_name h where h.region_code = region_shared.code and h.until_on is null
        and h.from_on <= ${date})`.as('host'),
    )
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', date)]))
    .$castTo<Omit<Region, 'stage'> & { newest: StageFact | null }>()
}

function withStage({ newest, ...region }: Omit<Region, 'stage'> & { newest: StageFact | null }): Region {
  return { ...region, stage: stageAfter(newest) }
}

function municipalities(tx: Tx, date: string) {
  return tx
    .selectFrom('regions.municipality as m')
    .innerJoin('regions.municipalityRegion as r', 'r.municipalityCode', 'm.code')
    .select(['m.code', 'm.name', 'r.regionCode', 'r.validFrom', 'r.validUntil', 'r.fromCertainty'])
    .where('r.validFrom', '<=', date)
    .where((is) => is.or([is('r.validUntil', 'is', null), is('r.validUntil', '>', date)]))
    .$castTo<Municipality>()
}
