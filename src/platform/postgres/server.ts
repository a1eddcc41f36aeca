import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { findBinaries, type Binaries } from './binaries.ts'

export interface ServerOptions {
  /** The cluster's own folder. */
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
  const binaries = findBinaries()
  if (!existsSync(join(options.folder, 'PG_VERSION'))) initialise(options, binaries)
  await stopLeftover(options.folder)
  const port = options.port ?? (await freePort())
  const child = launch(options, binaries, port)
  let asked = false
  let died: (() => void) | null = null
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => {
    if (!asked) died?.()
  })
  const url = (database: string) => `postgres://postgres:${options.password}@127.0.0.1:${port}/${database}`
  await untilReady(url('postgres'), child)
  return {
    port,
    url,
    pid: child.pid!,
    onDeath: (then) => {
      died = then
    },
    stop: async () => {
      asked = true
      child.kill('SIGINT')
      await ended
    },
  }
}

function initialise(options: ServerOptions, { bin, as }: Binaries): void {
  const parent = dirname(options.folder)
  mkdirSync(parent, { recursive: true, mode: 0o755 })
  if (as.uid !== undefined) chmodSync(parent, 0o755)
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const passwordFile = `${options.folder}.password`
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  if (as.uid !== undefined) for (const path of [options.folder, passwordFile]) chownSync(path, as.uid, as.gid!)
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', options.folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', ...(options.throwaway ? ['--no-sync'] : [])],
    { ...as, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(options.folder, { recursive: true, force: true })
    throw new Error(`The database could not be made in ${options.folder}: ${(made.stderr || String(made.error)).trim().split('\n').at(-1)}`)
  }
}

function launch(options: ServerOptions, { bin, as }: Binaries, port: number): ChildProcess {
  const settings: Record<string, string | number> = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 120, shared_buffers: '128MB', timezone: 'UTC', log_min_messages: 'fatal',
    jit: 'off', password_encryption: 'scram-sha-256', wal_level: 'replica', max_wal_size: '1GB',
    ...(options.throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const log = openSync(`${options.folder}.log`, 'a', 0o600)
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop the server after the last request.
  return spawn(join(bin, 'postgres'), ['-D', options.folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...as, detached: true, stdio: ['ignore', log, log], env: { PATH: process.env.PATH ?? '' },
  })
}

/** Stops a server that an earlier run left on this folder; a stale pid file, or a pid of something else, is left alone. */
export async function stopLeftover(folder: string): Promise<void> {
  const pid = leftoverPid(folder)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 100 && leftoverPid(folder) !== null; waited++) await new Promise((resolve) => setTimeout(resolve, 50))
}

function leftoverPid(folder: string): number | null {
  try {
    const [pid, dataFolder] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const isServer = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
    return isServer && dataFolder === folder ? Number(pid) : null
  } catch {
    return null
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error('The embedded PostgreSQL stopped while starting. Its log stands beside the data folder.')
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, tries < 20 ? 10 : 50))
    }
  }
  throw new Error('The embedded PostgreSQL did not answer within 30 seconds.')
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
