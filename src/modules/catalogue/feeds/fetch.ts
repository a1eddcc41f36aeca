import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { fetchSafely, NotFetched, type Fetched, type Guard } from '../../../platform/fetch-safely.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { keysOfSource, beginRun, endRun, judgeThings } from './source.ts'
import type { ReadThing } from './read-thing.ts'
import { firstPage, readHsdsUrl } from './read-url.ts'
import type { ImportedThing } from './thing.ts'
import { putThings, removeThings } from './write.ts'

const BATCH = 100
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

interface Due {
  id: string
  slug: string
  url: string
  etag: string | null
  lastModified: string | null
}

/** Reads a source as it is now, when it says it changed; what went wrong is kept, and tried again later. */
export async function fetchSource(sourceId: string, { asSystem }: Pick<JobSurroundings, 'asSystem'>): Promise<void> {
  const source = await asSystem('none', 'catalogue.fetch', (tx) =>
    tx.selectFrom('catalogue.source').select(['id', 'slug', 'url', 'etag', 'lastModified']).where('id', '=', sourceId).executeTakeFirst(),
  )
  if (!source?.url) return
  const run = await asSystem('none', 'catalogue.fetch', (tx, actor) => beginRun(tx, actor, sourceId))
  try {
    await take({ ...source, url: source.url }, run, asSystem)
  } catch (error) {
    if (!(error instanceof NotFetched)) {
      await asSystem('none', 'catalogue.fetch', (tx, actor) => failed(tx, actor, sourceId, run, 'Something went wrong on our side.'))
      throw error
    }
    await asSystem('none', 'catalogue.fetch', (tx, actor) => failed(tx, actor, sourceId, run, error.message))
  }
}

async function take(source: Due, run: string, asSystem: JobSurroundings['asSystem']): Promise<void> {
  const headers = {
    ...(source.etag ? { 'if-none-match': source.etag } : {}),
    ...(source.lastModified ? { 'if-modified-since': source.lastModified } : {}),
  }
  const first = await fetchSafely(firstPage(source.url), { headers, ...(guard ? { guard } : {}) })
  if (first.status === 304) {
    await asSystem('none', 'catalogue.fetch', (tx, actor) =>
      endRun(tx, actor, run, { added: 0, changed: 0, unchanged: 0, removed: 0, refusals: [] }),
    )
    return
  }
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const refusals: Exclude<ReadThing, { value: unknown }>[] = []
  const seen = new Set<string>()
  let waiting: ImportedThing[] = []
  const put = async () => {
    const things = waiting
    waiting = []
    if (things.length === 0) return
    await asSystem('none', 'catalogue.fetch', async (tx, actor) => {
      const judged = await judgeThings(tx, source.slug, things)
      for (const one of judged) counts[one === 'same' ? 'unchanged' : one]++
      await putThings(
        tx,
        actor,
        { sourceId: source.id, runId: run },
        things.filter((_, index) => judged[index] !== 'same'),
      )
    })
  }
  for await (const line of readHsdsUrl(source.url, guard, first)) {
    if (!('value' in line)) refusals.push(line)
    else if (!seen.has(line.key)) waiting.push(line.value)
    if (line.key !== undefined) seen.add(line.key)
    if (waiting.length >= BATCH) await put()
  }
  await put()
  // A source that suddenly gives nothing at all is broken, not empty.
  if (counts.added + counts.changed + counts.unchanged === 0) throw new NotFetched('It gives no service or organization.')
  const keys = await asSystem('none', 'catalogue.fetch', (tx) => keysOfSource(tx, source.slug))
  // What is missing may be in an object that does not say what it is about.
  const gone = refusals.some((one) => one.unnamed) ? [] : keys.filter((key) => !seen.has(key))
  for (let from = 0; from < gone.length; from += BATCH)
    await asSystem('none', 'catalogue.fetch', (tx, actor) => removeThings(tx, actor, source.id, gone.slice(from, from + BATCH)))
  await asSystem('none', 'catalogue.fetch', async (tx, actor) => {
    await endRun(tx, actor, run, { ...counts, removed: gone.length, refusals })
    await keepMarks(tx, source.id, first)
  })
}

/** What the source calls this state of it, for the next time. */
async function keepMarks(tx: Tx, id: string, { headers }: Fetched): Promise<void> {
  const short = (value: string | undefined) => (value !== undefined && value.length <= 200 ? value : null)
  await tx
    .updateTable('catalogue.source')
    .set({ etag: short(headers.etag), lastModified: short(headers['last-modified']) })
    .where('id', '=', id)
    .execute()
}

async function failed(tx: Tx, actor: Actor, sourceId: string, runId: string, why: string): Promise<void> {
  await tx.updateTable('catalogue.importRun').set({ state: 'failed', endedAt: actor.now.toString() }).where('id', '=', runId).execute()
  await tx
    .insertInto('catalogue.importFinding')
    .values({ runId, number: 1, file: null, line: null, externalId: null, field: null, code: 'failed', words: why.slice(0, 400) })
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
