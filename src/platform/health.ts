import type { Context, Hono } from 'hono'
import { timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { sql } from 'kysely'
import { migrationNames } from './db/migrate.ts'
import type { Db } from './db/pool.ts'
import { readMetrics } from './metrics.ts'

interface Served {
  app: Hono
  ownerPool: pg.Pool
  jobsRun: () => boolean
  copies: { ready: () => boolean }
  around: { db: Db; trustProxy: boolean }
}

type Lack = 'start' | 'database' | 'migrations' | 'jobs' | 'copies'

/** GET /health/live, /health/ready (503 with what lacks) and /metrics (with the token, or from this machine where there is none). */
export function mountHealth(served: Served, token: string | null): void {
  served.app.get('/health/live', (hono) => hono.json({ live: true }))
  served.app.get('/health/ready', async (hono) => {
    const lacks = await lacking(served)
    return hono.json({ ready: lacks.length === 0, lacks }, lacks.length === 0 ? 200 : 503)
  })
  served.app.get('/metrics', async (hono) => {
    if (!mayRead(hono, token, served.around.trustProxy)) return hono.json({ type: 'about:blank', title: 'Not found', status: 404 }, 404)
    const { body, contentType } = await readMetrics(await countJobs(served.ownerPool))
    return hono.body(body, 200, { 'content-type': contentType })
  })
}

/** Answers before the program is there: alive, not ready, and a sentence for whoever is early. */
export function whileStarting(request: Request): Response {
  const { pathname } = new URL(request.url)
  if (pathname === '/health/live') return Response.json({ live: true })
  const headers = { 'retry-after': '1', 'cache-control': 'no-store' }
  if (pathname === '/health/ready') {
    const lacks: Lack[] = ['start']
    return Response.json({ ready: false, lacks }, { status: 503, headers })
  }
  return new Response('Wegwijzer start. Probeer het over een paar tellen opnieuw. / Wegwijzer is starting. Try again in a moment.\n', {
    status: 503,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
}

async function lacking({ around, ownerPool, jobsRun, copies }: Served): Promise<Lack[]> {
  const needed = migrationNames()
  try {
    // Both roles: the serving one may be shut out while the owner is not.
    const [, { rows }] = await Promise.all([
      sql`select 1`.execute(around.db),
      ownerPool.query<{ name: string }>('select name from public.migration'),
    ])
    const there = new Set(rows.map(({ name }) => name))
    return [
      ...(needed.every((name) => there.has(name)) ? [] : ['migrations' as const]),
      ...(jobsRun() ? [] : ['jobs' as const]),
      ...(copies.ready() ? [] : ['copies' as const]),
    ]
  } catch {
    return ['database']
  }
}

async function countJobs(pool: pg.Pool): Promise<{ waiting: number; failed: number }> {
  const { rows } = await pool.query<{ waiting: number; failed: number }>(
    'select (count(*) filter (where attempts < max_attempts))::int as waiting, (count(*) filter (where attempts >= max_attempts))::int as failed from graphile_worker._private_jobs',
  )
  return rows[0] ?? { waiting: 0, failed: 0 }
}

function mayRead(hono: Context, token: string | null, trustProxy: boolean): boolean {
  if (token !== null) {
    const given = Buffer.from(hono.req.header('authorization') ?? '')
    const wanted = Buffer.from(`Bearer ${token}`)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
  // Behind a proxy every request comes from this machine.
  if (trustProxy) return false
  const address = (hono.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address)
}
