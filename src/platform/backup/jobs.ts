import type pg from 'pg'
import type { Header } from './format.ts'

/** Waiting and failed jobs, as the worker's own door takes them: its tables may change from release to release. */
export const JOBS: Header['tables'][number] = {
  schema: 'graphile_worker',
  name: 'jobs',
  columns: ['identifier', 'payload', 'queue_name', 'run_at', 'max_attempts', 'job_key', 'priority', 'attempts', 'last_error'],
}

export const JOBS_QUERY = `
  select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority, j.attempts, j.last_error
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  order by j.id`

/** Where the jobs of a backup stand until they are handed over. */
export const STAGE = `create temp table restored_job (
  identifier text, payload json, queue_name text, run_at timestamptz, max_attempts int, job_key text, priority int, attempts int, last_error text) on commit drop`

/** Enqueues the jobs of the backup instead of those that were there; one that ran at that moment starts again, one that failed for good stays so. */
export async function handOverJobs(client: pg.ClientBase): Promise<void> {
  await client.query('delete from graphile_worker._private_jobs')
  await client
    .query(`
    with added as (
      select r.attempts, r.last_error, (graphile_worker.add_job(r.identifier, r.payload, r.queue_name, r.run_at, r.max_attempts, r.job_key, r.priority)).id
      from restored_job r)
    select id, attempts, last_error from added where attempts > 0`)
    .then(async ({ rows }) => {
      for (const { id, attempts, last_error } of rows as { id: string; attempts: number; last_error: string | null }[]) {
        await client.query('update graphile_worker._private_jobs set attempts = $2, last_error = $3 where id = $1', [
          id,
          attempts,
          last_error,
        ])
      }
    })
}
