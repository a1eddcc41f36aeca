import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'
import { patternOf } from '../platform/front.ts'
import { seedWalkers, SITE, type Walker } from './at-size.ts'
import { behindAPlan } from './behind-a-plan.ts'
import { crawl } from './crawl.ts'
import { pages } from './every-route.ts'
import { shapeOf, statementsOf, type Statement } from './statements.ts'

const SCALE = 6
/** A table of more rows is not read from end to end for a page. */
const LARGE = 1000
const MOST_PER_PAGE = 40
/** The copy of a file asks once for each table that holds something of a person. */
const ALL_OF_A_FILE = /^\/mijn\/kopie/
const MOST_OF_A_FILE = 64
/** The same question for one thing and another is fine; for each row of a list it is not. */
const SAME = 4

interface Visit {
  role: string
  path: string
  statements: Statement[]
}

let app: TestApp
const visits: Visit[] = []
const reached = new Set<string>()
/** Sent on at once to the identity provider, and back from it; the way through it has tests of its own. */
const SIGN_IN = /^\/inloggen\/:audience/
beforeAll(async () => {
  app = await testApp()
  const accounts = await seedWalkers(app, SCALE)
  for (const [role, account] of Object.entries(accounts) as [Walker, string | null][]) {
    const as = app.as(account)
    await as.get('/')
    const look = async (path: string) => {
      let answer = { status: 0, html: '' }
      const statements = await statementsOf(async () => (answer = await as.get(path)))
      visits.push({ role, path, statements })
      return answer
    }
    for (const { route, path } of (await crawl(pages, role, SITE, look)).found) {
      reached.add(route.path)
      if (route.query && 'zoek' in route.query.shape) await look(`${path.replace(/\?.*/, '')}?zoek=lassen`)
    }
  }
  const patterns = pages.map(({ path }) => ({ path, pattern: patternOf(path) }))
  for (const path of await behindAPlan(app, accounts.guide!)) {
    const statements = await statementsOf(async () => expect((await app.as(accounts.guide).get(path)).status, path).toBe(200))
    visits.push({ role: 'guide', path, statements })
    for (const one of patterns) if (one.pattern.test(path)) reached.add(one.path)
  }
  const beyond = { firstName: 'Amir', lastName: 'Bos', fact: 'birth-date', value: '1980-01-01', reason: 'at-the-desk' }
  const guide = app.as(accounts.guide)
  const statements = await statementsOf(async () => {
    expect((await guide.post('/werk/zoeken', beyond)).status).toBe(200)
  })
  visits.push({ role: 'guide', path: 'POST /werk/zoeken', statements })
}, 300_000)
afterAll(() => app.close())

const shown = (visit: Visit, statement?: string) => `${visit.role} ${visit.path}${statement ? `: ${statement.slice(0, 400)}` : ''}`

test('every page of the registry is reached by somebody, and none breaks at size', () => {
  const missed = pages.filter(({ path }) => !reached.has(path) && !SIGN_IN.test(path) && !/:token\b/.test(path))
  expect(missed.map(({ path }) => path)).toEqual([])
  expect(app.bugs).toEqual([])
})

test(`no page asks more than ${MOST_PER_PAGE} things of the database, and none the same thing row by row`, () => {
  const many = visits
    .filter((visit) => visit.statements.length > (ALL_OF_A_FILE.test(visit.path) ? MOST_OF_A_FILE : MOST_PER_PAGE))
    .map((visit) => `${shown(visit)} ${visit.statements.length}`)
  const again = visits.flatMap((visit) => {
    const counts = Map.groupBy(visit.statements, (statement) => shapeOf(statement.text))
    return [...counts].filter(([, same]) => same.length > SAME).map(([text, same]) => `${same.length} times ${shown(visit, text)}`)
  })
  expect({ many, again }).toEqual({ many: [], again: [] })
})

test('as the role that serves, at size, no question reads a large table from end to end', { timeout: 240_000 }, async () => {
  const client = new pg.Client({ connectionString: app.database.appUrl })
  await client.connect()
  try {
    const large = await largeTables(client)
    expect(large.size).toBeGreaterThan(20)
    const wrong = new Set<string>()
    const asked = new Set<string>()
    for (const visit of visits) {
      for (const statement of visit.statements) {
        const key = `${visit.role} ${shapeOf(statement.text)}`
        if (asked.has(key) || !/^\s*(select|with)\b/i.test(statement.text)) continue
        asked.add(key)
        for (const table of await readFully(client, statement, large)) wrong.add(`${table} read by ${shown(visit, statement.text)}`)
      }
    }
    expect(asked.size).toBeGreaterThan(100)
    expect([...wrong]).toEqual([])
  } finally {
    await client.end()
  }
})

async function largeTables(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and c.reltuples > $1 and n.nspname !~ '^pg_'",
    [LARGE],
  )
  return new Set(rows.map((row) => row.name))
}

interface Plan {
  'Node Type': string
  Schema?: string
  'Relation Name'?: string
  Plans?: Plan[]
}

/** The large tables that a statement reads whole: by its plan, and, for what functions ask inside, by running it and looking at the counters. */
async function readFully(client: pg.Client, { text, values, context }: Statement, large: Set<string>): Promise<Set<string>> {
  await client.query(context ?? 'begin')
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (verbose, format json) ${text}`, values)
    const planned = scannedIn(rows[0]!['QUERY PLAN'][0].Plan)
    const before = await rowsRead(client)
    await client.query(text, values)
    const read = [...(await rowsRead(client))].filter(([name, rows]) => rows - (before.get(name) ?? 0) > LARGE).map(([name]) => name)
    return new Set([...planned, ...read].filter((name) => large.has(name)))
  } finally {
    await client.query('rollback')
  }
}

/** How many rows this connection read in sequential scans, per table. */
async function rowsRead(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; read: string }>(
    "select schemaname || '.' || relname as name, seq_tup_read as read from pg_stat_xact_user_tables where seq_tup_read > 0",
  )
  return new Map(rows.map((row) => [row.name, Number(row.read)]))
}

function scannedIn(plan: Plan): string[] {
  const own = plan['Node Type'] === 'Seq Scan' ? [`${plan.Schema}.${plan['Relation Name']}`] : []
  return [...own, ...(plan.Plans ?? []).flatMap(scannedIn)]
}
