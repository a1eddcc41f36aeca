import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded, guardedMiddle, guardedShare } from './figures.ts'

const shown = (counts: Record<string, number>) => {
  const { amounts, total } = guarded(new Map(Object.entries(counts)))
  return { ...Object.fromEntries(amounts), total }
}

test('a small part is hidden, and another one with it, so that it does not follow from the whole', () => {
  expect(shown({ a: 40, b: 25, c: 3 })).toEqual({ a: 40, b: null, c: null, total: 68 })
  expect(shown({ a: 40, b: 25 })).toEqual({ a: 40, b: 25, total: 65 })
  expect(shown({ a: 40, b: 0, c: 0 })).toEqual({ a: 40, b: 0, c: 0, total: 40 })
  expect(shown({ a: 3 })).toEqual({ a: null, total: null })
  expect(shown({ a: 3, b: 4 })).toEqual({ a: null, b: null, total: null })
  expect(shown({})).toEqual({ total: 0 })
})

test('whatever the counts: no small one is shown, nor can one be found by subtracting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), (counts) => {
      const given = new Map(counts.map((amount, index) => [String(index), amount]))
      const { amounts, total } = guarded(given)
      for (const [code, amount] of amounts) expect(amount === null || amount === 0 || amount >= 10, `${code} of ${counts}`).toBe(true)
      const hidden = [...amounts].filter(([, amount]) => amount === null).map(([code]) => given.get(code)!)
      if (total === null || hidden.length === 0) return
      // What is known of the hidden ones together leaves more than one way to divide it.
      const sum = total - [...amounts.values()].reduce<number>((so, amount) => so + (amount ?? 0), 0)
      expect(hidden.length > 1 && sum >= 20, `${counts}`).toBe(true)
    }),
  )
})

test('a share and a middle are shown only of enough people on both sides', () => {
  expect([guardedShare(3, 200), guardedShare(195, 200), guardedShare(50, 200), guardedShare(0, 200), guardedShare(5, 9)]).toEqual([
    null,
    null,
    25,
    0,
    null,
  ])
  expect([guardedMiddle(2.25, 9), guardedMiddle(2.25, 10), guardedMiddle(null, 0)]).toEqual([null, 2.3, null])
})
