import { Logger, run, runMigrations, runOnce, type Task, type TaskList, type WorkerEvents } from 'graphile-worker'
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type pg from 'pg'
import { systemActor } from './actor.ts'
import { useCopy } from './copy/index.ts'
import { factsOf } from './error-facts.ts'
import { isPassing } from './errors.ts'
import { keepRunning, type Running } from './keep-running.ts'
import { ensureLogMonths } from './log-months.ts'
import type { JobSurroundings } from './module.ts'
import { outboxWaits, readOutbox, type OutboxEvent, type Subscriber } from './outbox.ts'
import { logged, NO_PERSONS } from './request.ts'
import type { Surroundings } from './surroundings.ts'

type Around = Pick<Surroundings, 'db' | 'clock' | 'modules' | 'baseUrl' | 'log'>

/** The worker's own tables; run once by whoever migrates. */
export async function migrateJobs(ownerPool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: ownerPool, logger: quiet })
}

/**
 * Starts taking jobs, and again after a pause when the worker ends because the database was away; what it held is given back first.
 * stop() waits for those that run, and until the database knows that they are done.
 */
export async function startJobs(ownerPool: pg.Pool, around: Around): Promise<{ runs: () => boolean; stop: () => Promise<void> }> {
  const workers: string[] = []
  const start = async () => {
    await giveBack(ownerPool, workers)
    workers.length = 0
    return takeJobs(ownerPool, around, workers)
  }
  return keepRunning(start, (error) => around.log.error(factsOf(error), 'jobs stopped; they start again after a pause'))
}

/** One worker; its promise fails with what ended it. */
async function takeJobs(ownerPool: pg.Pool, around: Around, workers: string[]): Promise<Running> {
  const events: WorkerEvents = new EventEmitter()
  let why: unknown = null
  events.on('pool:create', ({ workerPool }) => workers.push(workerPool.id))
  events.on('pool:fatalError', ({ error }) => void (why ??= error))
  const runner = await run({
    ...settings(ownerPool, around),
    events,
    crontab: '*/5 * * * * sweep ?jobKey=sweep&jobKeyMode=preserve_run_at',
    concurrency: 4,
  })
  // The worker itself says that it ended well, also when it could not go on.
  const promise = runner.promise.then(() => {
    if (why !== null) throw why
  })
  return {
    promise,
    stop: async () => {
      // One that is ending by itself refuses to be stopped.
      await runner.stop().catch(() => promise.catch(() => {}))
      // With the database away there is nothing to tell; the jobs are given back when their hold runs out.
      await letGo(ownerPool, workers).catch(() => {})
    },
  }
}

function settings(pgPool: pg.Pool, around: Around) {
  // Only what is told in batches is waited for, and fails where it is heard: without, a lost connection ends the process.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
  return { pgPool, taskList: tasks(around), noHandleSignals: true, logger: quiet, preset }
}

/**
 * The worker says it has stopped before it has told the database which jobs are done. One that was cut off then would
 * stay held for hours: whatever is still ours after a while is given back, for another instance to do.
 */
async function letGo(ownerPool: pg.Pool, workers: string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rowCount } = await ownerPool.query('select from graphile_worker._private_jobs where locked_by = any($1) limit 1', [workers])
    if (rowCount === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await giveBack(ownerPool, workers)
}

async function giveBack(ownerPool: pg.Pool, workers: string[]): Promise<void> {
  if (workers.length > 0) await ownerPool.query('select graphile_worker.force_unlock_workers($1)', [workers])
}

const MOST_MS = 20_000

/** Runs the sweep and all that follows from it until nothing is due: the demo's clock and tests. */
export async function settle(ownerPool: pg.Pool, around: Around): Promise<void> {
  const began = performance.now()
  // An event waits for every older transaction of the server, also of other databases: that is patience, not work.
  while (performance.now() - began < MOST_MS) {
    const swept = await sweepAll(around)
    await runOnce(settings(ownerPool, around))
    if (swept === 0 && !(await anythingWaits(ownerPool, around))) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`the sweep did not come to rest in ${MOST_MS / 1000} seconds`)
}

/**
 * Does what is due today, in all modules, in batches; returns how much. One that fails keeps no other from its work: it is thrown at the
 * end. With the database away none is tried any more.
 */
export async function sweepAll(around: Around): Promise<number> {
  await systemWork(around)(NO_PERSONS, 'sweep log-months', (tx, actor) => ensureLogMonths(tx, actor.today))
  let total = 0
  const failures: unknown[] = []
  for (const sweep of around.modules.flatMap((module) => module.sweeps ?? [])) {
    try {
      for (let batch = 0; batch < 1000; batch++) {
        const dealtWith = await systemWork(around)(NO_PERSONS_BUT_LOGGED, `sweep ${sweep.name}`, sweep.run)
        total += dealtWith
        if (dealtWith === 0) break
      }
    } catch (error) {
      if (isPassing(error)) throw error
      around.log.error({ sweep: sweep.name, ...factsOf(error) }, 'sweep failed')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return total
}

/** Deadlines that pass are part of the purpose that set them; the log names the sweep. */
const NO_PERSONS_BUT_LOGGED = 'deadlines'

function tasks(around: Around): TaskList {
  const asSystem = systemWork(around)
  const subscribers = new Map(
    around.modules.flatMap((module) =>
      Object.values(module.subscribers ?? {})
        .flat()
        .map((subscriber) => [subscriber.name, subscriber] as const),
    ),
  )
  const list: Record<string, Task> = {
    outbox: async (_, helpers) => {
      const waits = await asSystem(NO_PERSONS, 'outbox', async (tx) => {
        await readOutbox(tx, 'subscribers', async (event) => {
          for (const subscriber of subscribersOf(around, event))
            await helpers.addJob('subscriber', { name: subscriber.name, event }, { maxAttempts: 8 })
        })
        return outboxWaits(tx, 'subscribers')
      })
      if (waits) await helpers.addJob('outbox', {}, { runAt: new Date(Date.now() + 200) })
    },
    subscriber: async (payload) => {
      const { name, event } = payload as { name: string; event: OutboxEvent }
      const subscriber = subscribers.get(name)
      if (!subscriber) throw new Error(`no subscriber ${name}`)
      await asSystem('deadlines', `subscriber ${name}`, async (tx, actor) => {
        const first = await tx
          .insertInto('platform.outboxHandled')
          .values({ subscriber: name, eventId: event.id })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (first.numInsertedOrUpdatedRows === 1n) await subscriber.run(tx, event, actor)
      })
    },
    sweep: async () => {
      await sweepAll(around)
    },
  }
  for (const module of around.modules) {
    for (const [name, task] of Object.entries(module.tasks ?? {})) {
      list[name] = (payload, { job }) =>
        task(payload as Record<string, unknown>, {
          asSystem,
          copy: (source) => useCopy(around.db, source),
          baseUrl: around.baseUrl,
          again: job.attempts > 1,
        })
    }
  }
  return Object.fromEntries(Object.entries(list).map(([name, task]) => [name, told(name, task, around)]))
}

function told(name: string, task: Task, around: Around): Task {
  return async (payload, helpers) => {
    try {
      return await task(payload, helpers)
    } catch (error) {
      around.log.error({ job: name, id: helpers.job.id, attempt: helpers.job.attempts, ...factsOf(error) }, 'job failed')
      // The worker stores the message with the job: keep personal content out of it.
      throw new Error(`${(error as Error).name} in ${name}`)
    }
  }
}

function subscribersOf(around: Around, event: OutboxEvent): Subscriber[] {
  return around.modules.flatMap((module) => module.subscribers?.[event.type] ?? [])
}

function systemWork(around: Around): JobSurroundings['asSystem'] {
  return (purpose, name, work) => {
    const actor = systemActor({ now: around.clock.now(), today: around.clock.today(), requestId: randomBytes(16).toString('hex') })
    return logged(around.db, actor, { name, changes: true, purpose, may: ['system'] }, work)
  }
}

async function anythingWaits(ownerPool: pg.Pool, around: Around): Promise<boolean> {
  const { rows } = await ownerPool.query(
    'select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts and locked_at is null limit 1',
  )
  return rows.length > 0 || systemWork(around)(NO_PERSONS, 'outbox', (tx) => outboxWaits(tx, 'subscribers'))
}

const quiet = new Logger(() => () => {})
