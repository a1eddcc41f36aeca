import type { Splitter } from './compounds.ts'
import { nearest, type Meant } from './near.ts'
import { stemOf, typedWords } from './words.ts'

/** One way to meet a word: all these terms, each counting `times`, less `less`. */
export interface Way {
  terms: string[]
  times: number
  less: number
}

/** The ways to meet each word that was typed: as it is, as parts of a compound, else as what differs least from it; `meant` says which. */
export function waysOf(
  index: { terms: { has: (term: string) => boolean }; splitter: Splitter },
  typed: string,
): { ways: Way[][]; meant: Meant[] } {
  const meant: Meant[] = []
  const ways = typedWords(typed).map(({ plain, stem }) => {
    const ways: Way[] = []
    if (index.terms.has(stem)) ways.push({ terms: [stem], times: 2, less: 0 })
    const parts = index.splitter.parts(plain)
    if (parts.length > 1 && parts.every((part) => index.terms.has(part))) ways.push({ terms: [...parts], times: 2, less: 1 })
    if (ways.length > 0) return ways
    const near = nearest(plain, index.splitter.words())
    if (near.length > 0) meant.push({ typed: plain, read: near })
    return [...new Set(near.map(stemOf))].map((term) => ({ terms: [term], times: 1, less: 0 }))
  })
  return { ways, meant }
}
