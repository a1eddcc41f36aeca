import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

const registry = new Registry()
const seconds = new Histogram({
  name: 'http_request_seconds',
  help: 'Seconds per request, by the pattern of its route',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2],
  registers: [registry],
})
const bugs = new Counter({ name: 'bugs_total', help: 'Errors nobody foresaw', registers: [registry] })
const waiting = new Gauge({ name: 'jobs_waiting', help: 'Jobs that wait for a worker', registers: [registry] })
const failed = new Gauge({ name: 'jobs_failed', help: 'Jobs that failed for good', registers: [registry] })
let collecting = false

/** Times one request, by route pattern and status, never by address: no id or token reaches a metric. */
export function timeRequest(): (hono: Context) => void {
  const from = performance.now()
  return (hono) =>
    seconds.observe({ method: hono.req.method, route: routePath(hono, -1), status: hono.res.status }, (performance.now() - from) / 1000)
}

/** A page ended in a number for the help desk. */
export function countBug(): void {
  bugs.inc()
}

/** All figures in the text format of Prometheus. */
export async function readMetrics(jobs: { waiting: number; failed: number }): Promise<{ body: string; contentType: string }> {
  if (!collecting) collectDefaultMetrics({ register: registry })
  collecting = true
  waiting.set(jobs.waiting)
  failed.set(jobs.failed)
  return { body: await registry.metrics(), contentType: registry.contentType }
}
