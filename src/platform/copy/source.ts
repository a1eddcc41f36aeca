import type { Tx } from '../db/context.ts'
import type { OutboxEvent } from '../outbox.ts'

/** One transaction of reading, as the system. */
export type InTx = <A>(work: (tx: Tx) => Promise<A>) => Promise<A>

/**
 * What a copy in memory is made of. Reading waits for the database; `apply` does not wait for anything, so nobody who reads
 * the copy ever meets half a change. A copy holds only what each of its readers may see.
 */
export interface CopySource<T = unknown, R = unknown> {
  name: string
  /** Events whose subject is the id of a row that changed. */
  follows: readonly OutboxEvent['type'][]
  /** All rows, page by page, into a copy that nobody sees yet. */
  build(inTx: InTx, today: string): Promise<T>
  /** These rows as they are now; what is gone is left out. */
  read(tx: Tx, ids: readonly string[], today: string): Promise<R[]>
  /** Puts rows in the place of what the copy held of these ids. */
  apply(copy: T, ids: readonly string[], rows: R[]): void
  /** True when so much changed that it is better made anew. */
  isWorn?(copy: T): boolean
  /** A sum over what the copy holds, and the same over the database. */
  sum(copy: T): string
  sumNow(tx: Tx, today: string): Promise<string>
}
