-- The catalogue in and out: what came from where, what was wrong with it, and whether our own feed is sound.
create table catalogue.imported (
  source_id uuid not null references catalogue.source (id),
  entity text not null check (length(entity) <= 40),
  external_id text not null check (length(external_id) <= 200),
  -- Our own row that it became, where it became one.
  own_id uuid,
  body_hash bytea not null,
  body jsonb not null,
  seen_run uuid not null,
  removed_at timestamptz,
  primary key (source_id, entity, external_id)
);
comment on table catalogue.imported is 'national: a thing of another catalogue as it was read, which own row it became, and the last run that saw it';
create index on catalogue.imported (own_id) where own_id is not null;
create index on catalogue.imported (source_id, seen_run);

create table catalogue.import_run (
  id uuid primary key,
  source_id uuid not null references catalogue.source (id),
  started_at timestamptz not null,
  ended_at timestamptz,
  dry boolean not null,
  state text not null check (state in ('running', 'done', 'failed', 'unchanged')),
  read int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  removed int not null default 0,
  refused int not null default 0,
  by_account uuid references access.account (id)
);
comment on table catalogue.import_run is 'national: one reading of another catalogue, with its counts';
create index on catalogue.import_run (source_id, started_at desc);

create table catalogue.import_finding (
  run_id uuid not null references catalogue.import_run (id),
  number int not null,
  file text,
  line int,
  external_id text,
  field text,
  code text not null,
  words text check (length(words) <= 400),
  primary key (run_id, number)
);
comment on table catalogue.import_finding is 'national: what was wrong in a reading, by row and field';

create table catalogue.same_service (
  service_id uuid not null references catalogue.service (id),
  other_id uuid not null references catalogue.service (id) check (other_id > service_id),
  score_basis_points int not null check (score_basis_points between 0 and 10000),
  state text not null check (state in ('open', 'same', 'different')),
  kept_id uuid references catalogue.service (id),
  found_on date not null,
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  primary key (service_id, other_id),
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'same') = (kept_id is not null))
);
comment on table catalogue.same_service is 'national: two entries that may be one service; a person decides';
create index on catalogue.same_service (state, found_on);

create table catalogue.feed_check (
  id uuid primary key,
  checked_at timestamptz not null,
  reached boolean not null,
  items int not null,
  invalid int not null,
  slowest_ms int not null,
  median_ms int not null,
  findings jsonb not null
);
comment on table catalogue.feed_check is 'national: the nightly look at our own open feed, public';
create index on catalogue.feed_check (checked_at desc);

create table catalogue.saved_search (
  id uuid primary key,
  token_hash bytea not null unique,
  query jsonb not null,
  language text not null check (language in ('nl', 'en')),
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_sent_on date,
  -- Services of the last mail: only what is new since then is sent.
  seen uuid[] not null default '{}',
  stopped_at timestamptz
);
comment on table catalogue.saved_search is 'national: a search somebody wants mail about, without an account; the secret in the links is kept as a hash';
create index on catalogue.saved_search (last_sent_on) where confirmed_at is not null and stopped_at is null;

create table catalogue.saved_search_mail (
  search_id uuid primary key references catalogue.saved_search (id),
  email text not null check (length(email) <= 254)
);
comment on table catalogue.saved_search_mail is 'national: where mail about a saved search goes; removed when it stops';

grant select, insert, update, delete on all tables in schema catalogue to wegwijzer_app;
