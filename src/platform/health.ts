import type { Context, Hono } from 'hono'
import type pg from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { timingSafeEqual } from 'node:crypto'

interface Served {
  app: Hono
  ownerPool: pg.Pool
  around: { trustProxy: boolean }
}

/** GET /health/live, /health/ready (503 with what lacks) and /metrics (token, or from this machine only). */
export function mountHealth(served: Served, token: string | null): void {
  const metrics = makeMetrics()
  served.app.get('/health/live', (hono) => hono.json({ live: true }))
  served.app.get('/health/ready', async (hono) => {
    const lacks = await lacking(served.ownerPool)
    return hono.json({ ready: lacks.length === 0, lacks }, lacks.length === 0 ? 200 : 503)
  })
  served.app.get('/metrics', async (hono) => {
    if (!mayRead(hono, token, served.around.trustProxy)) return hono.json({ type: 'about:blank', title: 'Not found', status: 404 }, 404)
    const { rows } = await served.ownerPool.query<{ waiting: string; failed: string }>(
      'select count(*) filter (where attempts < max_attempts) as waiting, count(*) filter (where attempts >= max_attempts) as failed from graphile_worker._private_jobs',
    )
    metrics.waiting.set(Number(rows[0]?.waiting ?? 0))
    metrics.failed.set(Number(rows[0]?.failed ?? 0))
    return hono.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType })
  })
}

async function lacking(pool: pg.Pool): Promise<string[]> {
  try {
    const { rows } = await pool.query<{ migrated: boolean; jobs: boolean }>(
      "select to_regclass('public.migration') is not null as migrated, to_regclass('graphile_worker._private_jobs') is not null as jobs",
    )
    return [rows[0]?.migrated ? '' : 'migrations', rows[0]?.jobs ? '' : 'jobs'].filter(Boolean)
  } catch {
    return ['database']
  }
}

function mayRead(hono: Context, token: string | null, trustProxy: boolean): boolean {
  const given = Buffer.from(hono.req.header('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${token ?? ''}`)
  if (token !== null && given.length === wanted.length && timingSafeEqual(given, wanted)) return true
  if (token !== null || trustProxy) return false
  const address = (hono.env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress ?? ''
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address)
}

const registry = new Registry()
/** Requests by route pattern and status, never by address: no id or token reaches a metric. */
export const requests = new Histogram({ name: 'http_request_seconds', help: 'Seconds per request', labelNames: ['route', 'status'], buckets: [0.005, 0.02, 0.1, 0.5, 2], registers: [registry] })
/** Pages that ended in a number for the help desk. */
export const bugs = new Counter({ name: 'bugs_total', help: 'Errors nobody foresaw', registers: [registry] })
const waiting = new Gauge({ name: 'jobs_waiting', help: 'Jobs that wait for a worker', registers: [registry] })
const failed = new Gauge({ name: 'jobs_failed', help: 'Jobs that failed for good', registers: [registry] })
let collecting = false

function makeMetrics() {
  if (!collecting) collectDefaultMetrics({ register: registry })
  collecting = true
  return { registry, waiting, failed }
}
