import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { insertPattern } from '../../appointments/index.ts'
import {
  changeLocation,
  closeLocation,
  insertLocation,
  keepExceptions,
  keepHours,
  locationsOf,
  organisationsOf,
  type Region,
} from '../../regions/index.ts'
import type { Work } from './apply.ts'
import type { PlannedRow } from './plan.ts'

/** Places of the book: new ones open, others change, and what is gone closes for good. policy: A7 */
export async function applyPlaces(tx: Tx, actor: Actor, region: Region, { put, gone }: Work): Promise<void> {
  if (put.length + gone.length === 0) return
  const organisations = new Map((await organisationsOf(tx, region.code, actor.today)).map(({ name, id }) => [name.toLowerCase(), id]))
  const places = await placesOf(tx, actor, region)
  for (const { values } of put) {
    const facts = {
      name: values.name!,
      kind: values.kind as 'fixed' | 'mobile',
      street: values.street ?? null,
      houseNumber: values.houseNumber ?? null,
      postcode: values.postcode ?? null,
      place: values.place!,
      organisationId: organisations.get(values.organisation!.toLowerCase()) ?? null,
      phone: values.phone ?? null,
      directions: values.directions ?? null,
    }
    const id = places.get(facts.name.toLowerCase())
    if (id === undefined) await insertLocation(tx, actor, { ...facts, regionCode: region.code, validFrom: actor.today })
    else await changeLocation(tx, actor, region.code, id, facts)
  }
  for (const { label } of gone) {
    const id = places.get(label.toLowerCase())
    if (id !== undefined) await closeLocation(tx, actor, region.code, id)
  }
}

/** Ordinary hours of the book. */
export async function applyHours(tx: Tx, actor: Actor, region: Region, { put, gone }: Work): Promise<void> {
  const places = await placesOf(tx, actor, region)
  const hoursIn = (rows: PlannedRow[]) =>
    rows.flatMap(({ values }) => {
      const locationId = places.get(values.place!.toLowerCase())
      return locationId === undefined ? [] : [{ locationId, weekday: Number(values.day), opens: values.opens!, closes: values.closes! }]
    })
  await keepHours(tx, actor, region.code, hoursIn(put), hoursIn(gone))
}

/** Days with other hours of the book. */
export async function applyExceptions(tx: Tx, actor: Actor, region: Region, { put, gone }: Work): Promise<void> {
  const places = await placesOf(tx, actor, region)
  const daysIn = (rows: PlannedRow[]) =>
    rows.flatMap(({ values: { place, onDate, opens = null, closes = null, reason = null } }) => {
      const locationId = places.get(place!.toLowerCase())
      return locationId === undefined ? [] : [{ locationId, onDate: onDate!, opens, closes, reason }]
    })
  await keepExceptions(tx, actor, region.code, daysIn(put), daysIn(gone))
}

/** Hours at which places receive by appointment; what is there stays. */
export async function applyMoments(tx: Tx, actor: Actor, region: Region, { put }: Work): Promise<void> {
  const places = await placesOf(tx, actor, region)
  for (const { values } of put) {
    const locationId = places.get(values.place!.toLowerCase())
    if (locationId === undefined) continue
    await insertPattern(tx, {
      id: newId(),
      regionCode: region.code,
      locationId,
      weekday: Number(values.day),
      fromTime: values.opens!,
      untilTime: values.closes!,
      minutes: Number(values.minutes),
      capacity: Number(values.capacity),
      validFrom: actor.today,
    })
  }
}

async function placesOf(tx: Tx, actor: Actor, region: Region): Promise<Map<string, string>> {
  return new Map((await locationsOf(tx, region.code, actor.today)).map(({ name, id }) => [name.toLowerCase(), id]))
}
