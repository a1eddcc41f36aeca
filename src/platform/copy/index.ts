import { randomBytes } from 'node:crypto'
import { systemActor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { inContext } from '../db/context.ts'
import type { Db } from '../db/pool.ts'
import { liveCopy, type LiveCopy } from './live.ts'
import type { CopySource, InTx } from './source.ts'

export type { CopySource, InTx } from './source.ts'

const FOLLOW_MS = 200
const CHECK_MS = 15 * 60_000

/** All read copies of one program. */
export interface Copies {
  /** From now on they follow by themselves, and each is there when this is done; before, each looks for changes when it is used. */
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Is every one of them there? */
  ready: () => boolean
  /** Holds each against the database; gives the names of those that had to be made anew. */
  check: () => Promise<string[]>
}

interface Served {
  live: Map<CopySource, LiveCopy<unknown>>
  follows: () => boolean
}
const served = new WeakMap<Db, Served>()

/** Opens the copies of a program; `useCopy` finds them by its database. */
export function openCopies(
  db: Db,
  clock: Clock,
  sources: readonly CopySource[],
  log: { error: (facts: object, message: string) => void },
): Copies {
  const inTx: InTx = (work) =>
    inContext(db, systemActor({ now: clock.now(), today: clock.today(), requestId: randomBytes(16).toString('hex') }), 'none', work)
  const live = new Map(sources.map((source) => [source, liveCopy(source, inTx, () => clock.today()) as LiveCopy<unknown>]))
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<unknown>>()
  let following = false
  served.set(db, { live, follows: () => following })
  const each = (work: (copy: LiveCopy<unknown>) => Promise<unknown>) =>
    Promise.all(
      [...live].map(([source, copy]) =>
        work(copy).catch((error: unknown) => log.error({ copy: source.name, message: (error as Error).message }, 'a copy fell behind')),
      ),
    )
  /** Does it after a while, and then again and again. */
  const again = (work: () => Promise<unknown>, everyMs: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      const done: Promise<unknown> = work().finally(() => {
        running.delete(done)
        if (following) again(work, everyMs)
      })
      running.add(done)
    }, everyMs)
    timers.add(timer.unref())
  }
  const check = async () => {
    const same = await Promise.all([...live].map(async ([source, copy]) => ({ name: source.name, same: await copy.check() })))
    return same.filter((one) => !one.same).map((one) => one.name)
  }
  return {
    start: async () => {
      following = true
      const first = each((copy) => copy.catchUp())
      running.add(first)
      await first
      running.delete(first)
      if (!following) return
      again(() => each((copy) => copy.catchUp()), FOLLOW_MS)
      again(() => each((copy) => copy.check()), CHECK_MS)
    },
    stop: async () => {
      following = false
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(running)
    },
    ready: () => [...live.values()].every((copy) => copy.now() !== null),
    check,
  }
}

/** The copy as it is now, perhaps a moment behind: for what stands around every page and may not cost it a question. */
export async function glanceAtCopy<T>(db: Db, source: CopySource<T>): Promise<T> {
  const copy = served.get(db)?.live.get(source) as LiveCopy<T> | undefined
  return copy?.now() ?? useCopy(db, source)
}

/** The copy of a source as it is served on this database. */
export async function useCopy<T>(db: Db, source: CopySource<T>): Promise<T> {
  const copies = served.get(db)
  const copy = copies?.live.get(source) as LiveCopy<T> | undefined
  if (!copies || !copy) throw new Error(`no copy ${source.name} was opened`)
  if (copy.now() === null || !copies.follows()) await copy.catchUp()
  return copy.now()!
}
