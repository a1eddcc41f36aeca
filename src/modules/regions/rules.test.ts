import { expect, test } from 'vitest'
import { misplaced } from './misplaced.ts'
import { counterName, hoursOn, kilometresBetween, nearestFirst, pc4Of, weekOf } from './rules.ts'

const zutphen = { name: 'Zutphen', lat: 52.14, lon: 6.2 }
const utrecht = { name: 'Utrecht', lat: 52.09, lon: 5.12 }
const zwolle = { name: 'Zwolle', lat: 52.51, lon: 6.09 }

test('distance is right within a kilometre or two', () => {
  expect(kilometresBetween(utrecht, zutphen)).toBeCloseTo(74, 0)
})

test('the nearest comes first, whichever of the points it is near', () => {
  expect(nearestFirst([zwolle, utrecht, zutphen], [zutphen]).map(({ name }) => name)).toEqual(['Zutphen', 'Zwolle', 'Utrecht'])
  expect(nearestFirst([zwolle, utrecht, zutphen], [utrecht, zwolle]).at(-1)!.name).toBe('Zutphen')
})

test('a postcode is read as people type it, and a name is no postcode', () => {
  expect(['7201', '7201AB', '7201 ab', ' 7201 '].map(pc4Of)).toEqual(['7201', '7201', '7201', '7201'])
  expect(['0999', '72011', 'Zutphen', '', '7201 ABC'].map(pc4Of)).toEqual([null, null, null, null, null])
})

// policy: A2
test('the sign above the door is Werkcentrum and the region, unless the region chose its own', () => {
  expect(counterName({ displayName: 'Zuid-Limburg', logoText: null })).toBe('Werkcentrum Zuid-Limburg')
  expect(counterName({ displayName: 'Zuid-Limburg', logoText: 'Werkcentrum ZL' })).toBe('Werkcentrum ZL')
})

// policy: A7
test('an exception goes before the ordinary hours of the weekday', () => {
  const location = {
    openingHours: [
      { weekday: 1, opens: '09:00', closes: '12:00' },
      { weekday: 1, opens: '13:00', closes: '17:00' },
    ],
    exceptions: [
      { onDate: '2026-11-30', opens: null, closes: null },
      { onDate: '2026-12-06', opens: '10:00', closes: '14:00' },
    ],
  }
  expect(hoursOn(location, '2026-11-23')).toEqual([
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '17:00' },
  ])
  expect(hoursOn(location, '2026-11-24')).toEqual([])
  expect(hoursOn(location, '2026-11-30')).toEqual([])
  expect(hoursOn(location, '2026-12-06')).toEqual([{ opens: '10:00', closes: '14:00' }])
})

const point = (pc4: string, place: string, lat: number, lon: number) => ({ pc4, place, lat, lon })
const good = [point('7201', 'Zutphen', 52.14, 6.2), point('7202', 'Zutphen', 52.15, 6.21), point('7203', 'Zutphen', 52.13, 6.19)]

test('a postcode far from its neighbours in number is misplaced; its neighbours are not', () => {
  const wrong = misplaced([...good, point('7210', 'Eefde', 51.4, 5.4)])
  expect([...wrong.keys()]).toEqual(['7210'])
  expect(wrong.get('7210')).toMatch(/7210 Eefde would lie \d+ km from the postcodes next to it/)
})

test('one point for three places is where a list puts P.O. boxes', () => {
  const boxes = [point('4350', 'Veere', 52.0874, 4.6558), point('6320', 'Wijlre', 52.0874, 4.6558), point('8620', 'Heeg', 52.0874, 4.6558)]
  expect([...misplaced([...good, ...boxes]).keys()]).toEqual(['4350', '6320', '8620'])
})

test('far from its neighbours is right where other postcodes of the place lie there too', () => {
  const alkmaar = [point('1800', 'Alkmaar', 52.62, 4.75), point('1811', 'Alkmaar', 52.63, 4.76)]
  const texel = [point('1795', 'De Cocksdorp', 53.14, 4.85), point('1796', 'De Koog', 53.1, 4.78), point('1797', 'Den Hoorn', 53.03, 4.75)]
  expect(misplaced([...alkmaar, ...texel]).size).toBe(0)
})

test('days in a row with the same hours are said together, and a closed day parts them', () => {
  const day = (weekday: number, opens = '09:00', closes = '17:00') => ({ weekday, opens, closes })
  expect(weekOf([1, 2, 3, 4, 5].map((weekday) => day(weekday)))).toEqual([
    { from: 1, until: 5, hours: [{ opens: '09:00', closes: '17:00' }] },
  ])
  expect(weekOf([day(1), day(2), day(4), day(5, '09:00', '12:00')]).map(({ from, until }) => [from, until])).toEqual([
    [1, 2],
    [4, 4],
    [5, 5],
  ])
  expect(weekOf([])).toEqual([])
})
