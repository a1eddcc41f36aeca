import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conformance, counterMay, handoverOrder, hasOwnWorkRoute, mayHoldRole, routeOf } from './rules.ts'
import { Preset, type Profile } from './schema.ts'

const profile = (code: string): Profile => Preset.parse(JSON.parse(readFileSync(`db/reference/policy/${code}.json`, 'utf8')))
const werkcentrum = profile('werkcentrum-2026')
const optionA = profile('werkhuis-optie-a')

describe('who may guide and steer', () => {
  // policy: C2, C11, D6
  test.each([
    ['uwv', 'guide', true, true],
    ['municipality', 'guide', true, true],
    ['municipality', 'coordinator', true, true],
    ['school', 'guide', false, false],
    ['school', 'board-member', true, false],
    ['union', 'board-member', true, false],
    ['temp-agency', 'coordinator', true, false],
    ['reintegration-company', 'coordinator', true, false],
    ['temp-agency', 'provider', true, true],
  ])('%s as %s: Werkcentrum 2026 %s, option A %s', (type, role, underWerkcentrum, underOptionA) => {
    expect(mayHoldRole(werkcentrum, [type], role).ok).toBe(underWerkcentrum)
    expect(mayHoldRole(optionA, [type], role).ok).toBe(underOptionA)
  })
})

describe('who is served', () => {
  // policy: B1, B2, B4, B5, B6
  test('without work everybody is served under both, with or without benefit', () => {
    for (const receivesBenefit of [true, false]) {
      expect(routeOf(werkcentrum, { works: false, receivesBenefit }).served).toBe(true)
      expect(routeOf(optionA, { works: false, receivesBenefit }).served).toBe(true)
    }
  })
  test('a worker in a promising occupation is served by the broad profile alone, and is told why', () => {
    expect(routeOf(werkcentrum, { works: true })).toEqual({ route: 'work-to-work', served: true, because: 'broad' })
    expect(routeOf(optionA, { works: true })).toEqual({ route: 'work-to-work', served: false, because: 'promising-occupation' })
  })
  test('who can not keep the own work is served under option A', () => {
    expect(routeOf(optionA, { works: true, canKeepOwnWork: false }).served).toBe(true)
  })
  // policy: E6
  test('the counter is there for who can not go back to the own work after a year, as a group at risk, or not', () => {
    const known = ['werkcentrum-2026', 'werkcentrum-na-een-jaar', 'werkhuis-optie-a'].map((code) => hasOwnWorkRoute(profile(code)))
    expect(known).toEqual([false, true, true])
  })
  test('employers are served under both', () => {
    expect(routeOf(optionA, { works: true, isEmployer: true })).toMatchObject({ route: 'employer', served: true })
  })
})

test('the counter informs, advises and refers under both; it mediates under one', () => {
  for (const service of ['information', 'advice', 'referral'])
    expect(counterMay(werkcentrum, service) && counterMay(optionA, service)).toBe(true)
  expect(counterMay(werkcentrum, 'mediation')).toBe(true)
  expect(counterMay(optionA, 'mediation')).toBe(false)
})

test('money goes to the municipality first, work to UWV first', () => {
  expect(handoverOrder(werkcentrum, 'money')[0]).toBe('municipality')
  expect(handoverOrder(werkcentrum, 'work')[0]).toBe('uwv')
})

test('a school that steers breaks principle P7 under option A, and is named', () => {
  const facts = { places: 1, online: true, displayNameFollowsBrand: true, steering: [{ name: 'Vakschool De Hamer', types: ['school'] }] }
  expect(conformance(optionA, facts).find((check) => check.principle === 'P7')).toEqual({
    principle: 'P7',
    result: 'fail',
    evidence: ['Vakschool De Hamer'],
  })
  expect(conformance(werkcentrum, facts).find((check) => check.principle === 'P7')?.result).toBe('pass')
})
