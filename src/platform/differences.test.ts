import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, saysTheSame } from './differences.ts'

test('what was put in and taken out is told by word', () => {
  expect(differences('Wij bellen u morgen.', 'Wij bellen u binnen twee dagen.')).toEqual([
    { text: 'Wij bellen u ', is: 'same' },
    { text: 'morgen.', is: 'removed' },
    { text: 'binnen twee dagen.', is: 'added' },
  ])
  expect(differences('', 'Nieuw')).toEqual([{ text: 'Nieuw', is: 'added' }])
  expect(saysTheSame('a  b\n', 'a b')).toBe(true)
  expect(saysTheSame('a b', 'ab')).toBe(false)
})

test('without what was taken out the later text is left, without what was put in the earlier', () => {
  const text = fc.array(fc.constantFrom('de', 'hulp', 'is', 'gratis', '\n', 'u')).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differences(before, after)
      const without = (what: string) => found.flatMap(({ is, text }) => (is === what ? [] : [text])).join('')
      expect(saysTheSame(without('removed'), after)).toBe(true)
      expect(saysTheSame(without('added'), before)).toBe(true)
    }),
  )
})

test('a long text is compared by line', () => {
  const lines = Array.from({ length: 400 }, (_, n) => `Regel ${n} met vijf woorden erin.\n`)
  const after = [...lines]
  after[200] = 'Een andere regel.\n'
  const found = differences(lines.join(''), after.join(''))
  expect(found.filter(({ is }) => is !== 'same')).toEqual([
    { text: 'Regel 200 met vijf woorden erin.\n', is: 'removed' },
    { text: 'Een andere regel.\n', is: 'added' },
  ])
})
