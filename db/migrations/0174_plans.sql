-- A plan ends with a reason and what came of it, apart from the file, and can begin again. policy: E1, H2
create table plans.plan_end (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('goal-reached', 'found-work', 'learning', 'helped', 'other-organisation', 'asked-by-person', 'no-contact', 'not-feasible', 'moved')),
  -- What came of the goal; not asked where the file closes in one go with the plan.
  outcome text check (outcome in ('achieved', 'partly', 'not')),
  ended_on date not null,
  ended_by uuid references access.account (id),
  organisation_id uuid not null references regions.organisation (id),
  reopened_on date,
  reopened_because text check (reopened_because in ('came-back', 'work-ended', 'new-question', 'by-mistake')),
  reopened_by uuid references access.account (id),
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  check ((reopened_on is null) = (reopened_because is null))
);
comment on table plans.plan_end is 'regional: that a plan ended, why and with what, and that it began again';
create unique index one_end_at_a_time on plans.plan_end (region_code, plan_id) where reopened_on is null;
create index on plans.plan_end (region_code, person_id);
create index on plans.plan_end (region_code, ended_on);
select platform.protect('plans.plan_end', 'person_id', 'plan');
create table plans.plan_end_text (
  region_code text not null,
  end_id uuid not null,
  person_id uuid not null,
  what_now text check (length(what_now) <= 600),
  primary key (region_code, end_id),
  foreign key (region_code, end_id) references plans.plan_end (region_code, id)
);
comment on table plans.plan_end_text is 'regional: how it goes on after a plan, in words; emptied by erasure';
select platform.protect('plans.plan_end_text', 'person_id', 'plan');
-- A step that goes on after the plan, with whom.
alter table plans.step
  add column handed_to text check (handed_to in ('person', 'organisation')),
  add column handed_organisation uuid references regions.organisation (id),
  add constraint step_handed_check check ((handed_to = 'organisation') = (handed_organisation is not null) or handed_to is null);
alter table plans.step drop constraint step_state_check;
alter table plans.step add constraint step_state_check check (state in ('open', 'done', 'dropped', 'handed', 'not-worked', 'no-offer', 'no-money', 'wait-too-long', 'scheme-excludes'));

-- Why plans of a region ended and with what: counts, nobody in person.
create function plans.plan_ends(region text, since date) returns table (reason text, outcome text, many int, reopened int)
  language sql stable security definer set search_path = '' as $$
    select e.reason, e.outcome, count(*)::int, count(e.reopened_on)::int from plans.plan_end e
    where e.region_code = region and e.ended_on >= since
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by e.reason, e.outcome
  $$;

-- The regular contact hands over with words, and stays until the other says yes. policy: E1
alter table plans.plan_lead drop constraint plan_lead_state_check;
alter table plans.plan_lead add constraint plan_lead_state_check check (state in ('proposed', 'accepted', 'declined', 'lapsed', 'ended', 'withdrawn'));
create table plans.lead_words (
  region_code text not null,
  lead_id uuid not null,
  person_id uuid not null,
  asked_by uuid not null references access.account (id),
  organisation_id uuid not null references regions.organisation (id),
  agreed text check (length(agreed) <= 600),
  still_open text check (length(still_open) <= 600),
  watch_for text check (length(watch_for) <= 600),
  primary key (region_code, lead_id),
  foreign key (region_code, lead_id) references plans.plan_lead (region_code, id)
);
comment on table plans.lead_words is 'regional: what a regular contact passes on to the next one; emptied by erasure';
create index on plans.lead_words (region_code, person_id);
select platform.protect('plans.lead_words', 'person_id', 'plan');
-- Who is asked reads it before saying yes.
create policy see_asked on plans.lead_words for select using (exists (select from plans.plan_lead l
  where l.region_code = lead_words.region_code and l.id = lead_words.lead_id and l.account_id = platform.ctx_actor() and l.state = 'proposed'));

-- Asked first: whether UWV or a municipality already knows this person, and whether there is a plan by law. policy: E1
create table plans.known_contact (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  organisation_id uuid references regions.organisation (id),
  -- The worker, where that one works with this program.
  account_id uuid references access.account (id),
  statutory text not null check (statutory in ('none', 'piaw', 'pva', 'other', 'unknown')),
  asked_at timestamptz not null,
  asked_by uuid not null references access.account (id),
  asked_organisation uuid not null references regions.organisation (id),
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id),
  check ((answer = 'yes') = (organisation_id is not null)),
  check (account_id is null or organisation_id is not null)
);
comment on table plans.known_contact is 'regional: whether UWV or a municipality already had a contact for a person, and which plan by law there is; the newest counts';
create index on plans.known_contact (region_code, person_id, asked_at desc);
select platform.protect('plans.known_contact', 'person_id', 'plan');
create table plans.known_contact_text (
  region_code text not null,
  contact_id uuid not null,
  person_id uuid not null,
  worker_name text check (length(worker_name) <= 120),
  primary key (region_code, contact_id),
  foreign key (region_code, contact_id) references plans.known_contact (region_code, id)
);
comment on table plans.known_contact_text is 'regional: who that contact is, where that one does not work with this program; emptied by erasure';
select platform.protect('plans.known_contact_text', 'person_id', 'plan');
grant select, insert, update, delete on plans.plan_end, plans.plan_end_text, plans.lead_words, plans.known_contact, plans.known_contact_text to wegwijzer_app;
