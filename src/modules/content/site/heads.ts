import type { Tx } from '../../../platform/db/context.ts'
import type { Language } from '../../../platform/languages.ts'
import type { PageHead } from '../rules.ts'

/** The words of a page in one language. */
export interface PageText {
  title: string
  lead: string
  body: string
  after: string
}
export const PARTS = ['title', 'lead', 'body', 'after'] as const satisfies (keyof PageText)[]
export type Texts = Partial<Record<Language, PageText>> & { nl: PageText }

/** A page of which only the title is there yet, in Dutch. */
export function onlyTitle(title: string): Texts {
  return { nl: { title, lead: '', body: '', after: '' } }
}

/** A page as the public may read it, with all it says. */
export interface LivePage extends PageHead {
  inFooter: boolean
  live: number | null
  reviewOn: string
  seenOn: string
  ownerId: string
  source: string
  basedOn: number | null
  texts: Texts | null
}

/** Pages that are public now, or that hide one; those of these ids, or the next so many after an id. */
export async function livePages(tx: Tx, which: { ids: readonly string[] } | { after: string; most: number }): Promise<LivePage[]> {
  const pages = tx
    .selectFrom('content.page')
    .select(['id', 'regionCode', 'slug', 'manner', 'adapts', 'inFooter', 'live', 'reviewOn', 'seenOn', 'ownerId', 'source', 'basedOn'])
    .where('withdrawnOn', 'is', null)
    .where((is) => is.or([is('live', 'is not', null), is('manner', '=', 'hide')]))
    .orderBy('id')
  const found = await ('ids' in which
    ? pages.where('id', 'in', [...which.ids]).execute()
    : pages.where('id', '>', which.after).limit(which.most).execute())
  const texts = await textsOf(
    tx,
    found.flatMap(({ id, live }) => (live === null ? [] : [{ pageId: id, number: live }])),
  )
  return (found as Omit<LivePage, 'texts'>[]).map((page) => ({ ...page, texts: texts.get(`${page.id} ${page.live}`) ?? null }))
}

/** The words of these versions in every language, by page and number. */
export async function textsOf(tx: Tx, versions: readonly { pageId: string; number: number }[]): Promise<Map<string, Texts>> {
  const found = new Map<string, Texts>()
  if (versions.length === 0) return found
  const rows = await tx
    .selectFrom('content.text')
    .select(['pageId', 'number', 'language', 'title', 'lead', 'body', 'after'])
    .where('pageId', 'in', [...new Set(versions.map(({ pageId }) => pageId))])
    .where('number', 'in', [...new Set(versions.map(({ number }) => number))])
    .execute()
  for (const { pageId, number, language, ...text } of rows) {
    const key = `${pageId} ${number}`
    found.set(key, { ...(found.get(key) as Texts), [language]: text })
  }
  return found
}

/** The text in this language, else the Dutch one; which of the two it is. */
export function textIn(texts: Texts, language: Language): PageText & { language: Language } {
  const own = texts[language]
  return own ? { ...own, language } : { ...texts.nl, language: 'nl' }
}
