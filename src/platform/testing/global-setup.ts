import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateJobs } from '../jobs.ts'
import { migrate } from '../db/migrate.ts'
import { makePool } from '../db/pool.ts'
import { leftoverPid, stopLeftover } from '../postgres/leftover.ts'
import { ensureAppRole } from '../postgres/roles.ts'
import { startServer, type Server } from '../postgres/server.ts'
import { loadReference } from '../../reference.ts'
import { THROWAWAY_FOLDERS, throwawayFolder } from './throwaway.ts'
import { WORKERS } from './workers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    clusters: { adminUrl: string; ownerUrl: string }[]
  }
}

const PREFIX = 'wegwijzer-test-'

/** The throwaway clusters of a run, one for each worker: an event waits for older transactions of its server, also in other databases. */
const CLUSTERS = Array.from({ length: WORKERS }, (_, at) => `pg${at + 1}`)

/** Starts them, each with one migrated template that every test file of its worker clones. */
export default async function setup(project: TestProject) {
  await clearLeftovers()
  const folder = mkdtempSync(join(throwawayFolder(), PREFIX))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'run'), String(process.pid))
  const remove = removeAtEnd(folder)
  const [first, ...others] = CLUSTERS.map((name) => join(folder, name))
  await fillFirst(first!)
  for (const other of others) cpSync(first!, other, { recursive: true, preserveTimestamps: true })
  for (const other of others) likeIn(first!, other)
  project.provide('clusters', await Promise.all([first!, ...others].map((one) => startCluster(one))))
  return remove
}

/** The template is made once, and stops, so that the others begin as its copy. */
async function fillFirst(folder: string): Promise<void> {
  const server = await startServer({ folder, password: 'test', throwaway: true })
  const { adminUrl, ownerUrl } = urlsOf(server)
  await fillTemplate(adminUrl, ownerUrl)
  await server.stop()
}

async function startCluster(folder: string) {
  return urlsOf(await startServer({ folder, password: 'test', throwaway: true }))
}

function urlsOf(server: Server) {
  const adminUrl = server.url('postgres')
  return { adminUrl, ownerUrl: adminUrl.replace('postgres:test@', 'wegwijzer:test@').replace(/\/postgres$/, '/template_wegwijzer') }
}

/** A copy is of whoever copied; the server wants it to be of its own user. */
function likeIn(folder: string, copy: string): void {
  for (const name of ['', ...readdirSync(copy, { recursive: true, encoding: 'utf8' })]) {
    const { uid, gid, mode } = statSync(join(folder, name))
    chownSync(join(copy, name), uid, gid)
    chmodSync(join(copy, name), mode)
  }
}

/** Nothing is left behind, also after Ctrl-C; what `kill -9` leaves, the next run clears. */
function removeAtEnd(folder: string): () => void {
  const remove = () => {
    for (const name of CLUSTERS) {
      const pid = leftoverPid(join(folder, name))
      if (pid !== null) endNow(pid)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  return remove
}

async function fillTemplate(adminUrl: string, ownerUrl: string): Promise<void> {
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
}

/** Ends the server and waits for it, also where nothing asynchronous runs any more. */
function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {
    return
  }
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < 100 && runs(pid); waited++) Atomics.wait(pause, 0, 0, 30)
}

function runs(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat[stat.lastIndexOf(')') + 2] !== 'Z'
  } catch {
    return false
  }
}

/** What a run that was killed left behind. */
async function clearLeftovers(): Promise<void> {
  for (const folder of THROWAWAY_FOLDERS.flatMap(leftoversIn)) {
    try {
      if (runs(Number(readFileSync(join(folder, 'run'), 'utf8')))) continue
      for (const name of CLUSTERS) await stopLeftover(join(folder, name))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's, or just being made: not ours to clear.
    }
  }
}

function leftoversIn(parent: string): string[] {
  try {
    return readdirSync(parent)
      .filter((entry) => entry.startsWith(PREFIX))
      .map((entry) => join(parent, entry))
  } catch {
    return []
  }
}
