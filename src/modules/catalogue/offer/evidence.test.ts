import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareWithInterval } from './evidence.ts'

// policy: K8
test('the interval is that of the book', () => {
  // Wilson 1927 by Newcombe 1998, table I: 81 of 263.
  expect(shareWithInterval(81, 263)).toEqual({ share: 3080, low: 2553, high: 3662 })
  expect(shareWithInterval(0, 0)).toBeNull()
})

test('it holds the share, stays between none and all, and narrows with more cases', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (denominator, part) => {
      const cases = Math.floor(denominator * part)
      const few = shareWithInterval(cases, denominator)!
      const many = shareWithInterval(cases * 4, denominator * 4)!
      expect(few.low).toBeLessThanOrEqual(few.share)
      expect(few.high).toBeGreaterThanOrEqual(few.share)
      expect(few.low).toBeGreaterThanOrEqual(0)
      expect(few.high).toBeLessThanOrEqual(10_000)
      expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low)
    }),
  )
})
