import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { NotFetched, type Guard } from '../../../platform/fetch-safely.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { beginRun } from './source.ts'
import { takeAll } from './take.ts'

/** After a failure: a quarter of an hour, twice as long each time, at most a day. */
const FIRST_WAIT_MINUTES = 15
const LONGEST_WAIT_MINUTES = 24 * 60

/** Where the outside world lies; tests bring their own. */
let guard: Guard | undefined
export function useGuard(given: Guard | undefined): void {
  guard = given
}

/** Sources whose time has come: each gets a job, and its next time. */
export async function fetchDue(tx: Tx, actor: Actor): Promise<number> {
  const due = await tx
    .selectFrom('catalogue.source')
    .select(['id', 'everyHours'])
    .where('paused', '=', false)
    .where('removedAt', 'is', null)
    .where('url', 'is not', null)
    .where('everyHours', 'is not', null)
    .where('nextFetchAt', '<=', actor.now.toString() as never)
    .orderBy('nextFetchAt')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const { id, everyHours } of due) {
    await tx
      .updateTable('catalogue.source')
      .set({ nextFetchAt: actor.now.add({ hours: everyHours! }).toString() })
      .where('id', '=', id)
      .execute()
    await addJob(tx, 'catalogue.fetch', { sourceId: id }, `catalogue.fetch-${id}`)
  }
  return due.length
}

/** How long to wait after so many failures in a row. */
export function waitMinutes(failures: number): number {
  return Math.min(FIRST_WAIT_MINUTES * 2 ** Math.max(0, failures - 1), LONGEST_WAIT_MINUTES)
}

/** Reads a source as it is now, when it says it changed; what went wrong is kept, and tried again later. */
export async function fetchSource(sourceId: string, { asSystem }: Pick<JobSurroundings, 'asSystem'>): Promise<void> {
  const source = await asSystem('none', 'catalogue.fetch', (tx) =>
    tx
      .selectFrom('catalogue.source')
      .select(['id', 'slug', 'url', 'etag', 'lastModified', 'removalAllowed'])
      .where('id', '=', sourceId)
      .where('removedAt', 'is', null)
      .executeTakeFirst(),
  )
  if (!source?.url) return
  const run = await asSystem('none', 'catalogue.fetch', (tx, actor) => beginRun(tx, actor, sourceId))
  try {
    await takeAll({ ...source, url: source.url }, run, { asSystem, guard })
  } catch (error) {
    const theirs = error instanceof NotFetched
    await asSystem('none', 'catalogue.fetch', (tx, actor) => failed(tx, actor, sourceId, run, theirs ? error : OUR_FAULT))
    if (!theirs) throw error
  }
}

const NOWHERE = { file: null, line: null, externalId: null, field: null }
const OUR_FAULT = { because: 'our-side', what: '', message: 'Something went wrong on our side.' }

async function failed(tx: Tx, actor: Actor, sourceId: string, runId: string, { because, what, message }: typeof OUR_FAULT): Promise<void> {
  await tx.updateTable('catalogue.importRun').set({ state: 'failed', endedAt: actor.now.toString() }).where('id', '=', runId).execute()
  await tx
    .insertInto('catalogue.importFinding')
    .values({ ...NOWHERE, runId, number: 1, code: because, about: JSON.stringify({ what }), words: message.slice(0, 400) })
    .execute()
  const source = await tx
    .updateTable('catalogue.source')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('id', '=', sourceId)
    .returning(['failures', 'nextFetchAt'])
    .executeTakeFirstOrThrow()
  const next: Temporal.Instant = actor.now.add({ minutes: waitMinutes(source.failures) })
  await tx.updateTable('catalogue.source').set({ nextFetchAt: next.toString() }).where('id', '=', sourceId).execute()
}
