import pg from 'pg'
import { inject } from 'vitest'
import { makeDb, makePool, type Db } from '../db/pool.ts'
import { appUrlFor } from '../postgres/roles.ts'

export interface TestDatabase {
  ownerUrl: string
  appUrl: string
  /** As the serving role: row-level security holds. */
  db: Db
  /** As the owner: sees everything, for looking behind the pages. */
  owner: pg.Pool
  /** Waits for a statement with these words to run, then ends every connection of the serving role. */
  cut: (during?: string) => Promise<void>
  /** Lets nobody in, until the function it gives is called. */
  shut: () => Promise<() => Promise<void>>
  drop: () => Promise<void>
}

/** The database server of this worker. */
export function cluster() {
  return inject('clusters')[Number(process.env.VITEST_POOL_ID ?? 1) - 1]!
}

/** A database of its own for one test file: cloned from the migrated template, or a new one with nothing in it. */
export async function createTestDatabase(of: 'template' | 'nothing' = 'template'): Promise<TestDatabase> {
  const { adminUrl, ownerUrl } = cluster()
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const made = of === 'template' ? 'template template_wegwijzer strategy file_copy' : ''
  await onAdmin(adminUrl, `create database ${name} owner wegwijzer ${made}`)
  const mine = ownerUrl.replace(/\/template_wegwijzer$/, `/${name}`)
  const pool = makePool(appUrlFor(mine), 10)
  const owner = makePool(mine, 4)
  return {
    ownerUrl: mine,
    appUrl: appUrlFor(mine),
    db: makeDb(pool),
    owner,
    cut: async (during) => {
      while (during && !(await onAdmin(adminUrl, RUNNING, [name, `%${during}%`]))) await new Promise((resolve) => setTimeout(resolve, 20))
      await onAdmin(adminUrl, CUT, [name])
    },
    shut: async () => {
      await onAdmin(adminUrl, `alter database ${name} allow_connections false`)
      await onAdmin(adminUrl, CUT, [name])
      return () => onAdmin(adminUrl, `alter database ${name} allow_connections true`).then(() => {})
    },
    drop: async () => {
      await Promise.all([pool.end(), owner.end()])
      await onAdmin(adminUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

const RUNNING = "select from pg_stat_activity where datname = $1 and state = 'active' and query like $2"
const CUT = "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'wegwijzer_app'"

async function onAdmin(url: string, statement: string, values: string[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement, values)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
