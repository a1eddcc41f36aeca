import { askedOf, failed, farOf, has, inReach, nearestSquared, weeksUntil, type Asked } from './filters.ts'
import type { Index } from './index-of.ts'
import type { Facet, Found, Place, Question } from './question.ts'
import { Tally } from './tally.ts'
import { Scores, waysOf, type Way } from './terms.ts'

const UNKNOWN_WAITING = 1023
/** What fits, what is far and what waits, in one number: 12 bits, 6 and 10. */
const MOST_FIT = 4095
const scratch = new WeakMap<Index, Scores>()

/**
 * Finds services and counts them per facet. Order: kept up to date, then how well the words fit, then distance, then waiting time,
 * then a rotation that is new each day. Nobody can pay for a place. policy: D1, D2
 */
export function find(index: Index, question: Question): Found {
  const ways = waysOf(index, question.words ?? '')
  const terms = new Set(ways.flat().flatMap((way) => way.terms))
  const found = gather(index, question, ways, true)
  if (found.total > 0 || ways.length < 2) return { ...found, some: false, terms }
  return { ...gather(index, question, ways, false), some: true, terms }
}

/** The ids of everything that fits, in no order: only what has all words, as the list shows it when there is any. */
export function everyFit(index: Index, question: Omit<Question, 'begin' | 'after' | 'most'>): string[] {
  const ids: string[] = []
  const asked = askedOf(index, { ...question, begin: 0, most: 0 })
  walk(index, asked, waysOf(index, question.words ?? ''), true, (line, _, fails) => {
    if (fails === null) ids.push(index.entries[line]!.id)
  })
  return ids
}

function gather(index: Index, question: Question, ways: Way[][], all: boolean): Omit<Found, 'some' | 'terms'> {
  const asked = askedOf(index, question)
  const tally = new Tally(index)
  const top = makeTop(index, question, asked)
  let total = 0
  walk(index, asked, ways, all, (line, fit, fails, squared, weeks) => {
    tally.add(line, fails, weeks)
    if (fails !== null) return
    total++
    top.offer(line, fit, squared)
  })
  return { lines: top.lines(), total, counts: tally.read() }
}

/** What was seen of a line: how well its words fit, the one filter it fails if any, how far, and in how many weeks it begins. */
type Take = (line: number, fit: number, fails: Facet | null, squared: number, weeks: number) => void

/** Goes past everything with these words that is offered within reach and fails one filter at most. */
function walk(index: Index, asked: Asked, ways: Way[][], all: boolean, take: Take): void {
  const look = (line: number, fit: number) => {
    if (index.alive.data[line] === 0 || !isOffered(index, line, asked)) return
    const squared = asked.near ? nearestSquared(index, line, asked.near) : Infinity
    if (asked.near && !inReach(index, line, asked, squared)) return
    const weeks = weeksUntil(index, line, asked.today)
    const fails = failed(index, line, asked, weeks)
    if (fails !== 'more') take(line, fit, fails, squared, weeks)
  }
  if (ways.length === 0) for (let line = 0; line < index.entries.length; line++) look(line, 0)
  else {
    const scores = score(index, ways, all)
    for (let at = 0; at < scores.count; at++) {
      const line = scores.touched[at]!
      if (!all || scores.words[line] === ways.length) look(line, scores.fit[line]!)
    }
    scores.clear()
  }
}

function score(index: Index, ways: Way[][], all: boolean): Scores {
  let scores = scratch.get(index)
  if (!scores || scores.fit.length < index.entries.length) scratch.set(index, (scores = new Scores(index.entries.length + 1000)))
  const rarest = all ? ways.toSorted((a, b) => sizeOf(index, a) - sizeOf(index, b)) : ways
  for (const [nth, word] of rarest.entries()) scores.add(index, word, nth, all)
  return scores
}

function sizeOf(index: Index, ways: readonly Way[]): number {
  return ways.reduce((sum, way) => sum + Math.min(...way.terms.map((term) => index.terms.get(term)?.lines.length ?? 0)), 0)
}

function isOffered(index: Index, line: number, asked: Asked): boolean {
  return asked.area === -1 || index.national.data[line] === 1 || has(index.areas, line, asked.area)
}

/** Keeps the first so many in the order, after a place where one is given. */
function makeTop(index: Index, { begin, after, most }: Question, asked: Asked) {
  const kept: { line: number; place: Place; squared: number }[] = []
  const keyOf = (line: number, fit: number, squared: number) => {
    const weeks = index.waiting.data[line]!
    const waiting = weeks < 0 ? UNKNOWN_WAITING : weeks
    const fits = MOST_FIT - Math.min(fit, MOST_FIT)
    return ((index.sunk.data[line]! * 4096 + fits) * 64 + farOf(index, line, asked, squared)) * 1024 + waiting
  }
  return {
    offer(line: number, fit: number, squared: number): void {
      const key = keyOf(line, fit, squared)
      const last = kept.length < most ? null : kept[most - 1]!.place
      if (last && key > last[0]) return
      const place: Place = [key, (index.turn.data[line]! - begin) >>> 0, index.entries[line]!.id]
      if ((last && !before(place, last)) || (after && !before(after, place))) return
      let at = kept.length
      while (at > 0 && before(place, kept[at - 1]!.place)) at--
      kept.splice(at, 0, { line, place, squared })
      if (kept.length > most) kept.pop()
    },
    lines: () =>
      kept.map(({ line, place, squared }) => ({
        line,
        place,
        id: place[2],
        km: squared === Infinity ? null : Math.round(Math.sqrt(squared)),
      })),
  }
}

function before(a: Place, b: Place): boolean {
  if (a[0] !== b[0]) return a[0] < b[0]
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}
