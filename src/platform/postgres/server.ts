import { spawn, type ChildProcess } from 'node:child_process'
import { openSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { findBinaries } from './binaries.ts'
import { HERE, makeCluster } from './cluster.ts'
import { stopLeftover } from './leftover.ts'
import { serverUser, type User } from './user.ts'

const LOG_LIMIT = 1_000_000
const STOP_WITHIN = 15_000

export interface ServerOptions {
  /** The cluster's own folder, as an absolute path. */
  folder: string
  password: string
  /** The port of before, when a server that died is started again. */
  port?: number
  /** For tests: nothing survives a power cut, everything is faster. */
  throwaway?: boolean
}
export interface Server {
  port: number
  /** The superuser, for making roles and databases only. */
  url: (database: string) => string
  stop: () => Promise<void>
  /** Called when the server ends without being asked to. */
  onDeath: (then: () => void) => void
  pid: number
}

/** Starts the cluster of a folder, making it first where there is none. A leftover server of this very folder is stopped. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const as = serverUser(options.folder)
  const bin = findBinaries(as)
  makeCluster(options.folder, options.password, bin, as, options.throwaway === true)
  await stopLeftover(options.folder)
  const port = options.port ?? (await freePort())
  const url = (database: string) => `postgres://postgres:${options.password}@127.0.0.1:${port}/${database}`
  const child = await launchUntilReady(options, bin, as, port, url('postgres'))
  let asked = false
  let died: (() => void) | null = null
  // However this process ends, short of being killed, the server ends too.
  const onExit = () => child.kill('SIGINT')
  process.on('exit', onExit)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => {
    process.removeListener('exit', onExit)
    if (!asked) died?.()
  })
  return {
    port,
    url,
    pid: child.pid!,
    onDeath: (then) => {
      died = then
      if (child.exitCode !== null || child.signalCode !== null) then()
    },
    stop: async () => {
      asked = true
      child.kill('SIGINT')
      const hurry = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN)
      await ended.finally(() => clearTimeout(hurry))
    },
  }
}

/** A server killed a moment ago may have left processes that still let go of its memory: a few tries. */
async function launchUntilReady(options: ServerOptions, bin: string, as: User, port: number, url: string): Promise<ChildProcess> {
  for (let tries = 1; ; tries++) {
    const child = launch(options, bin, as, port)
    if (await answers(url, child)) return child
    child.kill('SIGQUIT')
    if (tries === 4) throw new CannotStart(`The embedded PostgreSQL does not start. Its last words are in ${options.folder}.log.`)
    await new Promise((resolve) => setTimeout(resolve, 300 * tries))
  }
}

function launch(options: ServerOptions, bin: string, as: User, port: number): ChildProcess {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 120,
    shared_buffers: '128MB',
    timezone: 'UTC',
    // Statements hold personal data: none in the log.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    jit: 'off',
    password_encryption: 'scram-sha-256',
    max_wal_size: '1GB',
    ...(options.throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const path = `${options.folder}.log`
  const log = openSync(path, (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT ? 'w' : 'a', 0o600)
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop the server after the last request.
  return spawn(join(bin, 'postgres'), ['-D', HERE, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...as,
    cwd: options.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH ?? '' },
  })
}

/** Waits for the server; crash recovery may take its time as long as the process lives. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  let failed = false
  child.once('error', () => (failed = true))
  for (let tries = 0; tries < 1200; tries++) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return false
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      return true
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new CannotStart(
          'The password file in DATA_DIR does not fit the database beside it. Put the right one back, or set DATA_DIR to another folder.',
        )
      await new Promise((resolve) => setTimeout(resolve, tries < 20 ? 10 : 50))
    } finally {
      await client.end().catch(() => {})
    }
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
