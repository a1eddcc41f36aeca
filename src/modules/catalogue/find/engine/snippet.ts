import { piecesAround, SNIPPET_LENGTH, type Piece } from '../../../../platform/finding/snippet.ts'
import type { Index } from './index-of.ts'
import { stretchesOf, textOf } from './spots.ts'

/** Some of the text of a line around the first word that was looked for, without reading the text. */
export function snippet(index: Pick<Index, 'entries' | 'spots'>, line: number, terms: ReadonlySet<number>): Piece[] {
  return piecesAround(textOf(index.entries[line]!), stretchesOf(index.spots, line, terms, SNIPPET_LENGTH))
}
