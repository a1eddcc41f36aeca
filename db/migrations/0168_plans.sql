-- What desks ask of every plan and referral of a region at once, by index. policy: H2
create index plan_of_lead on plans.plan (region_code, lead_account, lead_organisation, opened_at, id) where ended_on is null;
create index step_made on plans.step (region_code, made_at, plan_id);
create index step_ended on plans.step (region_code, ended_on, plan_id) where ended_on is not null;
create index fact_at on plans.referral_fact (region_code, at, referral_id);
create index referral_of_plan on plans.referral (region_code, id, plan_id);
create index step_late on plans.step (region_code, due_on, plan_id) where state = 'open';
create index referral_sent on plans.referral (region_code, made_at, sender_organisation, reason) where state <> 'announced';
create index referral_waits on plans.referral (region_code, provider_organisation, accept_by, id)
  where state not in ('announced', 'withdrawn', 'expired', 'returned');
create index fact_over on plans.referral_fact (region_code, at) where to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn');

-- How much each regular contact has in hand, how much of it is late or lies still: counts, nobody in person. policy: H2
create or replace function plans.workload(region text, today date, still_since timestamptz)
  returns table (account_id uuid, organisation_id uuid, plans int, late int, still int)
  language sql stable security definer set search_path = '' as $$
    with late as materialized (
      select distinct s.plan_id from plans.step s where s.region_code = region and s.state = 'open' and s.due_on < today
    ), alive as materialized (
      select s.plan_id from plans.step s where s.region_code = region and s.made_at >= still_since
      union
      select r.plan_id from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
      where f.region_code = region and f.at >= still_since
      union
      select s.plan_id from plans.step s
      where s.region_code = region and s.ended_on >= (still_since at time zone 'Europe/Amsterdam')::date)
    select p.lead_account, p.lead_organisation, count(*)::int, count(l.plan_id)::int,
      count(*) filter (where p.opened_at < still_since and a.plan_id is null)::int
    from plans.plan p left join late l on l.plan_id = p.id left join alive a on a.plan_id = p.id
    where p.region_code = region and p.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by p.lead_account, p.lead_organisation
  $$;

-- How referrals of a region go: what waits at whom and how long, clocks that were missed and why things did not go on. Counts, nobody in person. policy: H2
create function plans.progress(region text, since timestamptz, today date)
  returns table (kind text, organisation_id uuid, code text, many int, oldest date)
  language sql stable security definer set search_path = '' as $$
    select w.* from (
      select 'waits', r.provider_organisation, r.state, count(*)::int, min((r.made_at at time zone 'Europe/Amsterdam')::date)
      from plans.referral r where r.region_code = region and r.state in ('sent', 'received', 'intake-planned') group by 2, 3
      union all
      select 'late', r.provider_organisation, null, count(*)::int, min(r.accept_by)
      from plans.referral r where r.region_code = region and r.state in ('sent', 'received', 'intake-planned') and r.accept_by < today group by 2
      union all
      select f.to_state, r.provider_organisation, coalesce(f.reason, 'as-agreed'), count(*)::int, null
      from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
      where f.region_code = region and f.at >= since and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn') group by 1, 2, 3
      union all
      select 'lead-lapsed', l.organisation_id, null, count(*)::int, null
      from plans.plan_lead l where l.region_code = region and l.state = 'lapsed' and l.answered_on >= (since at time zone 'Europe/Amsterdam')::date group by 2
    ) w (kind, organisation_id, code, many, oldest)
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
  $$;
create index lead_lapsed on plans.plan_lead (region_code, answered_on) where state = 'lapsed';

-- Work that lasts: who guides on the job, when that ends, and how it goes for up to five years. policy: D10, F5
alter table plans.placement
  add column guided_by text not null default 'nobody' check (guided_by in ('nobody', 'guide', 'provider')),
  add column ends_when text not null default 'six-months' check (ends_when in ('six-months', 'contract-extended', 'goes-alone', 'employer-alone')),
  -- The criterion is met: the person is durably at work.
  add column durable_on date,
  add column ended_on date,
  add column ended_because text check (ended_because in ('found-other-work', 'contract-ended', 'by-employer', 'by-person', 'other')),
  -- After the first year once a year up to five years, only where the person said yes to that, asked apart.
  add column years_answer text check (years_answer in ('yes', 'no')),
  add column years_answered_on date,
  add constraint placement_end_check check ((ended_on is null) = (ended_because is null));
create index on plans.placement (region_code, referral_id) where referral_id is not null;
create index on plans.placement (region_code, aftercare_organisation, aftercare_until);
alter table plans.outcome drop constraint outcome_months_check;
alter table plans.outcome
  add constraint outcome_months_check check (months in (3, 6, 12, 24, 36, 48, 60)),
  add column answered_how text check (answered_how in ('account', 'link', 'letter', 'phone', 'partner', 'work-ended')),
  add column answered_by uuid references access.account (id),
  add column reminded_on date,
  -- Nobody answered, after a reminder: counted as that.
  add column silent_on date;
create index on plans.outcome (asked_on) where answer is null and asked_on is not null and silent_on is null;
-- A moment of aftercare of a placement. No foreign key: a placement points at a referral, and a referral can wait for a step.
alter table plans.step add column placement_id uuid;
create index on plans.step (region_code, placement_id) where placement_id is not null;
-- Whoever looks after somebody at work knows the work and how it goes, for as long as it knows the person.
create policy see_aftercare on plans.placement for select
  using (aftercare_organisation = platform.ctx_organisation() and people.knows(region_code, person_id) and platform.acts_in('plan'));
create policy see_aftercare on plans.placement_text for select using (platform.acts_in('plan') and exists (select from plans.placement p
  where p.region_code = placement_text.region_code and p.id = placement_text.placement_id));
create policy see_aftercare on plans.outcome for select using (platform.acts_in('plan') and exists (select from plans.placement p
  where p.region_code = outcome.region_code and p.id = outcome.placement_id));

-- What came of services, per group: counted once a day, numbers only. policy: K8
create table plans.learned (
  service_id uuid not null references catalogue.service (id),
  group_kind text not null check (group_kind in ('all', 'age', 'route')),
  group_code text not null check (length(group_code) <= 40),
  counted_on date not null,
  referred int not null,
  -- Ended and counted: achieved, partly and not; stops that say nothing of the provider are told apart.
  ended int not null,
  achieved int not null,
  partly int not null,
  neutral int not null,
  placed int not null,
  asked int not null,
  answered int not null,
  silent int not null,
  durable int not null,
  -- Of what ended long enough ago to know: the prices of the day, for how many, and how many work durably.
  cost_cents bigint not null,
  paid_for int not null,
  durable_of_paid int not null,
  primary key (service_id, group_kind, group_code)
);
comment on table plans.learned is 'national: what came of a service per group, in numbers';
create table plans.learned_reason (
  service_id uuid not null references catalogue.service (id),
  to_state text not null check (to_state in ('declined', 'returned', 'ended')),
  reason text not null check (length(reason) <= 40),
  many int not null,
  primary key (service_id, to_state, reason)
);
comment on table plans.learned_reason is 'national: why referrals to a service did not go on, in numbers';
grant select, insert, update, delete on plans.learned, plans.learned_reason to wegwijzer_app;

-- To which services a region referred, for who coordinates it.
create function plans.services_used(region text) returns table (service_id uuid)
  language sql stable security definer set search_path = '' as $$
    with recursive used (service_id) as (
      (select r.service_id from plans.referral r where r.region_code = region order by r.service_id limit 1)
      union all
      select (select r.service_id from plans.referral r where r.region_code = region and r.service_id > u.service_id order by r.service_id limit 1)
      from used u where u.service_id is not null)
    select u.service_id from used u
    where u.service_id is not null and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
  $$;
create index on plans.referral (region_code, service_id);
