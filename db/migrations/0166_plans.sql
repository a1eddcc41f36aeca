-- Special steps for named people only; what could not be met; a move to another region. policy: B10, E1, E2, E3, H2

-- Workers who may know what a special step is. policy: E2
create table plans.step_named (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  named_by uuid not null references access.account (id),
  named_at timestamptz not null,
  primary key (region_code, step_id, account_id),
  foreign key (region_code, step_id) references plans.step (region_code, id)
);
comment on table plans.step_named is 'regional: workers who may know what a special step is, each by name';
create index on plans.step_named (region_code, person_id);
select platform.protect('plans.step_named', 'person_id', 'plan');
create policy see_own on plans.step_named for select using (account_id = platform.ctx_actor());
drop policy remove on plans.step_named;
create policy remove on plans.step_named for delete using (platform.ctx_kind() = 'system' or people.sees(region_code, person_id));

-- Asked by the policy below of a worker only: the person and the program need no name.
create function plans.may_read_words(region text, step uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from plans.step s where s.region_code = region and s.id = step and (s.sensitivity <> 'special'
        or exists (select from plans.step_named n where n.region_code = region and n.step_id = step and n.account_id = platform.ctx_actor())))
  $$;
-- Steps of an organisation of the class special stand there already: who made them and who leads the plan are named.
insert into plans.step_named (region_code, step_id, person_id, account_id, named_by, named_at)
  select distinct s.region_code, s.id, s.person_id, w.account_id, w.account_id, s.made_at
  from plans.step s join plans.plan p on p.region_code = s.region_code and p.id = s.plan_id
  cross join lateral (values (s.made_by), (p.lead_account)) as w (account_id)
  where s.sensitivity = 'special' and w.account_id is not null;
create policy special_by_name on plans.step_text as restrictive for select
  using (platform.ctx_kind() in ('system', 'person') or plans.may_read_words(region_code, step_id));

-- A step that could not be met: of what, why not, and what is the next best. policy: B10, E3, H2
create table plans.unmet (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('no-offer', 'no-money', 'wait-too-long', 'scheme-excludes')),
  need text not null check (need in ('work-place', 'learning', 'language', 'money-and-debt', 'housing', 'childcare', 'transport', 'guidance', 'other')),
  -- Where somebody lived then; null where that is kept from sight or not known.
  municipality_code text references regions.municipality (code),
  scheme text check (scheme in ('participation-act', 'ww', 'uwv-training', 'municipal-training', 'o-and-o', 'slim', 'civic-integration', 'study-finance', 'job-agreement', 'other')),
  excluded_because text check (excluded_because in ('age', 'income', 'benefit', 'education-level', 'hours', 'residence', 'region', 'time-limit', 'other')),
  -- The next best: a step of its own, with who and by when.
  next_step uuid not null,
  noted_on date not null,
  noted_by uuid references access.account (id),
  primary key (region_code, step_id),
  foreign key (region_code, step_id) references plans.step (region_code, id),
  foreign key (region_code, next_step) references plans.step (region_code, id),
  check ((reason = 'scheme-excludes') = (scheme is not null)),
  check ((scheme is null) = (excluded_because is null))
);
comment on table plans.unmet is 'regional: a need that could not be met: why, by which scheme, and the step that comes next';
create index on plans.unmet (region_code, noted_on);
create index on plans.unmet (region_code, person_id);
create index on plans.unmet (region_code, next_step);
select platform.protect('plans.unmet', 'person_id', 'plan');

-- What could not be met in a region, per need, reason and municipality: counts without a person; whoever shows them hides what is small.
create function plans.unmet_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with counted as (select u.need, u.reason, u.municipality_code, u.scheme from plans.unmet u
      where u.region_code = region and u.noted_on >= from_on and u.noted_on < until_on)
    select 'unmet-need', need, count(*)::numeric from counted group by need
    union all select 'unmet-reason', reason, count(*)::numeric from counted group by reason
    union all select 'unmet-scheme', scheme, count(*)::numeric from counted where scheme is not null group by scheme
    union all select 'unmet-municipality', coalesce(municipality_code, 'unknown'), count(*)::numeric from counted group by 2
    union all select 'unmet-municipality-need', coalesce(municipality_code, 'unknown') || ':' || need, count(*)::numeric from counted group by 2
$$;
revoke execute on function plans.unmet_figures(text, date, date) from public;
grant execute on function plans.unmet_figures(text, date, date) to wegwijzer_app;

-- A move to another region: what the person agreed to take along, kept with the new file. policy: A6
create table plans.brought (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  -- Who sent it answers for the words.
  organisation_id uuid not null references regions.organisation (id),
  kind text not null check (kind in ('goal', 'step', 'agreed')),
  words text check (length(words) <= 2000),
  due_on date,
  brought_at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table plans.brought is 'regional: what a person took along from the region they moved from, item by item; emptied by erasure';
create index on plans.brought (region_code, person_id);
select platform.protect('plans.brought', 'person_id', 'plan');

grant select, insert, update, delete on plans.step_named, plans.unmet, plans.brought to wegwijzer_app;
