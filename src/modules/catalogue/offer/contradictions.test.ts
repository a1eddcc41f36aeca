import { expect, test } from 'vitest'
import { daysAfter } from '../../../platform/clock.ts'
import services from '../../../../db/demo/services.json' with { type: 'json' }
import { contradictionsOf, type Capacity } from './contradictions.ts'

const today = '2026-07-06'
const start = (inDays: number | null, places: number | null, placesFree: number | null) => ({
  startsOn: inDays === null ? null : daysAfter(today, inDays),
  places,
  placesFree,
})

test.each<[string, Capacity, string[]]>([
  ['that agree', { places: 32, placesFree: 21, waitingWeeks: 3, starts: [start(21, 16, 5), start(112, 16, 16)] }, []],
  ['of which the free do not add up', { places: 32, placesFree: 5, waitingWeeks: 3, starts: [start(21, 32, 21)] }, ['placesFree']],
  [
    'of which there are too many',
    { places: 16, placesFree: null, waitingWeeks: null, starts: [start(21, 16, 5), start(30, 16, 5)] },
    ['places'],
  ],
  ['that begin sooner than somebody waits', { places: null, placesFree: null, waitingWeeks: 6, starts: [start(14, null, 3)] }, ['waiting']],
  [
    'that begin later than somebody waits',
    { places: null, placesFree: null, waitingWeeks: 0, starts: [start(14, null, null)] },
    ['waiting'],
  ],
  ['of which the first is full', { places: null, placesFree: null, waitingWeeks: 6, starts: [start(7, 8, 0), start(42, 8, 8)] }, []],
  ['that begin at any moment', { places: null, placesFree: null, waitingWeeks: 6, starts: [start(null, null, null)] }, []],
  [
    'that passed, which have no free places',
    { places: null, placesFree: 4, waitingWeeks: 2, starts: [start(-7, 8, 2), start(14, 8, 4)] },
    [],
  ],
  ['of which nobody says how many', { places: 12, placesFree: 6, waitingWeeks: 1, starts: [start(7, null, null)] }, []],
])('places %s', (_, capacity, found) => {
  expect(contradictionsOf(capacity, today).map(({ what }) => what)).toEqual(found)
})

test('the demo contradicts itself nowhere', () => {
  interface Demo {
    name: string
    places?: number
    placesFree?: number
    waiting?: number
    starts?: { inDays?: number; places?: number; free?: number }[]
  }
  const wrong = (services as Demo[]).filter(
    ({ places = null, placesFree = null, waiting = null, starts = [] }) =>
      contradictionsOf(
        {
          places,
          placesFree,
          waitingWeeks: waiting,
          starts: starts.map((one) => start(one.inDays ?? null, one.places ?? null, one.free ?? null)),
        },
        today,
      ).length > 0,
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})
