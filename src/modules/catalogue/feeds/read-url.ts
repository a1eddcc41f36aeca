import { fetchSafely, NotFetched, type Fetched, type Guard } from '../../../platform/fetch-safely.ts'
import { readHsdsJson } from './read-json.ts'
import type { ReadThing } from './read-thing.ts'

/** More pages than any catalogue has: a feed that never says its last is stopped. */
const MOST_PAGES = 5000

/** The address of the first page: of a list of an API all that belongs to each thing is asked along. */
export function firstPage(address: string): string {
  return pageOf(address, 1)
}

/** Whether an address gives a list page by page. */
export function isPaged(address: string): boolean {
  return /\/(services|organizations)\/?$/.test(new URL(address).pathname)
}

function pageOf(address: string, page: number): string {
  const asked = new URL(address)
  if (isPaged(address)) {
    asked.searchParams.set('page', String(page))
    asked.searchParams.set('full', 'true')
  }
  return asked.href
}

/** What an address gives: the pages of an API one after the other, or one file. The first answer may be there already. */
export async function* readHsdsUrl(address: string, guard?: Guard, first?: Fetched): AsyncGenerator<ReadThing> {
  const name = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? new URL(address).hostname
  const paged = isPaged(address)
  for (let page = 1; page <= MOST_PAGES; page++) {
    const given = page === 1 ? first : undefined
    const answer = given ?? (await fetchSafely(pageOf(address, page), guard ? { guard } : {}))
    if (answer.status !== 200)
      throw new NotFetched('bad-answer', `${answer.url}: ${answer.status}`, `${answer.url} answers with ${answer.status}.`)
    // The envelope says before or after the things whether this is the last page.
    const around = { head: '', tail: '' }
    yield* readHsdsJson(paged ? `${name}-page-${page}` : name, watched(answer, around))
    if (!paged || /"last_page"\s*:\s*(true|false)/.exec(around.head + around.tail)?.[1] !== 'false') return
  }
  throw new NotFetched('many-pages', address, `${address} has more than ${MOST_PAGES} pages.`)
}

async function* watched(answer: Fetched, around: { head: string; tail: string }): AsyncGenerator<string> {
  for await (const text of answer.texts()) {
    if (around.head.length < 4000) around.head += text.slice(0, 4000)
    around.tail = (around.tail + text).slice(-4000)
    yield text
  }
}
