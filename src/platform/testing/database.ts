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
  drop: () => Promise<void>
}

/** A database of its own for one test file, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl } = inject('cluster')
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await onAdmin(adminUrl, `create database ${name} template template_wegwijzer owner wegwijzer strategy file_copy`)
  const mine = ownerUrl.replace(/\/template_wegwijzer$/, `/${name}`)
  const pool = makePool(appUrlFor(mine), 10)
  const owner = makePool(mine, 4)
  return {
    ownerUrl: mine,
    appUrl: appUrlFor(mine),
    db: makeDb(pool),
    owner,
    drop: async () => {
      await Promise.all([pool.end(), owner.end()])
      await onAdmin(adminUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

async function onAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
