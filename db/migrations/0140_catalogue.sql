-- Two entries of one service or one organisation: found, decided on by a region, and undone where it was wrong. policy: D1
drop table catalogue.same_service;

alter table catalogue.service
  drop constraint service_status_check,
  add constraint service_status_check check (status in ('draft', 'review', 'public', 'paused', 'unlisted', 'ended', 'merged'));

create table catalogue.twin (
  id uuid primary key,
  about text not null check (about in ('service', 'organisation')),
  one_id uuid not null,
  other_id uuid not null check (other_id > one_id),
  one_service uuid generated always as (case about when 'service' then one_id end) stored references catalogue.service (id),
  other_service uuid generated always as (case about when 'service' then other_id end) stored references catalogue.service (id),
  one_organisation uuid generated always as (case about when 'organisation' then one_id end) stored references regions.organisation (id),
  other_organisation uuid generated always as (case about when 'organisation' then other_id end) stored references regions.organisation (id),
  likelihood int not null check (likelihood between 0 and 100),
  reasons jsonb not null,
  state text not null check (state in ('open', 'same', 'apart')),
  found_at timestamptz not null,
  -- The last time that the rules found it: what they no longer find is not asked any more.
  seen_at timestamptz not null,
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  because text check (length(because) <= 600),
  unique (about, one_id, other_id),
  check ((state = 'open') = (decided_at is null)),
  check (state <> 'apart' or because is not null)
);
comment on table catalogue.twin is 'national: two entries that may be one service or one organisation, why, and what a region decided';
create index on catalogue.twin (about, state, likelihood desc, id desc);
create index on catalogue.twin (about, state, decided_at desc, id desc);

create table catalogue.merge (
  id uuid primary key,
  twin_id uuid not null references catalogue.twin (id),
  about text not null check (about in ('service', 'organisation')),
  kept_id uuid not null,
  merged_id uuid not null check (merged_id <> kept_id),
  -- Per part that follows the entry that went: merged, or both.
  parts jsonb not null,
  -- What those parts are without the merge, for when they turn out to be two.
  before jsonb not null,
  -- The state that the service that went would have by itself.
  status_before text,
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  undone_by uuid references access.account (id),
  undone_at timestamptz
);
comment on table catalogue.merge is 'national: one entry stands for another, which of its parts follow the other, and how it was before';
create unique index on catalogue.merge (merged_id) where undone_at is null;
create index on catalogue.merge (kept_id) where undone_at is null;
create index on catalogue.merge (twin_id);

create table catalogue.moved_service (
  merge_id uuid not null references catalogue.merge (id),
  service_id uuid not null references catalogue.service (id),
  primary key (merge_id, service_id)
);
comment on table catalogue.moved_service is 'national: services that came along when their organisation was merged, and go back when it is undone';

-- Evidence that a merged entry lends to the one that stays.
alter table catalogue.quality add lent_by uuid references catalogue.service (id);

create table catalogue.twin_pass (
  id uuid primary key,
  at timestamptz not null,
  services int not null,
  organisations int not null,
  found int not null
);
comment on table catalogue.twin_pass is 'national: each time that all entries were held beside each other';
create index on catalogue.twin_pass (at desc);

grant select, insert, update, delete on catalogue.twin, catalogue.merge, catalogue.moved_service, catalogue.twin_pass to wegwijzer_app;
