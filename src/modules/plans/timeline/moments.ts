import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { momentsFrom, noonOf, type Moment, type MomentsAsked } from '../../../platform/moments.ts'
import { planOf, readerOf } from '../queries.ts'
import { courses, drafts } from './courses.ts'
import { planLife } from './life.ts'

/**
 * What happened in a plan, in a line of time. A confidential step or service is for the person, the regular contact, who made it and who
 * does it; for all others there is something, without words and without whose doing, also where a party is asked for. policy: E1, E2
 */
export async function momentsOf(tx: Tx, actor: Actor, asked: MomentsAsked): Promise<Moment[]> {
  const plan = await planOf(tx, asked.regionCode, asked.personIds)
  const reader = readerOf(actor, plan?.leadAccount ?? null)
  const all = reader.isPerson || reader.isLead
  const mine = (owner: string, maker: string) =>
    sql`(${all}::boolean or ${sql.raw(owner)} is not distinct from ${reader.organisationId}::uuid or ${sql.raw(maker)} is not distinct from ${reader.accountId}::uuid)`
  // The words of a special step are there for who is named only.
  const ofStep = sql`(case s.sensitivity when 'normal' then true when 'special' then t.step_id is not null
    else ${mine('s.owner_organisation', 's.made_by')} or plans.leads(s.region_code, s.plan_id) end)`
  const ofReferral = sql`(not plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account))`
  const file = (name: string) =>
    sql`${sql.raw(name)}.region_code = ${asked.regionCode} and ${sql.raw(name)}.person_id = any(${[...asked.personIds]}::uuid[])`
  // A moment of aftercare is called the same everywhere.
  const called = sql`coalesce(t.title, 'kind:' || case when s.placement_id is null then s.kind else 'moment' end)`
  // What is shared or written is at a step or at a referral: who may not know that, may not know whose it is either.
  const item = (
    name: string,
  ) => sql`left join plans.step s on s.region_code = ${sql.raw(name)}.region_code and s.id = ${sql.raw(name)}.item_id
        left join plans.step_text t on t.region_code = s.region_code and t.step_id = s.id
        left join plans.referral r on r.region_code = ${sql.raw(name)}.region_code and r.id = ${sql.raw(name)}.item_id`
  const ofItem = sql`(case when s.id is not null then ${ofStep} when r.id is not null then ${ofReferral} else true end)`
  // With whom something is shared says what it is about, where that organisation is confidential.
  const ofShared = sql`(${ofItem} and (${all}::boolean or exists (
    select from regions.organisation_shared o where o.id = h.organisation_id and o.sensitivity = 'normal')))`
  const rows = await momentsFrom(
    tx,
    sql`
      select p.id::text as id, p.opened_at as at, true as timed, 'plan' as kind, 'opened' as code, null as reason,
        p.lead_organisation::text as party, p.id as record, null as about, false as hidden, false as noise
      from plans.plan p where ${file('p')}
      union all
      select l.id::text, ${noonOf(sql`l.answered_on`)}, false, 'plan', 'lead', null, l.organisation_id::text, l.plan_id, null, false, false
      from plans.plan_lead l where ${file('l')} and l.state in ('accepted', 'ended') and l.answered_on is not null
      union all
      select s.id::text || '-made', s.made_at, true, 'step', 'made', null, null, s.id, case when ${ofStep} then ${called} end,
        not ${ofStep}, false
      from plans.step s left join plans.step_text t on t.region_code = s.region_code and t.step_id = s.id where ${file('s')}
      union all
      select s.id::text || '-over', ${noonOf(sql`s.ended_on`)}, false, 'step', s.state, s.decision,
        case when ${ofStep} then case s.owner_kind when 'person' then 'person' when 'organisation' then s.owner_organisation::text end end, s.id,
        case when ${ofStep} then ${called} end, not ${ofStep}, false
      from plans.step s left join plans.step_text t on t.region_code = s.region_code and t.step_id = s.id
      where ${file('s')} and s.ended_on is not null
      union all
      select f.id::text, f.at, true, 'referral', f.to_state, f.reason,
        case when ${ofReferral} then case f.by_kind when 'person' then 'person' when 'system' then null
          when 'staff' then case when f.to_state in ('announced', 'sent', 'withdrawn') then r.sender_organisation::text else r.provider_organisation::text end
          else r.provider_organisation::text end end,
        r.id, case when ${ofReferral} then r.service_id::text end, not ${ofReferral}, false
      from plans.referral r join plans.referral_fact f on f.region_code = r.region_code and f.referral_id = r.id where ${file('r')}
      union all
      select w.id::text, ${noonOf(sql`w.started_on`)}, false, 'work', 'began', null, null, w.id, t.occupation, false, false
      from plans.placement w join plans.placement_text t on t.region_code = w.region_code and t.placement_id = w.id where ${file('w')}
      union all
      select o.id::text, ${noonOf(sql`o.answered_on`)}, false, 'work', o.answer, null, 'person', o.placement_id, null, false, false
      from plans.outcome o where ${file('o')} and o.answered_on is not null
      union all
      select h.id::text || '-from', h.from_at, true, 'sharing', h.effect, null, case h.from_kind when 'person' then 'person' end, h.item_id,
        case when ${ofShared} then h.organisation_id::text end, not ${ofShared}, false
      from plans.sharing h ${item('h')} where ${file('h')}
      union all
      select h.id::text || '-until', h.until_at, true, 'sharing', case h.effect when 'given' then 'stopped' else 'given' end, null,
        case h.until_kind when 'person' then 'person' end, h.item_id,
        case when ${ofShared} then h.organisation_id::text end, not ${ofShared}, false
      from plans.sharing h ${item('h')} where ${file('h')} and h.until_at is not null
      union all
      select n.id::text, n.at, true, 'note', 'written', null,
        case when ${ofItem} then case n.by_kind when 'person' then 'person' else n.organisation_id::text end end, n.item_id,
        null, not ${ofItem}, true
      from plans.note n ${item('n')} where ${file('n')}
      ${planLife(file)}
      ${drafts(file('d'), reader)}
      ${courses(file('r'), ofReferral)}`,
    asked,
  )
  touched(tx, asked.regionCode, asked.personIds, 'plan')
  return rows
}
