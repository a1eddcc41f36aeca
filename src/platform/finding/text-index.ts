import { makeSplitter, type Splitter } from './compounds.ts'
import type { Meant } from './near.ts'
import { waysOf, type Way } from './ways.ts'
import { weightsOf, type Weighed } from './weights.ts'
import { wordsOf } from './words.ts'

/** A text to be found: under a key of its own, in parts that count more or less. */
export interface Findable {
  key: string
  parts: Weighed[]
}

/** An index of texts by stem and by part of a long word; texts come and go while it serves. */
export interface TextIndex {
  terms: Map<string, Map<string, number>>
  splitter: Splitter
  /** Terms of each text, to take it out again. */
  termsOf: Map<string, string[]>
}

/** What was found: how well it fits, and of how many of the words. */
export interface Fit {
  key: string
  fit: number
  words: number
}

export interface Hits {
  found: Fit[]
  /** Nothing had all the words: these have some of them. */
  some: boolean
  terms: Set<string>
  /** Words that stand nowhere, and what was taken for them. */
  meant: Meant[]
}

export function emptyTextIndex(): TextIndex {
  return { terms: new Map(), splitter: makeSplitter(1), termsOf: new Map() }
}

/** Puts texts in the place of what was there under the same keys. All words are learnt before long ones are split. */
export function putTexts(index: TextIndex, texts: readonly Findable[]): void {
  for (const { key } of texts) takeOut(index, key)
  for (const { parts } of texts) for (const { text } of parts) for (const word of wordsOf(text)) index.splitter.learn(word.plain)
  for (const text of texts) add(index, text)
}

export function takeOut(index: TextIndex, key: string): void {
  for (const term of index.termsOf.get(key) ?? []) {
    const texts = index.terms.get(term)
    texts?.delete(key)
    if (texts?.size === 0) index.terms.delete(term)
  }
  index.termsOf.delete(key)
}

function add(index: TextIndex, { key, parts }: Findable): void {
  const weights = weightsOf(index.splitter, parts)
  for (const [term, weight] of weights) {
    const texts = index.terms.get(term) ?? new Map<string, number>()
    index.terms.set(term, texts.set(key, weight))
  }
  index.termsOf.set(key, [...weights.keys()])
}

/** Texts with all the words, else with some of them; the best fit first, then by key. */
export function findTexts(index: TextIndex, typed: string): Hits {
  const { ways, meant } = waysOf(index, typed)
  const fits = new Map<string, Fit>()
  for (const word of ways) for (const [key, fit] of bestOf(index, word)) meet(fits, key, fit)
  const all = [...fits.values()]
  const whole = all.filter(({ words }) => words === ways.length)
  const found = (whole.length > 0 ? whole : all).toSorted((a, b) => b.words - a.words || b.fit - a.fit || (a.key < b.key ? -1 : 1))
  return { found, some: whole.length === 0 && all.length > 0, terms: new Set(ways.flat().flatMap((way) => way.terms)), meant }
}

function meet(fits: Map<string, Fit>, key: string, fit: number): void {
  const known = fits.get(key) ?? { key, fit: 0, words: 0 }
  fits.set(key, { key, fit: known.fit + fit, words: known.words + 1 })
}

/** The best way each text meets one word. */
function bestOf(index: TextIndex, ways: readonly Way[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const { terms, times, less } of ways) {
    const lists = terms.map((term) => index.terms.get(term) ?? new Map<string, number>())
    for (const key of lists[0]!.keys()) {
      if (!lists.every((list) => list.has(key))) continue
      const fit = Math.min(...lists.map((list) => list.get(key)!)) * times - less
      best.set(key, Math.max(best.get(key) ?? 0, fit))
    }
  }
  return best
}
