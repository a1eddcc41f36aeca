import { expect, test } from 'vitest'
import type { FoundService } from '../catalogue/index.ts'
import { ageOn, factsOf, suited } from './fit.ts'

const course = (given: object) => ({ id: 'a', ageMin: null, ageMax: null, rules: [], waitingWeeks: 2, ...given }) as unknown as FoundService
const jan = factsOf({ regionCode: 'AM06', municipalityCode: 'GM0301', birthDate: '1990-07-07' }, '2026-07-06')

test('an age is in full years, until the day itself', () => {
  expect([ageOn('1990-07-07', '2026-07-06'), ageOn('1990-07-07', '2026-07-07'), ageOn('2008-02-29', '2026-02-28')]).toEqual([35, 36, 17])
})

test('what fits, what does not and what nobody knows stand apart', () => {
  expect(suited(course({ ageMin: 18 }), jan, []).verdict).toBe('fits')
  expect(suited(course({ ageMax: 27 }), jan, []).verdict).toBe('fits-not')
  expect(suited(course({ rules: [{ kind: 'driving-licence', value: null, hard: true, words: null }] }), jan, []).verdict).toBe('look')
})

test('who already goes somewhere, or would wait long, is warned about', () => {
  const running = { serviceId: 'a', state: 'running' as const }
  expect(suited(course({}), jan, [running]).warnings).toEqual(['already'])
  expect(suited(course({ id: 'b', waitingWeeks: 12 }), jan, [running]).warnings).toEqual(['elsewhere', 'long-wait'])
  expect(suited(course({}), jan, [{ ...running, state: 'ended' as never }]).warnings).toEqual([])
})
