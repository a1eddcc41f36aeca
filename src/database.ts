import { resolve } from 'node:path'
import type { Config } from './config.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { makeClock } from './platform/clock.ts'
import { migrate } from './platform/db/migrate.ts'
import { claimMode, refuseOtherMode } from './platform/db/mode.ts'
import { makeDb, makePool } from './platform/db/pool.ts'
import { refuseUnfinished } from './platform/db/unfinished.ts'
import { migrateJobs } from './platform/jobs.ts'
import { ensureLogMonths } from './platform/log-months.ts'
import { startEmbedded } from './platform/postgres/embedded.ts'
import { tryConnection } from './platform/postgres/external.ts'
import { ownerOf } from './platform/postgres/lock.ts'
import { appUrlFor, ensureAppRole, refuseBypass } from './platform/postgres/roles.ts'
import { loadReference } from './reference.ts'

export interface OpenDatabase {
  ownerUrl: string
  appUrl: string
  /** Tells the data folder where the program answers. */
  tellUrl: (url: string) => void
  close: () => Promise<void>
}

type Say = (line: string) => void

/** The database of these settings, running, migrated and with reference data: embedded in DATA_DIR, or DATABASE_URL. */
export async function openDatabase(config: Config, say: Say): Promise<OpenDatabase> {
  const place = await placeOf(config, say)
  try {
    await prepare(config, place, say)
    return place
  } catch (error) {
    await place.close()
    throw error
  }
}

/** For commands: the database that runs already, or one of their own for as long as they take. */
export async function borrowDatabase(config: Config, say: Say): Promise<OpenDatabase> {
  return (await running(config)) ?? openDatabase(config, say)
}

/** The database as it stands, for commands that neither migrate nor load: the one that runs, or one of their own. */
export async function borrowAsItIs(config: Config, say: Say): Promise<OpenDatabase> {
  return refusingOtherMode(config, (await running(config)) ?? (await placeOf(config, say)))
}

/** The database as it stands, for this process alone. */
export async function takeAsItIs(config: Config, say: Say): Promise<OpenDatabase> {
  return refusingOtherMode(config, await placeOf(config, say))
}

async function refusingOtherMode(config: Config, place: OpenDatabase): Promise<OpenDatabase> {
  try {
    await refuseOtherMode(place.ownerUrl, config.mode)
    return place
  } catch (error) {
    await place.close()
    throw error
  }
}

async function running(config: Config): Promise<OpenDatabase | null> {
  const owner = config.databaseUrl ? null : ownerOf(resolve(config.dataDir))
  if (!owner?.databaseUrl) return null
  return { ownerUrl: owner.databaseUrl, appUrl: appUrlFor(owner.databaseUrl), tellUrl: () => {}, close: async () => {} }
}

async function placeOf(config: Config, say: Say): Promise<OpenDatabase> {
  if (!config.databaseUrl) {
    const embedded = await startEmbedded(resolve(config.dataDir), say)
    return { ...embedded, appUrl: appUrlFor(embedded.ownerUrl) }
  }
  await tryConnection('DATABASE_URL', config.databaseUrl)
  return {
    ownerUrl: config.databaseUrl,
    appUrl: config.databaseAppUrl ?? appUrlFor(config.databaseUrl),
    tellUrl: () => {},
    close: async () => {},
  }
}

/** The serving role, which the migrations give its rights to. */
export async function prepareRole(config: Config, ownerUrl: string): Promise<void> {
  if (config.databaseAppUrl) await tryConnection('DATABASE_APP_URL', config.databaseAppUrl)
  else await ensureAppRole(ownerUrl)
}

async function prepare(config: Config, place: OpenDatabase, say: Say): Promise<void> {
  await refuseOtherMode(place.ownerUrl, config.mode)
  await prepareRole(config, place.ownerUrl)
  const applied = await migrate(place.ownerUrl)
  if (applied.length > 0) say(`Database brought up to date: ${applied.length} ${applied.length === 1 ? 'step' : 'steps'}.`)
  await claimMode(place.ownerUrl, config.mode)
  await refuseBypass(place.appUrl)
  const pool = makePool(place.ownerUrl, 2)
  try {
    await refuseUnfinished(pool)
    await migrateJobs(pool)
    await loadReference(pool)
    await ensureLogMonths(makeDb(pool), makeClock().today())
    // The planner chooses by counts, which a fresh database does not have yet.
    if (applied.length > 0) await pool.query('analyze')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new CannotStart(`The user of DATABASE_URL does not own everything in the database: ${error.message}.`)
    throw error
  } finally {
    await pool.end()
  }
}
