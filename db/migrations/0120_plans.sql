-- One plan per file: steps, referrals, placements and what came of them. policy: D5, E1, E3
create schema plans;
grant usage on schema plans to wegwijzer_app;

create table plans.plan (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  opened_at timestamptz not null,
  opened_by uuid not null references access.account (id),
  -- Projection of plan_lead: the one who keeps the plan moving.
  lead_account uuid not null references access.account (id),
  lead_organisation uuid not null references regions.organisation (id),
  ended_on date,
  outcome text check (outcome in ('working', 'learning', 'stopped', 'moved')),
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table plans.plan is 'regional: goal and steps of one person, with one lead';
create unique index one_open_plan on plans.plan (region_code, person_id) where ended_on is null;
create index on plans.plan (region_code, lead_account) where ended_on is null;

create table plans.plan_text (
  region_code text not null,
  plan_id uuid not null,
  person_id uuid not null,
  goal text check (length(goal) <= 400),
  primary key (region_code, plan_id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id)
);
comment on table plans.plan_text is 'regional: the goal in words, emptied by erasure';

create table plans.plan_lead (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  organisation_id uuid not null references regions.organisation (id),
  state text not null check (state in ('proposed', 'accepted', 'declined', 'lapsed', 'ended')),
  asked_on date not null,
  answer_by date,
  answered_on date,
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id)
);
comment on table plans.plan_lead is 'regional: who was asked to be the regular contact, and who is';
create index on plans.plan_lead (region_code, plan_id);
create index on plans.plan_lead (region_code, account_id) where state = 'proposed';
create index on plans.plan_lead (answer_by) where state = 'proposed';

create table plans.step (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('own-action', 'appointment', 'task', 'decision', 'application', 'learning', 'aftercare', 'closing')),
  owner_kind text not null check (owner_kind in ('person', 'guide', 'organisation')),
  owner_organisation uuid references regions.organisation (id),
  sensitivity text not null check (sensitivity in ('normal', 'discreet', 'special')),
  due_on date,
  state text not null check (state in ('open', 'done', 'dropped', 'no-offer', 'no-money', 'wait-too-long', 'scheme-excludes')),
  -- Of a decision by another organisation only yes or no is kept, never a reason. policy: E5
  decision text check (decision in ('yes', 'no')),
  made_at timestamptz not null,
  made_by uuid references access.account (id),
  ended_on date,
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  check ((owner_kind = 'organisation') = (owner_organisation is not null)),
  check (decision is null or kind = 'decision')
);
comment on table plans.step is 'regional: one step of a plan: who does it, by when, how it stands';
create index on plans.step (region_code, person_id, state);
create index on plans.step (region_code, owner_organisation, state, due_on) where owner_organisation is not null;

create table plans.step_text (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  title text check (length(title) <= 160),
  primary key (region_code, step_id),
  foreign key (region_code, step_id) references plans.step (region_code, id)
);
comment on table plans.step_text is 'regional: what a step is, in words; emptied by erasure';

create table plans.referral (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  reference text not null,
  service_id uuid not null references catalogue.service (id),
  provider_organisation uuid not null references regions.organisation (id),
  sender_organisation uuid not null references regions.organisation (id),
  sender_account uuid not null references access.account (id),
  -- The price of its day, which later changes leave alone; null where a contract keeps the tariff confidential.
  price_cents bigint,
  payer text not null check (payer in ('regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy', 'free', 'not-yet-arranged')),
  payer_owner text,
  payer_by date,
  reason text not null check (reason in ('fits-goal', 'asked-by-person', 'close-by', 'soonest', 'own-instrument')),
  -- An advance contact waits for a condition; a start waits for a decision. policy: D9
  start_condition text check (start_condition in ('course-started', 'course-ended')),
  waits_for_step uuid,
  state text not null check (state in ('announced', 'sent', 'accepted', 'waiting-for-start', 'running', 'ended', 'declined', 'expired', 'withdrawn')),
  outcome text check (outcome in ('achieved', 'partly', 'not', 'stopped')),
  accept_by date,
  made_at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, reference),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  foreign key (region_code, waits_for_step) references plans.step (region_code, id),
  check (payer <> 'not-yet-arranged' or (payer_owner is not null and payer_by is not null))
);
comment on table plans.referral is 'regional: a person referred to a service; state is a projection of its facts';
create index on plans.referral (region_code, person_id);
create index on plans.referral (region_code, provider_organisation, state);
create index on plans.referral (region_code, state, accept_by) where state = 'sent';

create table plans.referral_fact (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  from_state text,
  to_state text not null,
  reason text check (reason in ('no-capacity', 'not-suitable', 'could-not-reach', 'not-in-time', 'no-longer-wanted', 'condition-met', 'other')),
  by_kind text not null,
  by_account uuid references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.referral_fact is 'regional: each change of a referral, by whom, when; never changed';
create index on plans.referral_fact (region_code, referral_id);

create table plans.referral_text (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  -- Exactly what goes along, shown to the person beforehand.
  goes_along text check (length(goes_along) <= 600),
  report text check (length(report) <= 1000),
  primary key (region_code, referral_id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.referral_text is 'regional: the words that go with a referral and come back, emptied by erasure';

create table plans.placement (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  hours_per_week int not null check (hours_per_week between 1 and 60),
  contract text not null check (contract in ('permanent', 'temporary', 'temp-agency', 'trial', 'self-employed')),
  started_on date not null,
  aftercare_until date not null,
  aftercare_organisation uuid not null references regions.organisation (id),
  recorded_by uuid not null references access.account (id),
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.placement is 'regional: a person at work, with the months of aftercare';
create index on plans.placement (region_code, person_id);

create table plans.placement_text (
  region_code text not null,
  placement_id uuid not null,
  person_id uuid not null,
  employer text check (length(employer) <= 120),
  occupation text check (length(occupation) <= 120),
  primary key (region_code, placement_id),
  foreign key (region_code, placement_id) references plans.placement (region_code, id)
);
comment on table plans.placement_text is 'regional: where somebody works and as what, emptied by erasure';

create table plans.outcome (
  region_code text not null,
  id uuid not null,
  placement_id uuid not null,
  person_id uuid not null,
  months int not null check (months in (3, 6, 12)),
  due_on date not null,
  asked_on date,
  answer text check (answer in ('well', 'so-so', 'stopped')),
  answered_on date,
  -- The conversation this answer asks for, as a step of the regular contact with a day.
  step_id uuid,
  primary key (region_code, id),
  unique (region_code, placement_id, months),
  foreign key (region_code, placement_id) references plans.placement (region_code, id),
  foreign key (region_code, step_id) references plans.step (region_code, id)
);
comment on table plans.outcome is 'regional: how it goes after 3, 6 and 12 months, as the person says';
create index on plans.outcome (region_code, due_on) where asked_on is null;
create index on plans.outcome (region_code, person_id);

-- An organisation sees steps and referrals of its own, for as long as it knows the person; the whole file sees all.
select platform.protect('plans.plan', 'person_id', 'plan');
select platform.protect('plans.plan_text', 'person_id', 'plan');
select platform.protect('plans.plan_lead', 'person_id', 'plan');
create policy see_proposal on plans.plan_lead for select using (account_id = platform.ctx_actor());
create policy answer_proposal on plans.plan_lead for update using (account_id = platform.ctx_actor()) with check (platform.in_region(region_code));
select platform.protect('plans.step', 'person_id', 'plan');
create policy see_own on plans.step for select using (owner_organisation = platform.ctx_organisation() and people.knows(region_code, person_id));
create policy change_own on plans.step for update using (owner_organisation = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));
select platform.protect('plans.step_text', 'person_id', 'plan');
create policy see_own on plans.step_text for select
  using (exists (select from plans.step s where s.region_code = step_text.region_code and s.id = step_text.step_id));
select platform.protect('plans.referral', 'person_id', 'plan');
create policy see_own on plans.referral for select using (provider_organisation = platform.ctx_organisation() and people.knows(region_code, person_id));
-- Who acts in money sees what a referral costs and who pays; the words that went along are of the plan.
create policy see_money on plans.referral for select using (people.sees(region_code, person_id) and platform.acts_in('money'));
create policy change_own on plans.referral for update using (provider_organisation = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));
select platform.protect('plans.referral_fact', 'person_id', 'plan');
create policy see_own on plans.referral_fact for select
  using (exists (select from plans.referral r where r.region_code = referral_fact.region_code and r.id = referral_fact.referral_id));
select platform.protect('plans.referral_text', 'person_id', 'plan');
create policy see_own on plans.referral_text for select
  using (platform.acts_in('plan') and exists (select from plans.referral r where r.region_code = referral_text.region_code and r.id = referral_text.referral_id));
create policy change_own on plans.referral_text for update
  using (exists (select from plans.referral r where r.region_code = referral_text.region_code and r.id = referral_text.referral_id)) with check (platform.in_region(region_code));
select platform.protect('plans.placement', 'person_id', 'plan');
select platform.protect('plans.placement_text', 'person_id', 'plan');
select platform.protect('plans.outcome', 'person_id', 'plan');

-- How often each organisation referred, and how often to an instrument of its own: counts, nobody in person. policy: C11
create function plans.own_instruments(region text, since date)
  returns table (organisation_id uuid, referrals int, own int)
  language sql stable security definer set search_path = '' as $$
    select r.sender_organisation, count(*)::int, count(*) filter (where r.reason = 'own-instrument')::int from plans.referral r
    where r.region_code = region and r.made_at >= since and r.state <> 'announced'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by r.sender_organisation
  $$;

create view plans.step_shared with (security_invoker = true) as
  select region_code, id, plan_id, person_id, kind, owner_kind, owner_organisation, sensitivity, due_on, state from plans.step;

grant select, insert, update, delete on all tables in schema plans to wegwijzer_app;
revoke update on plans.referral_fact from wegwijzer_app;
