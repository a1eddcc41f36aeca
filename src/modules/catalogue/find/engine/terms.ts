import { fitOfHit, hitOf, inBoth, inEither, lineOfHit, type Hits } from './hits.ts'
import type { Index } from './index-of.ts'
import { nearest, type Meant } from '../../../../platform/finding/near.ts'
import { stemOf, typedWords } from '../../../../platform/finding/words.ts'

/** A word that was typed: the terms that are looked for, and the lines that have it. */
export interface Sought {
  terms: number[]
  hits: Hits
  /** What was taken for it, where it stands nowhere. */
  meant?: Meant
}

/** The words that were typed, each as it is, as parts of a compound, else as what differs least from it. */
export function soughtIn(index: Index, typed: string): Sought[] {
  return typedWords(typed).map(({ plain, stem }) => {
    const whole = index.terms.find(stem)
    const parts = index.splitter.parts(plain).map((part) => index.terms.find(part))
    const splits = parts.length > 1 && !parts.includes(-1)
    if (splits && whole !== -1)
      return { terms: [whole, ...parts], hits: inEither(index.marks.data, hitsOf(index, whole), split(index, parts), 'best') }
    if (splits) return { terms: parts, hits: split(index, parts) }
    return whole === -1 ? slipped(index, plain) : { terms: [whole], hits: hitsOf(index, whole) }
  })
}

/** The lines that have a term; what stands there counts twice its weight. */
function hitsOf({ postings }: Index, term: number): Hits {
  const { data, length } = postings[term]!
  return { list: data.subarray(0, length), sorted: true }
}

/** A line must have all parts; the weakest counts, and a little less than the whole word would. */
function split(index: Index, parts: readonly number[]): Hits {
  const { list, sorted } = inAll(
    index,
    parts.map((part) => hitsOf(index, part)),
    'least',
  ) // prettier
  for (let at = 0; at < list.length; at++) list[at]!--
  return { list, sorted }
}

/** What was meant by a word that nobody wrote; it counts half. */
function slipped(index: Index, plain: string): Sought {
  const near = nearest(plain, index.splitter.words())
  const terms = [...new Set(near.map((word) => index.terms.find(stemOf(word))))].filter((term) => term !== -1)
  const { list, sorted } = inSome(
    index,
    terms.map((term) => hitsOf(index, term)),
    'best',
  )
  const hits = { list: list.map((hit) => hitOf(lineOfHit(hit), fitOfHit(hit) >> 1)), sorted }
  return terms.length > 0 ? { terms, hits, meant: { typed: plain, read: near } } : { terms, hits }
}

/** The lines that have every word. */
export function withAll(index: Index, words: readonly Sought[]): Hits {
  return inAll(
    index,
    words.map((word) => word.hits),
    'added',
  )
}

/** The lines that have some of the words. */
export function withSome(index: Index, words: readonly Sought[]): Hits {
  return inSome(
    index,
    words.map((word) => word.hits),
    'added',
  )
}

function inAll(index: Index, lists: readonly Hits[], how: 'least' | 'added'): Hits {
  return lists.toSorted((a, b) => a.list.length - b.list.length).reduce((a, b) => inBoth(index.marks.data, a, b, how))
}

const NOTHING: Hits = { list: new Int32Array(0), sorted: true }

function inSome(index: Index, lists: readonly Hits[], how: 'best' | 'added'): Hits {
  return lists.reduce((a, b) => inEither(index.marks.data, a, b, how), NOTHING)
}
