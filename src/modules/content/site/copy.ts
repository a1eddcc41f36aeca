import { sql } from 'kysely'
import type { CopySource } from '../../../platform/copy/index.ts'
import { emptyTextIndex, putTexts, takeOut, type TextIndex } from '../../../platform/finding/text-index.ts'
import { LANGUAGES, type Language } from '../../../platform/languages.ts'
import { wordsOfMarkdown } from '../../../platform/markdown.ts'
import { shownAt, type Shown } from '../rules.ts'
import { linksOf, type ArticleLink } from './article.ts'
import { livePages, type LivePage } from './heads.ts'

/** All that is public of all sites, found by address and by word. */
export interface ContentCopy {
  pages: Map<string, LivePage>
  /** By site (the code of the region; empty: national), then by address. */
  sites: Map<string, Map<string, LivePage>>
  /** One index per language, of pages by id. */
  words: Record<Language, TextIndex>
  /** What sites show as lists, by site and language: made when first asked for, gone when a page changes. */
  links: Map<string, ArticleLink[]>
}

const PAGE = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

/** The pages in memory: only what everybody may read. */
export const contentCopy: CopySource<ContentCopy, LivePage> = {
  name: 'content',
  follows: ['nl.wegwijzer.content.page-changed.v1'],
  build: async (inTx) => {
    const copy: ContentCopy = {
      pages: new Map(),
      sites: new Map(),
      words: Object.fromEntries(LANGUAGES.map((language) => [language, emptyTextIndex()])) as ContentCopy['words'],
      links: new Map(),
    }
    for (let after = FIRST; ;) {
      const page = await inTx((tx) => livePages(tx, { after, most: PAGE }))
      putPages(copy, page)
      if (page.length < PAGE) return copy
      after = page.at(-1)!.id
    }
  },
  read: (tx, ids) => livePages(tx, { ids }),
  apply: (copy, ids, rows) => {
    for (const id of ids) takePage(copy, id)
    putPages(copy, rows)
  },
  sum: ({ pages }) => {
    let sum = 0
    for (const page of pages.values()) sum += page.live ?? 0
    return `${pages.size} ${sum}`
  },
  sumNow: async (tx) => {
    const { rows } = await sql<{ pages: number; sum: number }>`
      select count(*)::int as pages, coalesce(sum(live), 0)::int as sum from content.page
      where withdrawn_on is null and (live is not null or manner = 'hide')`.execute(tx)
    return `${rows[0]!.pages} ${rows[0]!.sum}`
  },
}

function putPages(copy: ContentCopy, pages: readonly LivePage[]): void {
  copy.links.clear()
  for (const page of pages) {
    copy.pages.set(page.id, page)
    const site = copy.sites.get(page.regionCode ?? '') ?? new Map<string, LivePage>()
    copy.sites.set(page.regionCode ?? '', site.set(page.slug, page))
  }
  for (const language of LANGUAGES)
    putTexts(
      copy.words[language],
      pages.flatMap(({ id, texts }) => {
        const text = texts?.[language]
        if (!text) return []
        const body = wordsOfMarkdown(`${text.body}\n\n${text.after}`)
        return [
          {
            key: id,
            parts: [
              { text: text.title, counts: 8 },
              { text: text.lead, counts: 4 },
              { text: body, counts: 2 },
            ],
          },
        ]
      }),
    )
}

function takePage(copy: ContentCopy, id: string): void {
  const page = copy.pages.get(id)
  if (!page) return
  copy.links.clear()
  copy.pages.delete(id)
  const site = copy.sites.get(page.regionCode ?? '')
  if (site?.get(page.slug)?.id === id) site.delete(page.slug)
  for (const language of LANGUAGES) takeOut(copy.words[language], id)
}

/** What a site shows at an address; null: nothing. */
export function pageAt(copy: ContentCopy, regionCode: string | null, slug: string): Shown<LivePage> | null {
  const national = copy.sites.get('')?.get(slug)
  return shownAt(national, regionCode === null ? undefined : copy.sites.get(regionCode)?.get(slug))
}

/** All that a site shows, as a list by title: every page of the site asks for it. */
export function listOf(copy: ContentCopy, regionCode: string | null, language: Language): ArticleLink[] {
  const key = `${regionCode ?? ''} ${language}`
  const links = copy.links.get(key) ?? linksOf(pagesOf(copy, regionCode), language)
  copy.links.set(key, links)
  return links
}

/** All that a site shows. */
export function pagesOf(copy: ContentCopy, regionCode: string | null): Shown<LivePage>[] {
  const slugs = new Set([...(copy.sites.get('')?.keys() ?? []), ...(regionCode === null ? [] : (copy.sites.get(regionCode)?.keys() ?? []))])
  return [...slugs].flatMap((slug) => pageAt(copy, regionCode, slug) ?? [])
}
