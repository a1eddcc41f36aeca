import { insertPattern } from '../modules/appointments/index.ts'
import {
  insertLocation,
  insertOrganisation,
  recordStage,
  setBranding,
  setNationalDesk,
  type OrganisationRole,
  type OrganisationType,
  type Sensitivity,
} from '../modules/regions/index.ts'
import { giveOrganisationRole } from '../modules/policy/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { newId } from '../platform/ids.ts'
import { FIRST, SECOND } from './accounts.ts'
import { demoData } from './data.ts'

/** Public bodies exist; every other organisation of the demo is invented. */
interface DemoOrganisation {
  key: string
  name: string
  types: OrganisationType[]
  roles: { region: string; role: OrganisationRole }[]
  municipalities?: string[]
  sensitivity?: Sensitivity
  kvkNumber?: string
  phone?: string
  email?: string
}

/** A place people walk into, and where they are received by appointment. */
interface DemoLocation {
  key: string
  region: string
  organisation: string
  name: string
  street: string
  houseNumber: string
  postcode: string
  place: string
  directions: string
  phone: string
}

const SINCE = '2021-01-01'
const WEEKDAYS = [1, 2, 3, 4, 5]
const RECEIVES = [
  ['09:00', '12:00'],
  ['13:00', '16:45'],
] as const

export const DEMO_ORGANISATIONS = demoData<DemoOrganisation[]>('organisations')

/** Enters the organisations with their roles; gives their ids by key. */
export async function enterOrganisations(tx: Tx, actor: Actor): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, roles, ...organisation } of DEMO_ORGANISATIONS) {
    const id = newId()
    await insertOrganisation(tx, actor, { ...organisation, id, validFrom: SINCE })
    for (const { region, role } of roles)
      await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: region, role, validFrom: SINCE })
    ids.set(key, id)
  }
  return ids
}

/** Enters the places with their opening hours and moments to book; gives their ids by key. */
export async function enterLocations(tx: Tx, actor: Actor, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  await setBranding(tx, actor, FIRST, { phone: '0800 000 0010', email: 'info@stedendriehoek.example' })
  await setBranding(tx, actor, SECOND, { phone: '0800 000 0012', email: 'info@nijmegen.example' })
  for (const region of [FIRST, SECOND]) await recordStage(tx, actor, region, 'opened')
  await setNationalDesk(tx, actor, {
    phone: '0800 000 0000',
    email: 'landelijk@werkcentrum.example',
    hours: 'op werkdagen van 9 tot 17 uur',
  })
  for (const { key, region, organisation, ...location } of demoData<DemoLocation[]>('locations')) {
    const id = newId()
    await insertLocation(tx, actor, {
      ...location,
      id,
      regionCode: region,
      organisationId: organisations.get(organisation)!,
      kind: 'fixed',
      validFrom: SINCE,
      openingHours: WEEKDAYS.map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
    })
    await enterPatterns(tx, region, id)
    ids.set(key, id)
  }
  return ids
}

async function enterPatterns(tx: Tx, regionCode: string, locationId: string): Promise<void> {
  for (const weekday of WEEKDAYS)
    for (const [fromTime, untilTime] of RECEIVES)
      await insertPattern(tx, {
        id: newId(),
        regionCode,
        locationId,
        weekday,
        fromTime,
        untilTime,
        minutes: 45,
        capacity: 3,
        validFrom: SINCE,
      })
}
