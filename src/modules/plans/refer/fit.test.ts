import { expect, test } from 'vitest'
import type { Service } from '../../catalogue/index.ts'
import { ageOn, factsOf, suited, type About } from './fit.ts'

const TODAY = '2026-07-06'
const price = (given: object = {}) => ({ part: 'payer', validUntil: null, confidentialUntil: null, ...given })
const course = (given: object = {}) =>
  ({
    id: 'a',
    kind: 'training',
    national: true,
    areas: [],
    ageMin: null,
    ageMax: null,
    rules: [],
    waitingWeeks: 2,
    freeHelp: false,
    prices: [price()],
    payerPrices: [price()],
    ...given,
  }) as unknown as Service
const jan: About = {
  facts: factsOf({ regionCode: 'AM06', municipalityCode: 'GM0301', birthDate: '1990-07-07' }, TODAY),
  busy: [],
  waitAtMost: null,
  today: TODAY,
}

test('an age is in full years, until the day itself', () => {
  expect([ageOn('1990-07-07', TODAY), ageOn('1990-07-07', '2026-07-07'), ageOn('2008-02-29', '2026-02-28')]).toEqual([35, 36, 17])
})

test('what fits, what does not and what nobody knows stand apart', () => {
  expect(suited(course({ ageMin: 18 }), jan).verdict).toBe('fits')
  expect(suited(course({ ageMax: 27 }), jan).verdict).toBe('fits-not')
  expect(suited(course({ rules: [{ kind: 'driving-licence', value: null, hard: true, words: null }] }), jan).verdict).toBe('look')
})

test('whether somebody works follows from work that was recorded, and is unknown without', () => {
  const coach = course({ rules: [{ kind: 'works', value: null, hard: true, words: null }] })
  expect(suited(coach, jan).verdict).toBe('look')
  const facts = factsOf({ regionCode: 'AM06', municipalityCode: null, birthDate: null }, TODAY, { works: true })
  expect(suited(coach, { ...jan, facts }).fits[0]?.answer).toBe('yes')
})

test('what is not offered where somebody lives does not fit; without a known municipality it is unknown', () => {
  const there = { national: false, areas: ['AM08'] }
  expect(suited(course(there), jan)).toMatchObject({ area: 'no', verdict: 'fits-not' })
  expect(suited(course({ ...there, areas: ['GM0301'] }), jan)).toMatchObject({ area: 'yes', verdict: 'fits' })
  const unknown = factsOf({ regionCode: 'AM06', municipalityCode: null, birthDate: null }, TODAY)
  expect(suited(course({ ...there, areas: ['GM0301'] }), { ...jan, facts: unknown })).toMatchObject({ area: 'unknown', verdict: 'look' })
})

test('who already goes there, goes to something of the same kind, or goes elsewhere is warned about, each in its own words', () => {
  const busy = [{ serviceId: 'a', kind: 'training' }]
  expect(suited(course(), { ...jan, busy }).warnings).toEqual(['already'])
  expect(suited(course({ id: 'b' }), { ...jan, busy }).warnings).toEqual(['overlap'])
  expect(suited(course({ id: 'b', kind: 'language' }), { ...jan, busy }).warnings).toEqual(['elsewhere'])
})

test('a wait is held against the wish of the person, and against eight weeks where nobody asked', () => {
  expect(suited(course({ waitingWeeks: 12 }), jan).warnings).toEqual(['long-wait'])
  expect(suited(course({ waitingWeeks: 4 }), jan).warnings).toEqual([])
  expect(suited(course({ waitingWeeks: 4 }), { ...jan, waitAtMost: 3 }).warnings).toEqual(['longer-than-wish'])
  expect(suited(course({ waitingWeeks: 12 }), { ...jan, waitAtMost: 20 }).warnings).toEqual([])
})

test('a tariff that is over, or that ends before somebody can begin, is said', () => {
  expect(suited(course({ payerPrices: [] }), jan).warnings).toEqual(['tariff-expired'])
  expect(suited(course({ payerPrices: [], freeHelp: true }), jan).warnings).toEqual([])
  expect(suited(course({ payerPrices: [price({ validUntil: '2026-07-10' })] }), jan).warnings).toEqual(['tariff-ends'])
  expect(suited(course({ payerPrices: [price({ confidentialUntil: '2027-07-10' })] }), jan).warnings).toEqual([])
})
