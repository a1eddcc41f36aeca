import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../platform/actor.ts'
import { makeClock } from '../../platform/clock.ts'
import { inContext, type Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import * as regions from './index.ts'

const actor = systemActor({ now: makeClock().now(), today: '2026-11-23', requestId: newId() })
let database: TestDatabase
const inTx = <T>(work: (tx: Tx) => Promise<T>) => inContext(database.db, actor, 'none', work)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const IN_2021 =
  'AM01 14 AM02 18 AM03 6 AM05 14 AM06 15 AM07 9 AM08 7 AM09 8 AM10 8 AM11 5 AM12 8 AM13 14 AM14 7 AM15 18 AM17 8 AM18 8 AM19 12 AM20 4 AM21 5 AM22 16 AM23 7 AM24 13 AM25 14 AM26 11 AM27 15 AM28 13 AM29 7 AM30 16 AM32 7 AM33 8 AM34 6 AM35 3 AM36 13 AM37 7 AM38 8'
const IN_2026 =
  'AM01 14 AM02 18 AM03 6 AM05 14 AM06 12 AM07 9 AM08 7 AM09 8 AM10 8 AM11 5 AM12 7 AM13 14 AM14 7 AM15 17 AM17 7 AM18 8 AM19 12 AM20 4 AM21 5 AM22 14 AM23 7 AM24 13 AM25 14 AM26 11 AM27 10 AM28 13 AM29 7 AM30 16 AM32 7 AM33 8 AM34 6 AM35 3 AM36 16 AM37 7 AM38 8'

async function perRegion(date: string): Promise<string> {
  const all = await inTx((tx) => regions.municipalitiesOn(tx, date))
  const counts = new Map<string, number>()
  for (const { regionCode } of all) counts.set(regionCode, (counts.get(regionCode) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .flat()
    .join(' ')
}

// policy: A1
test.each([
  ['2021-01-01', 352],
  ['2021-12-31', 352],
  ['2022-01-01', 345],
  ['2022-03-23', 345],
  ['2022-03-24', 344],
  ['2023-01-01', 342],
  ['2026-11-23', 342],
])('on %s there are 35 regions and %i municipalities', async (date, count) => {
  expect(await inTx((tx) => regions.municipalitiesOn(tx, date))).toHaveLength(count)
  expect(await inTx((tx) => regions.regionsOn(tx, date))).toHaveLength(35)
})

test('every region has the municipalities the source gives it, in 2021 and in 2026', async () => {
  expect(await perRegion('2021-01-01')).toBe(IN_2021)
  expect(await perRegion('2026-01-01')).toBe(IN_2026)
})

test('a municipality that moved is in the one region before and in the other after, and the day is only the latest', async () => {
  const elburg = (date: string) => inTx((tx) => regions.regionOfMunicipality(tx, 'GM0230', date))
  expect(await elburg('2025-12-31')).toBe('AM06')
  expect(await elburg('2026-01-01')).toBe('AM36')
  const now = await inTx((tx) => regions.municipalitiesOn(tx, '2026-11-23', 'AM36'))
  expect(now.find(({ code }) => code === 'GM0230')).toMatchObject({ validFrom: '2026-01-01', fromCertainty: 'at-latest' })
})

test('Weesp went to another region and then into Amsterdam', async () => {
  const weesp = (date: string) => inTx((tx) => regions.regionOfMunicipality(tx, 'GM0457', date))
  expect([await weesp('2021-12-31'), await weesp('2022-01-01'), await weesp('2022-03-24')]).toEqual(['AM12', 'AM18', undefined])
  expect(await inTx((tx) => regions.municipalityByCode(tx, 'GM0457'))).toMatchObject({ validUntil: '2022-03-24', became: 'GM0363' })
})

// policy: A2
test('a region is called what it was called then; its slug never changes', async () => {
  const named = async (date: string) => (await inTx((tx) => regions.regionBySlug(tx, 'veluwe-stedendriehoek', date)))?.name
  expect(await named('2025-12-31')).toBe('Stedendriehoek en Noordwest Veluwe')
  expect(await named('2026-01-01')).toBe('Veluwe Stedendriehoek')
  expect(await inTx((tx) => regions.regionByCode(tx, 'AM01', '2026-11-23'))).toMatchObject({
    name: 'Groningen',
    displayName: 'Groningen Noord-Drenthe',
    slug: 'groningen-noord-drenthe',
  })
  expect(await inTx((tx) => regions.regionBySlug(tx, 'nergens', '2026-11-23'))).toBeUndefined()
})

// policy: J14
test('a lead municipality is one of the region; where no source says there is none', async () => {
  const all = await inTx((tx) => regions.regionsOn(tx, '2026-11-23'))
  expect(all.filter(({ leadMunicipality }) => leadMunicipality === null).map(({ code }) => code)).toEqual(['AM24', 'AM30', 'AM33'])
  const led = all.flatMap(({ code, leadMunicipality }) => (leadMunicipality === null ? [] : [[code, leadMunicipality] as const]))
  const homes = await inTx((tx) => Promise.all(led.map(([, municipality]) => regions.regionOfMunicipality(tx, municipality, '2026-11-23'))))
  expect(homes).toEqual(led.map(([code]) => code))
})

test('loading the reference data again changes nothing, and keeps what a region chose itself', async () => {
  await inTx((tx) => regions.setBranding(tx, actor, 'AM38', { displayName: 'Food Valley', phone: '0318 000 000' }))
  const count = async () =>
    (await database.owner.query('select count(*), max(xmin::text::bigint) as touched from regions.municipality')).rows[0]
  const before = await count()
  await inTx(regions.loadReference)
  expect(await count()).toEqual(before)
  expect(await inTx((tx) => regions.regionByCode(tx, 'AM38', '2026-11-23'))).toMatchObject({
    displayName: 'Food Valley',
    name: 'FoodValley',
    phone: '0318 000 000',
  })
})

test('a municipality is found by the name people use, with typing errors, and by what it was before', async () => {
  const names = async (typed: string) => (await inTx((tx) => regions.municipalitiesLike(tx, typed, '2026-11-23'))).map(({ name }) => name)
  expect(await names('Den Haag')).toEqual(["'s-Gravenhage"])
  expect((await names('amsteram'))[0]).toBe('Amsterdam')
  expect((await names('Súdwest'))[0]).toBe('Súdwest-Fryslân')
  expect((await names('hoofddorp'))[0]).toBe('Haarlemmermeer')
  expect(await inTx((tx) => regions.municipalitiesLike(tx, 'Beemster', '2026-11-23'))).toMatchObject([
    { name: 'Purmerend', formerly: 'Beemster' },
  ])
  expect(await names('%')).toEqual([])
  expect(await names('qqqqqq')).toEqual([])
})

test('near a postcode the nearest municipalities are proposed, without the postcode table too', async () => {
  const point = await inTx((tx) => regions.nearPostcode(tx, '7203'))
  const near = await inTx((tx) => regions.municipalitiesNear(tx, [point!], '2026-11-23'))
  expect(near).toHaveLength(8)
  expect(near[0]!.name).toBe('Zutphen')
  expect(near.map(({ kilometres }) => kilometres)).toEqual(near.map(({ kilometres }) => kilometres).sort((a, b) => a - b))
})
