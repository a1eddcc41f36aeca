import { runner } from 'node-pg-migrate'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

/** Where the plain SQL files are, in the order of their numbers. */
export function migrationFolder(): string {
  return join(process.cwd(), 'db', 'migrations')
}

/** The names of all migrations of this release, in order. */
export function migrationNames(): string[] {
  return readdirSync(migrationFolder())
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => name.replace(/\.sql$/, ''))
}

/** Brings the schema up to the newest file, as the owner. Of several instances at once one does it, the others wait. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('wegwijzer migrations'))")
    const applied = await run(client, Number.POSITIVE_INFINITY)
    return applied.map((migration) => migration.name)
  } catch (error) {
    if (!/^Not run migration|order/i.test((error as Error).message)) throw error
    throw new CannotStart(
      `The database was brought up to date by another release than this one (${(error as Error).message}). Start the release that fits, or use another database.`,
    )
  } finally {
    await client.end()
  }
}

/** Applies the first migrations inside the transaction that is open on this client. */
export async function migrateWithin(client: pg.Client, count: number): Promise<void> {
  const within = new Proxy(client, {
    get: (target, name) => {
      if (name !== 'query') return Reflect.get(target, name) as unknown
      return (text: string, values?: unknown[]) =>
        /^(begin|commit|rollback);?$/i.test(text) ? Promise.resolve({ rows: [] }) : target.query(text, values)
    },
  })
  await run(within, count)
}

function run(client: pg.Client, count: number): ReturnType<typeof runner> {
  return runner({
    dbClient: client,
    dir: migrationFolder(),
    direction: 'up',
    // The seals of released migrations stand beside them.
    ignorePattern: String.raw`(?!.*\.sql$).*`,
    migrationsTable: 'migration',
    migrationsSchema: 'public',
    count,
    checkOrder: true,
    noLock: true,
    singleTransaction: true,
    log: () => {},
  })
}
