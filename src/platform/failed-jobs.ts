import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from './actor.ts'
import type { Tx } from './db/context.ts'
import { notFound } from './errors.ts'
import { audit } from './log.ts'

export interface FailedJob {
  id: string
  task: string
  attempts: number
  lastTriedAt: Temporal.Instant
  /** Name of the error and of the task; what it was about stays in the log. */
  error: string
}

/** Jobs that used up all their attempts, the newest first. For administrators. */
export async function failedJobs(tx: Tx): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`select id, task, attempts, last_tried_at, error from platform.failed_jobs()`.execute(tx)
  return rows
}

/** Gives a failed job new attempts, at once. */
export async function retryJob(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { rows } = await sql<{ retried: boolean }>`select platform.retry_job(${id}::bigint) as retried`.execute(tx)
  if (!rows[0]?.retried) notFound()
  await audit(tx, actor, { what: 'platform.job-retried', subject: id })
}
