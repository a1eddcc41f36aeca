import { createHash } from 'node:crypto'

const VERSION = 1
/** How many lines a list shows, unless somebody asks for more; and the most anybody gets. */
export const PAGE_SIZE = 25
export const MOST_PER_PAGE = 100

type Key = string | number

/** Where to go on in a list; or that it can't be gone on with, and the list begins anew. */
export interface Place<K extends readonly Key[]> {
  after: K | null
  /** A cursor was given that is not of this list as it is asked for now: the first page comes, with a sentence. */
  stale: boolean
}

/** Says opaquely after which line the next page begins: version, what was asked for as a hash, sort keys of the last line. */
export function writeCursor(filter: readonly unknown[], keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([VERSION, hashOf(filter), ...keys])).toString('base64url')
}

type Kinds<K extends readonly Key[]> = { [I in keyof K]: K[I] extends number ? 'number' : 'string' }

/** Reads a cursor made for this filter, with keys of these kinds. Never throws: a cursor comes from an address. */
export function readCursor<K extends readonly Key[]>(
  given: string | null | undefined,
  filter: readonly unknown[],
  kinds: Kinds<K>,
): Place<K> {
  if (!given) return { after: null, stale: false }
  try {
    const [version, hash, ...keys] = JSON.parse(Buffer.from(given, 'base64url').toString()) as unknown[]
    const fits = version === VERSION && hash === hashOf(filter) && keys.length === kinds.length
    if (fits && keys.every((key, index) => typeof key === kinds[index])) return { after: keys as unknown as K, stale: false }
  } catch {
    // Somebody changed the address by hand.
  }
  return { after: null, stale: true }
}

/** One page of lines, asked with one more than it holds; `next` is the cursor of the page behind it. */
export function pageOf<T>(lines: readonly T[], size: number, cursorOf: (last: T) => string): { items: T[]; next: string | null } {
  const items = lines.slice(0, size)
  return { items, next: lines.length > size ? cursorOf(items.at(-1)!) : null }
}

function hashOf(filter: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 10)
}
