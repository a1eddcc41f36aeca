import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { smtp } from './integrations/mail/index.ts'
import { mountReceipts, notify } from './integrations/sms/index.ts'
import { takeReceipt } from './modules/messages/index.ts'
import { senderAddress } from './platform/mail.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { makeClock } from './platform/clock.ts'
import { mountHealth, whileStarting } from './platform/health.ts'
import { closeOnSignals, drain } from './platform/lifecycle.ts'
import { makeProgram, type Program } from './program.ts'

/** Start: settings, database, jobs, listen; stop in the opposite order. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel, base: null, redact: ['req.headers'] })
  const say = (line: string) => console.error(line)
  const life = closeOnSignals(say)
  const database = await openDatabase(config, say)
  life.opened(database.close)
  let program: Program | null = null
  const server = createAdaptorServer({
    fetch: (request, env) => program?.app.fetch(request, env) ?? whileStarting(request),
  })
  const port = await listen(server, config.port).catch(async (error: unknown) => {
    await life.closeAll()
    throw error
  })
  const baseUrl = config.baseUrl ?? `http://localhost:${port}`
  const clock = makeClock()
  const demo = config.mode === 'demo' ? (await import('./demo/index.ts')).openDemo({ database, baseUrl, clock, log }) : null
  const made = makeProgram({
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    demo: demo !== null,
    baseUrl,
    trustProxy: config.trustProxy,
    clock,
    log,
    postOffice: config.smtpUrl ? smtp(config.smtpUrl, senderAddress(baseUrl)) : null,
    smsOffice: config.notify ? notify(config.notify) : null,
    audiences: demo ? demo.audiences : async () => config.identity,
    erasuresFile: join(config.dataDir, 'erasures.jsonl'),
    extra: demo?.modules ?? [],
  })
  mountHealth(made, config.metricsToken)
  if (config.notifyCallbackToken)
    mountReceipts(made.app, config.notifyCallbackToken, (reference, arrived) => takeReceipt(made.around.db, reference, arrived))
  await demo?.ready(made)
  await made.startJobs()
  life.opened(made.stop)
  await made.copies.start()
  program = made
  database.tellUrl(baseUrl)
  life.opened(() => drain(server as Server))
  console.log(`Wegwijzer is ready: ${baseUrl}`)
  for (const line of demo?.lines() ?? []) console.log(line)
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${port} is taken by another program. Set PORT to another number; 0 takes a free one.`)
          : error,
      )
    })
    server.listen(port, () => resolve((server.address() as AddressInfo).port))
  })
}

start().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
