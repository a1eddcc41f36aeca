import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../platform/actor.ts'
import { makeClock } from '../../platform/clock.ts'
import { inContext, type Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import * as regions from './index.ts'
import { ORGANISATION_ROLES, ORGANISATION_TYPES, SENSITIVITIES } from './schema.ts'

const actor = systemActor({ now: makeClock().now(), today: '2026-11-23', requestId: newId() })
let database: TestDatabase
const inTx = <T>(work: (tx: Tx) => Promise<T>) => inContext(database.db, actor, 'none', work)
const enter = (given: Partial<regions.NewOrganisation> & Pick<regions.NewOrganisation, 'name' | 'types'>) =>
  inTx((tx) => regions.insertOrganisation(tx, actor, { validFrom: '2026-01-01', ...given }))

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

// policy: D3
test('an organisation is of several types, has an owner and a sensitivity', async () => {
  const municipality = await enter({ name: 'Gemeente Almelo', types: ['municipality'], municipalities: ['GM0141'] })
  const id = await enter({
    name: 'Leerbedrijf De Klos',
    types: ['sheltered-work-company', 'employer'],
    ownedBy: municipality,
    sensitivity: 'discreet',
    kvkNumber: '12345678',
  })
  expect(await inTx((tx) => regions.organisationById(tx, id))).toMatchObject({
    types: ['employer', 'sheltered-work-company'],
    ownedBy: municipality,
    sensitivity: 'discreet',
  })
  expect([...(await inTx((tx) => regions.organisationsById(tx, [id, municipality, id, newId()]))).keys()].sort()).toEqual(
    [municipality, id].sort(),
  )
  expect(await inTx((tx) => regions.organisationById(tx, newId()))).toBeUndefined()
})

test('a double entry with the same id is one organisation', async () => {
  const id = newId()
  await enter({ id, name: 'Dubbel', types: ['other'] })
  await enter({ id, name: 'Dubbel', types: ['other'] })
  const { rows } = await database.owner.query('select count(*)::int from regions.organisation where id = $1', [id])
  expect(rows[0].count).toBe(1)
})

// policy: A6
test('a joint social service acts for several municipalities, each day for one at most', async () => {
  const joint = await enter({ name: 'Sociale dienst Drie Dorpen', types: ['municipality'], municipalities: ['GM0150', 'GM1773'] })
  expect((await inTx((tx) => regions.organisationOfMunicipality(tx, 'GM1773', '2026-11-23')))?.id).toBe(joint)
  expect(await inTx((tx) => regions.organisationOfMunicipality(tx, 'GM1773', '2025-12-31'))).toBeUndefined()
  await expect(enter({ name: 'Nog een', types: ['municipality'], municipalities: ['GM0150'] })).rejects.toThrow(
    /exclusion constraint|conflicting key/,
  )
})

test('a role in a region begins and ends on a day; giving it twice is giving it once', async () => {
  const id = await enter({ name: 'UWV Twente', types: ['uwv'] })
  const role = { organisationId: id, regionCode: 'AM05', role: 'guide-employer' } as const
  await inTx((tx) => regions.giveRole(tx, actor, { ...role, validFrom: '2026-02-01' }))
  await inTx((tx) => regions.giveRole(tx, actor, { ...role, validFrom: '2026-03-01' }))
  const names = async (date: string) =>
    (await inTx((tx) => regions.organisationsWithRole(tx, 'AM05', 'guide-employer', date))).map(({ name }) => name)
  expect([await names('2026-01-31'), await names('2026-02-01'), await names('2026-11-23')]).toEqual([[], ['UWV Twente'], ['UWV Twente']])
  expect(await inTx((tx) => regions.rolesOf(tx, id, '2026-11-23'))).toEqual([{ regionCode: 'AM05', role: 'guide-employer' }])
  await inTx((tx) => regions.endRole(tx, actor, role))
  expect([await names('2026-11-22'), await names('2026-11-23')]).toEqual([['UWV Twente'], []])
})

// policy: A7
test('a location has hours and exceptions, and is one place when entered twice', async () => {
  const id = newId()
  const given: regions.NewLocation = {
    id,
    regionCode: 'AM05',
    kind: 'mobile',
    name: 'De bus op de markt',
    place: 'Almelo',
    postcode: '7607AB',
    validFrom: '2026-01-01',
    openingHours: [{ weekday: 2, opens: '09:00', closes: '12:30' }],
    exceptions: [
      { onDate: '2026-12-29', opens: null, closes: null, reason: 'Kerstvakantie' },
      { onDate: '2026-01-06', opens: null, closes: null, reason: null },
    ],
  }
  await inTx((tx) => regions.insertLocation(tx, actor, given))
  await inTx((tx) => regions.insertLocation(tx, actor, given))
  const [location, ...others] = await inTx((tx) => regions.locationsOf(tx, 'AM05', '2026-11-23'))
  expect(others).toEqual([])
  expect(location).toMatchObject({
    id,
    openingHours: [{ weekday: 2, opens: '09:00', closes: '12:30' }],
    exceptions: [{ onDate: '2026-12-29', reason: 'Kerstvakantie' }],
  })
  expect(regions.hoursOn(location!, '2026-12-22')).toEqual([{ opens: '09:00', closes: '12:30' }])
  expect(regions.hoursOn(location!, '2026-12-29')).toEqual([])
  expect((await inTx((tx) => regions.locationById(tx, id, '2026-11-23')))?.name).toBe('De bus op de markt')
  expect(await inTx((tx) => regions.locationsOf(tx, 'AM05', '2025-12-31'))).toEqual([])
})

test('the lists of the schema are those of the tables', async () => {
  const listed = async (constraint: string) => {
    const { rows } = await database.owner.query<{ definition: string }>(
      'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
      [constraint],
    )
    return [...rows[0]!.definition.matchAll(/'([a-z-]+)'/g)].map((match) => match[1])
  }
  expect(await listed('organisation_type_type_check')).toEqual([...ORGANISATION_TYPES])
  expect(await listed('organisation_role_role_check')).toEqual([...ORGANISATION_ROLES])
  expect(await listed('organisation_sensitivity_check')).toEqual([...SENSITIVITIES])
})
