import type { Config } from '../config.ts'
import { borrowDatabase } from '../database.ts'
import { restoreClock } from '../demo/clock.ts'
import { makeClock, type Clock } from '../platform/clock.ts'
import { makeDb, makePool, type Db } from '../platform/db/pool.ts'

/** What a command is given beside its arguments. */
export interface Around {
  config: Config
  /** Lines for whoever waits, on stderr. */
  say: (line: string) => void
  /** What is to be closed when the command is done, or is interrupted. */
  opened: (close: () => Promise<void>) => void
}

/** Gives the exit code: 0 done, 1 partly, 2 nothing done. */
export type Command = (argv: string[], around: Around) => Promise<number>

/** A database for a command that works as the serving role: the one that runs, or one for its own duration, brought up to date. */
export async function openDb({ config, say, opened }: Around): Promise<{ db: Db; clock: Clock; close: () => Promise<void> }> {
  const database = await borrowDatabase(config, say)
  opened(database.close)
  const pool = makePool(database.appUrl, 4)
  opened(() => pool.end())
  const db = makeDb(pool)
  const clock = makeClock()
  if (config.mode === 'demo') await restoreClock(db, clock)
  return { db, clock, close: async () => {} }
}
