-- Every service public, with price, quality and content.
create schema catalogue;
grant usage on schema catalogue to wegwijzer_app;

create table catalogue.service (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  name text not null check (length(name) between 3 and 120),
  kind text not null check (kind in ('training', 'reintegration', 'career-advice', 'debt-help', 'language', 'temp-agency', 'work-experience', 'instrument', 'volunteering')),
  sensitivity text not null check (sensitivity in ('normal', 'discreet', 'special')),
  -- Help without a price has a short form: content and contact are enough. policy: D1
  free_help boolean not null default false,
  aim text check (length(aim) <= 600),
  method text check (length(method) <= 1200),
  afterwards text check (length(afterwards) <= 600),
  for_whom text check (length(for_whom) <= 600),
  how_to_apply text check (length(how_to_apply) <= 600),
  delivery text not null check (delivery in ('group', 'individual', 'online', 'workplace')),
  languages text[] not null default '{nl}',
  duration_weeks int check (duration_weeks between 1 and 260),
  hours_per_week int check (hours_per_week between 1 and 60),
  places int check (places between 0 and 10000),
  waiting_weeks int check (waiting_weeks between 0 and 104),
  waiting_confirmed_on date,
  acceptance_days int not null check (acceptance_days between 1 and 20),
  national boolean not null default false,
  pc4 text check (pc4 ~ '^[1-9]\d{3}$'),
  place text,
  status text not null check (status in ('draft', 'public', 'paused', 'ended')),
  content_confirmed_on date,
  new_since date not null,
  -- Its place in the rotation of services that wait equally long; each day begins at another place. policy: D2
  turn int not null generated always as (('x' || right(replace(id::text, '-', ''), 8))::bit(32)::int) stored,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', name), 'A') || setweight(to_tsvector('dutch', coalesce(aim, '')), 'B') || to_tsvector('dutch', coalesce(for_whom, '') || ' ' || coalesce(afterwards, ''))
  ) stored
);
comment on table catalogue.service is 'national: what a provider, UWV or a municipality offers; public once complete';
create index on catalogue.service (organisation_id);
create index on catalogue.service using gin (search) where status = 'public';
create index on catalogue.service using gin (name gin_trgm_ops) where status = 'public';
create index on catalogue.service (kind, id) where status = 'public';
create index on catalogue.service (coalesce(waiting_weeks, 999), turn, id) where status = 'public';
create index on catalogue.service (id) where national and status = 'public';

create table catalogue.service_area (
  service_id uuid not null references catalogue.service (id),
  region_code text not null references regions.region (code),
  primary key (region_code, service_id)
);
comment on table catalogue.service_area is 'national: the regions a service is offered in';
create index on catalogue.service_area (service_id);

create table catalogue.price (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  part text not null check (part in ('person', 'payer')),
  kind text not null check (kind in ('free', 'fixed', 'per-hour', 'per-session', 'per-week', 'per-result')),
  amount_cents bigint not null check (amount_cents >= 0),
  vat_basis_points int not null check (vat_basis_points in (0, 900, 2100)),
  quantity int not null check (quantity between 1 and 2000),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  check (kind <> 'free' or amount_cents = 0),
  exclude using gist (service_id with =, part with =, daterange(valid_from, valid_until) with &&)
);
create index on catalogue.price (service_id, valid_from desc);
comment on table catalogue.price is 'national: what the person and what the payer pays, from and until when; never changed, only followed';

create table catalogue.quality (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  kind text not null check (kind in ('certificate', 'inspection', 'satisfaction', 'outcome', 'none-yet')),
  source text not null check (length(source) <= 200),
  on_date date not null,
  value_basis_points int check (value_basis_points between 0 and 10000),
  cases int check (cases >= 0),
  denominator int check (denominator >= cases),
  note text check (length(note) <= 400),
  valid_until date,
  -- Outcome figures need enough cases to say something.
  check (kind <> 'outcome' or denominator >= 10)
);
comment on table catalogue.quality is 'national: evidence of quality, each with source, date and number of cases';
create index on catalogue.quality (service_id, on_date desc);

create table catalogue.service_occupation (
  service_id uuid not null references catalogue.service (id),
  concept_id uuid not null references skills.concept (id),
  primary key (service_id, concept_id)
);
comment on table catalogue.service_occupation is 'national: occupations a service leads to';

create view catalogue.service_shared with (security_invoker = true) as
  select id, organisation_id, name, kind, sensitivity, status from catalogue.service;

grant select, insert, update, delete on all tables in schema catalogue to wegwijzer_app;
