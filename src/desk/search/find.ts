import type { Tx } from '../../platform/db/context.ts'
import { plain } from '../../platform/plain.ts'
import type { Meant } from '../../platform/finding/near.ts'
import { useCopy } from '../../platform/copy/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { catalogueCopy, searchServices, type CatalogueCopy, type FoundService } from '../../modules/catalogue/index.ts'
import {
  contentCopy,
  namesOn,
  searchPages,
  synonymsIn,
  synonymsOn,
  waysToSay,
  type FoundPage,
  type KnownName,
} from '../../modules/content/index.ts'
import { publishedIn, type Published } from '../../modules/intake/index.ts'

/** What a site has of what somebody typed: pages, offers, answers, and names of the past that say how something is called now. */
export interface Findings {
  pages: FoundPage[]
  services: FoundService[]
  /** All offers that were found, of which the first are here. */
  servicesInAll: number
  /** The words the offers were found with: what was typed, or words that mean the same. */
  servicesBy: string
  /** Words the offers were not found with, and what was taken for them. */
  servicesMeant: Meant[]
  names: KnownName[]
  /** Answers of the question desk that everybody may read. */
  questions: Published[]
  questionsBy: string
}

const MOST_SERVICES = 5

/** Searches a site over the modules that have something to find. */
export async function searchSite(c: RequestContext, tx: Tx, regionCode: string | null, typed: string): Promise<Findings> {
  const lines = await synonymsOn(tx, regionCode)
  const ways = waysToSay(
    typed,
    lines.map(({ words }) => synonymsIn(words)),
  )
  const [content, catalogue] = await Promise.all([useCopy(c.db, contentCopy), useCopy(c.db, catalogueCopy)])
  const names = (await namesOn(tx, regionCode)).filter((name) => name.untilOn > c.actor.today && isMeant(name, ways))
  const pages = searchPages(content, regionCode, ways, c.language)
  return { pages, names, ...(await offers(c, tx, catalogue, regionCode, ways)), ...(await answers(tx, regionCode, ways)) }
}

export function nothingIn({ pages, services, names, questions }: Findings): boolean {
  return pages.length + services.length + names.length + questions.length === 0
}

/** Offers with all the words in one of the ways to say it, as they stand there; else what comes close to what was typed. */
async function offers(c: RequestContext, tx: Tx, copy: CatalogueCopy, regionCode: string | null, ways: readonly string[]) {
  const region = regionCode === null ? {} : { regionCode }
  let close: Pick<Findings, 'services' | 'servicesInAll' | 'servicesBy' | 'servicesMeant'> | undefined
  for (const words of ways) {
    const { items, total, some, meant } = await searchServices(tx, c.actor.today, copy, { words, limit: MOST_SERVICES, ...region })
    const found = { services: items, servicesInAll: total, servicesBy: words, servicesMeant: total > 0 ? meant : [] }
    if (total > 0 && !some && meant.length === 0) return found
    if (!close || (total > 0 && close.servicesInAll === 0)) close = found
  }
  return close ?? { services: [], servicesInAll: 0, servicesBy: '', servicesMeant: [] }
}

const MOST_QUESTIONS = 5

/** Published questions with all the words in one of the ways to say it. */
async function answers(tx: Tx, regionCode: string | null, ways: readonly string[]) {
  for (const words of ways) {
    const questions = await publishedIn(tx, regionCode, words, MOST_QUESTIONS)
    if (questions.length > 0) return { questions, questionsBy: words }
  }
  return { questions: [], questionsBy: '' }
}

function isMeant({ name }: KnownName, ways: readonly string[]): boolean {
  const words = plain(name)
  return ways.some((typed) => ` ${typed} `.includes(` ${words} `) || (typed.length > 2 && ` ${words}`.includes(` ${typed}`)))
}
