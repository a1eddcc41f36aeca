-- Every service public, with price, quality and content.
create schema catalogue;
grant usage on schema catalogue to wegwijzer_app;

create table catalogue.source (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  name text not null check (length(name) <= 120),
  form text not null check (form in ('hsds-json', 'hsds-csv', 'hsds-api', 'sheet')),
  url text check (length(url) <= 1000),
  licence text check (length(licence) <= 200),
  every_hours int check (every_hours between 1 and 720),
  paused boolean not null default false,
  etag text,
  last_modified text,
  failures int not null default 0 check (failures >= 0),
  last_success_at timestamptz,
  next_fetch_at timestamptz
);
comment on table catalogue.source is 'national: another catalogue that services are taken over from, and when it is asked again';
create index on catalogue.source (next_fetch_at) where not paused;

create table catalogue.service (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  name text not null check (length(name) between 3 and 120),
  alternate_name text check (length(alternate_name) <= 120),
  kind text not null check (kind in ('training', 'reintegration', 'career-advice', 'debt-help', 'language', 'temp-agency', 'work-experience', 'instrument', 'volunteering', 'other')),
  -- An instrument of UWV or a municipality, after the code lists of Dennis and Eva. policy: D15
  instrument_type text check (instrument_type in ('job-seeker', 'employer', 'mobility')),
  sensitivity text not null check (sensitivity in ('normal', 'discreet', 'special')),
  -- Help without a price has a short form: content and contact are enough. policy: D1
  free_help boolean not null default false,
  aim text check (length(aim) <= 600),
  method text check (length(method) <= 1200),
  afterwards text check (length(afterwards) <= 600),
  for_whom text check (length(for_whom) <= 600),
  how_to_apply text check (length(how_to_apply) <= 600),
  apply_ways text[] not null default '{}' check (apply_ways <@ array['guide', 'self', 'phone', 'mail', 'url']),
  delivery text not null check (delivery in ('group', 'individual', 'online', 'workplace')),
  group_min int check (group_min between 1 and 500),
  group_max int check (group_max between group_min and 500),
  languages text[] not null default '{nl}',
  accessibility text[] not null default '{}' check (accessibility <@ array['wheelchair', 'hearing-loop', 'quiet-room', 'sign-language', 'easy-language']),
  documents text[] not null default '{}' check (cardinality(documents) <= 12),
  needs text[] not null default '{}' check (needs <@ array['work', 'income-debt', 'language', 'education', 'housing', 'care-for-others', 'digital']),
  target_groups text[] not null default '{}',
  age_min int check (age_min between 0 and 120),
  age_max int check (age_max between age_min and 120),
  duration_weeks int check (duration_weeks between 1 and 260),
  hours_per_week int check (hours_per_week between 1 and 60),
  intensity text check (length(intensity) <= 200),
  places int check (places between 0 and 10000),
  places_free int check (places_free between 0 and 10000),
  waiting_weeks int check (waiting_weeks between 0 and 104),
  contact_name text check (length(contact_name) <= 120),
  contact_phone text check (length(contact_phone) <= 30),
  contact_email text check (length(contact_email) <= 254),
  url text check (length(url) <= 500),
  acceptance_days int not null check (acceptance_days between 1 and 20),
  national boolean not null default false,
  template_id uuid references catalogue.service (id) check (template_id <> id),
  source_id uuid references catalogue.source (id),
  external_id text check (length(external_id) <= 200),
  status text not null check (status in ('draft', 'review', 'public', 'paused', 'unlisted', 'ended')),
  -- What the update rhythm made of it: warned first, then lower in the list, then out of it.
  rhythm text not null default 'fresh' check (rhythm in ('fresh', 'warned', 'sunk')),
  new_since date not null,
  -- Its place in the rotation of services that wait equally long; each day begins at another place. policy: D2
  turn int not null generated always as (('x' || right(replace(id::text, '-', ''), 8))::bit(32)::int) stored,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', name || ' ' || coalesce(alternate_name, '')), 'A') || setweight(to_tsvector('dutch', coalesce(aim, '')), 'B') || to_tsvector('dutch', coalesce(for_whom, '') || ' ' || coalesce(afterwards, ''))
  ) stored,
  check ((source_id is null) = (external_id is null)),
  unique (source_id, external_id)
);
comment on table catalogue.service is 'national: what a provider, UWV or a municipality offers; public once complete';
create index on catalogue.service (organisation_id);
create index on catalogue.service (template_id) where template_id is not null;
create index on catalogue.service using gin (search) where status = 'public';
create index on catalogue.service using gin (name gin_trgm_ops) where status = 'public';
create index on catalogue.service (kind, id) where status = 'public';
create index on catalogue.service ((coalesce(waiting_weeks, 999) + case when rhythm = 'sunk' then 10000 else 0 end), turn, id) where status = 'public';
create index on catalogue.service (id) where national and status = 'public';

create table catalogue.service_confirmed (
  service_id uuid not null references catalogue.service (id),
  part text not null check (part in ('content', 'price', 'quality', 'capacity', 'contact')),
  confirmed_on date not null,
  due_on date not null check (due_on > confirmed_on),
  by_account uuid references access.account (id),
  reminded_on date,
  primary key (service_id, part)
);
comment on table catalogue.service_confirmed is 'national: when each part of a service was last said to be right, and when it must be said again';
create index on catalogue.service_confirmed (due_on);

create table catalogue.service_step (
  service_id uuid not null references catalogue.service (id),
  position smallint not null check (position between 1 and 20),
  title text not null check (length(title) between 1 and 120),
  words text check (length(words) <= 600),
  primary key (service_id, position)
);
comment on table catalogue.service_step is 'national: the steps a service goes through, in order';

create table catalogue.service_start (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  -- Without a date: whenever somebody wants.
  starts_on date,
  places int check (places between 0 and 10000),
  places_free int check (places_free between 0 and places),
  unique nulls not distinct (service_id, starts_on)
);
comment on table catalogue.service_start is 'national: moments a service begins';
create index on catalogue.service_start (service_id, starts_on);

create table catalogue.service_closure (
  service_id uuid not null references catalogue.service (id),
  closed_from date not null,
  closed_until date not null check (closed_until > closed_from),
  words text check (length(words) <= 120),
  primary key (service_id, closed_from)
);
comment on table catalogue.service_closure is 'national: periods a service stands still; a price per week or month is not asked for them';

create table catalogue.service_place (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  position smallint not null check (position between 1 and 200),
  name text check (length(name) <= 120),
  street text check (length(street) <= 120),
  house_number text check (length(house_number) <= 12),
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  place text check (length(place) <= 80),
  pc4 text check (pc4 ~ '^[1-9]\d{3}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  check ((latitude is null) = (longitude is null)),
  unique (service_id, position)
);
comment on table catalogue.service_place is 'national: where a service runs';
create index on catalogue.service_place (pc4);

create table catalogue.place_schedule (
  id uuid primary key,
  place_id uuid not null references catalogue.service_place (id) on delete cascade,
  words text check (length(words) <= 300),
  starts_on date,
  until_on date check (until_on >= starts_on),
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  every int not null default 1 check (every between 1 and 52),
  byday text[] not null default '{}' check (byday <@ array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  opens time,
  closes time check (closes > opens)
);
comment on table catalogue.place_schedule is 'national: the days and hours of a service at a place, in words and as a rule of repetition';
create index on catalogue.place_schedule (place_id);

create table catalogue.service_area (
  service_id uuid not null references catalogue.service (id),
  region_code text references regions.region (code),
  municipality_code text references regions.municipality (code),
  area text generated always as (coalesce(region_code, municipality_code)) stored,
  primary key (area, service_id),
  check (num_nonnulls(region_code, municipality_code) = 1)
);
comment on table catalogue.service_area is 'national: the regions or municipalities a service is offered in';
create index on catalogue.service_area (service_id);

create table catalogue.service_rule (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  position smallint not null check (position between 1 and 40),
  kind text not null check (kind in ('age-min', 'age-max', 'lives-in', 'works', 'no-work', 'benefit-from', 'language-level', 'education-max', 'driving-licence', 'other')),
  value text check (length(value) <= 200),
  hard boolean not null,
  words text check (length(words) <= 200),
  unique (service_id, position),
  check (kind in ('works', 'no-work') or num_nonnulls(value, words) > 0)
);
comment on table catalogue.service_rule is 'national: for whom a service is meant, as rules that can say why and why not';

create table catalogue.taxonomy (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  name text not null,
  description text,
  uri text,
  version text,
  source_id uuid references catalogue.source (id),
  external_id text
);
comment on table catalogue.taxonomy is 'national: lists of words that services are sorted by, our own and those of other catalogues';

create table catalogue.term (
  taxonomy text not null references catalogue.taxonomy (id),
  code text not null check (length(code) between 1 and 200),
  name text not null,
  description text,
  broader text,
  external_id text,
  primary key (taxonomy, code)
);
comment on table catalogue.term is 'national: the words of a list';

create table catalogue.service_term (
  service_id uuid not null references catalogue.service (id),
  taxonomy text not null,
  code text not null,
  primary key (service_id, taxonomy, code),
  foreign key (taxonomy, code) references catalogue.term (taxonomy, code)
);
comment on table catalogue.service_term is 'national: the words a service is sorted under';
create index on catalogue.service_term (taxonomy, code);

create table catalogue.service_concept (
  service_id uuid not null references catalogue.service (id),
  concept_id uuid not null references skills.concept (id),
  primary key (service_id, concept_id)
);
comment on table catalogue.service_concept is 'national: occupations a service leads to and skills it teaches';

create table catalogue.price (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  part text not null check (part in ('person', 'payer')),
  -- Lines of one part hold at once and add up.
  line smallint not null default 1 check (line between 1 and 12),
  kind text not null check (kind in ('free', 'fixed', 'per-hour', 'per-session', 'per-week', 'per-month', 'per-place-used', 'per-place-agreed', 'per-result')),
  amount_cents bigint check (amount_cents >= 0),
  vat_basis_points int not null check (vat_basis_points in (0, 900, 2100)),
  quantity_min int not null check (quantity_min between 0 and 2000),
  quantity_max int not null check (quantity_max between greatest(quantity_min, 1) and 2000),
  milestone text check (length(milestone) <= 200),
  payers text[] not null default '{}' check (payers <@ array['regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy']),
  -- A contract tariff: the amount is not kept here at all, so it cannot come out.
  confidential_for uuid references regions.organisation (id),
  confidential_until date,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  check (kind <> 'free' or amount_cents = 0),
  check ((amount_cents is null) = (confidential_for is not null)),
  check ((confidential_for is null) = (confidential_until is null)),
  check (kind <> 'per-result' or milestone is not null),
  exclude using gist (service_id with =, part with =, line with =, daterange(valid_from, valid_until) with &&)
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
  for_whom text check (length(for_whom) <= 200),
  group_code text check (length(group_code) <= 60),
  note text check (length(note) <= 400),
  valid_until date,
  reminded_on date,
  -- Outcome figures need enough cases to say something.
  check (kind <> 'outcome' or denominator >= 10)
);
comment on table catalogue.quality is 'national: evidence of quality, each with source, date and number of cases';
create index on catalogue.quality (service_id, on_date desc);
create index on catalogue.quality (valid_until) where kind = 'certificate';

create table catalogue.quality_reply (
  quality_id uuid primary key references catalogue.quality (id),
  words text not null check (length(words) between 1 and 600),
  on_date date not null,
  by_account uuid not null references access.account (id)
);
comment on table catalogue.quality_reply is 'national: what the provider says of a figure; the right of reply';

create view catalogue.service_shared with (security_invoker = true) as
  select id, organisation_id, name, kind, sensitivity, status from catalogue.service;

grant select, insert, update, delete on all tables in schema catalogue to wegwijzer_app;
