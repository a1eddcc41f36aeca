import type { Tx } from '../../platform/db/context.ts'
import { municipalitiesLike, municipalitiesNear, nearPostcode, pointOfPostcode, type Municipality } from './queries.ts'
import { placeLike } from './postcodes.ts'
import { pc4Of } from './rules.ts'

export interface Found {
  by: 'name' | 'place' | 'postcode'
  /** The place a postcode lies in or that was named, where the postcode table knows it. */
  place: string | null
  municipalities: (Municipality & { formerly?: string | null })[]
}

/** A short list to choose a municipality from, by name or by postcode; what lies near is proposed, never chosen. policy: A1 */
export async function findMunicipalities(tx: Tx, typed: string, date: string): Promise<Found> {
  const pc4 = pc4Of(typed)
  if (pc4 === null) return byName(tx, typed, date)
  const exact = await pointOfPostcode(tx, pc4)
  const point = exact ?? (await nearPostcode(tx, pc4))
  return { by: 'postcode', place: exact?.place ?? null, municipalities: point ? await municipalitiesNear(tx, [point], date) : [] }
}

/** A municipality of that name, else those nearest to a place of that name. */
async function byName(tx: Tx, typed: string, date: string): Promise<Found> {
  const municipalities = await municipalitiesLike(tx, typed, date)
  const place = municipalities.length === 0 ? await placeLike(tx, typed) : undefined
  if (!place) return { by: 'name', place: null, municipalities }
  return { by: 'place', place: place.place, municipalities: await municipalitiesNear(tx, place.points, date) }
}
