import type { Entry } from './entry.ts'
import type { Splitter } from './compounds.ts'
import { couldBe, eachWord, type Form } from './words.ts'

/** A piece of text; `hit` where it is what was looked for. Pieces become text nodes, so what providers write stays text. */
export interface Piece {
  text: string
  hit: boolean
}

const LENGTH = 140

/** Some of the text of a service around the first word that was looked for; its beginning where none stands in it. */
export function snippet(splitter: Splitter, { aim, more }: Pick<Entry, 'aim' | 'more'>, terms: ReadonlySet<string>): Piece[] {
  const text = [aim, more].filter(Boolean).join(' ')
  const hits = hitsIn(splitter, text, terms)
  const from = startOf(text, hits[0]?.from ?? 0)
  const until = endOf(text, from)
  const pieces: Piece[] = []
  const put = (piece: string, hit: boolean) => piece !== '' && pieces.push({ text: piece, hit })
  let at = from
  if (from > 0) put('… ', false)
  for (const hit of hits) {
    if (hit.from < at || hit.until > until) continue
    put(text.slice(at, hit.from), false)
    put(text.slice(hit.from, hit.until), true)
    at = hit.until
  }
  put(text.slice(at, until), false)
  if (until < text.length) put(' …', false)
  return pieces
}

/** One pattern for all snippets of an answer. */
const patterns = new WeakMap<ReadonlySet<string>, RegExp>()
function patternOf(terms: ReadonlySet<string>): RegExp {
  let pattern = patterns.get(terms)
  if (!pattern) patterns.set(terms, (pattern = couldBe(terms)))
  return pattern
}

/** What was looked for, from the first time it stands there until the end of what is shown. */
function hitsIn(splitter: Splitter, text: string, terms: ReadonlySet<string>): { from: number; until: number }[] {
  const hits: { from: number; until: number }[] = []
  if (terms.size === 0) return hits
  const visit = (from: number, until: number, form: Form) => {
    if (terms.has(form.stem) || splitter.parts(form.plain).some((part) => terms.has(part))) hits.push({ from, until })
    return hits.length === 0 || from < hits[0]!.from + LENGTH
  }
  eachWord(text, visit, patternOf(terms))
  return hits
}

/** A little before the first hit, at the beginning of a word. */
function startOf(text: string, hit: number): number {
  if (hit < LENGTH / 2) return 0
  const space = text.indexOf(' ', hit - 60)
  return space === -1 || space > hit ? hit : space + 1
}

function endOf(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length
  const space = text.lastIndexOf(' ', from + LENGTH)
  return space <= from ? from + LENGTH : space
}
