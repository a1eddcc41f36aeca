import { setImmediate } from 'node:timers/promises'
import type { Entry } from './entry.ts'
import { addEntry, emptyIndex, learn, type Index } from './index-of.ts'

/** Others are served in between. */
const AT_ONCE = 250

/** An index of entries: first all words are learnt, then long ones can be split into them. */
export async function buildIndex(entries: readonly Entry[]): Promise<Index> {
  const index = emptyIndex()
  for (const step of [(entry: Entry) => learn(index.splitter, entry), (entry: Entry) => addEntry(index, entry)])
    for (const [at, entry] of entries.entries()) {
      step(entry)
      if (at % AT_ONCE === 0) await setImmediate()
    }
  return index
}
