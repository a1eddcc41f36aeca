import { setImmediate } from 'node:timers/promises'
import { boxOf } from './box.ts'
import type { Entry } from './entry.ts'
import { ANYWHERE, factsOf } from './facts.ts'
import { addEntry, emptyIndex, learn, type Index } from './index-of.ts'

/** Others are served in between. */
const AT_ONCE = 250

/** An index of entries: first all words are learnt, then long ones can be split into them. */
export async function buildIndex(entries: readonly Entry[]): Promise<Index> {
  const index = emptyIndex()
  const ordered = byPlace(entries)
  for (const step of [(entry: Entry) => learn(index.splitter, entry), (entry: Entry) => addEntry(index, entry)])
    for (const [at, entry] of ordered.entries()) {
      step(entry)
      if (at % AT_ONCE === 0) await setImmediate()
    }
  return index
}

/** Neighbours stand together, behind what comes to everybody: a question about a place reads whole stretches or passes them. */
function byPlace(entries: readonly Entry[]): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: (factsOf(entry) & ANYWHERE) === 0 ? interleaved(boxOf(entry.points)) : -1 }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ entry }) => entry)
}

/** The bits of the most southern and western cell in turn: cells that are near get numbers that are near. */
function interleaved(box: number): number {
  let key = 0
  for (let bit = 7; bit >= 0; bit--) key = (key << 2) | (((box >>> (24 + bit)) & 1) << 1) | ((box >>> (8 + bit)) & 1)
  return key
}
