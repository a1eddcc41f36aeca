import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>

const DATE = 1082
const DATE_ARRAY = 1182
const TIMESTAMPTZ = 1184
const BIGINT = 20

const parsers: Record<number, (text: string) => unknown> = {
  [DATE]: (text) => text,
  [DATE_ARRAY]: readDates,
  [TIMESTAMPTZ]: readInstant,
  [BIGINT]: readBigint,
}

/** Dates as YYYY-MM-DD strings, instants as Temporal.Instant, bigint as number: set on our pools only, never globally. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

function readDates(text: string): (string | null)[] {
  const dates = text.slice(1, -1).split(',').filter(Boolean)
  return dates.map((date) => (date === 'NULL' ? null : date))
}

function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
}

function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of safe range: ${text}`)
  return value
}

/** A pool on one database; connections that break are dropped and made anew, the process survives. */
export function makePool(url: string, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Kysely over a pool: snake_case in SQL, camelCase in code, jsonb keys untouched. */
export function makeDb(pool: pg.Pool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
