import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Works on the database of a program that runs on this folder, as its owner. */
export async function asOwner<T>(dataDir: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as { databaseUrl: string }
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
