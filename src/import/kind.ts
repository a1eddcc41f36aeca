import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import type { Counts } from './report.ts'

/** A row that will not be taken in, with where it stands and why. */
export interface Refusal {
  file: string
  row: number
  field: string
  sentence: string
  /** What the row is about, where that could be read: what is there of it already stays. */
  key?: string
  /** The row is taken in all the same, without what is said here. */
  taken?: true
  /** Nobody can tell what the row is about, so nothing can be called gone. */
  unnamed?: true
}

/** A row that can be taken in; `key` names what it is about, once per source. */
export interface Line<R> {
  file: string
  row: number
  key: string
  value: R
}

/** What the database says of a row: to write, the same already, or impossible. */
export type Verdict = 'write' | 'same' | { field: string; sentence: string }

/** An opened source: what it gives, and what to do with it. */
export interface Source<R> {
  /** Said before the work: files that are absent, files that are not used. */
  remarks: string[]
  /** Rows to a transaction: few enough to stay well under two seconds. */
  batch: number
  read: () => AsyncIterable<Line<R> | Refusal> | Iterable<Line<R> | Refusal>
  /** One verdict per row, in order. Writes nothing. */
  judge: (tx: Tx, rows: R[]) => Promise<Verdict[]>
  /** Before the first batch is written. */
  begin?: (tx: Tx, actor: Actor) => Promise<void>
  write: (tx: Tx, rows: R[]) => Promise<void>
  /** Of sources that hold the whole list: the keys there are now, and how to remove those that are no longer in it. */
  whole?: {
    keys: (tx: Tx) => Promise<string[]>
    remove: (tx: Tx, keys: string[]) => Promise<void>
    /** So much that somebody must say so first. */
    tooMany?: (gone: readonly string[], known: readonly string[]) => boolean
  }
  /** After the last batch. */
  finish?: (tx: Tx, actor: Actor, result: { counts: Counts; refusals: readonly Refusal[]; held: number }) => Promise<void>
}

/** Something `npm run import` can take in: one file in src/import/kinds. */
export interface Kind {
  name: string
  /** What the path must be, in one line. */
  takes: string
  open: (path: string, options?: SourceOptions) => Promise<Source<never>>
  /** True for what is read from an address too. */
  takesUrl?: boolean
}

/** What is said beside the path. */
export interface SourceOptions {
  /** By which name what is read is kept apart from what others gave. */
  source?: string
}

/** A kind, with the type of its rows kept inside it. */
export function kind<R>(given: {
  name: string
  takes: string
  takesUrl?: boolean
  open: (path: string, options?: SourceOptions) => Promise<Source<R>>
}): Kind {
  return given as unknown as Kind
}

/** The source as a whole cannot be taken in; nothing is done. */
export class Unreadable extends Error {}

export function isRefusal<R>(line: Line<R> | Refusal): line is Refusal {
  return 'sentence' in line
}
