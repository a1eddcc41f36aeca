import type { Context } from 'hono'
import type { JSX } from 'preact'
import type { Actor } from './actor.ts'
import type { Language, PageLanguage } from './languages.ts'
import { inContext, type Tx } from './db/context.ts'
import type { Db } from './db/pool.ts'
import { collect, flushLog, type Operation } from './log.ts'
import type { RegionView } from './ui/view.ts'

/** One request, as handlers see it. */
export interface RequestContext {
  actor: Actor
  /** Of what is stored, sent and said in full: for a page in a front-door language it is English. */
  language: Language
  /** Of the page itself. */
  pageLanguage: PageLanguage
  hono: Context
  /** The region of the site visited or, for staff, the one they work in. */
  region: RegionView | null
  /** A local path in the language of this page; in English where it is not there in a front-door language. */
  href: (path: string) => string
  db: Db
  operation: Operation & { purpose: string }
  /** An element as a whole page. */
  page: (element: JSX.Element, status?: number) => Promise<Response>
}

/** May this actor handle personal data for this purpose today? Throws a refusal when no legal basis stands. */
export type BasisCheck = (tx: Tx, actor: Actor, purpose: string) => Promise<void>
let basisCheck: BasisCheck = async () => {}

/** Wires the table of legal bases (module people) to every read and write. policy: L2 */
export function useBasisCheck(check: BasisCheck): void {
  basisCheck = check
}

/** The purpose of routes that touch no personal data. */
export const NO_PERSONS = 'none'

/** Reads in one transaction as the actor; whose data was touched goes to the processing log with it. Once per request. */
export async function read<T>(c: RequestContext, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return logged(c.db, c.actor, c.operation, work)
}

/** Changes in one transaction as the actor; once per request. */
export async function write<T>(c: RequestContext, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return logged(c.db, c.actor, { ...c.operation, changes: true }, work)
}

/** The transaction under read and write, for sweeps and subscribers too: context, basis, work, log. */
export async function logged<T>(db: Db, actor: Actor, operation: Operation, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return inContext(db, actor, operation.purpose, async (tx) => {
    collect(tx)
    if (operation.purpose !== NO_PERSONS) await basisCheck(tx, actor, operation.purpose)
    const result = await work(tx, actor)
    await flushLog(tx, actor, operation)
    return result
  })
}
