import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { CannotStart } from '../cannot-start.ts'
import { FORMAT, type Header } from './format.ts'
import { migrationsOf, partitionsOf, sequencesOf, tablesOf } from './inventory.ts'
import { JOBS, JOBS_QUERY } from './jobs.ts'

export interface BackupSettings {
  ownerUrl: string
  path: string
  version: string
  /** Tables that are not kept, such as sessions: after a restore people sign in again. */
  leaveOut: readonly string[]
}

export interface Written {
  tables: number
  rows: number
}

/** COPY writes values the same way on every machine. */
export const SAME_EVERYWHERE =
  "set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set row_security = off"

/** Writes one consistent snapshot of the whole database to one file, also while it is served. Row security that would hide a row is an error. */
export async function writeBackup(settings: BackupSettings): Promise<Written> {
  if (existsSync(settings.path)) throw new CannotStart(`${settings.path} is there already. Give a new name.`)
  const client = new pg.Client({ connectionString: settings.ownerUrl })
  await client.connect()
  const draft = `${settings.path}.part`
  const dropDraft = () => rmSync(draft, { force: true })
  process.once('exit', dropDraft)
  try {
    await client.query(SAME_EVERYWHERE)
    await client.query('begin isolation level repeatable read read only')
    const written = await writeFile(client, draft, settings)
    await client.query('commit')
    await rename(draft, settings.path)
    return written
  } catch (error) {
    dropDraft()
    if ((error as NodeJS.ErrnoException).syscall === 'open')
      throw new CannotStart(`${settings.path} cannot be written: ${(error as Error).message}`)
    throw error
  } finally {
    process.removeListener('exit', dropDraft)
    await client.end()
  }
}

async function writeFile(client: pg.Client, draft: string, settings: BackupSettings): Promise<Written> {
  const header = await headerOf(client, settings)
  const file = createWriteStream(draft, { mode: 0o600, flags: 'w' })
  await once(file, 'open')
  const gzip = createGzip({ level: 6 })
  const closed = finished(gzip.pipe(file))
  const total = createHash('sha256')
  const line = (value: object) => put(gzip, total, `${JSON.stringify(value)}\n`)
  await line(header)
  let all = 0
  for (const table of header.tables) {
    const name = `${table.schema}.${table.name}`
    await line({ table: name })
    const { rows, sha256 } = await putRows(client, queryFor(client, table), gzip, total)
    await put(gzip, total, '\\.\n')
    await line({ rows, sha256 })
    all += rows
  }
  gzip.end(`${JSON.stringify({ end: true, sha256: total.digest('hex') })}\n`)
  await closed
  await onDisk(draft)
  return { tables: header.tables.length, rows: all }
}

async function headerOf(client: pg.Client, { version, leaveOut }: BackupSettings): Promise<Header> {
  const migrations = await migrationsOf(client)
  if (migrations.length === 0) throw new CannotStart('There is nothing to back up: this database was never started.')
  const { rows } = await client.query<{ value: Header['mode'] }>("select value from platform.setting where key = 'mode'")
  const tables = (await tablesOf(client)).filter(({ schema, name }) => !leaveOut.includes(`${schema}.${name}`))
  return {
    format: FORMAT,
    version,
    madeAt: new Date().toISOString(),
    mode: rows[0]?.value ?? 'real',
    migrations,
    tables: [...tables, JOBS],
    partitions: await partitionsOf(client),
    sequences: await sequencesOf(client),
  }
}

function queryFor(client: pg.Client, table: Header['tables'][number]): string {
  if (table === JOBS) return JOBS_QUERY
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  return `select ${columns} from ${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`
}

async function putRows(client: pg.Client, query: string, gzip: Gzip, total: Hash): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const chunk of client.query(copyTo(`copy (${query}) to stdout`)) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1
    await put(gzip, total, chunk)
  }
  return { rows, sha256: hash.digest('hex') }
}

async function put(gzip: Gzip, total: Hash, part: string | Buffer): Promise<void> {
  total.update(part)
  if (!gzip.write(part)) await once(gzip, 'drain')
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
