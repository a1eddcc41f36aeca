import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { audit } from '../../../platform/log.ts'
import { mainPlacesOn } from '../points.ts'
import { regionsOn } from '../queries.ts'
import { counterName, middleOf, nearestFirst } from '../rules.ts'

/** How the desk of the country is reached. */
export interface NationalDesk {
  phone: string | null
  email: string | null
  hours: string | null
}

/** The desk of an open region, with how far it is. */
export interface NearDesk {
  code: string
  slug: string
  name: string
  phone: string | null
  email: string | null
  kilometres: number
  places: string[]
}

const MOST = 3

/** The desks of open regions that lie nearest to a region, with where to walk in. policy: A6, K6 */
export async function desksNear(tx: Tx, regionCode: string, date: string): Promise<NearDesk[]> {
  const all = await regionsOn(tx, date)
  const open = all.filter((region) => region.stage === 'open' && region.code !== regionCode)
  if (open.length === 0) return []
  const points = Map.groupBy(await mainPlacesOn(tx, date), (place) => place.regionCode)
  const here = middleOf(points.get(regionCode) ?? [])
  if (!here) return []
  const known = open.flatMap((region) => {
    const middle = middleOf(points.get(region.code) ?? [])
    return middle ? [{ ...region, ...middle, name: counterName(region) }] : []
  })
  const near = nearestFirst(known, [here])
  const places = await placesIn(
    tx,
    near.map(({ code }) => code),
    date,
  )
  return near
    .filter((desk) => desk.phone !== null || desk.email !== null || places.has(desk.code))
    .slice(0, MOST)
    .map(({ code, slug, name, phone, email, kilometres }) => ({
      code,
      slug,
      name,
      phone,
      email,
      kilometres: Math.round(kilometres),
      places: places.get(code) ?? [],
    }))
}

/** How the desk of the country is reached, as far as it is filled in. */
export async function nationalDesk(tx: Tx): Promise<NationalDesk> {
  const desk = await tx.selectFrom('regions.nationalDesk').select(['phone', 'email', 'hours']).executeTakeFirst()
  return desk ?? { phone: null, email: null, hours: null }
}

/** Says how the desk of the country is reached. Whoever calls has judged whether the actor may. */
export async function setNationalDesk(tx: Tx, actor: Actor, desk: NationalDesk): Promise<void> {
  await tx
    .insertInto('regions.nationalDesk')
    .values({ one: true, ...desk })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ ...desk }))
    .execute()
  await audit(tx, actor, { what: 'regions.national-desk', subject: 'national', after: desk })
}

/** Name and place of where people walk in, by region. */
async function placesIn(tx: Tx, regionCodes: readonly string[], date: string): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('regions.location')
    .select(['regionCode', 'name', 'place'])
    .where('regionCode', 'in', [...regionCodes])
    .where('validFrom', '<=', date)
    .where(sql<boolean>`(valid_until is null or valid_until > ${date})`)
    .orderBy('name')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.regionCode)].map(([code, own]) => [code, own.map(({ name, place }) => `${name}, ${place}`)]),
  )
}
