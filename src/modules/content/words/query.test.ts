import { expect, test } from 'vitest'
import { countable, synonymsIn, waysToSay, weekOf } from './query.ts'

test('words are counted plain', () => {
  expect(countable('  Schuldhulp?')).toBe('schuldhulp')
  expect(countable('Hulp bij schulden!')).toBe('hulp bij schulden')
  expect(countable('mbo 2')).toBe('mbo 2')
})

test.each([
  ['a BSN', '123456782'],
  ['a BSN with spaces', '1234 56 782'],
  ['a telephone number', 'bel 06-12345678'],
  ['a date', '31-05-1977'],
  ['a mail address', 'jan@post.example'],
  ['a site', 'www.post.example'],
  ['a sentence', 'ik ben jan de boer en ik woon in zutphen'],
  ['one letter', 'a'],
  ['too much', 'x'.repeat(61)],
])('%s is not', (_, typed) => {
  expect(countable(typed)).toBeNull()
})

test('a week is called after its Monday', () => {
  expect([weekOf('2026-07-06'), weekOf('2026-07-12'), weekOf('2026-07-13')]).toEqual(['2026-07-06', '2026-07-06', '2026-07-13'])
})

test('synonyms are words or a few words, each once', () => {
  expect(synonymsIn('CV, curriculum vitae; cv\nsollicitatiebrief')).toEqual(['cv', 'curriculum vitae', 'sollicitatiebrief'])
})

test('what was typed is also said with words that mean the same, whole words only', () => {
  const groups = [
    ['cv', 'curriculum vitae', 'levensloop'],
    ['maken', 'schrijven'],
  ]
  expect(waysToSay('CV maken', groups)).toEqual(['cv maken', 'curriculum vitae maken', 'levensloop maken', 'cv schrijven'])
  expect(waysToSay('receptie', [['rec', 'ontvangst']])).toEqual(['receptie'])
})
