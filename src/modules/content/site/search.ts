import { findTexts } from '../../../platform/finding/text-index.ts'
import type { Meant } from '../../../platform/finding/near.ts'
import { snippet, type Piece as Shown } from '../../../platform/finding/snippet.ts'
import { wordsOfMarkdown } from '../../../platform/markdown.ts'
import type { Language } from '../../../platform/languages.ts'
import { articleOf, type Article } from './article.ts'
import { pageAt, type ContentCopy } from './copy.ts'

/** A page that was found, with the words around what was looked for. */
export interface FoundPage {
  slug: string
  title: Article['title']
  pieces: Shown[]
  fit: number
  /** Words that stand nowhere, and what was taken for them. */
  meant: Meant[]
}

const MOST = 10

/** Pages of a site by word, in the language of the reader and in Dutch; the best fit of any way to say it comes first. */
export function searchPages(copy: ContentCopy, regionCode: string | null, ways: readonly string[], language: Language): FoundPage[] {
  const found = new Map<string, FoundPage & { some: boolean }>()
  for (const typed of ways)
    for (const one of new Set<Language>([language, 'nl'])) {
      const hits = findTexts(copy.words[one], typed)
      for (const { key, fit } of hits.found) {
        const page = copy.pages.get(key)
        if (!page || (page.regionCode !== null && page.regionCode !== regionCode)) continue
        const shown = pageAt(copy, regionCode, page.slug)
        const article = shown && [shown.national?.id, shown.own?.id].includes(key) ? articleOf(shown, language) : null
        const known = found.get(page.slug)
        if (!article || (known && !isBetter({ fit, some: hits.some, meant: hits.meant }, known))) continue
        const text = [article.lead?.text ?? '', ...article.pieces.map((piece) => wordsOfMarkdown(piece.text))].join(' ')
        const pieces = snippet(copy.words[one].splitter, text, hits.terms)
        found.set(page.slug, { slug: page.slug, title: article.title, pieces, fit, some: hits.some, meant: hits.meant })
      }
    }
  const all = [...found.values()]
  const best = Math.min(...all.map(rankOf))
  return all
    .filter((page) => rankOf(page) === best)
    .toSorted((a, b) => b.fit - a.fit || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST)
}

type Judged = Pick<FoundPage, 'fit' | 'meant'> & { some: boolean }

/** All words as they were typed before words that look like them, and those before only some of the words. */
function rankOf({ some, meant }: Judged): number {
  return some ? 2 : meant.length > 0 ? 1 : 0
}

function isBetter(one: Judged, than: Judged): boolean {
  return rankOf(one) - rankOf(than) < 0 || (rankOf(one) === rankOf(than) && one.fit > than.fit)
}
