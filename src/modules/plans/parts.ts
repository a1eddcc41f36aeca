import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { PersonalData } from '../../platform/module.ts'
import { eraseLeadOf } from './lead/personal-data.ts'
import { eraseEndsOf } from './ending/personal-data.ts'
import { eraseSelfReferrals } from './self/queries.ts'
import { eraseOwnWork } from './own-work/queries.ts'
import { eraseSaid } from './agreement/personal-data.ts'

/** Plan and steps are the lead's; a line of a shortlist is whose worker put it there; of a referral what went along is the sender's and the report the provider's; work is whose aftercare it is. policy: A4 */
export const held: NonNullable<PersonalData['held']> = async (tx, regionCode, personIds) => {
  const ids = [...personIds]
  const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
    select p.person_id, 'guidance' as purpose, p.lead_organisation as organisation_id from plans.plan p
      where p.region_code = ${regionCode} and p.person_id = any(${ids}::uuid[]) and (
        exists (select from plans.plan_text t where t.region_code = p.region_code and t.plan_id = p.id and t.goal is not null)
        or exists (select from plans.step s join plans.step_text t on t.region_code = s.region_code and t.step_id = s.id
          where s.region_code = p.region_code and s.plan_id = p.id and t.title is not null))
    union select c.person_id, 'guidance', c.organisation_id from plans.plan_change c
      join plans.plan_change_text t on t.region_code = c.region_code and t.plan_id = c.plan_id and t.version = c.version
      where c.region_code = ${regionCode} and c.person_id = any(${ids}::uuid[]) and coalesce(t.old_goal, t.why) is not null
    union select w.person_id, 'guidance', w.organisation_id from plans.lead_words w
      where w.region_code = ${regionCode} and w.person_id = any(${ids}::uuid[]) and coalesce(w.agreed, w.still_open, w.watch_for) is not null
    union select k.person_id, 'guidance', k.asked_organisation from plans.known_contact k
      join plans.known_contact_text t on t.region_code = k.region_code and t.contact_id = k.id
      where k.region_code = ${regionCode} and k.person_id = any(${ids}::uuid[]) and t.worker_name is not null
    union select e.person_id, 'guidance', e.organisation_id from plans.plan_end e
      join plans.plan_end_text t on t.region_code = e.region_code and t.end_id = e.id
      where e.region_code = ${regionCode} and e.person_id = any(${ids}::uuid[]) and t.what_now is not null
    union select a.person_id, 'guidance', a.organisation_id from plans.plan_answer a
      join plans.plan_answer_text t on t.region_code = a.region_code and t.answer_id = a.id
      where a.region_code = ${regionCode} and a.person_id = any(${ids}::uuid[]) and t.words is not null
    union select b.person_id, 'guidance', b.organisation_id from plans.brought b
      where b.region_code = ${regionCode} and b.person_id = any(${ids}::uuid[]) and b.words is not null
    union select r.person_id, 'referral', r.sender_organisation from plans.referral r
      join plans.referral_text t on t.region_code = r.region_code and t.referral_id = r.id
      where r.region_code = ${regionCode} and r.person_id = any(${ids}::uuid[]) and t.goes_along is not null
    union select r.person_id, 'referral', r.provider_organisation from plans.referral r
      join plans.referral_text t on t.region_code = r.region_code and t.referral_id = r.id
      where r.region_code = ${regionCode} and r.person_id = any(${ids}::uuid[]) and coalesce(t.report, t.intake_place) is not null
    union select p.person_id, 'referral', r.provider_organisation from plans.proposal p
      join plans.proposal_text t on t.region_code = p.region_code and t.proposal_id = p.id
      join plans.referral r on r.region_code = p.region_code and r.id = p.referral_id
      where p.region_code = ${regionCode} and p.person_id = any(${ids}::uuid[]) and coalesce(t.why, t.answer) is not null
    union select d.person_id, 'referral', d.made_organisation from plans.draft d
      join plans.draft_text t on t.region_code = d.region_code and t.draft_id = d.id
      where d.region_code = ${regionCode} and d.person_id = any(${ids}::uuid[]) and coalesce(t.goes_along, t.because, t.asked_words) is not null
    union select s.person_id, 'referral', r.provider_organisation from plans.session s
      join plans.session_text t on t.region_code = s.region_code and t.session_id = s.id
      join plans.referral r on r.region_code = s.region_code and r.id = s.referral_id
      where s.region_code = ${regionCode} and s.person_id = any(${ids}::uuid[]) and t.words is not null
    union select e.person_id, 'referral', r.provider_organisation from plans.end_report e
      join plans.end_report_text t on t.region_code = e.region_code and t.referral_id = e.referral_id
      join plans.referral r on r.region_code = e.region_code and r.id = e.referral_id
      where e.region_code = ${regionCode} and e.person_id = any(${ids}::uuid[]) and coalesce(t.reached_words, t.advice_words, t.own_words) is not null
    union select w.person_id, 'placement', w.aftercare_organisation from plans.placement w
      join plans.placement_text t on t.region_code = w.region_code and t.placement_id = w.id
      where w.region_code = ${regionCode} and w.person_id = any(${ids}::uuid[]) and coalesce(t.employer, t.occupation) is not null
    union select i.person_id, 'guidance', i.added_organisation from plans.shortlist_item i
      join plans.shortlist_text t on t.region_code = i.region_code and t.item_id = i.id
      where i.region_code = ${regionCode} and i.person_id = any(${ids}::uuid[]) and coalesce(t.reason, t.comment, t.choice) is not null
    union select s.person_id, 'guidance', s.organisation_id from plans.self_referral s
      where s.region_code = ${regionCode} and s.person_id = any(${ids}::uuid[]) and s.words is not null
    union select o.person_id, 'guidance', o.organisation_id from plans.own_work o
      where o.region_code = ${regionCode} and o.person_id = any(${ids}::uuid[]) and coalesce(o.employer_name, o.insurer_name) is not null
    union select n.person_id, 'guidance', n.organisation_id from plans.note n
      join plans.note_text t on t.region_code = n.region_code and t.note_id = n.id
      where n.region_code = ${regionCode} and n.person_id = any(${ids}::uuid[]) and t.words is not null
    union select r.person_id, 'referral', r.sender_organisation from plans.referral r
      join plans.referral_reason t on t.region_code = r.region_code and t.referral_id = r.id
      where r.region_code = ${regionCode} and r.person_id = any(${ids}::uuid[]) and t.words is not null`.execute(tx)
  return rows
}

/** Empties the words of one organisation for one purpose. */
export const erasePart: NonNullable<PersonalData['erasePart']> = async (tx, regionCode, personId, { purpose, organisationId }) => {
  const erase = BY_PURPOSE[purpose]
  if (erase) await erase(tx, { regionCode, personId, organisationId })
}

interface Whose {
  regionCode: string
  personId: string
  organisationId: string
}

const BY_PURPOSE: Record<string, (tx: Tx, whose: Whose) => Promise<void>> = {
  async guidance(tx, { regionCode, personId, organisationId }) {
    await sql`
      update plans.brought set words = null
      where region_code = ${regionCode} and person_id = ${personId} and organisation_id = ${organisationId}`.execute(tx)
    const plans = sql`select id from plans.plan where region_code = ${regionCode} and person_id = ${personId} and lead_organisation = ${organisationId}`
    await sql`update plans.plan_text set goal = null where region_code = ${regionCode} and plan_id in (${plans})`.execute(tx)
    await eraseLeadOf(tx, { regionCode, personId, organisationId })
    await eraseEndsOf(tx, { regionCode, personId, organisationId })
    await eraseSelfReferrals(tx, regionCode, personId, organisationId)
    await eraseOwnWork(tx, regionCode, personId, organisationId)
    await eraseSaid(tx, { regionCode, personId, organisationId })
    await sql`
      update plans.step_text set title = null where region_code = ${regionCode}
        and step_id in (select id from plans.step where region_code = ${regionCode} and plan_id in (${plans}))`.execute(tx)
    await sql`
      update plans.shortlist_text set reason = null, comment = null, choice = null where region_code = ${regionCode} and item_id in (
        select id from plans.shortlist_item
        where region_code = ${regionCode} and person_id = ${personId} and added_organisation = ${organisationId})`.execute(tx)
    await sql`
      update plans.note_text set words = null where region_code = ${regionCode} and note_id in (
        select id from plans.note
        where region_code = ${regionCode} and person_id = ${personId} and organisation_id = ${organisationId})`.execute(tx)
  },
  async referral(tx, { regionCode, personId, organisationId }) {
    const { rows } = await sql<{ id: string }>`
      update plans.referral set payer_owner = case when payer_owner is null then null else 'verwijderd' end
      where region_code = ${regionCode} and person_id = ${personId} and sender_organisation = ${organisationId} returning id`.execute(tx)
    await sql`
      update plans.draft_text set goes_along = null, because = null, asked_words = null where region_code = ${regionCode} and draft_id in (
        select id from plans.draft where region_code = ${regionCode} and person_id = ${personId} and made_organisation = ${organisationId})`.execute(
      tx,
    )
    await sql`
      update plans.referral_text set goes_along = null
      where region_code = ${regionCode} and referral_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
    await sql`
      update plans.referral_reason set words = null
      where region_code = ${regionCode} and referral_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
    await sql`
      update plans.referral_text set report = null, intake_place = null where region_code = ${regionCode} and referral_id in (
        select id from plans.referral where region_code = ${regionCode} and person_id = ${personId} and provider_organisation = ${organisationId})`.execute(
      tx,
    )
    await sql`
      update plans.proposal_text set why = null, answer = null where region_code = ${regionCode} and proposal_id in (
        select p.id from plans.proposal p join plans.referral r on r.region_code = p.region_code and r.id = p.referral_id
        where p.region_code = ${regionCode} and p.person_id = ${personId} and r.provider_organisation = ${organisationId})`.execute(tx)
    const received = sql`select id from plans.referral where region_code = ${regionCode} and person_id = ${personId} and provider_organisation = ${organisationId}`
    await sql`
      update plans.session_text set words = null where region_code = ${regionCode} and session_id in (
        select id from plans.session where region_code = ${regionCode} and referral_id in (${received}))`.execute(tx)
    await sql`
      update plans.end_report_text set reached_words = null, advice_words = null, own_words = null
      where region_code = ${regionCode} and referral_id in (${received})`.execute(tx)
  },
  async placement(tx, { regionCode, personId, organisationId }) {
    await sql`
      update plans.placement_text set employer = null, occupation = null where region_code = ${regionCode} and placement_id in (
        select id from plans.placement where region_code = ${regionCode} and person_id = ${personId} and aftercare_organisation = ${organisationId})`.execute(
      tx,
    )
  },
}
