import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fits, verdict, type Facts, type Fit } from './eligibility.ts'

const rule = (kind: string, value: string | null = null, hard = true): Fit['rule'] => ({ kind, value, hard, words: null })

test.each<[string, Fit['rule'], Facts, Fit['answer']]>([
  ['old enough', rule('age-min', '18'), { age: 18 }, 'yes'],
  ['too young', rule('age-min', '18'), { age: 17 }, 'no'],
  ['too old', rule('age-max', '27'), { age: 28 }, 'no'],
  ['lives there', rule('lives-in', 'GM0301'), { municipality: 'GM0301', region: 'AM06' }, 'yes'],
  ['lives in the region', rule('lives-in', 'AM06'), { municipality: 'GM0301', region: 'AM06' }, 'yes'],
  ['lives elsewhere', rule('lives-in', 'GM0301'), { municipality: 'GM0200', region: 'AM06' }, 'no'],
  ['has work', rule('works'), { works: true }, 'yes'],
  ['must not work', rule('no-work'), { works: true }, 'no'],
  ['another benefit', rule('benefit-from', 'uwv'), { benefitFrom: 'municipality' }, 'no'],
  ['enough Dutch', rule('language-level', 'A2'), { languageLevel: 'B1' }, 'yes'],
  ['too little Dutch', rule('language-level', 'B1'), { languageLevel: 'A2' }, 'no'],
  ['studied on', rule('education-max', 'mbo-2'), { education: 'hbo' }, 'no'],
  ['no licence', rule('driving-licence'), { drivingLicence: false }, 'no'],
  ['a rule in words', rule('other'), { age: 40 }, 'unknown'],
])('%s', (_, one, facts, answer) => {
  expect(fits([one], facts)[0]!.answer).toBe(answer)
})

test('of what is not known nothing is said', () => {
  const kinds = [
    'age-min',
    'age-max',
    'lives-in',
    'works',
    'no-work',
    'benefit-from',
    'language-level',
    'education-max',
    'driving-licence',
    'other',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds)), (chosen) => {
      expect(
        fits(
          chosen.map((kind) => rule(kind, '1')),
          {},
        ).every((fit) => fit.answer === 'unknown'),
      ).toBe(true)
    }),
  )
})

// policy: B6
test('only a hard no says that it does not fit, and every rule stays in the answer', () => {
  const soft = fits([rule('no-work', null, false), rule('age-min', '18')], { works: true, age: 40 })
  expect([soft.length, verdict(soft)]).toEqual([2, 'look'])
  expect(verdict(fits([rule('age-min', '18')], { age: 16 }))).toBe('fits-not')
  expect(verdict(fits([rule('age-min', '18')], { age: 20 }))).toBe('fits')
  expect(verdict([])).toBe('fits')
})
