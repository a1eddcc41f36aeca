import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '../../../platform/clock.ts'
import { proRataCents } from './pro-rata.ts'

const day = fc.integer({ min: 0, max: 900 }).map((n) => daysAfter('2026-01-01', n))
const cents = fc.integer({ min: 0, max: 500_000 })
const unit = fc.constantFrom('week' as const, 'month' as const)

test('whole weeks and months cost the whole price, also with a holiday in them', () => {
  expect(proRataCents('week', 10_000, { from: '2026-07-06', until: '2026-07-20' })).toBe(20_000)
  // Kingsday on Monday 27 April: four working days, all of them billed.
  expect(proRataCents('week', 10_000, { from: '2026-04-27', until: '2026-05-04' })).toBe(10_000)
  expect(proRataCents('month', 30_001, { from: '2026-02-01', until: '2026-05-01' })).toBe(90_003)
})

test('a part counts its working days, and closed days are not paid', () => {
  expect(proRataCents('week', 10_000, { from: '2026-07-08', until: '2026-07-13' })).toBe(6000)
  expect(proRataCents('week', 10_000, { from: '2026-07-06', until: '2026-07-20' }, [{ from: '2026-07-09', until: '2026-07-14' }])).toBe(
    6000 + 8000,
  )
  expect(proRataCents('month', 22_000, { from: '2026-07-01', until: '2026-08-01' }, [{ from: '2026-06-01', until: '2026-09-01' }])).toBe(0)
})

test('cut in two, a period costs the same up to a cent for the one unit that is cut', () => {
  fc.assert(
    fc.property(
      unit,
      cents,
      day,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      (kind, amount, from, first, second) => {
        const middle = daysAfter(from, first)
        const until = daysAfter(middle, second)
        const whole = proRataCents(kind, amount, { from, until })
        const parts = proRataCents(kind, amount, { from, until: middle }) + proRataCents(kind, amount, { from: middle, until })
        expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('longer never costs less, a closure never more, and nothing is ever more than each unit whole', () => {
  fc.assert(
    fc.property(
      unit,
      cents,
      day,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 100 }),
      day,
      (kind, amount, from, length, more, closed) => {
        const until = daysAfter(from, length)
        const cost = proRataCents(kind, amount, { from, until })
        const units = Math.ceil((length + 6) / (kind === 'week' ? 7 : 28)) + 1
        expect(proRataCents(kind, amount, { from, until: daysAfter(until, more) })).toBeGreaterThanOrEqual(cost)
        expect(proRataCents(kind, amount, { from, until }, [{ from: closed, until: daysAfter(closed, 30) }])).toBeLessThanOrEqual(cost)
        expect(cost).toBeLessThanOrEqual(units * amount)
        expect(Number.isInteger(cost)).toBe(true)
      },
    ),
  )
})
