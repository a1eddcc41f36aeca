import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Sweep } from '../../../platform/module.ts'
import { addJob, addJobs } from '../../../platform/outbox.ts'
import { sql } from 'kysely'
import { stopSearches } from './commands.ts'
import { CONFIRM_DAYS, nextLook, STOPPED_DAYS, TELL_END_DAYS } from './rules.ts'

const BATCH = 200

/** Searches whose day has come go to a job together; each gets its next day at once, so that none is looked at twice. */
async function lookDue(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update catalogue.saved_search set due_on = case rhythm when 'daily' then ${nextLook('daily', actor.today)}::date else ${nextLook('weekly', actor.today)}::date end
    where id in (
      select id from catalogue.saved_search
      where confirmed_at is not null and stopped_at is null and due_on <= ${actor.today} order by due_on limit ${BATCH} for update skip locked)
    returning id`.execute(tx)
  if (rows.length > 0) await addJob(tx, 'catalogue.look-for-new', { ids: rows.map((row) => row.id) })
  return rows.length
}

/** Says two weeks before that it ends, once. */
async function tellEnd(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update catalogue.saved_search set end_told_on = ${actor.today}
    where id in (
      select id from catalogue.saved_search
      where confirmed_at is not null and stopped_at is null and end_told_on is null and ends_on <= ${daysAfter(actor.today, TELL_END_DAYS)}
      limit ${BATCH} for update skip locked)
    returning id`.execute(tx)
  await addJobs(tx, 'catalogue.search-ends', rows)
  return rows.length
}

/** Ends what has run its time. */
async function end(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx
    .selectFrom('catalogue.savedSearch')
    .select('id')
    .where('confirmedAt', 'is not', null)
    .where('stoppedAt', 'is', null)
    .where('endsOn', '<=', actor.today)
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  await stopSearches(
    tx,
    actor,
    rows.map((row) => row.id),
    'ended',
  )
  return rows.length
}

/** What nobody confirmed, and what stopped a while ago, is removed whole. */
async function forget(tx: Tx, actor: Actor): Promise<number> {
  const before = (days: number) => instantOf(daysAfter(actor.today, -days), '00:00').toString()
  const { rows } = await sql<{ id: string }>`
    select id from catalogue.saved_search
    where (confirmed_at is null and made_at < ${before(CONFIRM_DAYS)}) or stopped_at < ${before(STOPPED_DAYS)}
    limit ${BATCH} for update skip locked`.execute(tx)
  if (rows.length === 0) return 0
  const ids = rows.map((row) => row.id)
  await tx.deleteFrom('catalogue.savedSearchText').where('searchId', 'in', ids).execute()
  await tx.deleteFrom('catalogue.savedSearchLink').where('searchId', 'in', ids).execute()
  await tx.deleteFrom('catalogue.savedSearch').where('id', 'in', ids).execute()
  return rows.length
}

/** What falls due of saved searches by the clock. */
export const alertSweeps: Sweep[] = [
  { name: 'catalogue.search-ends', run: end },
  { name: 'catalogue.search-end-told', run: tellEnd },
  { name: 'catalogue.search-due', run: lookDue },
  { name: 'catalogue.search-forgotten', run: forget },
]
