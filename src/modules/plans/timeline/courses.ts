import { sql, type RawBuilder } from 'kysely'
import type { readerOf } from '../queries.ts'

type Part = RawBuilder<unknown>

/** Drafts of referrals: workers see that one was made or thrown away, everybody with the file when it was shown and what was said. */
export function drafts(file: Part, reader: ReturnType<typeof readerOf>): Part {
  // A colleague of who made it need not know it.
  const known = sql`(not plans.draft_hidden(d.region_code, d.id))`
  const from = sql`from plans.draft d where ${file}`
  const about = sql`d.id, case when ${known} then d.service_id::text end, not ${known}, false`
  const party = sql`case when ${known} then d.made_organisation::text end`
  return sql`
      union all
      select d.id::text || '-made', d.made_at, true, 'draft', 'made', null, ${party}, ${about} ${from} and not ${reader.isPerson}::boolean
      union all
      select d.id::text || '-thrown', d.changed_at, true, 'draft', 'thrown-away', null, null, ${about} ${from}
        and d.state = 'thrown-away' and not ${reader.isPerson}::boolean
      union all
      select d.id::text || '-shown', d.shown_at, true, 'draft', 'shown', null, ${party}, ${about} ${from} and d.shown_at is not null
      union all
      select d.id::text || '-answered', d.answered_at, true, 'draft', d.answer, null, case when ${known} then 'person' end, ${about} ${from}
        and d.answered_at is not null`
}

/** What happened while help ran: that it went to another location, sessions, proposals and what was decided, the end report and what the person said of it. */
export function courses(file: Part, known: Part): Part {
  const from = (join: Part) => sql`from plans.referral r ${join} where ${file}`
  const of = (table: string) => sql`join ${sql.raw(table)} o on o.region_code = r.region_code and o.referral_id = r.id`
  const about = sql`r.id, case when ${known} then r.service_id::text end, not ${known}`
  const provider = sql`case when ${known} then r.provider_organisation::text end`
  return sql`
      union all
      select o.id::text, o.at, true, 'referral', 'elsewhere', case when ${known} then l.name end,
        case when ${known} then case o.by_kind when 'provider' then r.provider_organisation::text else r.sender_organisation::text end end, ${about}, false
      ${from(sql`${of('plans.referral_move')} join catalogue.location_shared l on l.id = o.to_location`)}
      union all
      select o.id::text || '-planned', o.made_at, true, 'session', 'planned', null, ${provider}, ${about}, true ${from(of('plans.session'))}
      union all
      select o.id::text || '-noted', o.noted_at, true, 'session', o.state, null, ${provider}, ${about}, true ${from(of('plans.session'))}
        and o.noted_at is not null
      union all
      select o.id::text || '-made', o.made_at, true, 'proposal', 'made', o.kind, ${provider}, ${about}, false ${from(of('plans.proposal'))}
      union all
      select o.id::text || '-over', o.decided_at, true, 'proposal', o.state, o.kind,
        case when ${known} then case o.state when 'withdrawn' then r.provider_organisation::text else p.lead_organisation::text end end,
        ${about}, false
      ${from(sql`${of('plans.proposal')} left join plans.plan p on p.region_code = r.region_code and p.id = r.plan_id`)}
        and o.state in ('approved', 'rejected', 'withdrawn')
      union all
      select o.referral_id::text || '-report', o.made_at, true, 'report', 'made', null, ${provider}, ${about}, false ${from(of('plans.end_report'))}
      union all
      select o.referral_id::text || '-said', o.answered_at, true, 'report', o.answer, null, case when ${known} then 'person' end, ${about}, false
        ${from(of('plans.end_report'))} and o.answered_at is not null`
}
