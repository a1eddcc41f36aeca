import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatLacks, type Content, type Quality } from './completeness.ts'
import { COUNTED_KINDS, expectedTotal, lineTotal, linesOfDay, roundCents, splitCents, type Price } from './price.ts'
import { expectedFrom } from './pro-rata.ts'

const today = '2026-07-14'
const content: Content = {
  status: 'public',
  kind: 'training',
  freeHelp: false,
  aim: 'a',
  method: 'b',
  afterwards: 'c',
  forWhom: 'd',
  howToApply: 'e',
  contentConfirmedOn: '2026-06-01',
  providerSince: '2020-01-01',
  lacksCertificate: false,
}
const price: Price = {
  part: 'payer',
  kind: 'fixed',
  line: 1,
  amountCents: 250_000,
  vatBasisPoints: 2100,
  quantityMin: 1,
  quantityMax: 1,
  milestone: null,
  payers: [],
  confidentialFor: null,
  confidentialUntil: null,
  validFrom: '2026-01-01',
  validUntil: null,
}
const short = { freeHelp: true, method: null, afterwards: null, forWhom: null }
const certificate: Quality = {
  id: '1',
  kind: 'certificate',
  source: 'Keurmerk',
  onDate: '2026-01-01',
  valueBasisPoints: null,
  cases: null,
  denominator: null,
  forWhom: null,
  groupCode: null,
  note: null,
  number: null,
  evidenceUrl: null,
  months: null,
  severalGoals: null,
  reply: null,
  replyOn: null,
  validUntil: '2027-01-01',
  goodUntil: '2027-01-01',
}

test('VAT is rounded half away from zero, per line', () => {
  const one = { quantityMin: 1, quantityMax: 1, vatBasisPoints: 2100 }
  expect(expectedTotal([{ ...one, amountCents: 250 }])).toEqual({ leastCents: 303, mostCents: 303 })
  expect(expectedTotal([{ ...one, amountCents: 250_000 }])).toEqual({ leastCents: 302_500, mostCents: 302_500 })
})

test('a split gives every cent to somebody and nobody less than the share rounded down', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
      (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0))
        const parts = splitCents(total, weights)
        const sum = weights.reduce((all, weight) => all + weight, 0)
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
        parts.forEach((part, index) => expect(Math.abs(part - (total * weights[index]!) / sum)).toBeLessThan(1))
      },
    ),
  )
})

const cents = fc.integer({ min: 0, max: 5_000_000 })
const line = fc.record({
  amountCents: cents,
  vatBasisPoints: fc.constantFrom(0, 900, 2100),
  quantityMin: fc.integer({ min: 0, max: 100 }),
  quantityMax: fc.integer({ min: 100, max: 400 }),
})

test('VAT is within half a cent of the exact sum, halves away from zero', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(0, 900, 2100), fc.integer({ min: 0, max: 2000 }), (amountCents, vatBasisPoints, quantity) => {
      const net = amountCents * quantity
      const vat = lineTotal({ amountCents, vatBasisPoints }, quantity)! - net
      expect(Math.abs(vat * 10_000 - net * vatBasisPoints)).toBeLessThanOrEqual(5000)
      expect((net * vatBasisPoints) % 10_000 === 5000 ? vat * 10_000 > net * vatBasisPoints : true).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (n) => {
      expect(roundCents(-n / 2) + roundCents(n / 2)).toBe(0)
    }),
  )
})

test('lines add up one by one, in any order, and the least is never above the most', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const total = expectedTotal(lines)!
      const each = lines.map((one) => expectedTotal([one])!)
      expect(total.leastCents).toBe(each.reduce((sum, one) => sum + one.leastCents, 0))
      expect(total.mostCents).toBe(each.reduce((sum, one) => sum + one.mostCents, 0))
      expect(total.leastCents).toBeLessThanOrEqual(total.mostCents)
      expect(expectedTotal(lines.toReversed())).toEqual(total)
    }),
  )
})

// policy: D11
test('a price per hour, time, week or month of which nobody says how often leaves no total', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom(...COUNTED_KINDS), cents, (lines, kind, amountCents) => {
      const uncounted = { ...price, kind, amountCents, quantityMin: null, quantityMax: null }
      expect(expectedTotal([...lines, uncounted])).toBeNull()
      expect(expectedFrom('2026-09-01', [uncounted], [])).toBeNull()
    }),
  )
})

test('one confidential line leaves no total, and it holds until its contract ends', () => {
  const secret = { ...price, line: 2, amountCents: null, confidentialFor: 'x', confidentialUntil: '2026-12-31' }
  expect(expectedTotal([price, secret])).toBeNull()
  expect(expectedTotal([])).toBeNull()
  expect(linesOfDay([secret, price], 'payer', '2026-12-30').map((one) => one.line)).toEqual([1, 2])
  expect(linesOfDay([secret, price], 'payer', '2026-12-31').map((one) => one.line)).toEqual([1])
  expect(whatLacks(content, [secret], [certificate], today)).toEqual([])
})

// policy: D1
test.each<[string, Partial<Content>, Price[], Quality[], string[]]>([
  ['complete', {}, [price], [certificate], []],
  ['without a price', {}, [], [certificate], ['price']],
  ['with a price that ended', {}, [{ ...price, validUntil: '2026-07-01' }], [certificate], ['price']],
  ['without quality', {}, [price], [], ['quality']],
  ['with a certificate that ended', {}, [price], [{ ...certificate, goodUntil: '2026-07-14' }], ['quality']],
  ['no figures yet, long known', {}, [price], [{ ...certificate, kind: 'none-yet', goodUntil: '2027-01-01' }], ['quality']],
  [
    'no figures yet, under ten cases',
    {},
    [price],
    [{ ...certificate, kind: 'none-yet', cases: 4, denominator: 9, goodUntil: '2027-01-01' }],
    [],
  ],
  [
    'no figures yet, ten cases',
    {},
    [price],
    [{ ...certificate, kind: 'none-yet', cases: 4, denominator: 10, goodUntil: '2027-01-01' }],
    ['quality'],
  ],
  ['no figures yet, new', { providerSince: '2025-07-15' }, [price], [{ ...certificate, kind: 'none-yet' }], []],
  ['no figures yet, a year to the day', { providerSince: '2025-07-14' }, [price], [{ ...certificate, kind: 'none-yet' }], ['quality']],
  ['satisfaction of one', {}, [price], [{ ...certificate, kind: 'satisfaction', cases: 1, denominator: 1 }], ['quality']],
  ['satisfaction without numbers', {}, [price], [{ ...certificate, kind: 'satisfaction' }], ['quality']],
  ['satisfaction of ten', {}, [price], [{ ...certificate, kind: 'satisfaction', cases: 9, denominator: 10 }], []],
  ['no certificate where one is asked', { lacksCertificate: true }, [price], [certificate], ['certificate']],
  ['draft', { status: 'draft' }, [price], [certificate], ['not-public']],
  ['without content', { method: null }, [price], [certificate], ['content']],
  ['undated', { contentConfirmedOn: null }, [price], [certificate], ['content-not-dated']],
  ['free help in short', { ...short, kind: 'debt-help' }, [], [], []],
  ['free help that is asked money for', { ...short, kind: 'debt-help' }, [price], [], ['content', 'quality']],
  ['a training said to be free help', short, [], [], ['content', 'price', 'quality']],
])('%s', (_, change, prices, quality, lacks) => {
  expect(whatLacks({ ...content, ...change }, prices, quality, today)).toEqual(lacks)
})
