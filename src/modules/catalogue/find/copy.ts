import type { CopySource } from '../../../platform/copy/index.ts'
import { buildIndex } from './engine/build.ts'
import { addEntry, endEntry, learn, type Index } from './engine/index-of.ts'
import { areasOn, entriesAfter, entriesOf, marksNow, type Marked } from './entries.ts'

/** Public services for finding, with the marks of what they are made of. */
export interface CatalogueCopy {
  index: Index
  marks: Map<string, bigint>
  /** Main places of municipalities: together they draw the country. */
  ground: [number, number][]
}

/** Where a service is, for a map; nothing for what is online, everywhere or not public. */
export function pointsOf({ index }: CatalogueCopy, id: string): [number, number][] {
  const line = index.lineOf.get(id)
  return line === undefined ? [] : index.entries[line]!.points
}

const PAGE = 2000

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
    return {
      index: await buildIndex(all.map(({ entry }) => entry)),
      marks: new Map(all.map(({ entry, mark }) => [entry.id, mark])),
      ground: [...areas.regionOf.keys()].flatMap((code) => areas.points.get(code) ?? []),
    }
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
