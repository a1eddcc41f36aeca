import type { Splitter } from './compounds.ts'
import { wordsOf } from './words.ts'

/** A piece of text; `hit` where it is what was looked for. Pieces become text nodes, so what somebody wrote stays text. */
export interface Piece {
  text: string
  hit: boolean
}

/** A stretch of a text. */
export interface Stretch {
  from: number
  until: number
}

/** How many characters of a text are shown. */
export const SNIPPET_LENGTH = 140

/** Some of a text around the first word that was looked for; its beginning where none stands in it. */
export function snippet(splitter: Splitter, text: string, terms: ReadonlySet<string>): Piece[] {
  return piecesAround(text, hitsIn(splitter, text, terms))
}

/** Some of a text around the first of these stretches, which come in order; its beginning where there is none. */
export function piecesAround(text: string, hits: readonly Stretch[]): Piece[] {
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

/** What was looked for, from the first time it stands there until the end of what is shown. */
function hitsIn(splitter: Splitter, text: string, terms: ReadonlySet<string>): Stretch[] {
  if (terms.size === 0) return []
  return wordsOf(text).filter(({ plain, stem }) => terms.has(stem) || splitter.parts(plain).some((part) => terms.has(part)))
}

/** A little before the first hit, at the beginning of a word. */
function startOf(text: string, hit: number): number {
  if (hit < SNIPPET_LENGTH / 2) return 0
  const space = text.indexOf(' ', hit - 60)
  return space === -1 || space > hit ? hit : space + 1
}

function endOf(text: string, from: number): number {
  if (text.length - from <= SNIPPET_LENGTH) return text.length
  const space = text.lastIndexOf(' ', from + SNIPPET_LENGTH)
  return space <= from ? from + SNIPPET_LENGTH : space
}
