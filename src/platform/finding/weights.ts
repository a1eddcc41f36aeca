import type { Splitter } from './compounds.ts'
import { wordsOf } from './words.ts'

/** Some of a text, and how much a word counts there. */
export interface Weighed {
  text: string
  counts: number
}

/** For each stem, and each part of a long word, how much it counts: where it stands best. A part counts one less than its word. */
export function weightsOf(splitter: Splitter, parts: readonly Weighed[]): Map<string, number> {
  const weights = new Map<string, number>()
  const put = (term: string, weight: number) => {
    if ((weights.get(term) ?? -1) < weight) weights.set(term, weight)
  }
  for (const { text, counts } of parts) {
    for (const { plain, stem } of wordsOf(text)) {
      put(stem, counts)
      for (const piece of splitter.parts(plain)) put(piece, counts - 1)
    }
  }
  return weights
}
