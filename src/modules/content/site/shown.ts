import { glanceAtCopy, useCopy } from '../../../platform/copy/index.ts'
import type { Db } from '../../../platform/db/pool.ts'
import type { Language } from '../../../platform/languages.ts'
import { articleOf, type Article, type ArticleLink } from './article.ts'
import { contentCopy, listOf, pageAt } from './copy.ts'

/** The article at an address of a site; null where there is none. */
export async function articleAt(db: Db, regionCode: string | null, slug: string, language: Language): Promise<Article | null> {
  const shown = pageAt(await useCopy(db, contentCopy), regionCode, slug)
  return shown && articleOf(shown, language)
}

/** Every page of a site as a link. */
export async function articlesOf(db: Db, regionCode: string | null, language: Language): Promise<ArticleLink[]> {
  return listOf(await useCopy(db, contentCopy), regionCode, language)
}

/** The pages that editors put at the foot of a site. */
export async function footOf(db: Db, regionCode: string | null, language: Language): Promise<ArticleLink[]> {
  return listOf(await glanceAtCopy(db, contentCopy), regionCode, language).filter(({ inFooter }) => inFooter)
}
