import { expect, test } from 'vitest'
import { dirOf, LANGUAGES, localPath, plural, preferred, splitPath } from './languages.ts'

test('an address is taken apart as it was made, in every language', () => {
  for (const language of LANGUAGES)
    for (const path of ['/', '/werk', '/engels', '/regio/x?zoek=en'])
      expect(splitPath(localPath(language, path))).toEqual({ language, path })
  expect(localPath('nl', '/werk')).toBe('/werk')
  expect(localPath('en', '/')).toBe('/en')
})

test('the language of a client is the first of ours that it asks for', () => {
  expect(['en-GB,en;q=0.9', 'fr, en;q=0.5', 'nl,en', 'de', '', undefined].map(preferred)).toEqual(['en', 'en', 'nl', 'nl', 'nl', 'nl'])
})

test('words follow the number, and every language says which way it is written', () => {
  const weeks = (n: number) => plural('nl', n, { one: 'week', other: 'weken' })
  expect([0, 1, 2, 1.5].map(weeks)).toEqual(['weken', 'week', 'weken', 'weken'])
  expect(plural('en', 1, { other: 'sheep' })).toBe('sheep')
  for (const language of LANGUAGES) expect(['ltr', 'rtl']).toContain(dirOf(language))
})
