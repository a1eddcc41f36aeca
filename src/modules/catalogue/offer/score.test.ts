import { expect, test } from 'vitest'
import { scoreOf } from './score.ts'

const whole: Parameters<typeof scoreOf>[0] = {
  aim: 'a',
  method: 'b',
  afterwards: 'c',
  forWhom: 'd',
  howToApply: 'e',
  steps: [{ title: 'f', words: null }],
  locations: [],
  delivery: 'online',
  contactPhone: null,
  contactEmail: null,
  organisationPhone: '0800 000 0000',
  organisationEmail: null,
  isFree: true,
  payerPrices: [],
  lacks: [],
  confirmed: Object.fromEntries(
    ['content', 'price', 'quality', 'capacity', 'contact'].map((part) => [part, { on: '2026-01-01', dueOn: '2026-09-01' }]),
  ),
}

test('everything filled and fresh is a hundred, by terms that add up', () => {
  const { terms, total } = scoreOf(whole, '2026-07-01')
  expect(total).toBe(100)
  expect(terms.reduce((sum, term) => sum + term.of, 0)).toBe(100)
})

test('what lacks or grew old costs its own points only', () => {
  expect(scoreOf({ ...whole, aim: null }, '2026-07-01').total).toBe(90)
  expect(scoreOf({ ...whole, isFree: false, lacks: ['quality'] }, '2026-07-01').total).toBe(60)
  const stale = scoreOf(whole, '2026-09-01')
  expect([stale.total, stale.terms.at(-1)!.fresh]).toEqual([85, 0])
})
