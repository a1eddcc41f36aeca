import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { ConfigError, type Config } from './config.ts'
import { migrate } from './platform/db/migrate.ts'
import { makePool } from './platform/db/pool.ts'
import { migrateJobs } from './platform/jobs.ts'
import { ownerOf, takeFolder } from './platform/postgres/lock.ts'
import { appUrlFor, ensureAppRole, refuseBypass } from './platform/postgres/roles.ts'
import { startServer, type Server } from './platform/postgres/server.ts'
import { loadReference } from './reference.ts'

export interface OpenDatabase {
  ownerUrl: string
  appUrl: string
  /** Tells the data folder where the program answers. */
  tellUrl: (url: string) => void
  close: () => Promise<void>
}

/** The database of these settings, running, migrated and with reference data: embedded in DATA_DIR, or DATABASE_URL. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const place = config.databaseUrl ? external(config) : await embedded(config, say)
  try {
    await claimMode(place.ownerUrl, config.mode, 'look')
    await prepareRole(config, place.ownerUrl)
    const applied = await migrate(place.ownerUrl)
    if (applied.length > 0) say(`Database brought up to date: ${applied.length} ${applied.length === 1 ? 'step' : 'steps'}.`)
    await claimMode(place.ownerUrl, config.mode, 'claim')
    await refuseBypass(place.appUrl)
    const pool = makePool(place.ownerUrl, 2)
    await migrateJobs(pool)
    await loadReference(pool).finally(() => pool.end())
    return place
  } catch (error) {
    await place.close()
    throw error
  }
}

/** For commands: the database that runs already, or one of their own for as long as they take. */
export async function borrowDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const owner = config.databaseUrl ? null : ownerOf(resolve(config.dataDir))
  if (!owner?.databaseUrl) return openDatabase(config, say)
  return { ownerUrl: owner.databaseUrl, appUrl: appUrlFor(owner.databaseUrl), tellUrl: () => {}, close: async () => {} }
}

function external(config: Config): OpenDatabase {
  const ownerUrl = config.databaseUrl!
  if (!config.databaseAppUrl && !new URL(ownerUrl).password) throw new ConfigError('DATABASE_URL has no password to derive the serving role from. Set DATABASE_APP_URL too.')
  return { ownerUrl, appUrl: config.databaseAppUrl ?? appUrlFor(ownerUrl), tellUrl: () => {}, close: async () => {} }
}

async function embedded(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const folder = resolve(config.dataDir)
  const lock = takeFolder(folder)
  try {
    const password = passwordOf(folder)
    const cluster = join(folder, 'postgres')
    if (!existsSync(join(cluster, 'PG_VERSION'))) say('Making a database (once) …')
    let server = await startServer({ folder: cluster, password })
    const port = server.port
    await ownerOnCluster(server, password)
    let closing = false
    const revive = () => {
      if (closing) return
      say('The database stopped by itself; starting it again …')
      startServer({ folder: cluster, password, port })
        .then((again) => {
          server = again
          again.onDeath(revive)
        })
        .catch((error: unknown) => {
          say(`The database does not start: ${(error as Error).message}`)
          setTimeout(revive, 2000)
        })
    }
    server.onDeath(revive)
    const ownerUrl = `postgres://wegwijzer:${password}@127.0.0.1:${port}/wegwijzer`
    lock.tell({ databaseUrl: ownerUrl })
    return {
      ownerUrl,
      appUrl: appUrlFor(ownerUrl),
      tellUrl: (url) => lock.tell({ url }),
      close: async () => {
        closing = true
        await server.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** One random password beside the data, readable by its owner only. */
function passwordOf(folder: string): string {
  const path = join(folder, 'password')
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

/** The owner of the database is no superuser: it migrates and makes the serving role. */
async function ownerOnCluster(server: Server, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    if ((await client.query("select from pg_roles where rolname = 'wegwijzer'")).rowCount === 0) await client.query(`create role wegwijzer login createrole password '${password}'`)
    if ((await client.query("select from pg_database where datname = 'wegwijzer'")).rowCount === 0) await client.query('create database wegwijzer owner wegwijzer')
  } finally {
    await client.end()
  }
}

async function prepareRole(config: Config, ownerUrl: string): Promise<void> {
  if (config.databaseAppUrl) return
  try {
    await ensureAppRole(ownerUrl)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new ConfigError('The role of DATABASE_URL may not make roles. Make a role wegwijzer_app (login, no superuser, no bypassrls) and set DATABASE_APP_URL to it.')
  }
}

/** A database is born demo or real, and refuses the other. */
async function claimMode(ownerUrl: string, mode: Config['mode'], step: 'look' | 'claim'): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    if (step === 'claim') await client.query("insert into platform.setting (key, value) values ('mode', $1) on conflict do nothing", [mode])
    const known = await client.query<{ there: boolean }>("select to_regclass('platform.setting') is not null as there")
    if (!known.rows[0]?.there) return
    const { rows } = await client.query<{ value: string }>("select value from platform.setting where key = 'mode'")
    if (rows[0] && rows[0].value !== mode) throw new ConfigError(`This database was made as ${rows[0].value}; it can't be opened as ${mode}. Set DEMO=${rows[0].value === 'demo' ? 'yes' : 'no'}, or use another database.`)
  } finally {
    await client.end()
  }
}
