import { ALIVE } from './facts.ts'
import { askedOf, failed, isOffered, MORE, NONE, OUT, reachOf, type Asked } from './filters.ts'
import { fitOfHit, lineOfHit, type Hits } from './hits.ts'
import type { Index } from './index-of.ts'
import type { Found, Question } from './question.ts'
import { Tally } from './tally.ts'
import { soughtIn, withAll, withSome } from './terms.ts'
import { Top } from './top.ts'

/**
 * Finds services and counts them per facet. Order: kept up to date, then how well the words fit, then distance, then waiting time,
 * then a rotation that is new each day. Nobody can pay for a place. policy: D1, D2
 */
export function find(index: Index, question: Question): Found {
  const words = soughtIn(index, question.words ?? '')
  const terms = new Set(words.flatMap((word) => word.terms))
  const meant = words.flatMap((word) => word.meant ?? [])
  const found = gather(index, question, words.length === 0 ? null : withAll(index, words))
  if (found.total > 0 || words.length < 2) return { ...found, some: false, terms, meant }
  return { ...gather(index, question, withSome(index, words)), some: true, terms, meant }
}

/** The ids of everything that fits, in no order: only what has all words, as the list shows it when there is any. */
export function everyFit(index: Index, question: Omit<Question, 'begin' | 'after' | 'most'>): string[] {
  const ids: string[] = []
  const words = soughtIn(index, question.words ?? '')
  walk(index, askedOf(index, question), words.length === 0 ? null : withAll(index, words), (line, bit) => {
    if (bit === NONE) ids.push(index.entries[line]!.id)
  })
  return ids
}

function gather(index: Index, question: Question, hits: Hits | null): Pick<Found, 'lines' | 'total' | 'counts'> {
  const asked = askedOf(index, question)
  const tally = new Tally(index)
  const top = new Top(index, asked, question)
  let total = 0
  walk(index, asked, hits, (line, bit, reach, fit) => {
    if (bit !== NONE) return tally.addIn(bit, line, asked.begins[line]!)
    tally.add(line, asked.begins[line]!)
    total++
    top.offer(line, reach, fit)
  })
  return { lines: top.lines(), total, counts: tally.read() }
}

/** What was seen of a line: the bit of the one filter it fails if any, how far it is, how well its words fit. */
type Take = (line: number, bit: number, reach: number, fit: number) => void

/** Goes past the lines that have the words, or all of them, and takes what is offered within reach and fails one filter at most. */
function walk(index: Index, asked: Asked, hits: Hits | null, take: Take): void {
  const list = hits?.list
  const size = list?.length ?? index.entries.length
  for (let at = 0; at < size; at++) {
    const line = list ? lineOfHit(list[at]!) : at
    const facts = index.facts.data[line]!
    if ((facts & ALIVE) === 0 || !isOffered(index, line, facts, asked)) continue
    const reach = reachOf(index, line, facts, asked)
    if (reach === OUT) continue
    const bit = failed(index, line, asked)
    if (bit !== MORE) take(line, bit, reach, list ? fitOfHit(list[at]!) : 0)
  }
}
