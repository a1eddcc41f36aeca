import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { dateOf, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { median } from '../../../platform/median.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import type { HsdsPage } from '../hsds/page.ts'
import { wrongInPage, wrongInThing } from './judge.ts'

const LISTS = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const
/** Pages of a list that are looked at: enough for tens of thousands, bounded. */
const MOST_PAGES = 500
const MOST_FINDINGS = 50
const NIGHTS_KEPT = 90
const AGAIN = { minutes: 30 }

/** What was not by the standard: which thing of which list, and where in it. */
export interface Finding {
  list: string
  id: string
  fields: string[]
}

interface Look {
  reached: boolean
  /** Why it could not be read: we did not get to it, or it did not answer as it should. */
  fault: 'ours' | 'feed' | null
  items: number
  invalid: number
  times: number[]
  findings: Finding[]
}

/** Once a night, and again half an hour after it failed. Gives 0: the job itself says when it is done. */
export async function checkTonight(tx: Tx, actor: Actor): Promise<number> {
  const last = await tonight(tx, actor)
  if (last?.reached || (last && Temporal.Instant.compare(last.checkedAt.add(AGAIN), actor.now) > 0)) return 0
  await addJob(tx, 'catalogue.check-feed', {}, 'catalogue.check-feed')
  return 0
}

/** Reads our own open feed from outside, as others do, and keeps whether it answered, how fast, and what was not by the standard. */
export async function checkFeed({ asSystem, baseUrl }: Pick<JobSurroundings, 'asSystem' | 'baseUrl'>): Promise<void> {
  if (await isStarting(baseUrl)) return
  const look: Look = { reached: true, fault: null, items: 0, invalid: 0, times: [], findings: [] }
  try {
    for (const list of LISTS) await readList(baseUrl, list, look)
  } catch (error) {
    look.reached = false
    // fetch says TypeError where no connection was made: that says nothing of the feed.
    look.fault = error instanceof TypeError ? 'ours' : 'feed'
  }
  await asSystem('none', 'catalogue.check-feed', (tx, actor) => keep(tx, actor, look))
}

/** While the program starts it listens already, and gives nothing yet: that is no night to tell of. */
async function isStarting(baseUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${baseUrl}/health/ready`, { signal: AbortSignal.timeout(20_000), redirect: 'error' })
    return answer.status === 503 && ((await answer.json()) as { lacks: string[] }).lacks.includes('start')
  } catch {
    return false
  }
}

/** One row a night: what was read stays, what failed makes room for what was looked at again. */
async function keep(tx: Tx, actor: Actor, { times, ...look }: Look): Promise<void> {
  const known = await tonight(tx, actor)
  if (known?.reached) return
  const row = {
    ...look,
    id: known?.id ?? newId(),
    checkedAt: actor.now.toString(),
    slowestMs: Math.max(0, ...times),
    medianMs: Math.round(median(times) ?? 0),
    findings: JSON.stringify(look.findings),
  }
  await tx
    .insertInto('catalogue.feedCheck')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  const from = instantOf(actor.today, '00:00').subtract({ hours: 24 * NIGHTS_KEPT })
  await tx
    .deleteFrom('catalogue.feedCheck')
    .where('checkedAt', '<', from.toString() as never)
    .execute()
}

async function tonight(tx: Tx, actor: Actor) {
  const last = await tx
    .selectFrom('catalogue.feedCheck')
    .select(['id', 'checkedAt', 'reached'])
    .orderBy('checkedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && dateOf(last.checkedAt) >= actor.today ? last : undefined
}

async function readList(baseUrl: string, list: (typeof LISTS)[number], look: Look): Promise<void> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const began = performance.now()
    const answer = await fetch(`${baseUrl}/hsds/v3/${list}?page=${page}&per_page=100&full=true`, {
      signal: AbortSignal.timeout(20_000),
      redirect: 'error',
    })
    if (answer.status !== 200) throw new Error(`${list} answers with ${answer.status}`)
    const body = (await answer.json()) as HsdsPage
    look.times.push(Math.round(performance.now() - began))
    const lacking = wrongInPage(body)
    if (lacking.length > 0) return found(look, { list, id: `page ${page}`, fields: lacking })
    look.items += body.contents.length
    for (const thing of body.contents) {
      const fields = wrongInThing(list, thing)
      if (fields.length > 0) found(look, { list, id: thing.id, fields })
    }
    if (body.last_page) return
  }
}

function found(look: Look, finding: Finding): void {
  look.invalid++
  if (look.findings.length < MOST_FINDINGS) look.findings.push(finding)
}

export interface Night {
  date: string
  reached: boolean
  fault: string | null
  items: number
  invalid: number
  slowestMs: number
  medianMs: number
  findings: Finding[]
}

/** The last thirty times our feed was looked at, the newest first. */
export async function lastNights(tx: Tx): Promise<Night[]> {
  const rows = await tx
    .selectFrom('catalogue.feedCheck')
    .select(['checkedAt', 'reached', 'fault', 'items', 'invalid', 'slowestMs', 'medianMs', 'findings'])
    .orderBy('checkedAt', 'desc')
    .limit(30)
    .execute()
  return rows.map(({ checkedAt, findings, ...night }) => ({
    ...night,
    date: dateOf(checkedAt),
    findings: findings as unknown as Finding[],
  }))
}
