import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { takeFolder } from './lock.ts'
import { startServer, type Server } from './server.ts'

export interface Embedded {
  /** The owner of the database `wegwijzer`: migrates and makes the serving role, is no superuser. */
  ownerUrl: string
  /** Tells the data folder where the program answers, for whoever starts a second one. */
  tellUrl: (url: string) => void
  close: () => Promise<void>
}

type Say = (line: string) => void

/** The embedded PostgreSQL of a data folder, taken for this process alone; a server that dies is started again on the same port. */
export async function startEmbedded(folder: string, say: Say): Promise<Embedded> {
  const lock = takeFolder(folder)
  try {
    const cluster = join(folder, 'postgres')
    const password = passwordOf(folder)
    if (!existsSync(join(cluster, 'PG_VERSION'))) say('Making a database (once) …')
    const server = await startServer({ folder: cluster, password })
    const kept = keepAlive(server, { folder: cluster, password, port: server.port }, say)
    await makeOwner(server.url('postgres'), password)
    const ownerUrl = `postgres://wegwijzer:${password}@127.0.0.1:${server.port}/wegwijzer`
    lock.tell({ databaseUrl: ownerUrl })
    return {
      ownerUrl,
      tellUrl: (url) => lock.tell({ url }),
      close: async () => {
        await kept.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function keepAlive(first: Server, options: Parameters<typeof startServer>[0], say: Say): { stop: () => Promise<void> } {
  let server = first
  let closing = false
  let starting: Promise<void> | null = null
  const again = async () => {
    while (!closing) {
      try {
        server = await startServer(options)
        server.onDeath(revive)
        return say('The database runs again.')
      } catch (error) {
        say(`The database does not start: ${(error as Error).message}`)
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
    }
  }
  const revive = () => {
    if (closing) return
    say('The database stopped by itself; starting it again …')
    starting = again()
  }
  server.onDeath(revive)
  return {
    stop: async () => {
      closing = true
      await starting
      await server.stop()
    },
  }
}

/** One random password beside the data, readable by its owner only. */
function passwordOf(folder: string): string {
  const path = join(folder, 'password')
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

async function makeOwner(superuserUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    if ((await client.query("select from pg_roles where rolname = 'wegwijzer'")).rowCount === 0)
      await client.query(`create role wegwijzer login createrole password '${password}'`)
    if ((await client.query("select from pg_database where datname = 'wegwijzer'")).rowCount === 0)
      await client.query('create database wegwijzer owner wegwijzer')
  } finally {
    await client.end()
  }
}
