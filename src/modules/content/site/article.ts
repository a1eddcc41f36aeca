import type { Language } from '../../../platform/languages.ts'
import type { Shown } from '../rules.ts'
import { textIn, type LivePage } from './heads.ts'

/** A piece of an article, in the language it is there in. */
export interface Piece {
  text: string
  language: Language
}

/** A page as it is read: of an extension the region's words stand around the national ones. */
export interface Article {
  slug: string
  title: Piece
  lead: Piece | null
  pieces: Piece[]
  /** Who answers for it, and when somebody last looked: of an extension the region for its own words, the country for the rest. */
  of: LivePage[]
  /** True where a part of it is not there in the language of the reader. */
  otherLanguage: boolean
}

/** Puts a shown page together in a language; null for a page without words. */
export function articleOf({ slug, national, own }: Shown<LivePage>, language: Language): Article | null {
  const [around, whole] = national && own ? [own, national] : [null, national ?? own]
  if (!whole?.texts) return null
  const text = textIn(whole.texts, language)
  const said = around?.texts ? textIn(around.texts, language) : null
  const pieces = [
    said && { text: said.body, language: said.language },
    { text: text.body, language: text.language },
    said ? { text: said.after, language: said.language } : { text: text.after, language: text.language },
  ].filter((piece) => piece !== null && piece.text !== '') as Piece[]
  return {
    slug,
    title: { text: text.title, language: text.language },
    lead: text.lead === '' ? null : { text: text.lead, language: text.language },
    pieces,
    of: [whole, around].filter((page) => page !== null),
    otherLanguage: [text.language, ...pieces.map((piece) => piece.language)].some((one) => one !== language),
  }
}

/** A page in a list. */
export interface ArticleLink {
  slug: string
  title: string
  lead: string
  language: Language
  inFooter: boolean
}

/** Shown pages as a list, by title; a title that is not there in the language is Dutch. */
export function linksOf(shown: readonly Shown<LivePage>[], language: Language): ArticleLink[] {
  return shown
    .flatMap((one) => {
      const article = articleOf(one, language)
      if (!article) return []
      const { slug, title, lead, of } = article
      return [{ slug, title: title.text, lead: lead?.text ?? '', language: title.language, inFooter: of.some((page) => page.inFooter) }]
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, language))
}
