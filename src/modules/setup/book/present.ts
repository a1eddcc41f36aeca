import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { receivingIn } from '../../appointments/index.ts'
import { namesOn } from '../../content/index.ts'
import { crisisContactsOf } from '../../intake/index.ts'
import { locationsOf, municipalitiesOn, organisationsOf, type Location, type Region, type RegionOrganisation } from '../../regions/index.ts'
import { workersOf } from '../invite/workers.ts'
import type { Row, SheetKey } from './columns.ts'

/** A region as it is set up now: as rows of the book, and the things behind them. */
export interface Present {
  rows: Record<SheetKey, Row[]>
  organisations: RegionOrganisation[]
  locations: Location[]
  names: { id: string; name: string }[]
  municipalities: { code: string; name: string }[]
}

/** Roles that a region gives its organisations by a sheet; where it sits and who steers is decided elsewhere. */
export const SHEET_ROLES = ['guide-employer', 'partner', 'provider', 'employer-desk'] as const

/** Reads a region into the rows of the book. */
export async function presentOf(tx: Tx, actor: Actor, region: Region): Promise<Present> {
  const organisations = await organisationsOf(tx, region.code, actor.today)
  const locations = await locationsOf(tx, region.code, actor.today)
  const names = (await namesOn(tx, region.code)).filter((name) => name.regionCode === region.code && name.untilOn > actor.today)
  const municipalities = await municipalitiesOn(tx, actor.today, region.code)
  const contacts = await crisisContactsOf(
    tx,
    municipalities.map(({ code }) => code),
  )
  const receiving = await receivingIn(tx, region.code, actor.today)
  const called = new Map(organisations.map(({ id, name }) => [id, name]))
  const rows: Record<SheetKey, Row[]> = {
    region: [filled({ phone: region.phone, email: region.email })],
    organisations: organisations.flatMap((one) => organisationRow(one)),
    places: locations.map((place) =>
      filled({
        name: place.name,
        kind: place.kind,
        street: place.street,
        houseNumber: place.houseNumber,
        postcode: place.postcode,
        place: place.place,
        organisation: place.organisationId === null ? null : (called.get(place.organisationId) ?? null),
        phone: place.phone,
        directions: place.directions,
      }),
    ),
    hours: locations.flatMap((place) =>
      place.openingHours.map(({ weekday, opens, closes }) => ({ place: place.name, day: String(weekday), opens, closes })),
    ),
    exceptions: locations.flatMap((place) => place.exceptions.map((day) => filled({ place: place.name, ...day }))),
    moments: receiving.flatMap(({ locationId, weekday, fromTime, untilTime, minutes, capacity }) => {
      const place = locations.find(({ id }) => id === locationId)?.name
      const times = { opens: fromTime.slice(0, 5), closes: untilTime.slice(0, 5) }
      return place === undefined ? [] : [{ place, day: String(weekday), ...times, minutes: String(minutes), capacity: String(capacity) }]
    }),
    contacts: [...contacts.values()].map((one) =>
      filled({ municipality: one.municipalityCode, crisisName: one.name, crisisPhone: one.phone, crisisHours: one.hours }),
    ),
    names: names.map(({ name, nowCalled, leadsTo, untilOn }) => filled({ name, nowCalled, leadsTo, untilOn })),
    workers: (await workersOf(tx, region.code, actor.today)).map(({ name, email, organisation, role }) =>
      filled({ name, email, organisation, role }),
    ),
  }
  return { rows, organisations, locations, names, municipalities }
}

function organisationRow(one: RegionOrganisation): Row[] {
  const roles = one.roles.filter((role) => SHEET_ROLES.some((known) => known === role))
  if (roles.length === 0) return []
  const { name, kvkNumber, phone, email, website } = one
  const lists = { types: one.types.toSorted(), roles: roles.toSorted(), municipalities: one.municipalities.toSorted() }
  return [filled({ name, kvkNumber, phone, email, website, ...mapped(lists) })]
}

function mapped(lists: Record<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([key, items]) => [key, items.join(', ')]))
}

/** A row without what is empty. */
function filled(values: Record<string, string | null | undefined>): Row {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]))
}
