import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { addJob } from '../../../platform/outbox.ts'

export const NewSource = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  sourceName: z.string().trim().min(2).max(120),
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
  url: z.url({ protocol: /^https?$/ }).max(1000),
  licence: z.string().trim().max(200).optional(),
  everyHours: z.number().int().min(1).max(720),
})

/** What can be changed of a source: its short name stands in addresses and stays. */
export const ChangeSource = NewSource.omit({ id: true, slug: true })

/** A source as the list shows it, with what its last reading gave. */
export interface SourceLine {
  id: string
  name: string
  slug: string
  url: string | null
  licence: string | null
  everyHours: number | null
  paused: boolean
  failures: number
  lastSuccessAt: Temporal.Instant | null
  nextFetchAt: Temporal.Instant | null
  things: number
  removalAllowed: boolean
}

const COLUMNS = sql`s.id, s.name, s.slug, s.url, s.licence, s.every_hours, s.paused, s.failures, s.last_success_at, s.next_fetch_at, s.removal_allowed,
  (select count(*)::int from catalogue.imported i where i.source_id = s.id and i.removed_at is null and i.entity = 'service') as things`

export async function sources(tx: Tx): Promise<SourceLine[]> {
  return (
    await sql<SourceLine>`select ${COLUMNS} from catalogue.source s where s.removed_at is null order by s.name, s.id limit 200`.execute(tx)
  ).rows
}

export interface RunLine {
  id: string
  startedAt: Temporal.Instant
  state: string
  added: number
  changed: number
  unchanged: number
  removed: number
  refused: number
  held: number
}

/** One source with its last readings and what was wrong in the last. */
export async function sourceWithRuns(tx: Tx, id: string) {
  const source =
    (await sql<SourceLine>`select ${COLUMNS} from catalogue.source s where s.id = ${id} and s.removed_at is null`.execute(tx)).rows[0] ??
    notFound()
  const runs: RunLine[] = await tx
    .selectFrom('catalogue.importRun')
    .select(['id', 'startedAt', 'state', 'added', 'changed', 'unchanged', 'removed', 'refused', 'held'])
    .where('sourceId', '=', id)
    .orderBy('startedAt', 'desc')
    .limit(20)
    .execute()
  const findings = await tx
    .selectFrom('catalogue.importFinding')
    .select(['number', 'file', 'line', 'field', 'code', 'about', 'words'])
    .where('runId', '=', runs[0]?.id ?? id)
    .orderBy('number')
    .limit(100)
    .execute()
  return { source, runs, findings }
}

/** A catalogue to take services over from by the clock. Sent twice, it is one. */
export async function addSource(
  tx: Tx,
  actor: Actor,
  { id, sourceName: name, slug, url, licence, everyHours }: z.output<typeof NewSource>,
): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  const known = await tx.selectFrom('catalogue.source').select('id').where('slug', '=', slug).executeTakeFirst()
  if (known && known.id !== id) invalid('slug', 'sourceIsThere')
  const inserted = await tx
    .insertInto('catalogue.source')
    .values({ id, name, slug, url, licence: licence ?? null, everyHours, form: 'hsds-api', nextFetchAt: actor.now.toString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n)
    await audit(tx, actor, { what: 'catalogue.source-entered', subject: id, after: { slug, url } })
}

/** Stops asking a source, or goes on with it. What it gave stays. */
export async function pauseSource(tx: Tx, actor: Actor, id: string, paused: boolean): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  await lockSource(tx, id)
  await tx.updateTable('catalogue.source').set({ paused }).where('id', '=', id).execute()
  await audit(tx, actor, { what: paused ? 'catalogue.source-paused' : 'catalogue.source-resumed', subject: id })
}

/** Asks a source now instead of at its next time. */
export async function fetchNow(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  const source = await lockSource(tx, id)
  refuseUnless(source.url, 'catalogue.sourceHasNoAddress', 409)
  await addJob(tx, 'catalogue.fetch', { sourceId: id }, `catalogue.fetch-${id}`)
  await audit(tx, actor, { what: 'catalogue.source-fetched', subject: id })
}

/** A source says other things of itself; at another address nothing is known of it yet. */
export async function changeSource(tx: Tx, actor: Actor, id: string, input: z.output<typeof ChangeSource>): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  const { url } = await lockSource(tx, id)
  const { sourceName: name, licence, ...rest } = input
  const moved = url === rest.url ? {} : { etag: null, lastModified: null, failures: 0, nextFetchAt: actor.now.toString() }
  await tx
    .updateTable('catalogue.source')
    .set({ name, licence: licence ?? null, ...rest, ...moved })
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, {
    what: 'catalogue.source-changed',
    subject: id,
    before: { url },
    after: { url: rest.url, everyHours: rest.everyHours },
  })
}

/** What was held back may go: it is read again now, and this once all that is gone is removed. */
export async function allowRemoval(tx: Tx, actor: Actor, id: string): Promise<void> {
  await fetchNow(tx, actor, id)
  await tx.updateTable('catalogue.source').set({ removalAllowed: true, etag: null, lastModified: null }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.source-removal-allowed', subject: id })
}

/** No longer takes over from a source: what it gave leaves the list, and stays for referrals that run. policy: D1 */
export async function removeSource(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  await lockSource(tx, id)
  await tx.updateTable('catalogue.source').set({ removedAt: actor.now.toString() }).where('id', '=', id).execute()
  await addJob(tx, 'catalogue.empty-source', { sourceId: id }, `catalogue.empty-source-${id}`)
  await audit(tx, actor, { what: 'catalogue.source-removed', subject: id })
}

async function lockSource(tx: Tx, id: string): Promise<{ url: string | null }> {
  const source = await tx
    .selectFrom('catalogue.source')
    .select('url')
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return source ?? notFound()
}
