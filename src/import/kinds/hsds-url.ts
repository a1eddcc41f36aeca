import type { ImportedThing } from '../../modules/catalogue/index.ts'
import { fetchSafely, type Guard } from '../../platform/fetch-safely.ts'
import { Unreadable, type Line, type Refusal } from '../kind.ts'
import { readHsdsJson } from './hsds-json.ts'

/** More pages than any catalogue has: a feed that never says its last is stopped. */
const MOST_PAGES = 5000

/** What an address gives: the pages of an API one after the other, or one file. */
export async function* readHsdsUrl(address: string, guard?: Guard): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const asked = new URL(address)
  const name = asked.pathname.split('/').findLast((part) => part !== '') ?? asked.hostname
  const paged = /\/(services|organizations)\/?$/.test(asked.pathname)
  for (let page = 1; page <= MOST_PAGES; page++) {
    if (paged) {
      asked.searchParams.set('page', String(page))
      asked.searchParams.set('full', 'true')
    }
    const answer = await fetchSafely(asked.href, guard ? { guard } : {})
    if (answer.status !== 200) throw new Unreadable(`${asked.href} answers with ${answer.status}.`)
    let tail = ''
    let head = ''
    const watched = async function* () {
      for await (const text of answer.texts()) {
        if (head.length < 4000) head += text.slice(0, 4000)
        tail = (tail + text).slice(-4000)
        yield text
      }
    }
    yield* readHsdsJson(`${name}${paged ? `-page-${page}` : ''}`, watched())
    const last = /"last_page"\s*:\s*(true|false)/.exec(head + tail)?.[1]
    if (!paged || last !== 'false') return
  }
  throw new Unreadable(`${address} has more than ${MOST_PAGES} pages.`)
}
