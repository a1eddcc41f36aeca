-- Help is confidential by the service itself or by who gives it: debt help is, whatever it is called. policy: E2
create function plans.service_is_confidential(service uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from catalogue.service_shared v join regions.organisation_shared o on o.id = v.organisation_id
      where v.id = service and (v.sensitivity <> 'normal' or o.sensitivity <> 'normal'))
  $$;

-- This worker is the regular contact of the person of this plan, in it or in one that came after, or looks after the plan of who is. policy: E1
create function plans.leads(region text, plan uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from plans.plan own join plans.plan p on p.region_code = own.region_code and (p.id = own.id or p.person_id = own.person_id)
      where own.region_code = region and own.id = plan
        and (p.lead_account = platform.ctx_actor() or exists (
          select from plans.cover c
          where c.region_code = region and c.of_account = p.lead_account and c.by_account = platform.ctx_actor() and c.ended_on is null
            and c.from_on <= platform.ctx_today() and c.until_on > platform.ctx_today())))
  $$;

-- A referral to confidential help is, for who sees the file, "another appointment": known to the person, who leads, who referred,
-- who arranges a payment of it, and who does it. policy: E2
create function plans.referral_hidden(region text, referral uuid, plan uuid, service uuid, provider uuid, sender uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.ctx_kind() = 'staff' and sender is distinct from platform.ctx_actor()
      and provider is distinct from platform.ctx_organisation()
      and plans.service_is_confidential(service) and not plans.leads(region, plan)
      and not exists (
        select from plans.funding_line l
        where l.region_code = region and l.referral_id = referral and l.owner_account = platform.ctx_actor())
  $$;

-- The same for a draft: who made it, who was asked to look and who arranges the payment know it too.
create function plans.draft_hidden(region text, draft uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.ctx_kind() = 'staff' and exists (
      select from plans.draft d
      where d.region_code = region and d.id = draft and d.made_by is distinct from platform.ctx_actor()
        and d.asked_account is distinct from platform.ctx_actor() and d.payer_account is distinct from platform.ctx_actor()
        and plans.service_is_confidential(d.service_id) and not plans.leads(region, d.plan_id))
  $$;

-- Why a referral is taken back: it lay with the person, with the guide, or a decision came that says no. policy: K8
alter table plans.referral_fact drop constraint referral_fact_reason_check;
alter table plans.referral_fact add constraint referral_fact_reason_check check (reason in (
  'no-capacity', 'not-suitable', 'could-not-reach', 'not-in-time', 'no-longer-wanted', 'condition-met', 'other',
  'person-cannot-now', 'provider-cannot-now', 'waits-for-other', 'goes-on',
  'found-work', 'moved-away', 'other-first', 'does-not-come', 'provider-stops',
  'takes-too-long', 'found-other', 'by-mistake', 'decision-no'));
-- On which law whoever changed it did so, as it stood that day; null for the program and for what came before this was kept. policy: L2
alter table plans.referral_fact add column basis text check (length(basis) <= 600);
alter table plans.learned_reason drop constraint learned_reason_to_state_check;
alter table plans.learned_reason add constraint learned_reason_to_state_check check (to_state in ('declined', 'returned', 'withdrawn', 'ended'));

-- The day that a state of a referral runs to: to answer by, until when it stands still, when it begins and ends. A yes without a day to
-- begin runs four weeks. It is worked out where it is asked, by index: a column that follows from others cannot be copied or restored
-- like the rest. For which day it was said that it comes or has passed is kept, so that it is said once. policy: D6, E1
create function plans.clock_on(state text, accept_by date, hold_until date, starts_on date, ends_on date) returns date
  language sql immutable parallel safe as $$
    select case state when 'on-hold' then hold_until when 'running' then ends_on when 'accepted' then coalesce(starts_on, accept_by + 28)
      when 'sent' then accept_by when 'received' then accept_by when 'intake-planned' then accept_by end
  $$;
alter table plans.referral add column reminded_for date;
create index referral_clock on plans.referral (plans.clock_on(state, accept_by, hold_until, starts_on, ends_on))
  where reminded_for is distinct from plans.clock_on(state, accept_by, hold_until, starts_on, ends_on);

-- Asking how it stands is a step of the regular contact.
alter table plans.step drop constraint step_kind_check;
alter table plans.step add constraint step_kind_check check (kind in (
  'own-action', 'task', 'decision', 'application', 'learning', 'appointment',
  'aftercare', 'calling', 'checking', 'choosing', 'closing', 'deciding', 'seeking'));
