import { addLocation } from '../../modules/catalogue/index.ts'
import { newId } from '../../platform/ids.ts'
import type { Acting } from './acting.ts'

const HALL = {
  locationName: 'Praktijkhal De Hamer',
  street: 'Ambachtsweg',
  houseNumber: '12',
  postcode: '7202AB',
  place: 'Zutphen',
  locationHours: 'Maandag tot en met vrijdag van 8 tot 17 uur',
  accessibility: ['wheelchair' as const],
  wayIn: 'De ingang is aan de kant van het water. Bus 81 stopt voor de deur.',
  locationPhone: '0575 00 00 12',
}
const ROOM = {
  locationName: 'Leslokaal Apeldoorn',
  street: 'Stationsplein',
  houseNumber: '5',
  postcode: '7311NZ',
  place: 'Apeldoorn',
  locationHours: 'Dinsdag en donderdag van 9 tot 16 uur',
  accessibility: [],
  wayIn: 'Tweede verdieping, er is geen lift.',
}

/** The school works at two places. */
export async function openLocations(act: Acting): Promise<void> {
  for (const place of [HALL, ROOM]) await act.as('aanbieder1', 'none', (tx, actor) => addLocation(tx, actor, { id: newId(), ...place }))
}
