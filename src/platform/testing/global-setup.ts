import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateJobs } from '../jobs.ts'
import { migrate } from '../db/migrate.ts'
import { makePool } from '../db/pool.ts'
import { ensureAppRole } from '../postgres/roles.ts'
import { startServer } from '../postgres/server.ts'
import { loadReference } from '../../reference.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { adminUrl: string; ownerUrl: string }
  }
}

/** One throwaway cluster for the whole run, with one migrated template that every test file clones. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-test-'))
  chmodSync(folder, 0o755)
  const server = await startServer({ folder: join(folder, 'pg'), password: 'test', throwaway: true })
  const adminUrl = server.url('postgres')
  const ownerUrl = adminUrl.replace('postgres:test@', 'wegwijzer:test@').replace(/\/postgres$/, '/template_wegwijzer')
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query("create role wegwijzer login createrole password 'test'")
  await admin.query('create database template_wegwijzer owner wegwijzer')
  await admin.end()
  await ensureAppRole(ownerUrl)
  await migrate(ownerUrl)
  const pool = makePool(ownerUrl, 2)
  await migrateJobs(pool)
  await loadReference(pool)
  await pool.end()
  project.provide('cluster', { adminUrl, ownerUrl })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
