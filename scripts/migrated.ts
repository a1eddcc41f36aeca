import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { readCatalogue, type Catalogue } from './database/catalogue.ts'
import { tablesText } from './database/tables-text.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { ensureAppRole } from '../src/platform/postgres/roles.ts'
import { startServer } from '../src/platform/postgres/server.ts'
import { throwawayFolder } from '../src/platform/testing/throwaway.ts'
import { CACHE } from './program.ts'
import type { SourceFile } from './tree.ts'

/** What a database that these migrations make says of itself. */
export interface Migrated {
  catalogue: Catalogue
  /** The text of src/platform/db/tables.ts. */
  tables: string
}

/** Migrates a throwaway database and asks it; the answer is kept until a migration, or what is asked, changes. */
export async function askMigrated(files: SourceFile[]): Promise<Migrated> {
  const asked = files.filter((file) => /^db\/migrations\/.*\.sql$|^scripts\/database\/.*\.ts$/.test(file.path))
  const kept = join(CACHE, `migrated-${createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 20)}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Migrated
  const answer = await withMigratedDatabase(async (client, url) => ({
    tables: await tablesText(client, url),
    catalogue: await readCatalogue(client),
  }))
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(kept, JSON.stringify(answer))
  return answer
}

/** Runs `work` on a database made from nothing by the migrations, as its owner, and throws it away. */
async function withMigratedDatabase<T>(work: (client: pg.Client, ownerUrl: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(throwawayFolder(), 'wegwijzer-check-'))
  chmodSync(folder, 0o755)
  const server = await startServer({ folder: join(folder, 'pg'), password: 'check', throwaway: true })
  const client = new pg.Client({ connectionString: server.url('postgres') })
  try {
    await ensureAppRole(server.url('postgres'))
    await migrate(server.url('postgres'))
    await client.connect()
    return await work(client, server.url('postgres'))
  } finally {
    await client.end().catch(() => {})
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
