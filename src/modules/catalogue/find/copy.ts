import { setImmediate } from 'node:timers/promises'
import type { CopySource } from '../../../platform/copy/index.ts'
import { addEntry, emptyIndex, endEntry, learn, type Index } from './engine/index-of.ts'
import { areasOn, entriesAfter, entriesOf, marksNow, type Marked } from './entries.ts'

/** Public services for finding, with the marks of what they are made of. */
export interface CatalogueCopy {
  index: Index
  marks: Map<string, bigint>
}

const PAGE = 2000
/** Others may be served in between. */
const AT_ONCE = 250

/** The catalogue in memory: only what is public, so whoever may search may see all it holds. policy: D1 */
export const catalogueCopy: CopySource<CatalogueCopy, Marked> = {
  name: 'catalogue',
  follows: ['nl.wegwijzer.catalogue.service-changed.v1'],
  build: async (inTx, today) => {
    const areas = await inTx((tx) => areasOn(tx, today))
    const all: Marked[] = []
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const page = await inTx((tx) => entriesAfter(tx, after, PAGE, today, areas))
      all.push(...page)
      if (page.length < PAGE) break
      after = page.at(-1)!.entry.id
    }
    return indexed(all)
  },
  read: async (tx, ids, today) => entriesOf(tx, ids, today, await areasOn(tx, today)),
  apply: ({ index, marks }, ids, rows) => {
    for (const id of ids) {
      endEntry(index, id)
      marks.delete(id)
    }
    for (const { entry, mark } of rows) {
      learn(index.splitter, entry)
      addEntry(index, entry)
      marks.set(entry.id, mark)
    }
  },
  isWorn: ({ index }) => index.ended > 2000 && index.ended > index.lineOf.size / 4,
  sum: ({ marks }) => {
    let sum = 0n
    for (const mark of marks.values()) sum += mark
    return `${marks.size} ${sum}`
  },
  sumNow: (tx) => marksNow(tx),
}

/** First all words are learnt, then long ones can be split into them. */
export async function indexed(all: readonly Marked[]): Promise<CatalogueCopy> {
  const index = emptyIndex()
  const marks = new Map<string, bigint>()
  for (const [at, { entry }] of all.entries()) {
    learn(index.splitter, entry)
    if (at % AT_ONCE === 0) await setImmediate()
  }
  for (const [at, { entry, mark }] of all.entries()) {
    addEntry(index, entry)
    marks.set(entry.id, mark)
    if (at % AT_ONCE === 0) await setImmediate()
  }
  return { index, marks }
}
