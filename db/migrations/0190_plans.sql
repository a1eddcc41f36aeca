-- What lacks in a region, as its coordinators keep it: who takes care of it, what is proposed, how it stands. No person is in it. policy: H2
create table plans.gap (
  region_code text not null,
  id uuid not null,
  words text not null check (length(words) between 5 and 200),
  need text not null check (need in (
    'work-place', 'learning', 'language', 'money-and-debt', 'housing', 'childcare', 'transport', 'guidance', 'other')),
  -- Null where it lacks in the whole region.
  municipality_code text,
  owner_organisation uuid not null references regions.organisation (id),
  measure text check (length(measure) <= 600),
  state text not null check (state in ('open', 'agreed', 'doing', 'solved', 'not-now')),
  review_on date not null,
  version int not null default 0,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  primary key (region_code, id)
);
comment on table plans.gap is 'regional: what lacks in a region, who takes care of it, what is proposed and how it stands; nobody in person';
create index on plans.gap (region_code, state, review_on);
alter table plans.gap enable row level security;
create policy regional on plans.gap using (platform.in_region(region_code) or platform.ctx_kind() = 'system')
  with check (platform.in_region(region_code) and platform.ctx_kind() in ('staff', 'system'));

create table plans.gap_fact (
  region_code text not null,
  id uuid not null,
  gap_id uuid not null,
  state text not null,
  words text check (length(words) <= 400),
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, gap_id) references plans.gap (region_code, id)
);
comment on table plans.gap_fact is 'regional: each time somebody said how it stands with what lacks; never changed';
create index on plans.gap_fact (region_code, gap_id);
alter table plans.gap_fact enable row level security;
create policy regional on plans.gap_fact using (platform.in_region(region_code) or platform.ctx_kind() = 'system')
  with check (platform.in_region(region_code) and platform.ctx_kind() in ('staff', 'system'));
grant select, insert, update, delete on plans.gap, plans.gap_fact to wegwijzer_app;
revoke update on plans.gap_fact from wegwijzer_app;
