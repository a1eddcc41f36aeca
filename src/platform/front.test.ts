import { expect, test } from 'vitest'
import { markEnglish } from './front.ts'
import { FRONT_LANGUAGES, PAGE_LANGUAGES, plural } from './languages.ts'
import { isReviewed } from './reviews.ts'
import { defineTexts, watchFallbacks } from './texts.ts'
import { formatIn } from './ui/format.ts'

const texts = defineTexts({
  nl: { a: { hello: 'Dag', bye: 'Tot ziens' }, days: ['ma'] },
  en: { a: { hello: 'Hello', bye: 'Bye' }, days: ['Mo'] },
  front: { pl: { a: { hello: 'Dzień dobry' } } },
})

test('a page in a front-door language says its own text, else the English one, and that is told', () => {
  const told: string[] = []
  watchFallbacks((key) => told.push(key))
  const t = texts({ language: 'en', pageLanguage: 'pl' })
  expect([t.a.hello, t.a.bye, t.days[0]]).toEqual(['Dzień dobry', 'Bye', 'Mo'])
  watchFallbacks(null)
  expect(told).toEqual(['pl.a.bye', 'pl.days'])
  expect([texts.of('nl').a.bye, texts({ language: 'en' }).a.hello]).toEqual(['Tot ziens', 'Hello'])
})

test('a link to a page in English is marked once, and what says so itself is left alone', () => {
  expect(markEnglish('<a class="x" href="/en/diensten">')).toBe('<a hreflang="en" data-language="English" class="x" href="/en/diensten">')
  for (const kept of [
    '<a href="/ar/regios">',
    '<a href="/en" lang="en" hreflang="en">',
    '<a href="/energie">',
    '<a href="https://x.nl/en/">',
  ])
    expect(markEnglish(kept)).toBe(kept)
})

test('dates, times and numbers are written in every language, in the Gregorian year and with figures that can be dialled', () => {
  for (const language of PAGE_LANGUAGES) {
    const f = formatIn(language)
    expect(f.date('2026-07-14')).toMatch(/14.*2026|2026.*14/)
    expect(f.hours('09:00', '17:00')).toMatch(/9[.:]00.*17[.:]00/)
    expect(f.workingDays(2)).toMatch(/^2 \S/)
  }
  expect(new Set(PAGE_LANGUAGES.map((language) => formatIn(language).near('2026-07-15', '2026-07-14'))).size).toBe(PAGE_LANGUAGES.length)
})

test('words follow the number as the language has it: Arabic knows six forms, Polish and Ukrainian few and many', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
  expect([0, 1, 2, 3, 11, 100].map((n) => plural('ar', n, forms))).toEqual(['zero', 'one', 'two', 'few', 'many', 'other'])
  for (const language of ['pl', 'uk'] as const) expect([1, 3, 5].map((n) => plural(language, n, forms))).toEqual(['one', 'few', 'many'])
  expect(formatIn('pl').workingDays(5)).toBe('5 dni roboczych')
})

test('a language counts as read once a person is named for it', () => {
  for (const language of FRONT_LANGUAGES) {
    expect(isReviewed(language, [{ language, by: 'Iris Vos', on: '2026-11-01' }])).toBe(true)
    expect(isReviewed(language, [{ language, by: ' ', on: '2026-11-01' }])).toBe(false)
  }
})
