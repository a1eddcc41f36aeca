import { runner } from 'node-pg-migrate'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

/** Where the plain SQL files are, in the order of their numbers. */
export function migrationFolder(): string {
  return join(process.cwd(), 'db', 'migrations')
}

/** Brings the schema up to the newest file, as the owner. Of several instances at once one does it, the others wait. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('wegwijzer migrations'))")
    const applied = await runner({
      dbClient: client,
      dir: migrationFolder(),
      direction: 'up',
      migrationsTable: 'migration',
      migrationsSchema: 'public',
      count: Number.POSITIVE_INFINITY,
      checkOrder: true,
      noLock: true,
      singleTransaction: true,
      log: () => {},
    })
    return applied.map((migration) => migration.name)
  } catch (error) {
    if (!/^Not run migration|order/i.test((error as Error).message)) throw error
    throw new CannotStart(`The database was brought up to date by another release than this one (${(error as Error).message}). Start the release that fits, or use another database.`)
  } finally {
    await client.end()
  }
}
