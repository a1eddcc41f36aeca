import { expect, test } from 'vitest'
import { articleOf, linksOf } from './article.ts'
import type { LivePage } from './heads.ts'

const text = (title: string, body: string, after = '') => ({ title, lead: '', body, after })
const page = (more: Partial<LivePage>): LivePage => ({
  id: 'n',
  regionCode: null,
  slug: 'kosten',
  manner: 'own',
  adapts: null,
  inFooter: false,
  live: 1,
  reviewOn: '2027-01-01',
  seenOn: '2026-01-01',
  ownerId: 'o',
  source: 'Eigen tekst',
  basedOn: null,
  texts: { nl: text('Wat kost het?', 'Niets.'), en: text('What does it cost?', 'Nothing.') },
  ...more,
})

test('an extension stands around the national text, each in the language it is there in', () => {
  const own = page({ id: 'r', regionCode: 'AM06', manner: 'extend', adapts: 'n', texts: { nl: text('', 'Bij ons ook.', 'Bel ons.') } })
  const article = articleOf({ slug: 'kosten', national: page({}), own }, 'en')!
  expect(article.title).toEqual({ text: 'What does it cost?', language: 'en' })
  expect(article.pieces).toEqual([
    { text: 'Bij ons ook.', language: 'nl' },
    { text: 'Nothing.', language: 'en' },
    { text: 'Bel ons.', language: 'nl' },
  ])
  expect([article.otherLanguage, article.of.map(({ id }) => id)]).toEqual([true, ['n', 'r']])
})

test('a page without English is Dutch, and says so', () => {
  const dutch = page({ texts: { nl: text('Kosten', 'Niets.') } })
  expect(articleOf({ slug: 'kosten', national: dutch, own: null }, 'en')).toMatchObject({ otherLanguage: true, title: { language: 'nl' } })
  expect(articleOf({ slug: 'kosten', national: dutch, own: null }, 'nl')!.otherLanguage).toBe(false)
  expect(articleOf({ slug: 'kosten', national: page({ texts: null }), own: null }, 'nl')).toBeNull()
})

test('a list goes by title', () => {
  const all = [page({}), page({ id: 'a', slug: 'afspraak', texts: { nl: text('Afspraak maken', 'Bel.') } })]
  const shown = all.map((one) => ({ slug: one.slug, national: one, own: null }))
  expect(linksOf(shown, 'nl').map(({ title }) => title)).toEqual(['Afspraak maken', 'Wat kost het?'])
})
