import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { isInHand } from '../covered.ts'
import type { Filter } from './schema.ts'

/** Days without anything new after which a file lies still. */
export const STILL_DAYS = 30

export type WaitsOn = 'me' | 'person' | 'provider' | 'organisation' | 'nothing'
/** A file in somebody's hands: what is next, by when, on whom it waits, and when something last happened. */
export interface CaseRow {
  regionCode: string
  planId: string
  personId: string
  leadAccount: string
  /** The day of the next step, or the last day on which a provider answers. */
  dueOn: string | null
  kind: string | null
  /** The work of which it is a moment of aftercare. */
  placementId: string | null
  waitsOn: WaitsOn
  /** Help runs, and no step is open beside it. */
  runs: boolean
  lastOn: string
}

/** The day before which nothing may have happened in a file that lies still. */
export function stillSince(today: string): string {
  return instantOf(daysAfter(today, -STILL_DAYS), '00:00').toString()
}

const LATEST = '9999-12-31'

/** Running plans this worker leads or looks after today, the first day first; a page by cursor. policy: E1 */
export async function caseloadOf(tx: Tx, actor: Actor, filter: Filter | undefined, cursor: string | undefined, size = PAGE_SIZE) {
  const { after, stale } = readCursor<[string, string]>(cursor, [filter], ['string', 'string'])
  const { rows } = await sql<CaseRow>`
    with mine as (
      select p.region_code, p.id as plan_id, p.person_id, p.lead_account, n.kind, n.placement_id,
        case when n.kind is null then coalesce(a.accept_by, a.runs_to) else n.due_on end as due_on, n.kind is null and a.runs and not a.asked as runs,
        case
          when n.kind in ('seeking', 'deciding', 'choosing', 'closing', 'checking') or n.owner_kind = 'guide' then 'me'
          when n.owner_kind = 'person' then 'person'
          when n.owner_kind = 'organisation' and n.placement_id is not null then 'provider'
          when n.owner_kind = 'organisation' then 'organisation'
          when a.asked or a.runs then 'provider'
          else 'nothing' end as waits_on,
        greatest(p.opened_at, l.made_at, l.ended_at, a.at) as last_at
      from plans.plan p
      left join lateral (
        select s.due_on, s.kind, s.owner_kind, s.placement_id from plans.step s
        where s.region_code = p.region_code and s.person_id = p.person_id and s.state = 'open'
        order by s.due_on nulls last, s.id limit 1) n on true
      left join lateral (
        select max(s.made_at) as made_at, max(s.ended_on)::timestamp at time zone 'Europe/Amsterdam' as ended_at
        from plans.step s where s.region_code = p.region_code and s.person_id = p.person_id) l on true
      left join lateral (
        select max(r.last_at) as at, bool_or(r.state in ('sent', 'received', 'intake-planned')) as asked,
          min(r.accept_by) filter (where r.state in ('sent', 'received', 'intake-planned')) as accept_by,
          bool_or(r.state in ('accepted', 'waiting-for-start', 'running', 'on-hold')) as runs,
          min(plans.clock_on(r.state, r.accept_by, r.hold_until, r.starts_on, r.ends_on)) as runs_to
        from plans.referral r
        where r.region_code = p.region_code and r.person_id = p.person_id) a on true
      where p.region_code = any(${[...actor.regions]}) and p.ended_on is null and ${isInHand(actor)}
    )
    select region_code, plan_id, person_id, lead_account, due_on::text as due_on, kind, placement_id, waits_on, coalesce(runs, false) as runs,
      (last_at at time zone 'Europe/Amsterdam')::date::text as last_on
    from mine
    where ${chosen(filter, actor.today)} and (${after === null} or (coalesce(due_on, ${LATEST}::date), plan_id) > (${after?.[0] ?? LATEST}::date, ${after?.[1] ?? null}::uuid))
    order by coalesce(due_on, ${LATEST}::date), plan_id limit ${size + 1}`.execute(tx)
  const { items, next } = pageOf(rows, size, (last) => writeCursor([filter], [last.dueOn ?? LATEST, last.planId]))
  for (const row of items) touched(tx, row.regionCode, row.personId, 'plan')
  return { items, next, stale }
}

function chosen(filter: Filter | undefined, today: string) {
  if (filter === undefined) return sql`true`
  if (filter === 'late') return sql`due_on < ${today}::date`
  if (filter === 'still') return sql`last_at < ${stillSince(today)}::timestamptz`
  return sql`waits_on = ${filter}`
}

/** What each regular contact of a region has in hand: counts only. policy: H2 */
export async function workloadOf(tx: Tx, regionCode: string, today: string) {
  const { rows } = await sql<{ accountId: string; organisationId: string; plans: number; late: number; still: number }>`
    select account_id, organisation_id, plans, late, still from plans.workload(${regionCode}, ${today}::date, ${stillSince(today)}::timestamptz)
    order by late desc, plans desc, account_id limit 200`.execute(tx)
  return rows
}

/** Who looks after whose files in a region, today or later. */
export function coversIn(tx: Tx, regionCode: string, today: string) {
  return tx
    .selectFrom('plans.cover')
    .select(['regionCode', 'id', 'ofAccount', 'byAccount', 'fromOn', 'untilOn'])
    .where('regionCode', '=', regionCode)
    .where('endedOn', 'is', null)
    .where('untilOn', '>', today)
    .orderBy('untilOn')
    .orderBy('id')
    .limit(100)
    .execute()
}
