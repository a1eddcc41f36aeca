import type { Tx } from '../../platform/db/context.ts'
import { plain } from '../../platform/plain.ts'
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

/** Offers with all the words in one of the ways to say it, else with some of what was typed. */
async function offers(c: RequestContext, tx: Tx, copy: CatalogueCopy, regionCode: string | null, ways: readonly string[]) {
  const region = regionCode === null ? {} : { regionCode }
  let asTyped = { services: [] as FoundService[], servicesInAll: 0, servicesBy: '' }
  for (const [index, words] of ways.entries()) {
    const { items, total, some } = await searchServices(tx, c.actor.today, copy, { words, limit: MOST_SERVICES, ...region })
    const found = { services: items, servicesInAll: total, servicesBy: words }
    if (total > 0 && !some) return found
    if (index === 0) asTyped = found
  }
  return asTyped
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
