import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { ConfigError, readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { smtp } from './integrations/mail/index.ts'
import { makeClock } from './platform/clock.ts'
import { mountHealth } from './platform/health.ts'
import { InUse } from './platform/postgres/lock.ts'
import { makeProgram, type Program } from './program.ts'

const HARD_STOP = 20_000

/** Start: settings, database, jobs, listen; stop in the opposite order. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: process.env.LOG_LEVEL ?? 'warn', base: null, redact: ['req.headers'] })
  const say = (line: string) => console.error(line)
  const database = await openDatabase(config, say)
  let program: Program | null = null
  const server = createAdaptorServer({ fetch: (request, env) => program?.app.fetch(request, env) ?? new Response('starting', { status: 503, headers: { 'retry-after': '1' } }) })
  const port = await listen(server, config.port).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  const baseUrl = config.baseUrl ?? `http://localhost:${port}`
  const clock = makeClock()
  const demo = config.mode === 'demo' ? (await import('./demo/index.ts')).openDemo({ database, baseUrl, clock, log }) : null
  const made = makeProgram({
    ownerUrl: database.ownerUrl, appUrl: database.appUrl, demo: demo !== null, baseUrl, trustProxy: config.trustProxy, clock, log,
    postOffice: config.smtpUrl ? smtp(config.smtpUrl, `Werkcentrum <no-reply@${new URL(baseUrl).hostname}>`) : null,
    audiences: demo ? demo.audiences : async () => config.identity,
    erasuresFile: join(config.dataDir, 'erasures.jsonl'),
    extra: demo?.modules ?? [],
  })
  mountHealth(made, config.metricsToken)
  await demo?.ready(made)
  await made.startJobs()
  program = made
  database.tellUrl(baseUrl)
  stopOnSignals(async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      ;(server as { closeIdleConnections?: () => void }).closeIdleConnections?.()
    })
    await made.stop()
    await database.close()
  }, say)
  console.log(`Wegwijzer is ready: ${baseUrl}`)
  for (const line of demo?.lines() ?? []) console.log(line)
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new ConfigError(`Port ${port} is taken by another program. Set PORT to another number; 0 takes a free one.`) : error)
    })
    server.listen(port, () => resolve((server.address() as AddressInfo).port))
  })
}

/** The first signal drains requests and jobs; a second one, or 20 seconds, ends at once. */
function stopOnSignals(stop: () => Promise<void>, say: (line: string) => void): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(1)
    stopping = true
    say('Stopping …')
    setTimeout(() => process.exit(1), HARD_STOP).unref()
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
}

start().catch((error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof InUse ? error.message : error)
  process.exit(1)
})
