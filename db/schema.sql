-- Written by `npm run schema` from the migrated database; the migrations are what runs. A check compares.

-- -------------------- platform

-- national: who changed rights, settings and published content
create table platform.audit (
  id uuid not null,
  at timestamp with time zone not null,
  account_id uuid,
  organisation_id uuid,
  region_code text,
  what text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  request_id text not null,
  primary key (id)
);
create index on platform.audit using btree (at desc, id);

-- local: mail of the demo, shown instead of sent
create table platform.caught_mail (
  id uuid not null,
  at timestamp with time zone not null,
  sender text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]'::jsonb,
  region_code text,
  person_id uuid,
  primary key (id)
);
create index on platform.caught_mail using btree (region_code, person_id);

-- national: bytes by content; who may read them is decided by the record that names them
create table platform.file (
  content_hash bytea not null,
  media_type text not null,
  bytes bytea not null,
  size integer not null,
  primary key (content_hash),
  check (size >= 1 and size <= 10485760)
);

-- local: what happened, for subscribers; ids only
create table platform.outbox (
  seq bigint not null generated as identity,
  xid xid8 not null default pg_current_xact_id(),
  id uuid not null,
  type text not null,
  region_code text not null,
  subject uuid not null,
  data jsonb not null,
  at timestamp with time zone not null,
  primary key (seq)
);
create index on platform.outbox using btree (xid, seq);

-- local: which subscriber handled which event
create table platform.outbox_handled (
  subscriber text not null,
  event_id uuid not null,
  primary key (subscriber, event_id)
);

-- local: how far each reader of the outbox is
create table platform.outbox_reader (
  name text not null,
  xid xid8 not null,
  seq bigint not null,
  primary key (name)
);

-- regional: one row per request that read or changed data of persons
create table platform.processing_log (
  region_code text not null,
  id uuid not null,
  at timestamp with time zone not null,
  operation text not null,
  changes boolean not null,
  actor_kind text not null,
  account_id uuid,
  organisation_id uuid,
  role text,
  purpose text not null,
  what text[] not null,
  persons uuid[] not null,
  outside boolean not null default false,
  reason text,
  on_behalf text,
  trace_id text not null,
  activity_uri text not null,
  primary key (region_code, id, at)
) partition by range (at);
create index on platform.processing_log using gin (persons);
alter table platform.processing_log enable row level security;
create policy add on platform.processing_log for insert with check (true);
create policy remove on platform.processing_log for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on platform.processing_log for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'person'::text) and (persons && platform.ctx_persons()))));

-- regional: links that open one record, kept as a hash
create table platform.safe_link (
  region_code text not null,
  id uuid not null,
  token_hash bytea not null,
  what text not null,
  record uuid not null,
  person_id uuid,
  organisation_id uuid,
  made_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  used_at timestamp with time zone,
  primary key (region_code, id),
  unique (region_code, token_hash)
);
create index on platform.safe_link using btree (region_code, record);
alter table platform.safe_link enable row level security;
create policy add on platform.safe_link for insert with check (platform.in_region(region_code));
create policy all_by_system on platform.safe_link for all using ((platform.ctx_kind() = 'system'::text)) with check (true);
create policy own on platform.safe_link for select using (((platform.ctx_kind() = 'person'::text) and (person_id = any (platform.ctx_persons()))));

-- local: what this database was born as, and the demo clock
create table platform.setting (
  key text not null,
  value text not null,
  primary key (key)
);

create function platform.acts_in(part text) returns boolean as $$ select platform.ctx('parts') is null or platform.ctx_kind() = 'system' or part = any (string_to_array(platform.ctx('parts'), ','))
$$;

create function platform.add_job(task text, payload json, key text DEFAULT NULL::text) returns void security definer set search_path="" as $$
begin
  perform graphile_worker.add_job(task, payload, job_key := key, max_attempts := 8);
end
$$;

create function platform.ctx(name text) returns text as $$ select nullif(current_setting('app.' || name, true), '')
$$;

create function platform.ctx_actor() returns uuid as $$ select platform.ctx('actor')::uuid
$$;

create function platform.ctx_kind() returns text as $$ select platform.ctx('kind')
$$;

create function platform.ctx_organisation() returns uuid as $$ select platform.ctx('organisation')::uuid
$$;

create function platform.ctx_persons() returns uuid[] as $$ select string_to_array(platform.ctx('person'), ',')::uuid[]
$$;

create function platform.ctx_record() returns uuid as $$ select platform.ctx('record')::uuid
$$;

create function platform.ctx_regions() returns text[] as $$ select string_to_array(platform.ctx('regions'), ',')
$$;

create function platform.ctx_today() returns date as $$ select platform.ctx('today')::date
$$;

create function platform.ensure_log_partition(month date) returns void security definer set search_path="" as $$
declare
  start date := date_trunc('month', month)::date;
  name text := 'processing_log_' || to_char(start, 'YYYY_MM');
begin
  if to_regclass('platform.' || name) is not null then return; end if;
  -- Of two instances at once one makes it; the other looks again.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('wegwijzer log months'));
  if exists (select from pg_catalog.pg_class c where c.relname = name and c.relnamespace = 'platform'::regnamespace) then return; end if;
  if exists (select from platform.processing_log_rest where at >= start and at < start + interval '1 month') then return; end if;
  execute format('create table platform.%I partition of platform.processing_log for values from (%L) to (%L)',
    name, start, (start + interval '1 month')::date);
  execute format('comment on table platform.%I is %L', name, 'regional: the processing log of one month');
  -- A partition asked for by its own name has no policies: it is reached through the whole only.
  execute format('revoke all on platform.%I from wegwijzer_app', name);
end
$$;

create function platform.failed_jobs() returns TABLE(id text, task text, attempts integer, last_tried_at timestamp with time zone, error text) security definer set search_path="" as $$
begin
  return query select j.id::text, j.task_identifier, j.attempts::int, j.updated_at, left(j.last_error, 120)
    from graphile_worker.jobs j where j.attempts >= j.max_attempts order by j.updated_at desc limit 50;
end
$$;

create function platform.in_region(region text) returns boolean as $$ select coalesce(platform.ctx('regions') = '*' or region = any (platform.ctx_regions()), false)
$$;

create function platform.protect(target regclass, person_column name, part text DEFAULT NULL::text) returns void as $$
declare
  and_part text := case when part is null then '' else format(' and platform.acts_in(%L)', part) end;
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy see on %s for select using (people.sees(region_code, %I)%s)', target, person_column, and_part);
  execute format('create policy add on %s for insert with check (platform.in_region(region_code)%s)', target, and_part);
  execute format('create policy change on %s for update using (people.sees(region_code, %I)%s) with check (platform.in_region(region_code))', target, person_column, and_part);
  execute format('create policy remove on %s for delete using (platform.ctx_kind() = ''system'')', target);
end
$$;

create function platform.retry_job(job bigint) returns boolean security definer set search_path="" as $$
begin
  perform graphile_worker.reschedule_jobs(array[job], run_at := clock_timestamp(), attempts := 0);
  return exists (select from graphile_worker.jobs j where j.id = job);
end
$$;

-- -------------------- regions

-- national: what a region chose itself; empty means what follows from the national theme
create table regions.branding (
  region_code text not null,
  display_name text,
  logo_text text,
  phone text,
  email text,
  photo bytea,
  photo_alt text,
  primary key (region_code),
  check ((photo is null) = (photo_alt is null)),
  check (length(photo_alt) >= 3 and length(photo_alt) <= 200),
  foreign key (photo) references platform.file(content_hash),
  foreign key (region_code) references regions.region(code)
);

-- national: the host name at which a region has its site, and names of before with the day they end
create table regions.host_name (
  host text not null,
  region_code text not null,
  from_on date not null,
  until_on date,
  primary key (host),
  check (host ~ '^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$'::text),
  check (until_on > from_on),
  foreign key (region_code) references regions.region(code)
);
create unique index on regions.host_name using btree (region_code) where (until_on is null);

-- national: places people walk into, fixed or mobile
create table regions.location (
  id uuid not null,
  region_code text not null,
  organisation_id uuid,
  kind text not null,
  name text not null,
  street text,
  house_number text,
  postcode text,
  place text not null,
  directions text,
  phone text,
  valid_from date not null,
  valid_until date,
  primary key (id),
  check (kind = any (array['fixed'::text, 'mobile'::text])),
  check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text),
  check (valid_until > valid_from),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on regions.location using btree (region_code, name);

-- national: municipalities since 2021, with the one an ended municipality went into, its main place, and other names people use
create table regions.municipality (
  code text not null,
  name text not null,
  plain_name text not null,
  plain_also text not null default ''::text,
  valid_from date not null,
  valid_until date,
  became text,
  main_place text,
  postcode text,
  latitude double precision,
  longitude double precision,
  primary key (code),
  check (code ~ '^GM[0-9]{4}$'::text),
  check (latitude >= 50.7::double precision and latitude <= 53.7::double precision),
  check (longitude >= 3.2::double precision and longitude <= 7.3::double precision),
  check (postcode ~ '^[1-9][0-9]{3}$'::text),
  check (valid_until > valid_from),
  foreign key (became) references regions.municipality(code) deferrable initially deferred
);
create index on regions.municipality using gin (plain_name public.gin_trgm_ops, plain_also public.gin_trgm_ops);

-- national: which region a municipality belongs to, from and until when
create table regions.municipality_region (
  municipality_code text not null,
  region_code text not null,
  valid_from date not null,
  valid_until date,
  from_certainty text not null,
  primary key (municipality_code, valid_from),
  check (from_certainty = any (array['exact'::text, 'at-latest'::text])),
  check (valid_until > valid_from),
  exclude using gist (municipality_code with =, daterange(valid_from, valid_until) with &&),
  foreign key (municipality_code) references regions.municipality(code),
  foreign key (region_code) references regions.region(code)
);
create index on regions.municipality_region using btree (region_code, valid_from);

-- national: how the desk of the country is reached, for regions that are not open yet
create table regions.national_desk (
  one boolean not null default true,
  phone text,
  email text,
  hours text,
  primary key (one),
  check (length(email) <= 254),
  check (length(hours) <= 120),
  check (length(phone) <= 30),
  check (one)
);

-- national: a day with other hours; without hours: closed
create table regions.opening_exception (
  location_id uuid not null,
  on_date date not null,
  opens time without time zone,
  closes time without time zone,
  reason text,
  primary key (location_id, on_date),
  check ((opens is null) = (closes is null) and closes > opens),
  foreign key (location_id) references regions.location(id)
);

-- national: the ordinary hours of a location; 1 is Monday
create table regions.opening_hours (
  location_id uuid not null,
  weekday smallint not null,
  opens time without time zone not null,
  closes time without time zone not null,
  primary key (location_id, weekday, opens),
  check (closes > opens),
  check (weekday >= 1 and weekday <= 7),
  foreign key (location_id) references regions.location(id)
);

-- national: anyone who owns records, money or staff; its contact data are public
create table regions.organisation (
  id uuid not null,
  name text not null,
  sensitivity text not null,
  kvk_number text,
  owned_by uuid,
  phone text,
  email text,
  website text,
  valid_from date not null,
  valid_until date,
  primary key (id),
  check (kvk_number ~ '^[0-9]{8}$'::text),
  check (owned_by <> id),
  check (sensitivity = any (array['normal'::text, 'discreet'::text, 'special'::text])),
  check (valid_until > valid_from),
  unique (kvk_number),
  foreign key (owned_by) references regions.organisation(id)
);
create index on regions.organisation using btree (name);
create index on regions.organisation using btree (owned_by) where (owned_by is not null);

-- national: the organisation that acts for a municipality; a joint social service acts for several
create table regions.organisation_municipality (
  organisation_id uuid not null,
  municipality_code text not null,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, municipality_code, valid_from),
  check (valid_until > valid_from),
  exclude using gist (municipality_code with =, daterange(valid_from, valid_until) with &&),
  foreign key (municipality_code) references regions.municipality(code),
  foreign key (organisation_id) references regions.organisation(id)
);

-- national: what an organisation is in a region, from and until when
create table regions.organisation_role (
  id uuid not null,
  organisation_id uuid not null,
  region_code text not null,
  role text not null,
  valid_from date not null,
  valid_until date,
  primary key (id),
  check (role = any (array['guide-employer'::text, 'partner'::text, 'provider'::text, 'steering'::text, 'coordinator-seat'::text, 'employer-desk'::text])),
  check (valid_until > valid_from),
  exclude using gist (organisation_id with =, region_code with =, role with =, daterange(valid_from, valid_until) with &&),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on regions.organisation_role using btree (region_code, role, valid_from);

-- national: the kinds an organisation is of; one may be of several
create table regions.organisation_type (
  organisation_id uuid not null,
  type text not null,
  primary key (organisation_id, type),
  check (type = any (array['uwv'::text, 'municipality'::text, 'ministry'::text, 'school'::text, 'private-trainer'::text, 'reintegration-company'::text, 'career-company'::text, 'temp-agency'::text, 'sheltered-work-company'::text, 'training-fund'::text, 'sbb'::text, 'insurer'::text, 'occupational-health-service'::text, 'branch-organisation'::text, 'union'::text, 'employers-organisation'::text, 'umbrella-organisation'::text, 'debt-help'::text, 'language-house'::text, 'care-and-welfare'::text, 'employer'::text, 'other'::text])),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on regions.organisation_type using btree (type);

-- national: where a four-digit postcode lies, as imported
create table regions.postcode_point (
  pc4 text not null,
  place text not null,
  plain_place text not null,
  lat double precision not null,
  lon double precision not null,
  primary key (pc4),
  check (lat >= 50.7::double precision and lat <= 53.7::double precision),
  check (lon >= 3.2::double precision and lon <= 7.3::double precision),
  check (pc4 ~ '^[1-9][0-9]{3}$'::text)
);
create index on regions.postcode_point using gin (plain_place public.gin_trgm_ops);

-- national: the 35 labour-market regions; the slug is fixed for good
create table regions.region (
  code text not null,
  slug text not null,
  tile_row smallint,
  tile_column smallint,
  short text,
  primary key (code),
  check (code ~ '^AM[0-9]{2}$'::text),
  check (length(short) <= 4),
  check (slug ~ '^[a-z][a-z-]*[a-z]$'::text),
  check (tile_column >= 1 and tile_column <= 8),
  check (tile_row >= 1 and tile_row <= 12),
  unique (slug)
);

-- national: what a region was called in a period, and which municipality led it (null: no source says)
create table regions.region_period (
  region_code text not null,
  valid_from date not null,
  valid_until date,
  from_certainty text not null,
  name text not null,
  display_name text not null,
  lead_municipality text,
  primary key (region_code, valid_from),
  check (from_certainty = any (array['exact'::text, 'at-latest'::text])),
  check (valid_until > valid_from),
  exclude using gist (region_code with =, daterange(valid_from, valid_until) with &&),
  foreign key (lead_municipality) references regions.municipality(code),
  foreign key (region_code) references regions.region(code)
);

-- national: when a region began to practise, opened or closed, and who said so; the newest holds
create table regions.stage_fact (
  id uuid not null,
  region_code text not null,
  what text not null,
  on_date date not null,
  at timestamp with time zone not null,
  by_account uuid,
  primary key (id),
  check (what = any (array['practice'::text, 'practice-ended'::text, 'opened'::text, 'closed'::text])),
  foreign key (region_code) references regions.region(code)
);
create index on regions.stage_fact using btree (region_code, on_date desc, at desc);

create view regions.municipality_shared with (security_invoker = true) -- as in its migration
  (code text, name text);

create view regions.organisation_shared with (security_invoker = true) -- as in its migration
  (id uuid, name text, sensitivity text, kvk_number text, owned_by uuid, valid_from date, valid_until date);

create view regions.organisation_type_shared with (security_invoker = true) -- as in its migration
  (organisation_id uuid, type text);

create view regions.postcode_point_shared with (security_invoker = true) -- as in its migration
  (pc4 text, place text, lat double precision, lon double precision);

create view regions.region_shared with (security_invoker = true) -- as in its migration
  (code text, slug text, name text, display_name text, lead_municipality text, valid_from date, valid_until date, logo_text text, phone text, email text);

create view regions.stage_fact_shared with (security_invoker = true) -- as in its migration
  (region_code text, what text, on_date date, at timestamp with time zone);

-- -------------------- policy

-- national: a variant of the system with all its parameters, checked by a schema when read
create table policy.profile (
  id uuid not null,
  code text not null,
  name_nl text not null,
  name_en text not null,
  version integer not null,
  parameters jsonb not null,
  primary key (id),
  check (code ~ '^[a-z0-9-]{2,60}$'::text),
  unique (code)
);

-- national: which profile governs a region, from and until when
create table policy.region_profile (
  region_code text not null,
  profile_id uuid not null,
  from_on date not null,
  until_on date,
  primary key (region_code, from_on),
  check (until_on > from_on),
  exclude using gist (region_code with =, daterange(from_on, until_on) with &&),
  foreign key (profile_id) references policy.profile(id),
  foreign key (region_code) references regions.region(code)
);

-- -------------------- access

-- national: somebody who signs in: a pseudonym of the identity provider, at most one organisation, and whom they represent
create table access.account (
  id uuid not null,
  audience text not null,
  issuer text not null,
  subject text not null,
  represents text not null default ''::text,
  reference text not null,
  display_name text,
  email text,
  organisation_id uuid,
  made_at timestamp with time zone not null,
  blocked_on date,
  language text not null default 'nl'::text,
  primary key (id),
  check (audience = any (array['person'::text, 'employer'::text, 'staff'::text])),
  check (language = any (array['nl'::text, 'en'::text])),
  check (length(display_name) <= 120),
  check (length(email) <= 254),
  unique (issuer, subject, represents),
  unique (reference),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on access.account using btree (COALESCE(display_name, ''::text), id) where (audience <> 'person'::text);
create index on access.account using btree (lower(email)) where (audience = 'staff'::text);
create index on access.account using btree (organisation_id, display_name);

-- national: a system of an organisation that uses the API, with its public key, scopes and regions
create table access.api_client (
  id uuid not null,
  client_id text not null,
  organisation_id uuid not null,
  name text not null,
  public_jwk jsonb not null,
  scopes text[] not null,
  regions text[] not null,
  blocked_on date,
  asked_on date,
  primary key (id),
  check (client_id ~ '^[a-z0-9][a-z0-9-]{2,63}$'::text),
  unique (client_id),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on access.api_client using btree (organisation_id);

-- local: bearer tokens given out, kept as a hash
create table access.api_token (
  token_hash bytea not null,
  api_client_id uuid not null,
  scopes text[] not null,
  expires_at timestamp with time zone not null,
  primary key (token_hash),
  foreign key (api_client_id) references access.api_client(id)
);
create index on access.api_token using btree (expires_at);

-- local: what the identity provider of the demo remembers; empty in a real database
create table access.demo_oidc (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  expires_at timestamp with time zone,
  primary key (model, id)
);
create index on access.demo_oidc using btree (expires_at);
create index on access.demo_oidc using btree (grant_id) where (grant_id is not null);
create index on access.demo_oidc using btree (uid) where (uid is not null);

-- local: how often something was tried lately, by a hash of account or address
create table access.rate_limit (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  primary key (key)
);

-- regional: that data of the counter was asked for enforcement and refused: when, in which way, by which organisation; no person it was about
create table access.refused_request (
  id uuid not null,
  region_code text not null,
  at timestamp with time zone not null,
  way text not null,
  account_id uuid,
  organisation_id uuid,
  asker text,
  about text not null,
  primary key (region_code, id),
  check (about = any (array['one-person'::text, 'several'::text, 'file'::text])),
  check (length(asker) <= 120),
  check (way = any (array['desk'::text, 'names'::text, 'api'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on access.refused_request using btree (account_id);
create index on access.refused_request using btree (organisation_id);
create index on access.refused_request using btree (region_code, at);
alter table access.refused_request enable row level security;
create policy add on access.refused_request for insert with check (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'api'::text) and (account_id is null) and (organisation_id = platform.ctx_organisation())) or ((platform.ctx_kind() = 'staff'::text) and (account_id = platform.ctx_actor()) and platform.in_region(region_code))));
create policy see on access.refused_request for select using (((platform.ctx_kind() = 'staff'::text) and (platform.ctx('purpose'::text) = 'rights'::text) and ((region_code = '*'::text) or platform.in_region(region_code))));

-- national: a role of an account in a region (null: the whole country), given by somebody else
create table access.role_grant (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  region_code text,
  from_on date not null,
  until_on date,
  granted_by uuid,
  ended_by uuid,
  with_names boolean not null default false,
  primary key (id),
  check (not with_names or role = 'coordinator'::text),
  check (granted_by <> account_id),
  check (role = any (array['partner'::text, 'host'::text, 'editor'::text, 'organisation-admin'::text, 'guide'::text, 'mediator'::text, 'private-mediator'::text, 'provider'::text, 'coordinator'::text, 'board-member'::text, 'privacy-officer'::text, 'auditor'::text, 'administrator'::text])),
  check (until_on is null or until_on >= from_on),
  exclude using gist (account_id with =, role with =, COALESCE(region_code, '*'::text) with =, daterange(from_on, until_on) with &&),
  foreign key (account_id) references access.account(id),
  foreign key (ended_by) references access.account(id),
  foreign key (granted_by) references access.account(id),
  foreign key (region_code) references regions.region(code)
);
create index on access.role_grant using btree (account_id);
create index on access.role_grant using btree (region_code, role);

-- local: signed-in browsers; the secret in their cookie is kept as a hash
create table access.session (
  id_hash bytea not null,
  account_id uuid not null,
  workplace text,
  acting text,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  primary key (id_hash),
  foreign key (account_id) references access.account(id)
);
create index on access.session using btree (account_id);
create index on access.session using btree (last_seen_at);

-- local: sign-ins under way at an identity provider; each comes back once
create table access.sign_in (
  state_hash bytea not null,
  browser_hash bytea not null,
  audience text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text,
  language text not null,
  started_at timestamp with time zone not null,
  primary key (state_hash),
  check (audience = any (array['person'::text, 'employer'::text, 'staff'::text])),
  check (language = any (array['nl'::text, 'en'::text]))
);
create index on access.sign_in using btree (started_at);

-- national: what is known of a worker beside the account: the actual employer, where that is not the responsible organisation
create table access.staff (
  account_id uuid not null,
  employed_by uuid,
  job_title text,
  person_account uuid,
  primary key (account_id),
  check (length(job_title) <= 80),
  foreign key (account_id) references access.account(id),
  foreign key (employed_by) references regions.organisation(id),
  foreign key (person_account) references access.account(id)
);

-- local: client assertions already used, so that none serves twice
create table access.used_assertion (
  api_client_id uuid not null,
  jti text not null,
  expires_at timestamp with time zone not null,
  primary key (api_client_id, jti),
  foreign key (api_client_id) references access.api_client(id)
);
create index on access.used_assertion using btree (expires_at);

create view access.names_right_shared with (security_invoker = true) -- as in its migration
  (region_code text);

create view access.staff_shared with (security_invoker = true) -- as in its migration
  (id uuid, display_name text, organisation_id uuid);

create view access.worker_shared with (security_invoker = true) -- as in its migration
  (id uuid, email text, person_account uuid);

-- -------------------- people

-- regional: what a person was shown and agreed to; a safeguard, not a legal basis
create table people.agreement (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  organisation_id uuid,
  record uuid,
  agreed boolean not null,
  how text not null,
  recorded_by uuid,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  version integer,
  primary key (region_code, id),
  check (how = any (array['desk'::text, 'phone'::text, 'online'::text, 'link'::text])),
  check (version >= 0),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (recorded_by) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on people.agreement using btree (region_code, person_id);
alter table people.agreement enable row level security;
create policy add on people.agreement for insert with check ((platform.in_region(region_code) and platform.acts_in('file'::text)));
create policy change on people.agreement for update using ((people.sees(region_code, person_id) and platform.acts_in('file'::text))) with check (platform.in_region(region_code));
create policy remove on people.agreement for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.agreement for select using ((people.sees(region_code, person_id) and platform.acts_in('file'::text)));

-- regional: workers who may not open a file: barred by the person, or their own
create table people.barred (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  because text not null,
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  check (because = any (array['asked'::text, 'own-file'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on people.barred using btree (region_code, person_id, account_id);
alter table people.barred enable row level security;
create policy add on people.barred for insert with check ((platform.in_region(region_code) and platform.acts_in('file'::text)));
create policy change on people.barred for update using ((people.sees(region_code, person_id) and platform.acts_in('file'::text))) with check (platform.in_region(region_code));
create policy remove on people.barred for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.barred for select using ((people.sees(region_code, person_id) and platform.acts_in('file'::text)));

-- regional: one-time codes with which a person claims a file, kept as a hash
create table people.claim_code (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null,
  expires_on date not null,
  used_at timestamp with time zone,
  primary key (region_code, id),
  unique (region_code, code_hash),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table people.claim_code enable row level security;
create policy add on people.claim_code for insert with check ((platform.in_region(region_code) and platform.acts_in('file'::text)));
create policy change on people.claim_code for update using ((people.sees(region_code, person_id) and platform.acts_in('file'::text))) with check (platform.in_region(region_code));
create policy remove on people.claim_code for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.claim_code for select using ((people.sees(region_code, person_id) and platform.acts_in('file'::text)));

-- regional: which sign-in account belongs to a file
create table people.file_account (
  region_code text not null,
  person_id uuid not null,
  account_id uuid not null,
  since timestamp with time zone not null,
  how text not null,
  document_seen boolean not null default false,
  ended_at timestamp with time zone,
  primary key (region_code, person_id, account_id),
  check (how = any (array['code'::text, 'link'::text, 'desk'::text, 'registered'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on people.file_account using btree (account_id);
alter table people.file_account enable row level security;
create policy add on people.file_account for insert with check ((platform.in_region(region_code) and platform.acts_in('file'::text)));
create policy change on people.file_account for update using ((people.sees(region_code, person_id) and platform.acts_in('file'::text))) with check (platform.in_region(region_code));
create policy remove on people.file_account for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.file_account for select using ((people.sees(region_code, person_id) and platform.acts_in('file'::text)));

-- regional: two files of one person, joined by a person; can be undone
create table people.joined_file (
  region_code text not null,
  id uuid not null,
  kept_id uuid not null,
  joined_id uuid not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  primary key (region_code, id),
  check (kept_id <> joined_id),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, joined_id) references people.person(region_code, id),
  foreign key (region_code, kept_id) references people.person(region_code, id)
);
create index on people.joined_file using btree (region_code, kept_id);
create unique index on people.joined_file using btree (region_code, joined_id) where (undone_at is null);
alter table people.joined_file enable row level security;
create policy add on people.joined_file for insert with check (platform.in_region(region_code));
create policy change on people.joined_file for update using (people.sees(region_code, kept_id)) with check (platform.in_region(region_code));
create policy remove on people.joined_file for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.joined_file for select using (people.sees(region_code, kept_id));

-- national: on which law a purpose rests, for whom, from when until when
create table people.legal_basis (
  id uuid not null,
  purpose text not null,
  organisation_type text not null,
  law_nl text not null,
  valid_from date not null,
  valid_until date,
  primary key (id),
  unique (purpose, organisation_type, law_nl, valid_from),
  foreign key (purpose) references people.purpose(code)
);

-- regional: the file of one person in one region
create table people.person (
  region_code text not null,
  id uuid not null,
  reference text not null,
  registered_at timestamp with time zone not null,
  registered_by uuid not null,
  door text not null,
  language text not null default 'nl'::text,
  shielded boolean not null default false,
  obliged_by uuid,
  closed_on date,
  closed_because text,
  erased_at timestamp with time zone,
  moved_from_region text,
  moved_from_id uuid,
  primary key (region_code, id),
  check ((closed_on is null) = (closed_because is null)),
  check (closed_because = any (array['found-work'::text, 'helped'::text, 'no-contact'::text, 'moved'::text, 'other-organisation'::text, 'asked-by-person'::text])),
  check (door = any (array['website'::text, 'walk-in'::text, 'phone'::text, 'handover'::text, 'desk'::text])),
  unique (region_code, id, shielded),
  unique (region_code, reference),
  foreign key (obliged_by) references regions.organisation(id),
  foreign key (region_code) references regions.region(code),
  foreign key (registered_by) references regions.organisation(id)
);
alter table people.person enable row level security;
create policy add on people.person for insert with check (platform.in_region(region_code));
create policy change on people.person for update using (people.knows(region_code, id)) with check (platform.in_region(region_code));
create policy remove on people.person for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.person for select using (people.knows(region_code, id));

-- regional: name and contact data of a person, emptied by erasure
create table people.person_text (
  region_code text not null,
  person_id uuid not null,
  shielded boolean not null,
  first_name text,
  last_name text,
  email text,
  phone text,
  street text,
  postcode text,
  municipality_code text,
  birth_date date,
  primary key (region_code, person_id),
  check (not shielded or street is null and postcode is null and municipality_code is null),
  foreign key (municipality_code) references regions.municipality(code),
  foreign key (region_code, person_id, shielded) references people.person(region_code, id, shielded) on update cascade
);
create index on people.person_text using btree (lower(email));
create index on people.person_text using btree (region_code, lower(last_name), lower(first_name));
alter table people.person_text enable row level security;
create policy add on people.person_text for insert with check (platform.in_region(region_code));
create policy change on people.person_text for update using (people.knows(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on people.person_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.person_text for select using (people.knows(region_code, person_id));

-- national: why personal data is read or changed
create table people.purpose (
  code text not null,
  title_nl text not null,
  title_en text not null,
  explanation_nl text not null,
  explanation_en text not null,
  primary key (code),
  check (code ~ '^[a-z-]{1,40}$'::text)
);

-- regional: who may act for a person, in what, until when, which proof was seen
create table people.representation (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  kind text not null,
  scope text[] not null,
  proof text not null,
  proof_seen_by uuid not null,
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  check (kind = any (array['authorised'::text, 'parent'::text, 'money-administrator'::text, 'mentor'::text, 'curator'::text])),
  check (proof = any (array['court-decision'::text, 'authorisation'::text, 'register'::text, 'identity-document'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (proof_seen_by) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on people.representation using btree (account_id);
alter table people.representation enable row level security;
create policy add on people.representation for insert with check ((platform.in_region(region_code) and platform.acts_in('file'::text)));
create policy change on people.representation for update using ((people.sees(region_code, person_id) and platform.acts_in('file'::text))) with check (platform.in_region(region_code));
create policy remove on people.representation for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.representation for select using ((people.sees(region_code, person_id) and platform.acts_in('file'::text)));

-- regional: how a person may be reached safely
create table people.safe_contact (
  region_code text not null,
  person_id uuid not null,
  channel text not null,
  from_time text,
  until_time text,
  voicemail boolean not null default true,
  neutral boolean not null default false,
  primary key (region_code, person_id),
  check (channel = any (array['mail'::text, 'phone'::text, 'letter'::text, 'account'::text])),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table people.safe_contact enable row level security;
create policy add on people.safe_contact for insert with check (platform.in_region(region_code));
create policy change on people.safe_contact for update using (people.knows(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on people.safe_contact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.safe_contact for select using (people.knows(region_code, person_id));

-- regional: which organisation or worker may see which person, for which purpose, from until, because
create table people.sight (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  account_id uuid,
  scope text not null,
  purpose text not null,
  because text not null,
  record uuid,
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  check (because = any (array['registered'::text, 'handover'::text, 'holder'::text, 'lead'::text, 'queue'::text, 'appointment'::text, 'task'::text, 'referral'::text, 'placement'::text, 'cover'::text, 'named'::text, 'joined'::text])),
  check (scope = any (array['file'::text, 'part'::text])),
  check (until_on is null or until_on >= from_on),
  foreign key (account_id) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (purpose) references people.purpose(code),
  foreign key (region_code, person_id) references people.person(region_code, id) deferrable initially deferred
);
create index on people.sight using btree (region_code, account_id, person_id);
create index on people.sight using btree (region_code, organisation_id, person_id) where (account_id is null);
create index on people.sight using btree (region_code, person_id, organisation_id);
create index on people.sight using btree (region_code, record);
alter table people.sight enable row level security;
create policy add on people.sight for insert with check (platform.in_region(region_code));
create policy change on people.sight for update using (((organisation_id = platform.ctx_organisation()) or people.sees(region_code, person_id))) with check (platform.in_region(region_code));
create policy remove on people.sight for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on people.sight for select using (((organisation_id = platform.ctx_organisation()) or people.sees(region_code, person_id)));

create view people.birth_shared with (security_invoker = true) -- as in its migration
  (region_code text, person_id uuid, birth_date date);

create view people.legal_basis_shared with (security_invoker = true) -- as in its migration
  (purpose text, organisation_type text, valid_from date, valid_until date);

create view people.person_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, reference text, registered_at timestamp with time zone, registered_by uuid, door text, language text, shielded boolean, closed_on date, erased_at timestamp with time zone, first_name text, last_name text, municipality_code text);

create view people.sight_shared with (security_invoker = true) -- as in its migration
  (region_code text, person_id uuid, organisation_id uuid, account_id uuid, scope text, purpose text, because text, record uuid, from_on date, until_on date);

create function people.bar_own_file(region text, person uuid, worker uuid, today date) returns boolean security definer set search_path="" as $$
declare
  owner uuid;
begin
  for owner in
    select w.id from access.worker_shared w join people.person_text t on t.region_code = region and t.person_id = person
    where lower(w.email) = lower(t.email)
    union
    select w.id from access.worker_shared w join people.file_account f on f.account_id = w.person_account
    where f.region_code = region and f.person_id = person and f.ended_at is null
  loop
    insert into people.barred (region_code, id, person_id, account_id, because, from_on)
      select region, gen_random_uuid(), person, owner, 'own-file', today
      where not exists (select from people.barred b
        where b.region_code = region and b.person_id = person and b.account_id = owner and b.because = 'own-file' and b.until_on is null);
  end loop;
  return exists (select from people.barred b
    where b.region_code = region and b.person_id = person and b.account_id = worker and b.because = 'own-file');
end
$$;

create function people.bar_own_files_of(worker uuid, today date) returns void security definer set search_path="" as $$
begin
  perform people.bar_own_file(own.region_code, own.person_id, worker, today) from (
    select t.region_code, t.person_id from people.person_text t join access.worker_shared w on lower(w.email) = lower(t.email)
    where w.id = worker
    union
    select f.region_code, f.person_id from people.file_account f join access.worker_shared w on w.person_account = f.account_id
    where w.id = worker and f.ended_at is null) own;
end
$$;

create function people.barred_from(region text, files uuid[]) returns boolean security definer set search_path="" as $$
begin
  return exists (
    select from people.barred b
    where b.region_code = region and b.person_id = any (files) and b.account_id = platform.ctx_actor()
      and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today()));
end
$$;

create function people.card_by_link(region text, person uuid) returns TABLE(first_name text, last_name text, phone text, email text) security definer set search_path="" as $$
    select t.first_name, t.last_name, t.phone, t.email from people.person_text t
    where t.region_code = region and t.person_id = person and people.knows_by_link(region, person)
$$;

create function people.claim(region text, how text, hash bytea, birth date, today date, at timestamp with time zone) returns TABLE(outcome text, person uuid) security definer set search_path="" as $$
declare
  claimed uuid;
  born date;
begin
  if platform.ctx_kind() <> 'person' then return query select 'unknown', null::uuid; return; end if;
  if how = 'code' then
    select c.person_id into claimed from people.claim_code c
      where c.region_code = region and c.code_hash = hash and c.used_at is null and c.expires_on > today for update;
  else
    select l.person_id into claimed from platform.safe_link l
      where l.region_code = region and l.token_hash = hash and l.what = 'handover' and l.revoked_at is null and l.expires_on > today;
  end if;
  if claimed is null or exists (select from people.file_account f
    where f.region_code = region and f.person_id = claimed and f.ended_at is null and f.account_id <> platform.ctx_actor())
  then return query select 'unknown', null::uuid; return; end if;
  select coalesce(t.birth_date, birth) into born from people.person_text t where t.region_code = region and t.person_id = claimed;
  if born is null then return query select 'birth-date', claimed; return; end if;
  if born + interval '16 years' > today then return query select 'too-young', claimed; return; end if;
  update people.person_text t set birth_date = born where t.region_code = region and t.person_id = claimed;
  update people.claim_code c set used_at = at where how = 'code' and c.region_code = region and c.code_hash = hash;
  insert into people.file_account (region_code, person_id, account_id, since, how)
    values (region, claimed, platform.ctx_actor(), at, how)
    on conflict (region_code, person_id, account_id) do update set ended_at = null;
  perform people.bar_own_file(region, claimed, null, today);
  return query select 'claimed', claimed;
end
$$;

create function people.contact_of(region text, person uuid) returns TABLE(worker uuid, organisation uuid) security definer set search_path="" as $$
    select helper.worker, helper.organisation from people.helper_of(region, person) helper
    where platform.ctx_kind() in ('system', 'person') or people.knows(region, person)
$$;

create function people.files_of_account(account uuid, today date) returns TABLE(region_code text, person_id uuid, representation uuid, kind text, scope text[], name text) security definer set search_path="" as $$
    select held.region_code, file.id, held.representation, held.kind, held.scope,
      (select concat_ws(' ', t.first_name, t.last_name) from people.person_text t
        where t.region_code = held.region_code and t.person_id = file.id)
    from (
      select f.region_code, f.person_id, null::uuid as representation, null::text as kind, null::text[] as scope, f.since::date as since
      from people.file_account f where f.account_id = account and f.ended_at is null
      union all
      select r.region_code, r.person_id, r.id, r.kind, r.scope, r.from_on
      from people.representation r
      where r.account_id = account and r.from_on <= today and (r.until_on is null or r.until_on > today)) held
    cross join lateral (select p.closed_on is not null as closed from people.person p
      where p.region_code = held.region_code and p.id = held.person_id) own
    cross join lateral unnest(people.same_person(held.region_code, held.person_id)) with ordinality file (id, place)
    order by held.representation is not null, own.closed, held.since, held.person_id, held.representation, file.place
$$;

create function people.find_by_name(wanted text, most integer) returns TABLE(region_code text, person_id uuid, alike real) security definer set search_path="" as $$
    with mine as materialized (
      select s.region_code, s.person_id from people.sight s
      where s.region_code = any (platform.ctx_regions()) and s.account_id = platform.ctx_actor() and s.organisation_id = platform.ctx_organisation()
        and s.scope = 'file' and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today())
        and platform.ctx_kind() = 'staff'
      group by s.region_code, s.person_id
    ), named as (
      select m.region_code, m.person_id, people.plain_name(t.first_name, t.last_name) as name
      from mine m join people.person_text t on t.region_code = m.region_code and t.person_id = m.person_id
    )
    select n.region_code, n.person_id, public.word_similarity(wanted, n.name)
    from named n
    where public.word_similarity(wanted, n.name) >= 0.45 or n.name like wanted || '%' or n.name like '% ' || wanted || '%'
    order by n.name like wanted || '%' or n.name like '% ' || wanted || '%' desc, public.word_similarity(wanted, n.name) desc, n.person_id limit most
$$;

create function people.helper_of(region text, person uuid) returns TABLE(worker uuid, organisation uuid) set search_path="" as $$
    select case when not s.barred then s.account_id end, coalesce(s.organisation_id, p.registered_by)
    from people.person p left join lateral (
      select s.account_id, s.organisation_id, exists (select from people.barred b
        where b.region_code = region and b.person_id = any (people.same_person(region, person)) and b.account_id = s.account_id
          and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today())) as barred
      from people.sight s
      where s.region_code = region and s.person_id = person and s.account_id is not null and s.scope = 'file'
        and (s.until_on is null or s.until_on > platform.ctx_today())
      order by barred, s.because = 'lead' desc, s.from_on desc, s.id desc limit 1) s on true
    where p.region_code = region and p.id = person
$$;

create function people.is_barred(region text, person uuid) returns boolean as $$ select people.barred_from(region, people.same_person(region, person))
$$;

create function people.knows(region text, person uuid) returns boolean as $$ select people.sight_scope(region, person) is not null
$$;

create function people.knows_by_link(region text, person uuid) returns boolean security definer set search_path="" as $$
    select platform.ctx_kind() = 'link' and platform.in_region(region)
      and exists (select from people.sight s
        where s.region_code = region and s.record = platform.ctx_record() and s.because = 'referral'
          and s.organisation_id = platform.ctx_organisation() and s.account_id is null
          and s.person_id = any (people.same_person(region, person))
          and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today()))
      and not exists (select from people.person p
        where p.region_code = region and p.id = any (people.same_person(region, person)) and (p.shielded or p.erased_at is not null))
$$;

create function people.organisation_involved(region text, person uuid) returns boolean security definer set search_path="" as $$
    select platform.in_region(region) and not people.is_barred(region, person)
      and exists (select from people.sight s
        where s.region_code = region and s.person_id = any (people.same_person(region, person))
          and s.organisation_id = platform.ctx_organisation()
          and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today()))
      and not exists (select from people.person p
        where p.region_code = region and p.id = any (people.same_person(region, person)) and (p.shielded or p.erased_at is not null))
$$;

create function people.outside_card(region text, person uuid) returns TABLE(first_name text, last_name text, helped_by uuid) security definer set search_path="" as $$
    select t.first_name, t.last_name, helper.organisation
    from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id
    cross join lateral people.helper_of(region, person) helper
    where p.region_code = region and p.id = person and platform.in_region(region) and platform.ctx_kind() = 'staff'
      and not p.shielded and p.closed_on is null and p.erased_at is null and not people.is_barred(region, person)
$$;

create function people.plain_name(first text, last text) returns text set search_path="" as $$
    select trim(translate(lower(coalesce(first, '') || ' ' || coalesce(last, '')), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžğışćčńłąęő’''`', 'aaaaaaceeeeiiiinoooooouuuuyyszgisccnlaeo'))
$$;

create function people.same_person(region text, person uuid) returns uuid[] security definer set search_path="" as $$
begin
  if not exists (select from people.joined_file j
    where j.region_code = region and j.undone_at is null and (j.kept_id = person or j.joined_id = person))
  then return array[person]; end if;
  return (
    with recursive file (id) as (
      select person
      union
      select case when j.kept_id = f.id then j.joined_id else j.kept_id end
      from file f join people.joined_file j
        on j.region_code = region and j.undone_at is null and (j.kept_id = f.id or j.joined_id = f.id))
    select array_agg(f.id order by exists (
      select from people.joined_file j where j.region_code = region and j.joined_id = f.id and j.undone_at is null), f.id)
    from file f);
end
$$;

create function people.same_registration(region text, person uuid, first text, mail text, telephone text, since timestamp with time zone) returns boolean security definer set search_path="" as $$
    select exists (
      select from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id
      where p.region_code = region and p.id = person and p.registered_at > since
        and t.first_name = first and t.email is not distinct from mail and t.phone is not distinct from telephone)
$$;

create function people.search_outside(region text, first text, last text, fact text, value text) returns TABLE(id uuid) security definer set search_path="" as $$
    select t.person_id
    from people.person_text t
    join people.person p on p.region_code = t.region_code and p.id = t.person_id
    where t.region_code = region and platform.in_region(region) and platform.ctx_kind() = 'staff'
      and lower(t.last_name) = lower(last) and lower(t.first_name) = lower(first)
      and case fact
        when 'birth-date' then t.birth_date::text = value
        when 'postcode' then replace(upper(t.postcode), ' ', '') = replace(upper(value), ' ', '')
        when 'phone' then regexp_replace(t.phone, '\D', '', 'g') = regexp_replace(value, '\D', '', 'g')
        when 'email' then lower(t.email) = lower(value)
        else false end
      and not p.shielded and p.closed_on is null and p.erased_at is null
      and not people.is_barred(region, p.id)
      and not exists (select from people.joined_file j where j.region_code = region and j.joined_id = p.id and j.undone_at is null)
    order by p.registered_at desc
    limit 5
$$;

create function people.sees(region text, person uuid) returns boolean as $$ select people.sight_scope(region, person) = 'file'
$$;

create function people.sight_scope(region text, person uuid) returns text security definer set search_path="" as $$
declare
  kind text := platform.ctx_kind();
  files uuid[];
  seen text;
begin
  if kind = 'system' then return 'file'; end if;
  if kind = 'visitor' or kind is null then return null; end if;
  files := people.same_person(region, person);
  if kind in ('person', 'link') then return case when files && platform.ctx_persons() then 'file' end; end if;
  if not platform.in_region(region) then return null; end if;
  select min(s.scope) into seen from people.sight s
    where s.region_code = region and s.person_id = any (files) and s.organisation_id = platform.ctx_organisation()
      and (s.account_id = platform.ctx_actor() or (s.account_id is null
        and not exists (select from people.person p where p.region_code = region and p.id = any (files) and p.shielded)))
      and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today());
  return case when seen is not null and not people.barred_from(region, files) then seen end;
end
$$;

create function people.state_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    select 'door', p.door, count(*)::numeric from people.person p
    where p.region_code = region and p.registered_at >= from_on::timestamptz and p.registered_at < until_on::timestamptz
    group by p.door
$$;

-- -------------------- messages

-- regional: what a person was told, when, by which channel
create table messages.message (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  record uuid not null,
  channel text not null,
  state text not null,
  made_at timestamp with time zone not null,
  not_before timestamp with time zone,
  sent_at timestamp with time zone,
  seen_at timestamp with time zone,
  primary key (region_code, id),
  check (channel = any (array['mail'::text, 'sms'::text, 'phone'::text, 'letter'::text, 'account'::text])),
  check (kind ~ '^[a-z-]{1,40}$'::text),
  check (state = any (array['waiting'::text, 'sent'::text, 'by-hand'::text, 'done'::text, 'kept-back'::text])),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on messages.message using btree (region_code, person_id, made_at desc);
create index on messages.message using btree (region_code, state) where (state = any (array['waiting'::text, 'by-hand'::text]));
alter table messages.message enable row level security;
create policy add on messages.message for insert with check (platform.in_region(region_code));
create policy change on messages.message for update using (people.sees(region_code, person_id)) with check (platform.in_region(region_code));
create policy pass_on on messages.message for update using (((state = 'by-hand'::text) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy remove on messages.message for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on messages.message for select using (people.sees(region_code, person_id));
create policy see_by_hand on messages.message for select using (((state = any (array['by-hand'::text, 'done'::text])) and people.knows(region_code, person_id)));

-- national: that something changed for a worker, of which kind; without whom it is about
create table messages.notice (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  item_id uuid not null,
  at_once boolean not null,
  made_at timestamp with time zone not null,
  told_at timestamp with time zone,
  primary key (id),
  check (kind = any (array['answer'::text, 'due'::text, 'missed'::text, 'note'::text, 'proposal'::text, 'received'::text, 'report'::text, 'sharing'::text, 'task'::text, 'withdrawn'::text])),
  foreign key (account_id) references access.account(id)
);
create index on messages.notice using btree (account_id, item_id) where (told_at is null);
create index on messages.notice using btree (account_id, made_at) where (kind = 'missed'::text);
create index on messages.notice using btree (made_at) where (told_at is null);
alter table messages.notice enable row level security;
create policy own on messages.notice for all using (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text))) with check (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text)));

-- national: how a worker wants to hear of news: once a day or week, what at once, what not
create table messages.notice_choice (
  account_id uuid not null,
  rhythm text not null,
  at_once text[] not null,
  off text[] not null,
  primary key (account_id),
  check (rhythm = any (array['daily'::text, 'weekly'::text])),
  foreign key (account_id) references access.account(id)
);
alter table messages.notice_choice enable row level security;
create policy own on messages.notice_choice for all using (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text))) with check (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text)));

-- national: of which record or file a worker wants no notices; without whom it is about
create table messages.notice_mute (
  account_id uuid not null,
  item_id uuid not null,
  made_at timestamp with time zone not null,
  primary key (account_id, item_id),
  foreign key (account_id) references access.account(id)
);
alter table messages.notice_mute enable row level security;
create policy own on messages.notice_mute for all using (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text))) with check (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text)));

-- regional: how a person wants to hear of news in the plan: once a day or week, what at once, what not
create table messages.own_choice (
  region_code text not null,
  person_id uuid not null,
  rhythm text not null,
  at_once text[] not null,
  off text[] not null,
  primary key (region_code, person_id),
  check (rhythm = any (array['daily'::text, 'weekly'::text])),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table messages.own_choice enable row level security;
create policy add on messages.own_choice for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on messages.own_choice for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on messages.own_choice for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on messages.own_choice for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: that something changed in the plan of a person, of which kind, until it is told in a digest
create table messages.own_notice (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  item_id uuid not null,
  made_at timestamp with time zone not null,
  told_at timestamp with time zone,
  primary key (region_code, id),
  check (kind = any (array['plan'::text, 'note'::text])),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on messages.own_notice using btree (made_at) where (told_at is null);
create index on messages.own_notice using btree (region_code, person_id);
alter table messages.own_notice enable row level security;
create policy add on messages.own_notice for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on messages.own_notice for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on messages.own_notice for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on messages.own_notice for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- -------------------- skills

-- national: an occupation, a skill or a group of one taxonomy version; informal is learnt outside work and school too
create table skills.concept (
  id uuid not null,
  version_id uuid not null,
  uri text not null,
  kind text not null,
  code text,
  isco_code text,
  description text,
  informal boolean not null default false,
  primary key (id),
  check (isco_code ~ '^[0-9]{1,4}$'::text),
  check (kind = any (array['occupation'::text, 'skill'::text, 'group'::text])),
  unique (version_id, uri),
  foreign key (version_id) references skills.taxonomy_version(id)
);
create index on skills.concept using btree (isco_code) where (kind = 'occupation'::text);

-- national: what a concept is called; plain is lower case without accents, for search
create table skills.label (
  concept_id uuid not null,
  language text not null,
  kind text not null,
  label text not null,
  plain text not null,
  primary key (concept_id, language, label),
  check (kind = any (array['preferred'::text, 'alternative'::text])),
  check (label <> ''::text),
  check (language = any (array['nl'::text, 'en'::text])),
  foreign key (concept_id) references skills.concept(id)
);
create index on skills.label using gin (plain public.gin_trgm_ops);
create unique index on skills.label using btree (concept_id, language) where (kind = 'preferred'::text);

-- regional: the chance of work in a group of occupations, as a source gave it on a day; nobody in person
create table skills.occupation_chance (
  region_code text not null,
  id uuid not null,
  occupation_group text not null,
  isco_codes text[] not null,
  tension text not null,
  ratio numeric(7,2),
  source text not null,
  as_of date not null,
  entered_by uuid,
  entered_at timestamp with time zone not null,
  primary key (region_code, id),
  check (cardinality(isco_codes) >= 1 and cardinality(isco_codes) <= 60 and array_to_string(isco_codes, ' '::text) ~ '^[0-9]{1,4}( [0-9]{1,4})*$'::text),
  check (length(occupation_group) >= 2 and length(occupation_group) <= 120),
  check (length(source) >= 3 and length(source) <= 200),
  check (ratio >= 0::numeric),
  check (tension = any (array['very-loose'::text, 'loose'::text, 'average'::text, 'tight'::text, 'very-tight'::text])),
  unique (region_code, occupation_group, as_of),
  foreign key (region_code) references regions.region(code)
);
alter table skills.occupation_chance enable row level security;
create policy add on skills.occupation_chance for insert with check (((platform.in_region(region_code) and (platform.ctx_kind() = 'staff'::text)) or (platform.ctx_kind() = 'system'::text)));
create policy change on skills.occupation_chance for update using (((platform.in_region(region_code) and (platform.ctx_kind() = 'staff'::text)) or (platform.ctx_kind() = 'system'::text)));
create policy everybody on skills.occupation_chance for select using (true);
create policy remove on skills.occupation_chance for delete using (((platform.in_region(region_code) and (platform.ctx_kind() = 'staff'::text)) or (platform.ctx_kind() = 'system'::text)));

-- regional: what somebody learnt, finished or not, who noted it and for which organisation
create table skills.person_education (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  level text not null,
  finished text not null,
  year integer,
  noted_by uuid,
  responsible_organisation_id uuid,
  noted_at timestamp with time zone not null,
  primary key (region_code, id),
  check (finished = any (array['finished'::text, 'unfinished'::text, 'going-on'::text])),
  check (length(what) >= 2 and length(what) <= 120),
  check (level = any (array['none'::text, 'primary'::text, 'vmbo'::text, 'mbo-1'::text, 'mbo-2'::text, 'mbo-3'::text, 'havo-vwo'::text, 'mbo-4'::text, 'hbo'::text, 'wo'::text, 'course'::text, 'abroad'::text])),
  check (year >= 1940 and year <= 2100),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on skills.person_education using btree (region_code, person_id);
alter table skills.person_education enable row level security;
create policy add on skills.person_education for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on skills.person_education for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on skills.person_education for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on skills.person_education for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy take_away on skills.person_education for delete using (people.sees(region_code, person_id));

-- regional: education and wishes as they stood before they were corrected or taken away, with who and when
create table skills.person_said_before (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  about text not null,
  stood jsonb not null,
  responsible_organisation_id uuid,
  noted_at timestamp with time zone not null,
  change text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  changed_organisation_id uuid,
  primary key (region_code, id),
  check (about = any (array['education'::text, 'wish'::text])),
  check (change = any (array['corrected'::text, 'taken-away'::text])),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on skills.person_said_before using btree (region_code, person_id);
alter table skills.person_said_before enable row level security;
create policy add on skills.person_said_before for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on skills.person_said_before for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on skills.person_said_before for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on skills.person_said_before for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what a person can, how they know it, who noted it and for which organisation
create table skills.person_skill (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  concept_id uuid not null,
  how_known text not null,
  noted_by uuid,
  responsible_organisation_id uuid,
  noted_at timestamp with time zone not null,
  disputed_at timestamp with time zone,
  disputed_words text,
  primary key (region_code, id),
  check (how_known = any (array['work'::text, 'household'::text, 'volunteering'::text, 'education'::text, 'other'::text])),
  check (length(disputed_words) <= 400),
  unique (region_code, person_id, concept_id),
  foreign key (concept_id) references skills.concept(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table skills.person_skill enable row level security;
create policy add on skills.person_skill for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on skills.person_skill for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on skills.person_skill for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on skills.person_skill for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy take_away on skills.person_skill for delete using (people.sees(region_code, person_id));

-- regional: what a person can as it stood before it was corrected or taken away, with who and when
create table skills.person_skill_before (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  skill_id uuid not null,
  concept_id uuid not null,
  how_known text not null,
  responsible_organisation_id uuid,
  noted_at timestamp with time zone not null,
  disputed_at timestamp with time zone,
  disputed_words text,
  change text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  changed_organisation_id uuid,
  primary key (region_code, id),
  check (change = any (array['corrected'::text, 'taken-away'::text])),
  foreign key (concept_id) references skills.concept(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on skills.person_skill_before using btree (region_code, person_id);
alter table skills.person_skill_before enable row level security;
create policy add on skills.person_skill_before for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on skills.person_skill_before for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on skills.person_skill_before for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on skills.person_skill_before for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what somebody wants of work and which practical limits there are, who noted it and for which organisation
create table skills.person_wish (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  subject text not null,
  value text[] not null,
  noted_by uuid,
  responsible_organisation_id uuid,
  noted_at timestamp with time zone not null,
  primary key (region_code, id),
  check (cardinality(value) >= 1 and cardinality(value) <= 20 and length(array_to_string(value, ''::text)) <= 600),
  check (subject = any (array['workWanted'::text, 'workNot'::text, 'sureWanted'::text, 'sureNot'::text, 'hoursLeast'::text, 'hoursMost'::text, 'daysNot'::text, 'timesNot'::text, 'schoolHours'::text, 'travelKm'::text, 'travelMinutes'::text, 'travelBy'::text, 'drivingLicence'::text, 'dutch'::text, 'learnBy'::text])),
  unique (region_code, person_id, subject),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table skills.person_wish enable row level security;
create policy add on skills.person_wish for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on skills.person_wish for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on skills.person_wish for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on skills.person_wish for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy take_away on skills.person_wish for delete using (people.sees(region_code, person_id));

-- national: broader concept, or a skill an occupation asks for, within one taxonomy version
create table skills.relation (
  version_id uuid not null,
  from_uri text not null,
  kind text not null,
  to_uri text not null,
  primary key (version_id, from_uri, kind, to_uri),
  check (kind = any (array['broader'::text, 'essential'::text, 'optional'::text])),
  foreign key (version_id) references skills.taxonomy_version(id)
);
create index on skills.relation using btree (version_id, to_uri, kind);

-- national: a version of a taxonomy; serves lists the kinds of concept that search takes from it
create table skills.taxonomy_version (
  id uuid not null,
  taxonomy text not null,
  version text not null,
  source text not null,
  licence text not null,
  loaded_at timestamp with time zone not null,
  serves text[] not null default '{}'::text[],
  primary key (id),
  check (serves <@ array['occupation'::text, 'skill'::text, 'group'::text]),
  check (taxonomy ~ '^[a-z-]+$'::text),
  unique (taxonomy, version)
);

create view skills.concept_shared with (security_invoker = true) -- as in its migration
  (id uuid, kind text, uri text, isco_code text, informal boolean, language text, label text);

create view skills.person_skill_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, person_id uuid, concept_id uuid, how_known text, noted_at timestamp with time zone);

create function skills.find_concepts(wanted text, kinds text[], own_language text, most integer) returns TABLE(concept_id uuid, label text, matched text) set pg_trgm.word_similarity_threshold=0.55 set enable_seqscan=off as $$
    with hit as materialized (
      select l.concept_id, l.label, l.language, l.kind = 'preferred' as preferred, length(l.plain) as size, word_similarity(wanted, l.plain) as alike,
        case when l.plain = wanted then 0 when l.plain like wanted || '%' then 1 when l.plain like '% ' || wanted || '%' then 2 else 3 end as tier
      from skills.label l
      where l.plain %> wanted or l.plain like wanted || '%'
    ), best as (
      select distinct on (h.concept_id) h.*, v.taxonomy = 'wegwijzer' as own
      from hit h
      join skills.concept c on c.id = h.concept_id
      join skills.taxonomy_version v on v.id = c.version_id
      where c.kind = any (kinds) and c.kind = any (v.serves)
      order by h.concept_id, h.tier, h.alike desc, h.preferred desc, (h.language = own_language) desc, h.size, h.label
    ), named as (
      select b.*, coalesce(mine.label, other.label) as name,
        row_number() over (partition by lower(coalesce(mine.label, other.label)) order by b.own, b.tier, b.alike desc, b.concept_id) as place
      from best b
      left join skills.label mine on mine.concept_id = b.concept_id and mine.kind = 'preferred' and mine.language = own_language
      left join skills.label other on other.concept_id = b.concept_id and other.kind = 'preferred' and other.language <> own_language
    )
    select n.concept_id, n.name, n.label
    from named n
    where n.place = 1
    order by n.tier, n.alike desc, n.preferred desc, (n.language = own_language) desc, n.size, n.name, n.concept_id
    limit least(most, 200)
$$;

create function skills.settle_labels() returns void security definer set search_path="" as $$ select pg_catalog.gin_clean_pending_list('skills.label_plain'::regclass)
$$;

-- -------------------- catalogue

-- national: how many of the referrals to a service its provider accepted in a period; shown to guides and the provider, never public
create table catalogue.acceptance (
  service_id uuid not null,
  counted_on date not null,
  from_on date not null,
  accepted integer not null,
  decided integer not null,
  late integer not null default 0,
  primary key (service_id),
  check (accepted >= 0),
  check (decided >= 10 and decided >= accepted),
  check (late >= 0 and (accepted + late) <= decided),
  foreign key (service_id) references catalogue.service(id)
);
alter table catalogue.acceptance enable row level security;
create policy change_by_system on catalogue.acceptance for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));
create policy see on catalogue.acceptance for select using (((platform.ctx_kind() = any (array['staff'::text, 'system'::text])) or ((platform.ctx_kind() = 'provider'::text) and (EXISTS ( SELECT
   FROM catalogue.service s
  where ((s.id = acceptance.service_id) and (s.organisation_id = platform.ctx_organisation())))))));

-- regional: an organisation somebody wants to let in as a provider, until a second worker looked at it
create table catalogue.admission (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  given jsonb not null,
  name text not null,
  invitation_id uuid not null,
  mail_language text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  asked_desk text,
  state text not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  reason text,
  primary key (region_code, id),
  check ((state = 'waiting'::text) = (decided_at is null)),
  check (asked_desk ~ '^(AM\d\d|NL)$'::text),
  check (length(name) <= 120),
  check (length(reason) <= 400),
  check (state <> 'admitted'::text or decided_by <> proposed_by),
  check (state <> 'refused'::text or reason is not null),
  check (state = any (array['waiting'::text, 'admitted'::text, 'refused'::text, 'withdrawn'::text])),
  foreign key (decided_by) references access.account(id),
  foreign key (proposed_by) references access.account(id),
  foreign key (region_code) references regions.region(code)
);
create index on catalogue.admission using btree (asked_desk) where (state = 'waiting'::text);
create unique index on catalogue.admission using btree (region_code, organisation_id) where (state = 'waiting'::text);

-- regional: where the first person of an organisation gets the invitation; gone when it is decided
create table catalogue.admission_mail (
  region_code text not null,
  admission_id uuid not null,
  email text not null,
  primary key (region_code, admission_id),
  check (length(email) <= 254),
  foreign key (region_code, admission_id) references catalogue.admission(region_code, id)
);

-- national: an arrangement: services of several organisations put together, step by step, to be used again
create table catalogue.bundle (
  id uuid not null,
  organisation_id uuid not null,
  region_code text,
  name text not null,
  aim text not null,
  for_whom text,
  status text not null,
  made_by uuid,
  confirmed_on date not null,
  primary key (id),
  check (length(aim) <= 600),
  check (length(for_whom) <= 600),
  check (length(name) >= 3 and length(name) <= 120),
  check (status = any (array['draft'::text, 'public'::text, 'ended'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on catalogue.bundle using btree (region_code, status);

-- national: the steps of an arrangement, each a service, with the condition to go on
create table catalogue.bundle_line (
  bundle_id uuid not null,
  position smallint not null,
  service_id uuid not null,
  condition text,
  primary key (bundle_id, position),
  check ("position" >= 1 and "position" <= 20),
  check (length(condition) <= 300),
  foreign key (bundle_id) references catalogue.bundle(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.bundle_line using btree (service_id);

-- national: certificates of an organisation, until when, and who looked at the evidence
create table catalogue.certification (
  id uuid not null,
  organisation_id uuid not null,
  scheme text not null,
  number text,
  valid_until date not null,
  evidence_url text,
  checked_by uuid,
  checked_on date,
  reminded_on date,
  primary key (id),
  check ((checked_by is null) = (checked_on is null)),
  check (length(evidence_url) <= 500),
  check (length(number) <= 60),
  check (length(scheme) >= 2 and length(scheme) <= 120),
  foreign key (checked_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on catalogue.certification using btree (organisation_id);
create index on catalogue.certification using btree (valid_until);

-- national: what somebody changed or wants to change in a service, old beside new, and what the region decided
create table catalogue.change (
  id uuid not null,
  service_id uuid not null,
  part text not null,
  material boolean not null,
  before jsonb not null,
  body jsonb not null,
  state text not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  reason text,
  by_region boolean not null default false,
  decide_by date,
  late_told_on date,
  primary key (id),
  check ((state = any (array['approved'::text, 'rejected'::text])) = (decided_by is not null)),
  check (decided_by <> made_by),
  check (length(reason) <= 600),
  check (material = (state <> 'applied'::text)),
  check (part = any (array['publication'::text, 'content'::text, 'rules'::text, 'steps'::text, 'area'::text, 'price-person'::text, 'price-payer'::text, 'quality'::text, 'terms'::text, 'concepts'::text, 'contact'::text, 'capacity'::text, 'starts'::text, 'closures'::text, 'places'::text, 'status'::text])),
  check (state <> 'proposed'::text or decide_by is not null),
  check (state <> 'rejected'::text or reason is not null),
  check (state = any (array['proposed'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'applied'::text])),
  foreign key (decided_by) references access.account(id),
  foreign key (made_by) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.change using btree (decide_by) where ((state = 'proposed'::text) and (late_told_on is null));
create index on catalogue.change using btree (service_id, made_at desc);
create index on catalogue.change using btree (state, made_at);
create unique index on catalogue.change using btree (service_id, part) where ((state = 'proposed'::text) and (part <> 'quality'::text));

-- national: parts of an offer at a further place that differ since its template changed, until taken over or kept
create table catalogue.copy_news (
  copy_id uuid not null,
  part text not null,
  since date not null,
  told_on date,
  primary key (copy_id, part),
  foreign key (copy_id) references catalogue.service(id)
);

-- national: somebody says that a fact of a service is wrong; answered before a date
create table catalogue.correction (
  id uuid not null,
  service_id uuid not null,
  field text not null,
  asked_at timestamp with time zone not null,
  answer_by date not null,
  state text not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  late_told_on date,
  primary key (id),
  check ((state = 'open'::text) = (answered_at is null)),
  check (length(field) >= 1 and length(field) <= 40),
  check (state = any (array['open'::text, 'changed'::text, 'stays'::text])),
  foreign key (answered_by) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.correction using btree (answer_by) where (state = 'open'::text);
create index on catalogue.correction using btree (service_id);

-- national: where the answer to a report is mailed, where somebody wanted that; removed once sent
create table catalogue.correction_asker (
  correction_id uuid not null,
  email text not null,
  language text not null,
  primary key (correction_id),
  check (length(email) <= 254),
  check (length(language) = 2),
  foreign key (correction_id) references catalogue.correction(id)
);
alter table catalogue.correction_asker enable row level security;
create policy add on catalogue.correction_asker for insert with check (true);
create policy remove on catalogue.correction_asker for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on catalogue.correction_asker for select using ((platform.ctx_kind() = 'system'::text));

-- national: what was said to be wrong, and the answer
create table catalogue.correction_words (
  correction_id uuid not null,
  words text not null,
  answer text,
  primary key (correction_id),
  check (length(answer) <= 600),
  check (length(words) >= 1 and length(words) <= 600),
  foreign key (correction_id) references catalogue.correction(id)
);

-- national: the nightly look at our own open feed, public
create table catalogue.feed_check (
  id uuid not null,
  checked_at timestamp with time zone not null,
  reached boolean not null,
  items integer not null,
  invalid integer not null,
  slowest_ms integer not null,
  median_ms integer not null,
  findings jsonb not null,
  fault text,
  primary key (id),
  check (fault = any (array['ours'::text, 'feed'::text])),
  check (fault is null or not reached)
);
create index on catalogue.feed_check using btree (checked_at desc);

-- national: what was wrong in a reading, by row and field
create table catalogue.import_finding (
  run_id uuid not null,
  number integer not null,
  file text,
  line integer,
  external_id text,
  field text,
  code text not null,
  words text,
  about jsonb,
  primary key (run_id, number),
  check (length(words) <= 400),
  foreign key (run_id) references catalogue.import_run(id)
);

-- national: one reading of another catalogue, with its counts
create table catalogue.import_run (
  id uuid not null,
  source_id uuid not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  dry boolean not null,
  state text not null,
  read integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  removed integer not null default 0,
  refused integer not null default 0,
  by_account uuid,
  held integer not null default 0,
  primary key (id),
  check (held >= 0),
  check (state = any (array['running'::text, 'done'::text, 'failed'::text, 'unchanged'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (source_id) references catalogue.source(id)
);
create index on catalogue.import_run using btree (source_id, started_at desc);

-- national: a thing of another catalogue as it was read, which own row it became, and the last run that saw it
create table catalogue.imported (
  source_id uuid not null,
  entity text not null,
  external_id text not null,
  own_id uuid,
  body_hash bytea not null,
  body jsonb not null,
  seen_run uuid not null,
  removed_at timestamp with time zone,
  primary key (source_id, entity, external_id),
  check (length(entity) <= 40),
  check (length(external_id) <= 200),
  foreign key (source_id) references catalogue.source(id)
);
create index on catalogue.imported using btree (own_id) where (own_id is not null);
create index on catalogue.imported using btree (source_id, seen_run);

-- national: somebody asked to keep the offer of an organisation; the secret in the link is kept as a hash
create table catalogue.invitation (
  id uuid not null,
  token_hash bytea not null,
  organisation_id uuid not null,
  region_code text not null,
  role text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  taken_by uuid,
  taken_at timestamp with time zone,
  primary key (id),
  check ((taken_by is null) = (taken_at is null)),
  check (role = any (array['provider'::text, 'organisation-admin'::text])),
  check (taken_by <> made_by),
  unique (token_hash),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code),
  foreign key (taken_by) references access.account(id)
);
create index on catalogue.invitation using btree (organisation_id);

-- national: where an invitation was sent; removed once taken or expired
create table catalogue.invitation_mail (
  invitation_id uuid not null,
  email text not null,
  language text not null default 'nl'::text,
  primary key (invitation_id),
  check (language = any (array['nl'::text, 'en'::text])),
  check (length(email) <= 254),
  foreign key (invitation_id) references catalogue.invitation(id)
);

-- national: a part of a service of another catalogue that its provider or a region says here, and its source no longer
create table catalogue.kept_part (
  service_id uuid not null,
  part text not null,
  kept_at timestamp with time zone not null,
  by_account uuid,
  primary key (service_id, part),
  check (part = any (array['name'::text, 'content'::text, 'price'::text, 'quality'::text, 'area'::text, 'places'::text, 'capacity'::text, 'contact'::text, 'status'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);

-- national: where a provider works, with hours and how one gets in; what runs there is what names this address
create table catalogue.location (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  street text not null,
  house_number text not null,
  postcode text not null,
  place text not null,
  hours text,
  accessibility text[] not null default '{}'::text[],
  way_in text,
  phone text,
  made_at timestamp with time zone not null,
  closed_on date,
  primary key (id),
  check (accessibility <@ array['wheelchair'::text, 'hearing-loop'::text, 'quiet-room'::text, 'sign-language'::text, 'easy-language'::text]),
  check (length(hours) <= 300),
  check (length(house_number) >= 1 and length(house_number) <= 12),
  check (length(name) >= 2 and length(name) <= 120),
  check (length(phone) <= 20),
  check (length(place) >= 2 and length(place) <= 80),
  check (length(street) >= 2 and length(street) <= 120),
  check (length(way_in) <= 300),
  check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on catalogue.location using btree (organisation_id);
create unique index on catalogue.location using btree (organisation_id, postcode, lower(house_number)) where (closed_on is null);

-- national: who of a provider works where, and who sees only what goes there; of workers, not of persons
create table catalogue.location_worker (
  location_id uuid not null,
  account_id uuid not null,
  limited boolean not null,
  made_at timestamp with time zone not null,
  primary key (location_id, account_id),
  foreign key (account_id) references access.account(id),
  foreign key (location_id) references catalogue.location(id)
);
create index on catalogue.location_worker using btree (account_id);
alter table catalogue.location_worker enable row level security;
create policy own_organisation on catalogue.location_worker for all using (((platform.ctx_kind() = 'system'::text) or (EXISTS ( SELECT
   FROM catalogue.location l
  where ((l.id = location_worker.location_id) and (l.organisation_id = platform.ctx_organisation()))))));

-- national: one entry stands for another, which of its parts follow the other, and how it was before
create table catalogue.merge (
  id uuid not null,
  twin_id uuid not null,
  about text not null,
  kept_id uuid not null,
  merged_id uuid not null,
  parts jsonb not null,
  before jsonb not null,
  status_before text,
  made_by uuid,
  made_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  primary key (id),
  check (about = any (array['service'::text, 'organisation'::text])),
  check (merged_id <> kept_id),
  foreign key (made_by) references access.account(id),
  foreign key (twin_id) references catalogue.twin(id),
  foreign key (undone_by) references access.account(id)
);
create index on catalogue.merge using btree (kept_id) where (undone_at is null);
create index on catalogue.merge using btree (twin_id);
create unique index on catalogue.merge using btree (merged_id) where (undone_at is null);

-- regional: help a guide knows of that is not in the catalogue; the region adds or refuses it before a date
create table catalogue.missing_entry (
  region_code text not null,
  id uuid not null,
  name text not null,
  kind text not null,
  offered_by text not null,
  contact text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  due_on date not null,
  state text not null,
  service_id uuid,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  place text,
  for_whom text,
  discreet boolean not null default false,
  primary key (region_code, id),
  check ((state = 'open'::text) = (decided_at is null)),
  check (length(contact) <= 300),
  check (length(for_whom) <= 300),
  check (length(name) >= 3 and length(name) <= 120),
  check (length(offered_by) <= 200),
  check (length(place) <= 80),
  check (length(reason) <= 400),
  check (state <> 'added'::text or service_id is not null),
  check (state <> 'refused'::text or reason is not null),
  check (state = any (array['open'::text, 'added'::text, 'refused'::text])),
  foreign key (asked_by) references access.account(id),
  foreign key (decided_by) references access.account(id),
  foreign key (region_code) references regions.region(code),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.missing_entry using btree (region_code, due_on) where (state = 'open'::text);

-- national: services that came along when their organisation was merged, and go back when it is undone
create table catalogue.moved_service (
  merge_id uuid not null,
  service_id uuid not null,
  primary key (merge_id, service_id),
  foreign key (merge_id) references catalogue.merge(id),
  foreign key (service_id) references catalogue.service(id)
);

-- national: why and until when an offer is paused; one at a time, those of before stay as a fact
create table catalogue.pause (
  id uuid not null,
  service_id uuid not null,
  because text not null,
  words text,
  until_on date not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  told_on date,
  tried_on date,
  ended_at timestamp with time zone,
  ended_by uuid,
  primary key (id),
  check (because <> 'other'::text or words is not null),
  check (because = any (array['holiday'::text, 'full'::text, 'staff'::text, 'moving'::text, 'renewal'::text, 'other'::text])),
  check (length(words) <= 200),
  foreign key (ended_by) references access.account(id),
  foreign key (made_by) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.pause using btree (until_on) where (ended_at is null);
create unique index on catalogue.pause using btree (service_id) where (ended_at is null);

-- national: the days and hours of a service at a place, in words and as a rule of repetition
create table catalogue.place_schedule (
  id uuid not null,
  place_id uuid not null,
  words text,
  starts_on date,
  until_on date,
  freq text,
  every integer not null default 1,
  byday text[] not null default '{}'::text[],
  opens time without time zone,
  closes time without time zone,
  primary key (id),
  check (byday <@ array['MO'::text, 'TU'::text, 'WE'::text, 'TH'::text, 'FR'::text, 'SA'::text, 'SU'::text]),
  check (closes > opens),
  check (every >= 1 and every <= 52),
  check (freq = any (array['WEEKLY'::text, 'MONTHLY'::text])),
  check (length(words) <= 300),
  check (until_on >= starts_on),
  foreign key (place_id) references catalogue.service_place(id) on delete cascade
);
create index on catalogue.place_schedule using btree (place_id);

-- national: what the person and what the payer pays, from and until when; never changed, only followed
create table catalogue.price (
  id uuid not null,
  service_id uuid not null,
  part text not null,
  line smallint not null default 1,
  kind text not null,
  amount_cents bigint,
  vat_basis_points integer not null,
  quantity_min integer,
  quantity_max integer,
  milestone text,
  payers text[] not null default '{}'::text[],
  confidential_for uuid,
  confidential_until date,
  valid_from date not null,
  valid_until date,
  reminded_on date,
  primary key (id),
  check ((amount_cents is null) = (confidential_for is not null)),
  check ((confidential_for is null) = (confidential_until is null)),
  check ((quantity_min is null) = (quantity_max is null)),
  check (amount_cents >= 0),
  check (kind <> 'free'::text or amount_cents = 0),
  check (kind <> 'per-result'::text or milestone is not null),
  check (kind = any (array['free'::text, 'fixed'::text, 'per-hour'::text, 'per-session'::text, 'per-week'::text, 'per-month'::text, 'per-place-used'::text, 'per-place-agreed'::text, 'per-result'::text])),
  check (length(milestone) <= 200),
  check (line >= 1 and line <= 12),
  check (part = any (array['person'::text, 'payer'::text])),
  check (payers <@ array['regional-budget'::text, 'uwv'::text, 'municipality'::text, 'training-fund'::text, 'employer'::text, 'own-means'::text, 'insurer'::text, 'subsidy'::text]),
  check (quantity_max >= GREATEST(quantity_min, 1) and quantity_max <= 2000),
  check (quantity_min >= 0 and quantity_min <= 2000),
  check (quantity_min is not null or (kind = any (array['per-hour'::text, 'per-session'::text, 'per-week'::text, 'per-month'::text]))),
  check (valid_until > valid_from),
  check (vat_basis_points = any (array[0, 900, 2100])),
  exclude using gist (service_id with =, part with =, line with =, daterange(valid_from, valid_until) with &&),
  foreign key (confidential_for) references regions.organisation(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.price using btree (confidential_for, service_id) where (confidential_for is not null);
create index on catalogue.price using btree (LEAST(valid_until, confidential_until)) where ((reminded_on is null) and (num_nonnulls(valid_until, confidential_until) > 0));
create index on catalogue.price using btree (service_id, valid_from desc);

-- national: evidence of quality, each with source, date and number of cases
create table catalogue.quality (
  id uuid not null,
  service_id uuid not null,
  kind text not null,
  source text not null,
  on_date date not null,
  value_basis_points integer,
  cases integer,
  denominator integer,
  for_whom text,
  group_code text,
  note text,
  valid_until date,
  reminded_on date,
  lent_by uuid,
  number text,
  evidence_url text,
  months integer,
  several_goals integer,
  good_until date default LEAST(valid_until, (on_date +
CASE kind
    WHEN 'certificate'::text THEN 1461
    WHEN 'inspection'::text THEN 1461
    WHEN 'none-yet'::text THEN 365
    ELSE 730
END)),
  primary key (id),
  check (cases >= 0),
  check (denominator >= cases),
  check (kind <> 'outcome'::text or denominator >= 10),
  check (kind = any (array['certificate'::text, 'inspection'::text, 'satisfaction'::text, 'outcome'::text, 'none-yet'::text])),
  check (length(evidence_url) <= 500),
  check (length(for_whom) <= 200),
  check (length(group_code) <= 60),
  check (length(note) <= 400),
  check (length(number) <= 60),
  check (length(source) <= 200),
  check (months >= 1 and months <= 60),
  check (several_goals >= 0 and several_goals <= denominator),
  check (value_basis_points >= 0 and value_basis_points <= 10000),
  foreign key (lent_by) references catalogue.service(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.quality using btree (good_until) where (good_until is not null);
create index on catalogue.quality using btree (service_id, on_date desc);
create index on catalogue.quality using btree (valid_until) where (kind = 'certificate'::text);

-- national: what the provider says of a figure; the right of reply
create table catalogue.quality_reply (
  quality_id uuid not null,
  words text not null,
  on_date date not null,
  by_account uuid not null,
  primary key (quality_id),
  check (length(words) >= 1 and length(words) <= 600),
  foreign key (by_account) references access.account(id),
  foreign key (quality_id) references catalogue.quality(id)
);

-- national: how soon an organisation answers referrals, from ten on; public
create table catalogue.response_time (
  organisation_id uuid not null,
  counted_on date not null,
  from_on date not null,
  asked integer not null,
  answered integer not null,
  median_days integer,
  primary key (organisation_id),
  check ((answered = 0) = (median_days is null)),
  check (answered >= 0 and answered <= asked),
  check (asked >= 10),
  check (median_days >= 0),
  foreign key (organisation_id) references regions.organisation(id)
);
alter table catalogue.response_time enable row level security;
create policy change_by_system on catalogue.response_time for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));
create policy see on catalogue.response_time for select using (true);

-- national: a search somebody wants mail about, without an account; the secret in the links is kept as a hash
create table catalogue.saved_search (
  id uuid not null,
  language text not null,
  made_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_sent_on date,
  seen uuid[] not null default '{}'::uuid[],
  stopped_at timestamp with time zone,
  region_code text,
  rhythm text not null default 'weekly'::text,
  due_on date,
  ends_on date,
  end_told_on date,
  stopped_because text,
  primary key (id),
  check ((confirmed_at is null) = (due_on is null)),
  check ((confirmed_at is null) = (ends_on is null)),
  check ((stopped_at is null) = (stopped_because is null)),
  check (language = any (array['nl'::text, 'en'::text])),
  check (rhythm = any (array['daily'::text, 'weekly'::text])),
  check (stopped_because = any (array['asked'::text, 'ended'::text, 'refused'::text])),
  foreign key (region_code) references regions.region(code)
);
create index on catalogue.saved_search using btree (due_on) where ((confirmed_at is not null) and (stopped_at is null));
create index on catalogue.saved_search using btree (ends_on) where ((confirmed_at is not null) and (stopped_at is null));
create index on catalogue.saved_search using btree (made_at) where (confirmed_at is null);
create index on catalogue.saved_search using btree (stopped_at) where (stopped_at is not null);
alter table catalogue.saved_search enable row level security;
create policy program on catalogue.saved_search for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));

-- national: the links in mails about a saved search, kept as a hash; each works until the search is gone
create table catalogue.saved_search_link (
  token_hash bytea not null,
  search_id uuid not null,
  made_on date not null,
  primary key (token_hash),
  foreign key (search_id) references catalogue.saved_search(id)
);
create index on catalogue.saved_search_link using btree (search_id);
alter table catalogue.saved_search_link enable row level security;
create policy program on catalogue.saved_search_link for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));

-- national: what somebody looks for and where mail about it goes; removed when it stops
create table catalogue.saved_search_text (
  search_id uuid not null,
  email text not null,
  query jsonb not null,
  primary key (search_id),
  check (length(email) <= 254),
  foreign key (search_id) references catalogue.saved_search(id)
);
create index on catalogue.saved_search_text using btree (lower(email));
alter table catalogue.saved_search_text enable row level security;
create policy program on catalogue.saved_search_text for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));

-- national: what a provider, UWV or a municipality offers; public once complete
create table catalogue.service (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  alternate_name text,
  kind text not null,
  instrument_type text,
  sensitivity text not null,
  free_help boolean not null default false,
  aim text,
  method text,
  afterwards text,
  for_whom text,
  how_to_apply text,
  apply_ways text[] not null default '{}'::text[],
  delivery text not null,
  group_min integer,
  group_max integer,
  languages text[] not null default '{nl}'::text[],
  accessibility text[] not null default '{}'::text[],
  documents text[] not null default '{}'::text[],
  needs text[] not null default '{}'::text[],
  target_groups text[] not null default '{}'::text[],
  age_min integer,
  age_max integer,
  duration_weeks integer,
  hours_per_week integer,
  intensity text,
  places integer,
  places_free integer,
  waiting_weeks integer,
  contact_name text,
  contact_phone text,
  contact_email text,
  url text,
  acceptance_days integer not null,
  national boolean not null default false,
  template_id uuid,
  source_id uuid,
  external_id text,
  status text not null,
  rhythm text not null default 'fresh'::text,
  new_since date not null,
  turn integer not null default ((('x'::text || "right"(replace((id)::text, '-'::text, ''::text), 8)))::bit(32))::integer,
  search tsvector default ((setweight(to_tsvector('dutch'::regconfig, ((name || ' '::text) || COALESCE(alternate_name, ''::text))), 'A'::"char") || setweight(to_tsvector('dutch'::regconfig, COALESCE(aim, ''::text)), 'B'::"char")) || to_tsvector('dutch'::regconfig, ((COALESCE(for_whom, ''::text) || ' '::text) || COALESCE(afterwards, ''::text)))),
  unlisted_because text,
  kept_by_region text,
  home_region text,
  primary key (id),
  check ((source_id is null) = (external_id is null)),
  check (acceptance_days >= 1 and acceptance_days <= 20),
  check (accessibility <@ array['wheelchair'::text, 'hearing-loop'::text, 'quiet-room'::text, 'sign-language'::text, 'easy-language'::text]),
  check (age_max >= age_min and age_max <= 120),
  check (age_min >= 0 and age_min <= 120),
  check (apply_ways <@ array['guide'::text, 'self'::text, 'phone'::text, 'mail'::text, 'url'::text]),
  check (cardinality(documents) <= 12),
  check (delivery = any (array['group'::text, 'individual'::text, 'online'::text, 'workplace'::text])),
  check (duration_weeks >= 1 and duration_weeks <= 260),
  check (group_max >= group_min and group_max <= 500),
  check (group_min >= 1 and group_min <= 500),
  check (hours_per_week >= 1 and hours_per_week <= 60),
  check (instrument_type = any (array['job-seeker'::text, 'employer'::text, 'mobility'::text])),
  check (kind = any (array['training'::text, 'reintegration'::text, 'career-advice'::text, 'debt-help'::text, 'language'::text, 'temp-agency'::text, 'work-experience'::text, 'instrument'::text, 'volunteering'::text, 'other'::text])),
  check (length(afterwards) <= 600),
  check (length(aim) <= 600),
  check (length(alternate_name) <= 120),
  check (length(contact_email) <= 254),
  check (length(contact_name) <= 120),
  check (length(contact_phone) <= 30),
  check (length(external_id) <= 200),
  check (length(for_whom) <= 600),
  check (length(how_to_apply) <= 600),
  check (length(intensity) <= 200),
  check (length(method) <= 1200),
  check (length(name) >= 3 and length(name) <= 120),
  check (length(url) <= 500),
  check (needs <@ array['work'::text, 'income-debt'::text, 'language'::text, 'education'::text, 'housing'::text, 'care-for-others'::text, 'digital'::text]),
  check (places >= 0 and places <= 10000),
  check (places_free >= 0 and places_free <= 10000),
  check (rhythm = any (array['fresh'::text, 'warned'::text, 'sunk'::text])),
  check (sensitivity = any (array['normal'::text, 'discreet'::text, 'special'::text])),
  check (status = any (array['draft'::text, 'review'::text, 'public'::text, 'paused'::text, 'unlisted'::text, 'ended'::text, 'merged'::text])),
  check (template_id <> id),
  check (unlisted_because = any (array['not-confirmed'::text, 'certificate-ended'::text])),
  check (waiting_weeks >= 0 and waiting_weeks <= 104),
  unique (source_id, external_id),
  foreign key (home_region) references regions.region(code),
  foreign key (kept_by_region) references regions.region(code),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (source_id) references catalogue.source(id),
  foreign key (template_id) references catalogue.service(id)
);
create index on catalogue.service using btree (((COALESCE(waiting_weeks, 999) +
case
    when (rhythm = 'sunk'::text) then 10000
    else 0
end)), turn, id) where (status = 'public'::text);
create index on catalogue.service using btree (id) where ("national" and (status = 'public'::text));
create index on catalogue.service using btree (id) where (status = 'public'::text);
create index on catalogue.service using btree (id) where ((status = 'public'::text) and (instrument_type = 'employer'::text));
create index on catalogue.service using btree (kept_by_region) where (kept_by_region is not null);
create index on catalogue.service using btree (kind, id) where (status = 'public'::text);
create index on catalogue.service using gin (name public.gin_trgm_ops) where (status = 'public'::text);
create index on catalogue.service using btree (organisation_id);
create index on catalogue.service using gin (search) where (status = 'public'::text);
create index on catalogue.service using btree (template_id) where (template_id is not null);

-- national: the regions or municipalities a service is offered in
create table catalogue.service_area (
  service_id uuid not null,
  region_code text,
  municipality_code text,
  area text not null default COALESCE(region_code, municipality_code),
  primary key (area, service_id),
  check (num_nonnulls(region_code, municipality_code) = 1),
  foreign key (municipality_code) references regions.municipality(code),
  foreign key (region_code) references regions.region(code),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_area using btree (service_id);

-- national: periods a service stands still; a price per week or month is not asked for them
create table catalogue.service_closure (
  service_id uuid not null,
  closed_from date not null,
  closed_until date not null,
  words text,
  primary key (service_id, closed_from),
  check (closed_until > closed_from),
  check (length(words) <= 120),
  foreign key (service_id) references catalogue.service(id)
);

-- national: occupations a service leads to and skills it teaches
create table catalogue.service_concept (
  service_id uuid not null,
  concept_id uuid not null,
  primary key (service_id, concept_id),
  foreign key (concept_id) references skills.concept(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_concept using btree (concept_id);

-- national: when each part of a service was last said to be right, and when it must be said again
create table catalogue.service_confirmed (
  service_id uuid not null,
  part text not null,
  confirmed_on date not null,
  due_on date not null,
  by_account uuid,
  reminded_on date,
  primary key (service_id, part),
  check (due_on > confirmed_on),
  check (part = any (array['content'::text, 'price'::text, 'quality'::text, 'capacity'::text, 'contact'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_confirmed using btree (due_on);

-- national: where a service runs
create table catalogue.service_place (
  id uuid not null,
  service_id uuid not null,
  position smallint not null,
  name text,
  street text,
  house_number text,
  postcode text,
  place text,
  pc4 text,
  latitude double precision,
  longitude double precision,
  primary key (id),
  check ("position" >= 1 and "position" <= 200),
  check ((latitude is null) = (longitude is null)),
  check (latitude >= '-90'::integer::double precision and latitude <= 90::double precision),
  check (length(house_number) <= 12),
  check (length(name) <= 120),
  check (length(place) <= 80),
  check (length(street) <= 120),
  check (longitude >= '-180'::integer::double precision and longitude <= 180::double precision),
  check (pc4 ~ '^[1-9]\d{3}$'::text),
  check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text),
  unique (service_id, "position"),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_place using btree (pc4);

-- national: for whom a service is meant, as rules that can say why and why not
create table catalogue.service_rule (
  id uuid not null,
  service_id uuid not null,
  position smallint not null,
  kind text not null,
  value text,
  hard boolean not null,
  words text,
  primary key (id),
  check ("position" >= 1 and "position" <= 40),
  check ((kind = any (array['works'::text, 'no-work'::text])) or num_nonnulls(value, words) > 0),
  check (kind = any (array['age-min'::text, 'age-max'::text, 'lives-in'::text, 'works'::text, 'no-work'::text, 'benefit-from'::text, 'language-level'::text, 'education-max'::text, 'driving-licence'::text, 'other'::text])),
  check (length(value) <= 200),
  check (length(words) <= 200),
  unique (service_id, "position"),
  foreign key (service_id) references catalogue.service(id)
);

-- national: how complete and fresh an offer was when it was last counted; for the board of a region, never an order for visitors
create table catalogue.service_score (
  service_id uuid not null,
  total smallint not null,
  complete boolean not null,
  counted_on date not null,
  recount_on date,
  primary key (service_id),
  check (total >= 0 and total <= 100),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_score using btree (recount_on) where (recount_on is not null);
create index on catalogue.service_score using btree (total, service_id);

-- national: moments a service begins
create table catalogue.service_start (
  id uuid not null,
  service_id uuid not null,
  starts_on date,
  places integer,
  places_free integer,
  primary key (id),
  check (places >= 0 and places <= 10000),
  check (places_free >= 0 and places_free <= places),
  unique NULLS not DISTINCT (service_id, starts_on),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.service_start using btree (service_id, starts_on);

-- national: the steps a service goes through, in order
create table catalogue.service_step (
  service_id uuid not null,
  position smallint not null,
  title text not null,
  words text,
  primary key (service_id, position),
  check ("position" >= 1 and "position" <= 20),
  check (length(title) >= 1 and length(title) <= 120),
  check (length(words) <= 600),
  foreign key (service_id) references catalogue.service(id)
);

-- national: the words a service is sorted under
create table catalogue.service_term (
  service_id uuid not null,
  taxonomy text not null,
  code text not null,
  primary key (service_id, taxonomy, code),
  foreign key (service_id) references catalogue.service(id),
  foreign key (taxonomy, code) references catalogue.term(taxonomy, code)
);
create index on catalogue.service_term using btree (taxonomy, code);

-- national: a sheet of services as it was read, waiting for somebody to look it over and take it in
create table catalogue.sheet_upload (
  id uuid not null,
  organisation_id uuid,
  by_account uuid not null,
  at timestamp with time zone not null,
  file_name text not null,
  form text not null,
  rows jsonb not null,
  findings jsonb not null,
  done_at timestamp with time zone,
  region_code text,
  cells jsonb not null default '[]'::jsonb,
  primary key (id),
  check (form = any (array['csv'::text, 'xlsx'::text])),
  check (length(file_name) <= 200),
  check (num_nonnulls(organisation_id, region_code) = 1),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on catalogue.sheet_upload using btree (at);
create index on catalogue.sheet_upload using btree (organisation_id, at desc);
create index on catalogue.sheet_upload using btree (region_code, at desc) where (region_code is not null);

-- national: whether an offer of another region is shown and referred to in a region it covers; without a row it is
create table catalogue.shown_in (
  id uuid not null,
  service_id uuid not null,
  region_code text not null,
  state text not null,
  asked_on date not null,
  decide_by date not null,
  by_default boolean not null,
  because text,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  primary key (id),
  check ((state = 'waiting'::text) = (decided_at is null) and (state = 'waiting'::text) = (because is null)),
  check (because = any (array['decided'::text, 'term'::text])),
  check (length(reason) <= 400),
  check (region_code ~ '^(AM\d\d|NL)$'::text),
  check (state <> 'refused'::text or because = 'term'::text or reason is not null),
  check (state = any (array['waiting'::text, 'shown'::text, 'refused'::text])),
  unique (service_id, region_code),
  foreign key (decided_by) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.shown_in using btree (decide_by) where (state = 'waiting'::text);
create index on catalogue.shown_in using btree (region_code, decide_by) where (state = 'waiting'::text);

-- national: another catalogue that services are taken over from, and when it is asked again
create table catalogue.source (
  id uuid not null,
  slug text not null,
  name text not null,
  form text not null,
  url text,
  licence text,
  every_hours integer,
  paused boolean not null default false,
  etag text,
  last_modified text,
  failures integer not null default 0,
  last_success_at timestamp with time zone,
  next_fetch_at timestamp with time zone,
  removal_allowed boolean not null default false,
  removed_at timestamp with time zone,
  primary key (id),
  check (every_hours >= 1 and every_hours <= 720),
  check (failures >= 0),
  check (form = any (array['hsds-json'::text, 'hsds-csv'::text, 'hsds-api'::text, 'sheet'::text])),
  check (length(licence) <= 200),
  check (length(name) <= 120),
  check (length(url) <= 1000),
  check (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'::text),
  unique (slug)
);
create index on catalogue.source using btree (next_fetch_at) where (not paused);

-- national: lists of words that services are sorted by, our own and those of other catalogues
create table catalogue.taxonomy (
  id text not null,
  name text not null,
  description text,
  uri text,
  version text,
  source_id uuid,
  external_id text,
  hsds_id uuid not null default 
CASE
    WHEN (external_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'::text) THEN (external_id)::uuid
    ELSE (OVERLAY(OVERLAY(md5(('taxonomy:'::text || id)) PLACING '8'::text FROM 13) PLACING 'a'::text FROM 17))::uuid
END,
  primary key (id),
  check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'::text),
  foreign key (source_id) references catalogue.source(id)
);
create index on catalogue.taxonomy using btree (hsds_id);

-- national: the words of a list
create table catalogue.term (
  taxonomy text not null,
  code text not null,
  name text not null,
  description text,
  broader text,
  external_id text,
  hsds_id uuid not null default 
CASE
    WHEN (external_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'::text) THEN (external_id)::uuid
    ELSE (OVERLAY(OVERLAY(md5(((('term:'::text || taxonomy) || ':'::text) || code)) PLACING '8'::text FROM 13) PLACING 'a'::text FROM 17))::uuid
END,
  primary key (taxonomy, code),
  check (length(code) >= 1 and length(code) <= 200),
  foreign key (taxonomy) references catalogue.taxonomy(id)
);
create index on catalogue.term using btree (hsds_id);

-- national: two entries that may be one service or one organisation, why, and what a region decided
create table catalogue.twin (
  id uuid not null,
  about text not null,
  one_id uuid not null,
  other_id uuid not null,
  one_service uuid default 
CASE about
    WHEN 'service'::text THEN one_id
    ELSE NULL::uuid
END,
  other_service uuid default 
CASE about
    WHEN 'service'::text THEN other_id
    ELSE NULL::uuid
END,
  one_organisation uuid default 
CASE about
    WHEN 'organisation'::text THEN one_id
    ELSE NULL::uuid
END,
  other_organisation uuid default 
CASE about
    WHEN 'organisation'::text THEN other_id
    ELSE NULL::uuid
END,
  likelihood integer not null,
  reasons jsonb not null,
  state text not null,
  found_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  because text,
  primary key (id),
  check ((state = 'open'::text) = (decided_at is null)),
  check (about = any (array['service'::text, 'organisation'::text])),
  check (length(because) <= 600),
  check (likelihood >= 0 and likelihood <= 100),
  check (other_id > one_id),
  check (state <> 'apart'::text or because is not null),
  check (state = any (array['open'::text, 'same'::text, 'apart'::text])),
  unique (about, one_id, other_id),
  foreign key (decided_by) references access.account(id),
  foreign key (one_organisation) references regions.organisation(id),
  foreign key (one_service) references catalogue.service(id),
  foreign key (other_organisation) references regions.organisation(id),
  foreign key (other_service) references catalogue.service(id)
);
create index on catalogue.twin using btree (about, state, decided_at desc, id desc);
create index on catalogue.twin using btree (about, state, likelihood desc, id desc);

-- national: each time that all entries were held beside each other
create table catalogue.twin_pass (
  id uuid not null,
  at timestamp with time zone not null,
  services integer not null,
  organisations integer not null,
  found integer not null,
  primary key (id)
);
create index on catalogue.twin_pass using btree (at desc);

-- national: a service as it was shown from a moment on; never changed
create table catalogue.version (
  service_id uuid not null,
  version integer not null,
  valid_from timestamp with time zone not null,
  body jsonb not null,
  by_account uuid,
  approved_by uuid,
  seq bigint not null generated as identity,
  xid xid8 not null default pg_current_xact_id(),
  primary key (service_id, version),
  check (approved_by <> by_account),
  check (version >= 1),
  foreign key (approved_by) references access.account(id),
  foreign key (by_account) references access.account(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on catalogue.version using btree (service_id, valid_from);
create index on catalogue.version using btree (xid, seq);

create view catalogue.location_shared with (security_invoker = true) -- as in its migration
  (id uuid, organisation_id uuid, name text, street text, house_number text, postcode text, place text, hours text, accessibility text[], way_in text, phone text);

create view catalogue.my_location_shared with (security_invoker = true) -- as in its migration
  (location_id uuid, limited boolean);

create view catalogue.service_shared with (security_invoker = true) -- as in its migration
  (id uuid, organisation_id uuid, name text, kind text, sensitivity text, status text);

create view catalogue.service_word with (security_invoker = true) -- as in its migration
  (service_id uuid, taxonomy text, code text);

create view catalogue.word with (security_invoker = true) -- as in its migration
  (taxonomy text, code text, name text, description text, broader text, hsds_id uuid, uri text);

create function catalogue.missed_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    select 'missing', m.kind, count(*)::numeric from catalogue.missing_entry m
    where m.region_code = region and m.asked_at >= from_on::timestamptz and m.asked_at < until_on::timestamptz
    group by m.kind
$$;

-- -------------------- employers

-- regional: an employer as a region knows it, with one named contact
create table employers.employer (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  contact_account uuid,
  contact_organisation uuid,
  known_since date not null,
  primary key (region_code, id),
  unique (region_code, organisation_id),
  foreign key (contact_account) references access.account(id),
  foreign key (contact_organisation) references regions.organisation(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
alter table employers.employer enable row level security;
create policy add on employers.employer for insert with check (platform.in_region(region_code));
create policy change on employers.employer for update using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code)))) with check (platform.in_region(region_code));
create policy see on employers.employer for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'employer'::text) and (organisation_id = platform.ctx_organisation())) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));

-- regional: what an employer asked, and by when it is answered
create table employers.question (
  region_code text not null,
  id uuid not null,
  employer_id uuid not null,
  kind text not null,
  asked_on date not null,
  answer_by date not null,
  answered_on date,
  primary key (region_code, id),
  check (kind = any (array['staff'::text, 'schooling'::text, 'subsidy'::text, 'redundancy'::text, 'other'::text])),
  foreign key (region_code, employer_id) references employers.employer(region_code, id)
);
create index on employers.question using btree (region_code, answer_by) where (answered_on is null);
create index on employers.question using btree (region_code, employer_id);
alter table employers.question enable row level security;
create policy by_employer on employers.question for all using ((EXISTS ( SELECT
   FROM employers.employer e
  where ((e.region_code = question.region_code) and (e.id = question.employer_id))))) with check (platform.in_region(region_code));

-- regional: the words of a question of an employer, and the answer
create table employers.question_text (
  region_code text not null,
  question_id uuid not null,
  asked text not null,
  answer text,
  primary key (region_code, question_id),
  check (length(answer) <= 2000),
  check (length(asked) <= 1000),
  foreign key (region_code, question_id) references employers.question(region_code, id)
);
alter table employers.question_text enable row level security;
create policy by_question on employers.question_text for all using ((EXISTS ( SELECT
   FROM employers.question q
  where ((q.region_code = question_text.region_code) and (q.id = question_text.question_id))))) with check (platform.in_region(region_code));

-- -------------------- contacts

-- regional: one conversation, visit, call or message
create table contacts.contact (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null,
  happened_on date not null,
  recorded_at timestamp with time zone not null,
  organisation_id uuid not null,
  account_id uuid,
  door text not null,
  outcome text not null,
  route text,
  served boolean,
  served_because text,
  reached boolean not null default true,
  on_behalf_account uuid,
  own_case_number text,
  appointment_id uuid,
  corrected_by uuid,
  sent_by uuid,
  on_behalf_because text,
  primary key (region_code, id),
  check (channel = any (array['counter'::text, 'phone'::text, 'video'::text, 'mail'::text, 'visit'::text])),
  check (door = any (array['own-initiative'::text, 'handover'::text, 'walk-in'::text, 'invitation'::text])),
  check (length(own_case_number) <= 60),
  check (on_behalf_because = any (array['asked-by-person'::text, 'not-able'::text, 'by-mandate'::text])),
  check (outcome = any (array['information'::text, 'advice'::text, 'referral'::text, 'mediation'::text, 'self-reliant'::text, 'none'::text])),
  check (route = any (array['benefit-to-work'::text, 'no-work-to-work'::text, 'work-to-work'::text, 'employer'::text])),
  check (served_because = any (array['employers-are-served'::text, 'not-working'::text, 'broad'::text, 'risk-group'::text, 'promising-occupation'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (on_behalf_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (sent_by) references regions.organisation(id)
);
create index on contacts.contact using btree (region_code, happened_on);
create index on contacts.contact using btree (region_code, organisation_id, recorded_at, id);
create index on contacts.contact using btree (region_code, person_id, happened_on desc);
alter table contacts.contact enable row level security;
create policy add on contacts.contact for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.contact for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on contacts.contact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on contacts.contact for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on contacts.contact for select using (((platform.ctx_kind() = 'api'::text) and (organisation_id = platform.ctx_organisation()) and people.organisation_involved(region_code, person_id)));

-- regional: the words of a conversation, emptied by erasure
create table contacts.contact_text (
  region_code text not null,
  contact_id uuid not null,
  person_id uuid not null,
  situation text,
  wishes text,
  agreed text,
  own_view text,
  own_view_on_behalf text,
  removed_at timestamp with time zone,
  corrected_at timestamp with time zone,
  removed_parts text[],
  primary key (region_code, contact_id),
  check (length(agreed) <= 2000),
  check (length(own_view) <= 2000),
  check (length(situation) <= 2000),
  check (length(wishes) <= 2000),
  check (removed_parts <@ '{situation,wishes,agreed}'::text[]),
  foreign key (region_code, contact_id) references contacts.contact(region_code, id)
);
create index on contacts.contact_text using btree (region_code, person_id);
alter table contacts.contact_text enable row level security;
create policy add on contacts.contact_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.contact_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy not_kept on contacts.contact_text for select using (((platform.ctx_kind() = 'system'::text) or (not contacts.kept_from_me(region_code, contact_id))));
create policy remove on contacts.contact_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on contacts.contact_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on contacts.contact_text for select using (((platform.ctx_kind() = 'api'::text) and (EXISTS ( SELECT
   FROM contacts.contact c
  where ((c.region_code = contact_text.region_code) and (c.id = contact_text.contact_id))))));

-- regional: a conversation that one worker is writing down; gone once it is recorded, thrown away or left for two weeks
create table contacts.draft (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  kept_at timestamp with time zone not null,
  answers jsonb not null,
  primary key (region_code, id),
  foreign key (account_id) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on contacts.draft using btree (kept_at);
create index on contacts.draft using btree (region_code, person_id);
alter table contacts.draft enable row level security;
create policy add on contacts.draft for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.draft for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on contacts.draft for delete using (((platform.ctx_kind() = 'system'::text) or (account_id = platform.ctx_actor())));
create policy see on contacts.draft for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy writer_only on contacts.draft for select using (((platform.ctx_kind() = any (array['system'::text, 'person'::text])) or (account_id = platform.ctx_actor())));

-- regional: which organisation a person keeps the words of a conversation from, since when, until when; never changed but for its end
create table contacts.kept (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  organisation_id uuid not null,
  from_kind text not null,
  from_account uuid,
  from_at timestamp with time zone not null,
  until_kind text,
  until_at timestamp with time zone,
  primary key (region_code, id),
  check ((until_kind is null) = (until_at is null)),
  foreign key (from_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, contact_id) references contacts.contact(region_code, id)
);
create index on contacts.kept using btree (region_code, person_id);
create unique index on contacts.kept using btree (region_code, contact_id, organisation_id) where (until_at is null);
alter table contacts.kept enable row level security;
create policy add on contacts.kept for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.kept for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on contacts.kept for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on contacts.kept for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: per life domain whether help runs or is wanted, nothing more
create table contacts.life_domain (
  region_code text not null,
  person_id uuid not null,
  domain text not null,
  help text not null,
  contact_id uuid not null,
  noted_on date not null,
  primary key (region_code, person_id, domain),
  check (domain = any (array['work'::text, 'income-debt'::text, 'language'::text, 'education'::text, 'housing'::text])),
  check (help = any (array['runs'::text, 'not-needed'::text, 'wanted'::text])),
  foreign key (region_code, contact_id) references contacts.contact(region_code, id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
alter table contacts.life_domain enable row level security;
create policy add on contacts.life_domain for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.life_domain for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on contacts.life_domain for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on contacts.life_domain for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: the number an organisation knows a handover, contact or task by in its own system; no other organisation sees it
create table contacts.own_number (
  region_code text not null,
  person_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  record uuid not null,
  number text not null,
  plain text not null,
  noted_by uuid,
  noted_at timestamp with time zone not null,
  primary key (region_code, kind, record, organisation_id),
  check (kind = any (array['handover'::text, 'contact'::text, 'task'::text])),
  check (length(number) >= 1 and length(number) <= 60),
  check (length(plain) <= 60),
  foreign key (noted_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on contacts.own_number using btree (region_code, organisation_id, plain);
create index on contacts.own_number using btree (region_code, person_id);
alter table contacts.own_number enable row level security;
create policy add on contacts.own_number for insert with check (platform.in_region(region_code));
create policy change on contacts.own_number for update using (((platform.ctx_kind() = 'system'::text) or ((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id)))) with check (platform.in_region(region_code));
create policy remove on contacts.own_number for delete using (((platform.ctx_kind() = 'system'::text) or ((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id))));
create policy see on contacts.own_number for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = any (array['person'::text, 'link'::text])) and people.sees(region_code, person_id) and platform.acts_in('plan'::text)) or ((organisation_id = platform.ctx_organisation()) and
case
    when (platform.ctx_kind() = 'api'::text) then people.organisation_involved(region_code, person_id)
    else people.knows(region_code, person_id)
end)));

-- regional: the words of a conversation before a correction, emptied by erasure
create table contacts.text_before (
  region_code text not null,
  id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  situation text,
  wishes text,
  agreed text,
  corrected_by uuid,
  corrected_organisation uuid not null,
  corrected_at timestamp with time zone not null,
  primary key (region_code, id),
  check (length(agreed) <= 2000),
  check (length(situation) <= 2000),
  check (length(wishes) <= 2000),
  foreign key (corrected_by) references access.account(id),
  foreign key (corrected_organisation) references regions.organisation(id),
  foreign key (region_code, contact_id) references contacts.contact(region_code, id)
);
create index on contacts.text_before using btree (region_code, contact_id);
create index on contacts.text_before using btree (region_code, person_id);
alter table contacts.text_before enable row level security;
create policy add on contacts.text_before for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on contacts.text_before for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy not_kept on contacts.text_before for select using (((platform.ctx_kind() = 'system'::text) or (not contacts.kept_from_me(region_code, contact_id))));
create policy remove on contacts.text_before for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on contacts.text_before for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

create view contacts.contact_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, person_id uuid, channel text, happened_on date, organisation_id uuid, door text, outcome text, reached boolean);

create view contacts.route_shared with (security_invoker = true) -- as in its migration
  (region_code text, person_id uuid, happened_on date, route text);

create function contacts.figures(region text, since date, till date) returns TABLE(quarter date, part text, code text, contacts integer) security definer set search_path="" as $$
    with moments as (
      select date_trunc('quarter', c.happened_on)::date as quarter, c.channel, c.door, coalesce(c.route, 'not-asked') as route, c.outcome
      from contacts.contact c
      where c.region_code = region and c.happened_on >= since and c.happened_on < till and c.corrected_by is null
    ), coded as (
      select m.quarter, one.part, one.code, count(*) as n
      from moments m cross join lateral (values ('door', m.door), ('channel', m.channel), ('route', m.route), ('outcome', m.outcome)) as one (part, code)
      group by 1, 2, 3
    )
    select quarter, part, code, case when n >= 10 then (round(n / 5.0) * 5)::int end from coded order by quarter desc, part, n desc, code
$$;

create function contacts.kept_from_me(region text, contact uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from contacts.kept k
      where k.region_code = region and k.contact_id = contact and k.organisation_id = platform.ctx_organisation() and k.until_at is null)
$$;

create function contacts.state_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    with spoken as (
      select c.person_id, c.route, c.outcome, c.happened_on from contacts.contact c
      where c.region_code = region and c.reached and c.corrected_by is null and c.happened_on >= from_on and c.happened_on < until_on
    ), first as (
      select p.id, min(c.happened_on) - p.registered_at::date as days
      from people.person_shared p
      join contacts.contact c on c.region_code = p.region_code and c.person_id = p.id and c.reached and c.channel <> 'mail' and c.corrected_by is null
      where p.region_code = region and p.registered_at >= from_on::timestamptz and p.registered_at < until_on::timestamptz
      group by p.id, p.registered_at
    )
    select 'route', s.route, count(distinct s.person_id)::numeric from spoken s where s.route is not null group by s.route
    union all select 'outcome', s.outcome, count(*)::numeric from spoken s group by s.outcome
    union all select 'first', 'counted', count(*)::numeric from first
    union all select 'first', 'median', percentile_cont(0.5) within group (order by f.days)::numeric from first f
$$;

-- -------------------- appointments

-- regional: a planned conversation; state is a projection of its facts
create table appointments.appointment (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  location_id uuid not null,
  on_date date not null,
  at_time text not null,
  zone text not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  seat integer not null,
  channel text not null,
  question_kind text,
  organisation_id uuid not null,
  with_account uuid,
  booked_by_kind text not null,
  booked_by_account uuid,
  booked_at timestamp with time zone not null,
  state text not null default 'booked'::text,
  guide_id uuid,
  session_id uuid,
  video_url text,
  sequence integer not null default 0,
  reminder text,
  reminded_on date,
  answer_by timestamp with time zone,
  to_move_since timestamp with time zone,
  primary key (region_code, id),
  check (at_time ~ '^\d\d:\d\d$'::text),
  check (channel = any (array['counter'::text, 'phone'::text, 'video'::text, 'outside'::text])),
  check (length(video_url) <= 300),
  check (reminder = any (array['mail'::text, 'sms'::text, 'letter'::text, 'none'::text])),
  check (seat >= 1),
  check (state <> 'offered'::text or answer_by is not null),
  check (state = any (array['offered'::text, 'booked'::text, 'cancelled'::text, 'kept'::text, 'missed'::text])),
  exclude using gist (region_code with =, COALESCE(session_id, guide_id, location_id) with =, on_date with =, seat with =, int4range(appointments.minute_of(at_time), appointments.minute_of(at_time) + minutes) with &&) where (state <> 'cancelled'::text),
  foreign key (booked_by_account) references access.account(id),
  foreign key (guide_id) references access.account(id),
  foreign key (location_id) references regions.location(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (session_id) references appointments.session(id),
  foreign key (with_account) references access.account(id)
);
create index on appointments.appointment using btree (answer_by) where (state = 'offered'::text);
create index on appointments.appointment using btree (guide_id, on_date) where (guide_id is not null);
create index on appointments.appointment using btree (on_date) where ((state = 'booked'::text) and (reminded_on is null));
create index on appointments.appointment using btree (region_code, organisation_id, on_date);
create index on appointments.appointment using btree (region_code, organisation_id, to_move_since) where (to_move_since is not null);
create index on appointments.appointment using btree (region_code, person_id, on_date);
create index on appointments.appointment using btree (region_code, with_account, on_date);
create index on appointments.appointment using btree (with_account, on_date) where (with_account is not null);
create unique index on appointments.appointment using btree (region_code, session_id, person_id) where ((session_id is not null) and (state <> 'cancelled'::text));
create unique index on appointments.appointment using btree (region_code, COALESCE(session_id, guide_id, location_id), on_date, at_time, seat) where (state <> 'cancelled'::text);
alter table appointments.appointment enable row level security;
create policy add on appointments.appointment for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.appointment for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy change_own_place on appointments.appointment for update using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy missed_stays_here on appointments.appointment for select using (((state <> 'missed'::text) or (platform.ctx_kind() = any (array['person'::text, 'link'::text, 'system'::text])) or (organisation_id = platform.ctx_organisation())));
create policy remove on appointments.appointment for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.appointment for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own_place on appointments.appointment for select using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id)));

-- regional: where somebody wants to meet, for an appointment outside the counter; emptied by erasure
create table appointments.appointment_text (
  region_code text not null,
  appointment_id uuid not null,
  person_id uuid not null,
  meet_at text,
  primary key (region_code, appointment_id),
  check (length(meet_at) <= 200),
  foreign key (region_code, appointment_id) references appointments.appointment(region_code, id)
);
create index on appointments.appointment_text using btree (region_code, person_id);
alter table appointments.appointment_text enable row level security;
create policy add on appointments.appointment_text for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.appointment_text for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy remove on appointments.appointment_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.appointment_text for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own_place on appointments.appointment_text for select using ((EXISTS ( SELECT
   FROM appointments.appointment a
  where ((a.region_code = appointment_text.region_code) and (a.id = appointment_text.appointment_id) and (a.organisation_id = platform.ctx_organisation())))));

-- regional: who asked to be called back, and by when that was promised
create table appointments.callback (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  asked_at timestamp with time zone not null,
  wanted text not null,
  promised_on date not null,
  promised_from text not null,
  promised_until text not null,
  state text not null,
  closed_at timestamp with time zone,
  primary key (region_code, id),
  check (promised_from ~ '^\d\d:\d\d$'::text),
  check (promised_until ~ '^\d\d:\d\d$'::text),
  check (state = any (array['open'::text, 'reached'::text, 'given-up'::text, 'withdrawn'::text])),
  check (wanted = any (array['morning'::text, 'afternoon'::text, 'any'::text])),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on appointments.callback using btree (region_code, organisation_id, promised_on) where (state = 'open'::text);
create index on appointments.callback using btree (region_code, person_id);
alter table appointments.callback enable row level security;
create policy add on appointments.callback for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.callback for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy change_own_place on appointments.callback for update using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy remove on appointments.callback for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.callback for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own_place on appointments.callback for select using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id)));

-- regional: that somebody was called back, when and with which result; nothing of what was said
create table appointments.callback_attempt (
  region_code text not null,
  id uuid not null,
  callback_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  by_account uuid,
  outcome text not null,
  primary key (region_code, id),
  check (outcome = any (array['reached'::text, 'no-answer'::text, 'voicemail'::text, 'wrong-number'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, callback_id) references appointments.callback(region_code, id)
);
create index on appointments.callback_attempt using btree (region_code, callback_id, at);
create index on appointments.callback_attempt using btree (region_code, person_id);
alter table appointments.callback_attempt enable row level security;
create policy add on appointments.callback_attempt for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.callback_attempt for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy remove on appointments.callback_attempt for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.callback_attempt for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own_place on appointments.callback_attempt for select using ((EXISTS ( SELECT
   FROM appointments.callback c
  where ((c.region_code = callback_attempt.region_code) and (c.id = callback_attempt.callback_id) and (c.organisation_id = platform.ctx_organisation())))));

-- regional: that a worker checked on the phone who was calling, and whether it was right; not what was said
create table appointments.caller_check (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  asked text not null,
  matched boolean not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (asked = any (array['birth-date'::text, 'postcode'::text, 'reference'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on appointments.caller_check using btree (region_code, person_id, at);
alter table appointments.caller_check enable row level security;
create policy add on appointments.caller_check for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.caller_check for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy remove on appointments.caller_check for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.caller_check for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own on appointments.caller_check for select using (((by_account = platform.ctx_actor()) and people.knows(region_code, person_id)));

-- national: days on which a guide or a place receives nobody, or receives beside the weekly pattern
create table appointments.exception (
  id uuid not null,
  region_code text not null,
  account_id uuid,
  location_id uuid,
  kind text not null,
  from_on date not null,
  until_on date not null,
  from_time text,
  until_time text,
  channels text[],
  minutes integer,
  capacity integer,
  video_url text,
  made_by uuid,
  made_at timestamp with time zone not null,
  minutes_by_kind jsonb not null default '{}'::jsonb,
  primary key (id),
  check ((from_time is null) = (until_time is null) and from_time < until_time),
  check (account_id is not null or location_id is not null),
  check (capacity >= 1 and capacity <= 50),
  check (channels <@ '{counter,phone,video,outside}'::text[] and cardinality(channels) > 0),
  check (from_time ~ '^\d\d:\d\d$'::text),
  check (kind = 'away'::text or num_nulls(location_id, from_time, channels, minutes, capacity) = 0),
  check (kind = any (array['away'::text, 'extra'::text])),
  check (minutes >= 10 and minutes <= 240),
  check (until_on > from_on),
  check (until_time ~ '^\d\d:\d\d$'::text),
  check (video_url ~ '^https://'::text and length(video_url) <= 300),
  foreign key (account_id) references access.account(id),
  foreign key (location_id) references regions.location(id),
  foreign key (made_by) references access.account(id),
  foreign key (region_code) references regions.region(code)
);
create index on appointments.exception using btree (account_id, until_on);
create index on appointments.exception using btree (region_code, until_on);

-- regional: what happened with an appointment, by whom, when
create table appointments.fact (
  region_code text not null,
  id uuid not null,
  appointment_id uuid not null,
  person_id uuid not null,
  what text not null,
  by_kind text not null,
  by_account uuid,
  reason text,
  at timestamp with time zone not null,
  from_at timestamp with time zone,
  to_at timestamp with time zone,
  primary key (region_code, id),
  check (reason = any (array['not-possible'::text, 'no-longer-needed'::text, 'ill-or-prevented'::text, 'other-time'::text, 'office'::text, 'other'::text, 'guide-away'::text, 'no-answer'::text])),
  check (what = any (array['booked'::text, 'taken'::text, 'cancelled'::text, 'kept'::text, 'missed'::text, 'reminded'::text, 'moved'::text, 'offered'::text, 'lapsed'::text, 'to-move'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, appointment_id) references appointments.appointment(region_code, id)
);
create index on appointments.fact using btree (region_code, appointment_id);
alter table appointments.fact enable row level security;
create policy add on appointments.fact for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.fact for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy missed_stays_here on appointments.fact for select using (((what <> 'missed'::text) or (platform.ctx_kind() = any (array['person'::text, 'link'::text, 'system'::text])) or (EXISTS ( SELECT
   FROM appointments.appointment a
  where ((a.region_code = fact.region_code) and (a.id = fact.appointment_id) and (a.organisation_id = platform.ctx_organisation()))))));
create policy remove on appointments.fact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.fact for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));

-- national: the secret address at which a guide reads the own diary; of it only a hash
create table appointments.feed (
  account_id uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  primary key (account_id),
  unique (token_hash),
  foreign key (account_id) references access.account(id)
);

-- regional: why conversations did not take place, without who; for the own organisation alone
create table appointments.missed_reason (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  month date not null,
  channel text not null,
  reason text not null,
  primary key (region_code, id),
  check (EXTRACT(day FROM month) = 1::numeric),
  check (channel = any (array['counter'::text, 'phone'::text, 'video'::text, 'outside'::text])),
  check (reason = any (array['unknown'::text, 'forgot'::text, 'prevented'::text, 'travel'::text, 'other-time-in-mind'::text, 'not-reached'::text, 'other'::text])),
  foreign key (organisation_id) references regions.organisation(id)
);
create index on appointments.missed_reason using btree (region_code, organisation_id, month);
alter table appointments.missed_reason enable row level security;
create policy add on appointments.missed_reason for insert with check (platform.in_region(region_code));
create policy see on appointments.missed_reason for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and (organisation_id = platform.ctx_organisation()))));

-- national: guides who let their name stand on the card and the page of an appointment
create table appointments.named_guide (
  account_id uuid not null,
  since timestamp with time zone not null,
  primary key (account_id),
  foreign key (account_id) references access.account(id)
);

-- national: at which hours a place receives people by appointment, and how many at once
create table appointments.pattern (
  id uuid not null,
  region_code text not null,
  location_id uuid not null,
  weekday integer not null,
  from_time text not null,
  until_time text not null,
  minutes integer not null,
  capacity integer not null,
  valid_from date not null,
  valid_until date,
  account_id uuid,
  channels text[] not null default '{counter,phone}'::text[],
  video_url text,
  minutes_by_kind jsonb not null default '{}'::jsonb,
  primary key (id),
  check (capacity >= 1 and capacity <= 50),
  check (channels <@ '{counter,phone,video,outside}'::text[] and cardinality(channels) > 0),
  check (from_time ~ '^\d\d:\d\d$'::text),
  check (minutes >= 10 and minutes <= 240),
  check (until_time ~ '^\d\d:\d\d$'::text),
  check (video_url ~ '^https://'::text and length(video_url) <= 300),
  check (weekday >= 1 and weekday <= 7),
  foreign key (account_id) references access.account(id),
  foreign key (location_id) references regions.location(id),
  foreign key (region_code) references regions.region(code)
);
create index on appointments.pattern using btree (account_id) where (account_id is not null);
create index on appointments.pattern using btree (region_code, location_id);

-- national: a meeting for several people at a place, for everybody to read
create table appointments.session (
  id uuid not null,
  region_code text not null,
  location_id uuid not null,
  organisation_id uuid not null,
  leader uuid,
  title text not null,
  about text not null,
  for_whom text not null,
  bring text,
  channel text not null,
  video_url text,
  on_date date not null,
  at_time text not null,
  minutes integer not null,
  capacity integer not null,
  open_to text not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  primary key (id),
  check (at_time ~ '^\d\d:\d\d$'::text),
  check (capacity >= 1 and capacity <= 200),
  check (channel = any (array['counter'::text, 'video'::text])),
  check (length(about) <= 1000),
  check (length(bring) <= 300),
  check (length(for_whom) <= 300),
  check (length(title) >= 3 and length(title) <= 120),
  check (minutes >= 15 and minutes <= 480),
  check (open_to = any (array['everybody'::text, 'by-guide'::text])),
  check (video_url ~ '^https://'::text and length(video_url) <= 300),
  foreign key (leader) references access.account(id),
  foreign key (location_id) references regions.location(id),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on appointments.session using btree (leader, on_date) where (leader is not null);
create index on appointments.session using btree (region_code, on_date);

-- regional: who waits for a place in a group, in order of coming
create table appointments.waiting (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  organisation_id uuid not null,
  since timestamp with time zone not null,
  reminder text,
  state text not null,
  primary key (region_code, id),
  check (reminder = any (array['mail'::text, 'sms'::text, 'letter'::text, 'none'::text])),
  check (state = any (array['waiting'::text, 'offered'::text, 'taken'::text, 'lapsed'::text, 'left'::text])),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (session_id) references appointments.session(id)
);
create index on appointments.waiting using btree (region_code, person_id);
create index on appointments.waiting using btree (region_code, session_id, since, id) where (state = 'waiting'::text);
create index on appointments.waiting using btree (session_id) where (state = 'waiting'::text);
create unique index on appointments.waiting using btree (region_code, session_id, person_id) where (state = any (array['waiting'::text, 'offered'::text]));
alter table appointments.waiting enable row level security;
create policy add on appointments.waiting for insert with check ((platform.in_region(region_code) and platform.acts_in('appointments'::text)));
create policy change on appointments.waiting for update using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text))) with check (platform.in_region(region_code));
create policy remove on appointments.waiting for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on appointments.waiting for select using ((people.sees(region_code, person_id) and platform.acts_in('appointments'::text)));
create policy see_own_place on appointments.waiting for select using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id)));

create view appointments.appointment_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, person_id uuid, location_id uuid, on_date date, at_time text, minutes integer, channel text, question_kind text, organisation_id uuid, with_account uuid, state text);

create function appointments.busy(region text, lanes uuid[], from_date date, until_date date) returns TABLE(lane uuid, on_date date, at_time text, minutes integer, taken bigint) security definer set search_path="" as $$
    select coalesce(a.session_id, a.guide_id, a.location_id), a.on_date, a.at_time, a.minutes, count(*)
    from appointments.appointment a
    where a.region_code = region and coalesce(a.session_id, a.guide_id, a.location_id) = any (lanes)
      and a.on_date >= from_date and a.on_date < until_date and a.state <> 'cancelled'
    group by 1, 2, 3, 4
    union all
    select s.leader, s.on_date, s.at_time, s.minutes, 1 from appointments.session s
    where s.leader = any (lanes) and s.on_date >= from_date and s.on_date < until_date and s.cancelled_at is null
$$;

create function appointments.diary_of(secret bytea, from_date date) returns TABLE(account_id uuid, id uuid, on_date date, at_time text, starts_at timestamp with time zone, minutes integer, location_id uuid, channel text, sequence integer, grouped boolean) security definer set search_path="" as $$
    select f.account_id, d.id, d.on_date, d.at_time, d.starts_at, d.minutes, d.location_id, d.channel, d.sequence, d.grouped
    from appointments.feed f
    left join lateral (
      select a.id, a.on_date, a.at_time, a.starts_at, a.minutes, a.location_id, a.channel, a.sequence, false as grouped
      from appointments.appointment a
      where a.with_account = f.account_id and a.session_id is null and a.on_date >= from_date and a.state in ('booked', 'kept')
      union all
      select s.id, s.on_date, s.at_time, null, s.minutes, s.location_id, s.channel, 0, true
      from appointments.session s where s.leader = f.account_id and s.on_date >= from_date and s.cancelled_at is null
      order by 2, 3 limit 500) d on true
    where f.token_hash = secret
$$;

create function appointments.groups_taken(region text, sessions uuid[]) returns TABLE(session_id uuid, taken bigint, waits bigint) security definer set search_path="" as $$
    select s.id,
      (select count(*) from appointments.appointment a where a.region_code = region and a.session_id = s.id and a.state <> 'cancelled'),
      (select count(*) from appointments.waiting w where w.region_code = region and w.session_id = s.id and w.state = 'waiting')
    from unnest(sessions) as s (id)
$$;

create function appointments.minute_of(at text) returns integer set search_path="" as $$
    select substr(at, 1, 2)::int * 60 + substr(at, 4, 2)::int
$$;

create function appointments.seats_between(region text, in_lane uuid, moment_date date, from_minute integer, until_minute integer) returns SETOF integer security definer set search_path="" as $$
    select a.seat from appointments.appointment a
    where a.region_code = region and coalesce(a.session_id, a.guide_id, a.location_id) = in_lane and a.on_date = moment_date
      and a.state <> 'cancelled' and appointments.minute_of(a.at_time) < until_minute
      and appointments.minute_of(a.at_time) + a.minutes > from_minute
$$;

create function appointments.seats_taken(region text, location uuid, moment_date date, moment_time text) returns SETOF integer security definer set search_path="" as $$
    select a.seat from appointments.appointment a
    where a.region_code = region and a.location_id = location and a.on_date = moment_date and a.at_time = moment_time and a.state <> 'cancelled'
$$;

create function appointments.state_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    select 'appointment', a.state, count(*)::numeric from appointments.appointment a
    where a.region_code = region and a.on_date >= from_on and a.on_date < until_on
    group by a.state
$$;

create function appointments.taken(region text, location uuid, from_date date, until_date date) returns TABLE(on_date date, at_time text, taken bigint) security definer set search_path="" as $$
    select a.on_date, a.at_time, count(*) from appointments.appointment a
    where a.region_code = region and a.location_id = location and a.on_date >= from_date and a.on_date < until_date and a.state <> 'cancelled'
    group by a.on_date, a.at_time
$$;

-- -------------------- intake

-- national: whom to call in a municipality when it cannot wait, kept by the coordinator of its region
create table intake.crisis_contact (
  municipality_code text not null,
  name text not null,
  phone text not null,
  hours text,
  checked_on date not null,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  primary key (municipality_code),
  check (length(hours) <= 120),
  check (length(name) <= 120),
  check (length(phone) <= 30),
  foreign key (changed_by) references access.account(id)
);

-- regional: who asked the question desk and in which words; removed when the days of the profile are over
create table intake.desk_asker (
  region_code text not null,
  question_id uuid not null,
  organisation text not null,
  contact_name text not null,
  email text,
  phone text,
  question text not null,
  answer text,
  for_nation boolean not null default false,
  primary key (region_code, question_id),
  check (length(answer) <= 3000),
  check (length(contact_name) <= 90),
  check (length(email) <= 254),
  check (length(organisation) <= 120),
  check (length(phone) <= 30),
  check (length(question) <= 1500),
  foreign key (region_code, question_id) references intake.desk_question(region_code, id)
);
alter table intake.desk_asker enable row level security;
create policy add on intake.desk_asker for insert with check (platform.in_region(region_code));
create policy change on intake.desk_asker for update using (((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))) with check (platform.in_region(region_code));
create policy remove on intake.desk_asker for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.desk_asker for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));

-- regional: hashes of the links that were mailed to who asked the question desk; gone with who asked
create table intake.desk_link (
  region_code text not null,
  token_hash bytea not null,
  question_id uuid not null,
  primary key (region_code, token_hash),
  foreign key (region_code, question_id) references intake.desk_question(region_code, id)
);
create index on intake.desk_link using btree (region_code, question_id);
alter table intake.desk_link enable row level security;
create policy system on intake.desk_link for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));

-- regional: questions and answers for everybody to read, without who asked
create table intake.desk_published (
  region_code text not null,
  id uuid not null,
  question text not null,
  answer text not null,
  published_on date not null,
  for_nation boolean not null default false,
  primary key (region_code, id),
  check (length(answer) <= 3000),
  check (length(question) <= 1500),
  foreign key (region_code, id) references intake.desk_question(region_code, id)
);
create index on intake.desk_published using btree (region_code, published_on desc, id);

-- regional: a question of an employer, union or organisation, with a day to answer by
create table intake.desk_question (
  region_code text not null,
  id uuid not null,
  reference text not null,
  asker_kind text not null,
  language text not null,
  token_hash bytea not null,
  asked_at timestamp with time zone not null,
  answer_by date not null,
  state text not null,
  escalated_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by uuid,
  keep_until date,
  published_at timestamp with time zone,
  published_by uuid,
  for_nation boolean not null default false,
  primary key (region_code, id),
  check (asker_kind = any (array['employer'::text, 'union'::text, 'organisation'::text, 'person'::text])),
  check (length(language) = 2),
  check (state = any (array['open'::text, 'answered'::text, 'published'::text])),
  unique (region_code, reference),
  unique (region_code, token_hash),
  foreign key (answered_by) references access.account(id),
  foreign key (published_by) references access.account(id)
);
create index on intake.desk_question using btree (answer_by) where for_nation;
create index on intake.desk_question using btree (keep_until) where (keep_until is not null);
create index on intake.desk_question using btree (region_code, state, answer_by);
create index on intake.desk_question using btree (state, answer_by) where ((state = 'open'::text) and (escalated_at is null));

-- regional: answers that a person let go along into the own file; emptied by erasure
create table intake.given_answers (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  entrance text not null,
  answers jsonb not null,
  how text not null,
  given_at timestamp with time zone not null,
  primary key (region_code, person_id, id),
  check (how = any (array['booking'::text, 'question'::text, 'account'::text, 'desk'::text])),
  check (length(entrance) <= 40),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (version) references intake.question_version(number)
);
alter table intake.given_answers enable row level security;
create policy add on intake.given_answers for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.given_answers for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on intake.given_answers for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.given_answers for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: a person passed to the right organisation, with a day to accept by
create table intake.handover (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  reference text not null,
  question_kind text not null,
  reason text not null,
  urgent boolean not null default false,
  obliged boolean not null default false,
  sender_organisation uuid not null,
  sender_account uuid,
  own_case_number text,
  made_at timestamp with time zone not null,
  state text not null,
  holder uuid not null,
  accept_by date not null,
  accepted_by uuid,
  accepted_at timestamp with time zone,
  urgent_by timestamp with time zone,
  holder_account uuid,
  pick_up_by date,
  reminded_at timestamp with time zone,
  primary key (region_code, id),
  check (length(own_case_number) <= 60),
  check (question_kind = any (array['work'::text, 'career-step'::text, 'schooling'::text, 'staff'::text, 'job-loss'::text, 'money'::text])),
  check (reason = any (array['wrong-door'::text, 'other-expertise'::text, 'moved-region'::text, 'asked-by-person'::text])),
  check (state = any (array['asked'::text, 'waiting'::text, 'returned'::text, 'accepted'::text, 'escalated'::text, 'closed'::text])),
  unique (region_code, reference),
  foreign key (accepted_by) references access.account(id),
  foreign key (holder) references regions.organisation(id),
  foreign key (holder_account) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (sender_account) references access.account(id),
  foreign key (sender_organisation) references regions.organisation(id)
);
create index on intake.handover using btree (pick_up_by) where ((state = 'accepted'::text) and (accepted_by is null));
create index on intake.handover using btree (region_code, holder, state, accept_by);
create index on intake.handover using btree (region_code, made_at);
create index on intake.handover using btree (region_code, person_id);
create index on intake.handover using btree (region_code, sender_organisation, made_at desc);
create index on intake.handover using btree (region_code, state, accept_by) where (state = any (array['waiting'::text, 'escalated'::text]));
create index on intake.handover using btree (state, accept_by) where (state = any (array['asked'::text, 'waiting'::text, 'returned'::text, 'escalated'::text]));
create index on intake.handover using btree (urgent_by) where ((state = 'waiting'::text) and (urgent_by is not null));
alter table intake.handover enable row level security;
create policy add on intake.handover for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.handover for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_part on intake.handover for update using (((holder = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy remove on intake.handover for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.handover for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.handover for select using ((((sender_organisation = platform.ctx_organisation()) or (holder = platform.ctx_organisation())) and people.knows(region_code, person_id)));

-- regional: what happened with a handover while it lay with somebody; never changed
create table intake.handover_fact (
  region_code text not null,
  handover_id uuid not null,
  position integer not null,
  person_id uuid not null,
  after_pass integer not null,
  kind text not null,
  organisation_id uuid not null,
  by_account uuid,
  at timestamp with time zone not null,
  primary key (region_code, handover_id, position),
  check (kind = any (array['agreed'::text, 'refused'::text, 'unanswered'::text, 'reminded'::text, 'accepted'::text, 'picked-up'::text, 'closed'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, handover_id) references intake.handover(region_code, id)
);
create index on intake.handover_fact using btree (region_code, person_id);
alter table intake.handover_fact enable row level security;
create policy add on intake.handover_fact for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.handover_fact for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on intake.handover_fact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.handover_fact for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.handover_fact for select using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = handover_fact.region_code) and (h.id = handover_fact.handover_id)))));

-- regional: words that go with a handover, emptied by erasure
create table intake.handover_text (
  region_code text not null,
  handover_id uuid not null,
  person_id uuid not null,
  explanation text,
  return_note text,
  primary key (region_code, handover_id),
  check (length(explanation) <= 300),
  check (length(return_note) <= 300),
  foreign key (region_code, handover_id) references intake.handover(region_code, id)
);
alter table intake.handover_text enable row level security;
create policy add on intake.handover_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.handover_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_part on intake.handover_text for update using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = handover_text.region_code) and (h.id = handover_text.handover_id) and (h.holder = platform.ctx_organisation()))))) with check (platform.in_region(region_code));
create policy remove on intake.handover_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.handover_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.handover_text for select using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = handover_text.region_code) and (h.id = handover_text.handover_id)))));

-- local: answers of a visitor on the way, without a name; gone after thirty days
create table intake.journey (
  id uuid not null,
  region_code text,
  version integer not null,
  entrance text not null,
  answers jsonb not null,
  began_at timestamp with time zone not null,
  expires_on date not null,
  primary key (id),
  check (length(entrance) <= 40),
  foreign key (version) references intake.question_version(number)
);
create index on intake.journey using btree (expires_on);

-- local: hashes of the links and codes that open the answers of a visitor
create table intake.journey_key (
  key_hash bytea not null,
  journey_id uuid not null,
  kind text not null,
  primary key (key_hash),
  check (kind = any (array['link'::text, 'code'::text])),
  foreign key (journey_id) references intake.journey(id) on delete cascade
);
create index on intake.journey_key using btree (journey_id);

-- regional: each time a handover went from one organisation to another; never changed
create table intake.pass (
  region_code text not null,
  handover_id uuid not null,
  position integer not null,
  person_id uuid not null,
  from_organisation uuid not null,
  to_organisation uuid not null,
  because text not null,
  by_account uuid,
  at timestamp with time zone not null,
  accept_by date not null,
  leaves text not null default 'waiting'::text,
  primary key (region_code, handover_id, position),
  check (because = any (array['made'::text, 'asked'::text, 'agreed'::text, 'not-ours'::text, 'cannot-reach'::text, 'other-help-runs'::text, 'other'::text, 'not-accepted'::text, 'not-picked-up'::text, 'not-named'::text, 'named'::text, 'reassigned'::text])),
  check (leaves = any (array['asked'::text, 'waiting'::text, 'returned'::text, 'escalated'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (from_organisation) references regions.organisation(id),
  foreign key (region_code, handover_id) references intake.handover(region_code, id),
  foreign key (to_organisation) references regions.organisation(id)
);
alter table intake.pass enable row level security;
create policy add on intake.pass for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.pass for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on intake.pass for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.pass for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.pass for select using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = pass.region_code) and (h.id = pass.handover_id)))));

-- national: the tree of questions as it was published, and the draft of the next
create table intake.question_version (
  number integer not null,
  state text not null,
  tree jsonb not null,
  revision integer not null default 1,
  based_on integer,
  made_by uuid,
  made_at timestamp with time zone not null,
  published_by uuid,
  published_at timestamp with time zone,
  primary key (number),
  check ((state = 'draft'::text) = (published_at is null)),
  check (state = any (array['draft'::text, 'published'::text, 'retired'::text])),
  foreign key (based_on) references intake.question_version(number),
  foreign key (made_by) references access.account(id),
  foreign key (published_by) references access.account(id)
);
create unique index on intake.question_version using btree (state) where (state = 'draft'::text);
create unique index on intake.question_version using btree (state) where (state = 'published'::text);

-- regional: a link with which a named colleague without an account reads one handover once
create table intake.reading_link (
  region_code text not null,
  id uuid not null,
  handover_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  token_hash bytea not null,
  colleague_name text,
  colleague_mail text,
  expires_at timestamp with time zone not null,
  code_hash bytea,
  code_until timestamp with time zone,
  tries integer not null default 0,
  opened_at timestamp with time zone,
  colleague_phone text,
  sms_sent integer not null default 0,
  primary key (region_code, id),
  check (length(colleague_mail) <= 254),
  check (length(colleague_name) <= 120),
  check (length(colleague_phone) <= 30),
  unique (region_code, token_hash),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, handover_id) references intake.handover(region_code, id)
);
create index on intake.reading_link using btree (made_at) where (colleague_mail is not null);
create index on intake.reading_link using btree (region_code, handover_id);
create index on intake.reading_link using btree (region_code, person_id);
alter table intake.reading_link enable row level security;
create policy add on intake.reading_link for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.reading_link for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on intake.reading_link for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.reading_link for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.reading_link for select using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = reading_link.region_code) and (h.id = reading_link.handover_id)))));

-- regional: the secret address of the screen in the waiting room of a place, kept as a hash
create table intake.screen (
  region_code text not null,
  id uuid not null,
  location_id uuid not null,
  key_hash bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  primary key (region_code, id),
  unique (region_code, key_hash),
  foreign key (location_id) references regions.location(id),
  foreign key (made_by) references access.account(id)
);
create index on intake.screen using btree (region_code, location_id);
alter table intake.screen enable row level security;
create policy add on intake.screen for insert with check (((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code)));
create policy change on intake.screen for update using (((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))) with check (platform.in_region(region_code));
create policy see on intake.screen for select using (((platform.ctx_kind() = any (array['staff'::text, 'system'::text])) and platform.in_region(region_code)));

-- regional: who asked for a private organisation; gone when it came in, was refused, or after sixty days
create table intake.sender_contact (
  region_code text not null,
  request_id uuid not null,
  name text not null,
  email text not null,
  primary key (region_code, request_id),
  check (length(email) <= 254),
  check (length(name) <= 90),
  foreign key (region_code, request_id) references intake.sender_request(region_code, id)
);
alter table intake.sender_contact enable row level security;
create policy add on intake.sender_contact for insert with check (platform.in_region(region_code));
create policy remove on intake.sender_contact for delete using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));
create policy see on intake.sender_contact for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));

-- regional: a private organisation that asks to hand people over, and what the region decided
create table intake.sender_request (
  region_code text not null,
  id uuid not null,
  organisation_name text not null,
  kvk_number text not null,
  organisation_type text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  organisation_id uuid,
  decided_by uuid,
  decided_at timestamp with time zone,
  token_hash bytea,
  expires_on date,
  primary key (region_code, id),
  check ((state = 'asked'::text) = (decided_by is null)),
  check ((state = any (array['let-in'::text, 'taken'::text])) = (organisation_id is not null)),
  check (kvk_number ~ '^\d{8}$'::text),
  check (length(organisation_name) >= 2 and length(organisation_name) <= 120),
  check (organisation_type = any (array['temp-agency'::text, 'employer'::text, 'career-company'::text, 'reintegration-company'::text, 'private-trainer'::text, 'other'::text])),
  check (state = any (array['asked'::text, 'let-in'::text, 'refused'::text, 'taken'::text])),
  unique (region_code, token_hash),
  foreign key (decided_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on intake.sender_request using btree (region_code, state);
alter table intake.sender_request enable row level security;
create policy add on intake.sender_request for insert with check (platform.in_region(region_code));
create policy change on intake.sender_request for update using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));
create policy see on intake.sender_request for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and platform.in_region(region_code))));

-- regional: at which counter of which place a worker sits today; gone the next day
create table intake.sitting (
  region_code text not null,
  account_id uuid not null,
  on_date date not null,
  location_id uuid not null,
  counter text not null,
  languages text[] not null,
  kinds text[] not null,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  primary key (region_code, account_id, on_date),
  check (length(counter) >= 1 and length(counter) <= 20),
  foreign key (account_id) references access.account(id),
  foreign key (location_id) references regions.location(id)
);
create index on intake.sitting using btree (on_date);
create index on intake.sitting using btree (region_code, location_id, on_date);
alter table intake.sitting enable row level security;
create policy add on intake.sitting for insert with check ((platform.in_region(region_code) and (account_id = platform.ctx_actor())));
create policy change on intake.sitting for update using ((platform.in_region(region_code) and (account_id = platform.ctx_actor()))) with check (platform.in_region(region_code));
create policy remove on intake.sitting for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.sitting for select using (((platform.ctx_kind() = any (array['staff'::text, 'system'::text])) and platform.in_region(region_code)));

-- regional: that the receiver of an urgent handover was phoned; nothing of what was said
create table intake.urgent_call (
  region_code text not null,
  id uuid not null,
  handover_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  reached boolean not null,
  primary key (region_code, id),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, handover_id) references intake.handover(region_code, id)
);
create index on intake.urgent_call using btree (region_code, handover_id, at);
alter table intake.urgent_call enable row level security;
create policy add on intake.urgent_call for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.urgent_call for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on intake.urgent_call for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.urgent_call for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_part on intake.urgent_call for select using ((EXISTS ( SELECT
   FROM intake.handover h
  where ((h.region_code = urgent_call.region_code) and (h.id = urgent_call.handover_id)))));

-- regional: somebody who walked in, with a number for the day; with or without a file, and what came of it in codes
create table intake.visit (
  region_code text not null,
  id uuid not null,
  person_id uuid,
  location_id uuid not null,
  organisation_id uuid not null,
  question_kind text not null,
  number integer not null,
  on_date date not null,
  came_at timestamp with time zone not null,
  registered_by uuid not null,
  called_by uuid,
  called_at timestamp with time zone,
  done_at timestamp with time zone,
  state text not null default 'waiting'::text,
  spoken text,
  label text,
  counter text,
  announced_at timestamp with time zone,
  again_at timestamp with time zone,
  absences integer not null default 0,
  for_account uuid,
  sent_by text,
  outcome text,
  route text,
  on_behalf text,
  on_behalf_because text,
  primary key (region_code, id),
  check ((on_behalf is null) = (on_behalf_because is null)),
  check (label ~ '^[A-Z]{2}-[0-9]{1,3}$'::text),
  check (length(counter) <= 20),
  check (length(spoken) <= 5),
  check (on_behalf = any (array['family'::text, 'client'::text, 'employee'::text, 'other'::text])),
  check (on_behalf_because = any (array['asked-by-person'::text, 'not-able'::text, 'language'::text, 'by-mandate'::text])),
  check (outcome = any (array['information'::text, 'advice'::text, 'referral'::text, 'none'::text])),
  check (question_kind = any (array['work'::text, 'career-step'::text, 'schooling'::text, 'staff'::text, 'job-loss'::text, 'money'::text])),
  check (route = any (array['benefit-to-work'::text, 'no-work-to-work'::text, 'work-to-work'::text, 'employer'::text])),
  check (sent_by = any (array['self'::text, 'municipality'::text, 'uwv'::text, 'employer'::text, 'school'::text, 'care'::text, 'acquaintance'::text, 'other'::text])),
  check (state = any (array['waiting'::text, 'called'::text, 'gone'::text, 'done'::text])),
  unique (region_code, location_id, on_date, number),
  foreign key (called_by) references access.account(id),
  foreign key (for_account) references access.account(id),
  foreign key (location_id) references regions.location(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (registered_by) references access.account(id)
);
create index on intake.visit using btree (on_date) where (person_id is null);
create index on intake.visit using btree (region_code, location_id, on_date, state);
create index on intake.visit using btree (region_code, organisation_id, on_date, called_at);
create unique index on intake.visit using btree (region_code, location_id, on_date, label) where (label is not null);
alter table intake.visit enable row level security;
create policy add on intake.visit for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on intake.visit for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_queue on intake.visit for update using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy change_waiting on intake.visit for update using (((person_id is null) and intake.at_counter(region_code, location_id))) with check (platform.in_region(region_code));
create policy remove on intake.visit for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.visit for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_queue on intake.visit for select using (((organisation_id = platform.ctx_organisation()) and people.knows(region_code, person_id)));
create policy see_waiting on intake.visit for select using (((person_id is null) and intake.at_counter(region_code, location_id)));

-- regional: each step of a visit in the queue, by whom; never changed
create table intake.visit_event (
  region_code text not null,
  visit_id uuid not null,
  position integer not null,
  what text not null,
  by_account uuid,
  at timestamp with time zone not null,
  primary key (region_code, visit_id, position),
  check (what = any (array['registered'::text, 'called'::text, 'recalled'::text, 'absent'::text, 'back'::text, 'handed'::text, 'taken-over'::text, 'file'::text, 'gone'::text, 'done'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, visit_id) references intake.visit(region_code, id)
);
alter table intake.visit_event enable row level security;
create policy add on intake.visit_event for insert with check (platform.in_region(region_code));
create policy remove on intake.visit_event for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.visit_event for select using ((EXISTS ( SELECT
   FROM intake.visit v
  where ((v.region_code = visit_event.region_code) and (v.id = visit_event.visit_id)))));

-- regional: by which name a visitor without a file is called; removed when there is a file, and at the end of the day
create table intake.visit_name (
  region_code text not null,
  visit_id uuid not null,
  first_name text not null,
  primary key (region_code, visit_id),
  check (length(first_name) <= 60),
  foreign key (region_code, visit_id) references intake.visit(region_code, id)
);
alter table intake.visit_name enable row level security;
create policy add on intake.visit_name for insert with check (platform.in_region(region_code));
create policy remove on intake.visit_name for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on intake.visit_name for select using ((EXISTS ( SELECT
   FROM intake.visit v
  where ((v.region_code = visit_name.region_code) and (v.id = visit_name.visit_id)))));

create view intake.handover_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, person_id uuid, reference text, question_kind text, reason text, urgent boolean, obliged boolean, sender_organisation uuid, sender_account uuid, made_at timestamp with time zone, state text, holder uuid, accept_by date, accepted_by uuid, accepted_at timestamp with time zone);

create function intake.at_counter(region text, location uuid) returns boolean security definer set search_path="" as $$
    select platform.ctx_kind() = 'staff' and platform.in_region(region) and (platform.ctx('purpose') = 'reception'
      or exists (select from intake.sitting s where s.region_code = region and s.account_id = platform.ctx_actor()
        and s.on_date = platform.ctx_today() and s.location_id = location and s.ended_at is null))
$$;

create function intake.escalations(region text) returns TABLE(id uuid, question_kind text, holder uuid, accept_by date, made_at timestamp with time zone, urgent boolean, named uuid) security definer set search_path="" as $$
    select h.id, h.question_kind,
      coalesce((select p.from_organisation from intake.pass p where p.region_code = h.region_code and p.handover_id = h.id
        order by p.position desc limit 1), h.holder),
      h.accept_by, h.made_at, h.urgent, h.holder_account
    from intake.handover h
    where h.region_code = region and h.state = 'escalated'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    order by h.accept_by, h.id limit 100
$$;

create function intake.figures(region text, since date, till date) returns TABLE(quarter date, handovers integer, median_hours numeric, in_time integer, returned integer, escalated integer) security definer set search_path="" as $$
    with counted as (
      select date_trunc('quarter', first.at at time zone 'Europe/Amsterdam')::date as quarter, first.at as began, taken.at as taken,
        coalesce((taken.at at time zone 'Europe/Amsterdam')::date <= first.accept_by, false) as in_time,
        taken.at is not null or first.accept_by < platform.ctx_today() as ripe,
        exists (select from intake.pass p where p.region_code = h.region_code and p.handover_id = h.id
          and p.because in ('not-ours', 'cannot-reach', 'other-help-runs', 'other')) as returned,
        exists (select from intake.pass p where p.region_code = h.region_code and p.handover_id = h.id and p.leaves = 'escalated') as escalated
      from intake.handover h
      -- The clock begins when a receiver has it: of a private sender after the yes of the person.
      join lateral (select p.at, p.accept_by from intake.pass p
        where p.region_code = h.region_code and p.handover_id = h.id and p.leaves = 'waiting' order by p.position limit 1) first on true
      left join lateral (select f.at from intake.handover_fact f
        where f.region_code = h.region_code and f.handover_id = h.id and f.kind = 'accepted' order by f.position limit 1) taken on true
      where h.region_code = region and h.made_at >= since - 60
        and (first.at at time zone 'Europe/Amsterdam')::date >= since and (first.at at time zone 'Europe/Amsterdam')::date < till
    ), summed as (
      select quarter, count(*) as made, count(*) filter (where ripe) as ripe, count(taken) as taken,
        percentile_cont(0.5) within group (order by extract(epoch from taken - began)) / 3600 as hours,
        count(*) filter (where in_time) as in_time, count(*) filter (where returned) as returned, count(*) filter (where escalated) as escalated
      from counted group by quarter
    )
    select quarter, case when made >= 10 then (round(made / 5.0) * 5)::int end, case when taken >= 10 then round(hours::numeric) end,
      case when ripe >= 10 then (round(in_time * 20.0 / ripe) * 5)::int end,
      case when made >= 10 then (round(returned * 20.0 / made) * 5)::int end,
      case when made >= 10 then (round(escalated * 20.0 / made) * 5)::int end
    from summed order by quarter desc
$$;

create function intake.file_by_number(region text, given text) returns uuid security definer set search_path="" as $$
    select p.id from people.person_shared p
    where p.region_code = region and p.reference = given and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'reception'
      and platform.in_region(region) and not p.shielded and p.erased_at is null and not people.is_barred(region, p.id)
$$;

create function intake.last_number(region text, location uuid, day date) returns integer security definer set search_path="" as $$
    select coalesce(max(v.number), 0) from intake.visit v where v.region_code = region and v.location_id = location and v.on_date = day
$$;

create function intake.numbers_of(region text, location uuid, day date) returns TABLE(number integer, label text, state text, counter text, question_kind text, came_at timestamp with time zone, called_at timestamp with time zone, announced_at timestamp with time zone, done_at timestamp with time zone, outcome text) security definer set search_path="" as $$
    select v.number, v.label, v.state, v.counter, v.question_kind, v.came_at, v.called_at, v.announced_at, v.done_at, v.outcome
    from intake.visit v
    where v.region_code = region and v.location_id = location and v.on_date = day
      and platform.ctx_kind() in ('staff', 'system') and platform.in_region(region)
    order by v.number limit 500
$$;

create function intake.screen_numbers(region text, secret bytea, day date) returns TABLE(number integer, label text, counter text, announced_at timestamp with time zone, waiting bigint) security definer set search_path="" as $$
    select v.number, v.label, v.counter, v.announced_at,
      (select count(*) from intake.visit w where w.region_code = region and w.location_id = intake.screen_place(region, secret)
        and w.on_date = day and w.state = 'waiting' and w.done_at is null)
    from (select 1) always left join lateral (
      select c.number, c.label, c.counter, c.announced_at from intake.visit c
      where c.region_code = region and c.location_id = intake.screen_place(region, secret) and c.on_date = day and c.state = 'called'
        and c.announced_at is not null and c.done_at is null
      order by c.announced_at desc, c.number desc limit 6) v on true
$$;

create function intake.screen_place(region text, secret bytea) returns uuid security definer set search_path="" as $$
    select s.location_id from intake.screen s where s.region_code = region and s.key_hash = secret and s.revoked_at is null
$$;

create function intake.state_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    with made as (
      select h.accepted_at, h.accepted_at::date - h.made_at::date as days, h.accepted_at::date <= h.accept_by as in_time
      from intake.handover h
      where h.region_code = region and h.made_at >= from_on::timestamptz and h.made_at < until_on::timestamptz
    ), asked as (
      select q.answered_at::date as answered, q.answer_by from intake.desk_question q
      where q.region_code = region and not q.for_nation and q.asked_at >= from_on::timestamptz and q.asked_at < until_on::timestamptz
    )
    select 'handover', 'made', count(*)::numeric from made
    union all select 'handover', 'accepted', count(*)::numeric from made where accepted_at is not null
    union all select 'handover', 'in-time', count(*)::numeric from made where in_time
    union all select 'handover', 'median', percentile_cont(0.5) within group (order by m.days)::numeric from made m where m.accepted_at is not null
    union all select 'visit', 'came', count(*)::numeric from intake.visit v where v.region_code = region and v.on_date >= from_on and v.on_date < until_on
    union all select 'desk', 'asked', count(*)::numeric from asked
    union all select 'desk', 'in-time', count(*)::numeric from asked where answered <= answer_by
$$;

create function intake.take_escalated(region text, handover uuid) returns TABLE(person_id uuid, holder uuid) security definer set search_path="" as $$
    select h.person_id, h.holder from intake.handover h
    where h.region_code = region and h.id = handover and h.state = 'escalated'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    for update
$$;

create function intake.taken_by_colleague(handover uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from intake.handover h
      where h.region_code = any (platform.ctx_regions()) and h.id = handover and h.state = 'accepted'
        and platform.ctx_kind() in ('staff', 'api') and h.holder = platform.ctx_organisation()
        and not people.is_barred(h.region_code, h.person_id))
$$;

create function intake.visits_known(region text, visits uuid[]) returns TABLE(id uuid, number integer, label text) security definer set search_path="" as $$
    select v.id, v.number, v.label from intake.visit v
    where v.region_code = region and v.id = any (visits) and platform.ctx_kind() = 'staff' and platform.in_region(region)
$$;

-- -------------------- plans

-- local: the days on which it was counted how often referrals are accepted
create table plans.acceptance_counted (
  counted_on date not null,
  primary key (counted_on)
);

-- regional: what a person took along from the region they moved from, item by item; emptied by erasure
create table plans.brought (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  words text,
  due_on date,
  brought_at timestamp with time zone not null,
  primary key (region_code, id),
  check (kind = any (array['goal'::text, 'step'::text, 'agreed'::text])),
  check (length(words) <= 2000),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.brought using btree (region_code, person_id);
alter table plans.brought enable row level security;
create policy add on plans.brought for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.brought for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.brought for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.brought for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: which colleague looks after the files of a guide who is away, from when until when; of workers, not of persons
create table plans.cover (
  region_code text not null,
  id uuid not null,
  of_account uuid not null,
  by_account uuid not null,
  from_on date not null,
  until_on date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_on date,
  note text,
  primary key (region_code, id),
  check (length(note) <= 600),
  check (of_account <> by_account),
  check (until_on > from_on),
  foreign key (by_account) references access.account(id),
  foreign key (made_by) references access.account(id),
  foreign key (of_account) references access.account(id)
);
create index on plans.cover using btree (region_code, by_account, until_on);
create unique index on plans.cover using btree (region_code, of_account) where (ended_on is null);
alter table plans.cover enable row level security;
create policy all_in_region on plans.cover for all using (platform.in_region(region_code)) with check (platform.in_region(region_code));

-- regional: a referral that is not sent yet: what is filled in, who was asked to look, what the person said of it
create table plans.draft (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  state text not null,
  version integer not null,
  reason text,
  payer text,
  start_condition text,
  waits_for_step uuid,
  follows uuid,
  follows_when text,
  slot_id uuid,
  choice uuid,
  after_referral uuid,
  asked_account uuid,
  asked_by uuid,
  asked_at timestamp with time zone,
  shown_version integer,
  shown_at timestamp with time zone,
  answer text,
  answered_how text,
  answered_version integer,
  answered_at timestamp with time zone,
  made_by uuid not null,
  made_organisation uuid not null,
  made_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  location_id uuid,
  primary key (region_code, id),
  check ((answer is null) = (answered_version is null)),
  check ((asked_account is null) = (asked_at is null)),
  check ((follows is null) = (follows_when is null)),
  check (answer = any (array['yes'::text, 'no'::text])),
  check (answered_how = any (array['link'::text, 'online'::text])),
  check (follows_when = any (array['ended'::text, 'achieved'::text])),
  check (payer = any (array['regional-budget'::text, 'uwv'::text, 'municipality'::text, 'training-fund'::text, 'employer'::text, 'own-means'::text, 'insurer'::text, 'subsidy'::text, 'free'::text, 'not-yet-arranged'::text])),
  check (reason = any (array['fits-goal'::text, 'asked-by-person'::text, 'close-by'::text, 'soonest'::text, 'own-instrument'::text])),
  check (start_condition = any (array['course-started'::text, 'course-ended'::text])),
  check (state = any (array['open'::text, 'sent'::text, 'thrown-away'::text])),
  check (version >= 0),
  foreign key (asked_account) references access.account(id),
  foreign key (asked_by) references access.account(id),
  foreign key (location_id) references catalogue.location(id),
  foreign key (made_by) references access.account(id),
  foreign key (made_organisation) references regions.organisation(id),
  foreign key (region_code, follows) references plans.referral(region_code, id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (region_code, waits_for_step) references plans.step(region_code, id),
  foreign key (service_id) references catalogue.service(id)
);
create index on plans.draft using btree (changed_at) where (state = 'open'::text);
create index on plans.draft using btree (region_code, asked_account) where (state = 'open'::text);
create index on plans.draft using btree (region_code, made_by) where (state = 'open'::text);
create index on plans.draft using btree (region_code, person_id);
create unique index on plans.draft using btree (region_code, person_id, service_id) where (state = 'open'::text);
alter table plans.draft enable row level security;
create policy add on plans.draft for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.draft for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.draft for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.draft for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: which part of a draft was changed by whom and when; never changed itself
create table plans.draft_change (
  region_code text not null,
  id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  version integer not null,
  part text not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (part = any (array['service'::text, 'why'::text, 'goes'::text, 'payment'::text, 'start'::text])),
  unique (region_code, draft_id, version),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, draft_id) references plans.draft(region_code, id)
);
alter table plans.draft_change enable row level security;
create policy add on plans.draft_change for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.draft_change for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.draft_change for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.draft_change for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: who is to pay what of a referral that is not sent yet, or who arranges it by when; gone when the draft ends
create table plans.draft_line (
  region_code text not null,
  id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  source text not null,
  payer_organisation uuid,
  amount_cents bigint,
  owner_account uuid,
  arrange_by date,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  primary key (region_code, id),
  check ((owner_account is null) = (arrange_by is null)),
  check ((source = 'not-yet-arranged'::text) = (arrange_by is not null)),
  check (amount_cents >= 0),
  check (source = any (array['regional-budget'::text, 'uwv'::text, 'municipality'::text, 'training-fund'::text, 'employer'::text, 'own-means'::text, 'insurer'::text, 'subsidy'::text, 'not-yet-arranged'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (owner_account) references access.account(id),
  foreign key (payer_organisation) references regions.organisation(id),
  foreign key (region_code, draft_id) references plans.draft(region_code, id)
);
create index on plans.draft_line using btree (region_code, draft_id);
create index on plans.draft_line using btree (region_code, person_id);
alter table plans.draft_line enable row level security;
create policy add on plans.draft_line for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.draft_line for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.draft_line for delete using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and people.sees(region_code, person_id))));
create policy see on plans.draft_line for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: the words of a draft of a referral; emptied by erasure, by sending and by throwing away
create table plans.draft_text (
  region_code text not null,
  draft_id uuid not null,
  person_id uuid not null,
  goes_along text,
  because text,
  asked_words text,
  primary key (region_code, draft_id),
  check (length(asked_words) <= 400),
  check (length(because) <= 400),
  check (length(goes_along) <= 600),
  foreign key (region_code, draft_id) references plans.draft(region_code, id)
);
alter table plans.draft_text enable row level security;
create policy add on plans.draft_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.draft_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.draft_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.draft_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: the end report of a referral, and whether the person signed along
create table plans.end_report (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  reached text not null,
  advice text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  answer_by date not null,
  reminded_on date,
  answer text,
  answered_at timestamp with time zone,
  answered_how text,
  primary key (region_code, referral_id),
  check ((answer is null) = (answered_at is null)),
  check (advice = any (array['work'::text, 'learn-on'::text, 'other-help'::text, 'guidance-at-work'::text, 'talk'::text, 'none'::text])),
  check (answer = any (array['agrees'::text, 'own-words'::text, 'disagrees'::text])),
  check (answered_how = any (array['account'::text, 'link'::text, 'desk'::text])),
  check (reached = any (array['all'::text, 'much'::text, 'some'::text, 'none'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.end_report using btree (answer_by) where ((answer is null) and (reminded_on is null));
create index on plans.end_report using btree (region_code, person_id);
alter table plans.end_report enable row level security;
create policy add on plans.end_report for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.end_report for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.end_report for update using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = end_report.region_code) and (r.id = end_report.referral_id))))) with check (platform.in_region(region_code));
create policy remove on plans.end_report for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.end_report for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.end_report for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = end_report.region_code) and (r.id = end_report.referral_id)))));

-- regional: the words of an end report and of the person, emptied by erasure
create table plans.end_report_text (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  reached_words text,
  advice_words text,
  own_words text,
  primary key (region_code, referral_id),
  check (length(advice_words) <= 600),
  check (length(own_words) <= 1000),
  check (length(reached_words) <= 1000),
  foreign key (region_code, referral_id) references plans.end_report(region_code, referral_id)
);
alter table plans.end_report_text enable row level security;
create policy add on plans.end_report_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.end_report_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.end_report_text for update using ((EXISTS ( SELECT
   FROM plans.end_report e
  where ((e.region_code = end_report_text.region_code) and (e.referral_id = end_report_text.referral_id))))) with check (platform.in_region(region_code));
create policy remove on plans.end_report_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.end_report_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.end_report_text for select using ((platform.acts_in('plan'::text) and ((platform.ctx_kind() <> 'link'::text) or (platform.ctx_organisation() is null) or people.knows_by_link(region_code, person_id)) and (EXISTS ( SELECT
   FROM plans.end_report e
  where ((e.region_code = end_report_text.region_code) and (e.referral_id = end_report_text.referral_id))))));

-- regional: an amount that is expected, committed or settled on a line, by whom, when; never changed, only corrected by a new one
create table plans.funding_fact (
  region_code text not null,
  id uuid not null,
  line_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  kind text not null,
  amount_cents bigint not null,
  corrects uuid,
  by_account uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (amount_cents >= 0),
  check (kind = any (array['expected'::text, 'committed'::text, 'settled'::text])),
  unique (region_code, id, line_id, kind),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, corrects) references plans.funding_fact(region_code, id),
  foreign key (region_code, corrects, line_id, kind) references plans.funding_fact(region_code, id, line_id, kind),
  foreign key (region_code, line_id) references plans.funding_line(region_code, id)
);
create index on plans.funding_fact using btree (region_code, line_id);
create index on plans.funding_fact using btree (region_code, referral_id);
create unique index on plans.funding_fact using btree (region_code, corrects) where (corrects is not null);
alter table plans.funding_fact enable row level security;
create policy add on plans.funding_fact for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy remove on plans.funding_fact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.funding_fact for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_money on plans.funding_fact for select using ((people.sees(region_code, person_id) and platform.acts_in('money'::text)));

-- regional: one source that pays a part of a referral, or who arranges that by when
create table plans.funding_line (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  source text not null,
  owner_account uuid,
  arrange_by date,
  replaces uuid,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_on date,
  payer_organisation uuid,
  expected_cents bigint not null default 0,
  committed_cents bigint not null default 0,
  settled_cents bigint not null default 0,
  primary key (region_code, id),
  check (source <> 'not-yet-arranged'::text or arrange_by is not null),
  check (source = any (array['regional-budget'::text, 'uwv'::text, 'municipality'::text, 'training-fund'::text, 'employer'::text, 'own-means'::text, 'insurer'::text, 'subsidy'::text, 'not-yet-arranged'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (owner_account) references access.account(id),
  foreign key (payer_organisation) references regions.organisation(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id),
  foreign key (region_code, replaces) references plans.funding_line(region_code, id)
);
create index on plans.funding_line using btree (region_code, owner_account, arrange_by) where ((ended_on is null) and (owner_account is not null));
create index on plans.funding_line using btree (region_code, person_id);
create index on plans.funding_line using btree (region_code, referral_id);
create index on plans.funding_line using btree (region_code, source) INCLUDE (expected_cents, committed_cents, settled_cents) where (ended_on is null);
alter table plans.funding_line enable row level security;
create policy add on plans.funding_line for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.funding_line for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.funding_line for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.funding_line for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_money on plans.funding_line for select using ((people.sees(region_code, person_id) and platform.acts_in('money'::text)));
create policy see_own on plans.funding_line for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = funding_line.region_code) and (r.id = funding_line.referral_id)))));

-- regional: what lacks in a region, who takes care of it, what is proposed and how it stands; nobody in person
create table plans.gap (
  region_code text not null,
  id uuid not null,
  words text not null,
  need text not null,
  municipality_code text,
  owner_organisation uuid not null,
  measure text,
  state text not null,
  review_on date not null,
  version integer not null default 0,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  primary key (region_code, id),
  check (length(measure) <= 600),
  check (length(words) >= 5 and length(words) <= 200),
  check (need = any (array['work-place'::text, 'learning'::text, 'language'::text, 'money-and-debt'::text, 'housing'::text, 'childcare'::text, 'transport'::text, 'guidance'::text, 'other'::text])),
  check (state = any (array['open'::text, 'agreed'::text, 'doing'::text, 'solved'::text, 'not-now'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (owner_organisation) references regions.organisation(id)
);
create index on plans.gap using btree (region_code, state, review_on);
alter table plans.gap enable row level security;
create policy regional on plans.gap for all using ((platform.in_region(region_code) or (platform.ctx_kind() = 'system'::text))) with check ((platform.in_region(region_code) and (platform.ctx_kind() = any (array['staff'::text, 'system'::text]))));

-- regional: each time somebody said how it stands with what lacks; never changed
create table plans.gap_fact (
  region_code text not null,
  id uuid not null,
  gap_id uuid not null,
  state text not null,
  words text,
  by_account uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (length(words) <= 400),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, gap_id) references plans.gap(region_code, id)
);
create index on plans.gap_fact using btree (region_code, gap_id);
alter table plans.gap_fact enable row level security;
create policy regional on plans.gap_fact for all using ((platform.in_region(region_code) or (platform.ctx_kind() = 'system'::text))) with check ((platform.in_region(region_code) and (platform.ctx_kind() = any (array['staff'::text, 'system'::text]))));

-- regional: a time at which a provider can have a first talk, and the referral that took it; of the provider, not of persons
create table plans.intake_slot (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  service_id uuid,
  on_date date not null,
  at_time text not null,
  place text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  withdrawn_on date,
  referral_id uuid,
  primary key (region_code, id),
  check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  check (length(place) <= 160),
  check (withdrawn_on is null or referral_id is null),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id),
  foreign key (service_id) references catalogue.service(id)
);
create index on plans.intake_slot using btree (region_code, organisation_id, on_date);
create unique index on plans.intake_slot using btree (region_code, organisation_id, on_date, at_time, place) where (withdrawn_on is null);
create unique index on plans.intake_slot using btree (region_code, referral_id) where (referral_id is not null);
alter table plans.intake_slot enable row level security;
create policy all_in_region on plans.intake_slot for all using (platform.in_region(region_code)) with check (platform.in_region(region_code));

-- regional: whether UWV or a municipality already had a contact for a person, and which plan by law there is; the newest counts
create table plans.known_contact (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  answer text not null,
  organisation_id uuid,
  account_id uuid,
  statutory text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_organisation uuid not null,
  primary key (region_code, id),
  check ((answer = 'yes'::text) = (organisation_id is not null)),
  check (account_id is null or organisation_id is not null),
  check (answer = any (array['yes'::text, 'no'::text, 'unknown'::text])),
  check (statutory = any (array['none'::text, 'piaw'::text, 'pva'::text, 'other'::text, 'unknown'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (asked_by) references access.account(id),
  foreign key (asked_organisation) references regions.organisation(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.known_contact using btree (region_code, person_id, asked_at desc);
alter table plans.known_contact enable row level security;
create policy add on plans.known_contact for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.known_contact for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.known_contact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.known_contact for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: who that contact is, where that one does not work with this program; emptied by erasure
create table plans.known_contact_text (
  region_code text not null,
  contact_id uuid not null,
  person_id uuid not null,
  worker_name text,
  primary key (region_code, contact_id),
  check (length(worker_name) <= 120),
  foreign key (region_code, contact_id) references plans.known_contact(region_code, id)
);
alter table plans.known_contact_text enable row level security;
create policy add on plans.known_contact_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.known_contact_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.known_contact_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.known_contact_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what a regular contact passes on to the next one; emptied by erasure
create table plans.lead_words (
  region_code text not null,
  lead_id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  organisation_id uuid not null,
  agreed text,
  still_open text,
  watch_for text,
  note text,
  primary key (region_code, lead_id),
  check (length(agreed) <= 600),
  check (length(note) <= 600),
  check (length(still_open) <= 600),
  check (length(watch_for) <= 600),
  foreign key (asked_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, lead_id) references plans.plan_lead(region_code, id)
);
create index on plans.lead_words using btree (region_code, person_id);
alter table plans.lead_words enable row level security;
create policy add on plans.lead_words for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.lead_words for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.lead_words for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.lead_words for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_asked on plans.lead_words for select using ((EXISTS ( SELECT
   FROM plans.plan_lead l
  where ((l.region_code = lead_words.region_code) and (l.id = lead_words.lead_id) and (l.account_id = platform.ctx_actor()) and (l.state = 'proposed'::text)))));

-- national: what came of a service per group, in numbers
create table plans.learned (
  service_id uuid not null,
  group_kind text not null,
  group_code text not null,
  counted_on date not null,
  referred integer not null,
  ended integer not null,
  achieved integer not null,
  partly integer not null,
  neutral integer not null,
  placed integer not null,
  asked integer not null,
  answered integer not null,
  silent integer not null,
  durable integer not null,
  cost_cents bigint not null,
  paid_for integer not null,
  durable_of_paid integer not null,
  primary key (service_id, group_kind, group_code),
  check (group_kind = any (array['all'::text, 'age'::text, 'route'::text, 'door'::text])),
  check (length(group_code) <= 40),
  foreign key (service_id) references catalogue.service(id)
);

-- national: why referrals to a service did not go on, in numbers
create table plans.learned_reason (
  service_id uuid not null,
  to_state text not null,
  reason text not null,
  many integer not null,
  primary key (service_id, to_state, reason),
  check (length(reason) <= 40),
  check (to_state = any (array['declined'::text, 'returned'::text, 'withdrawn'::text, 'ended'::text])),
  foreign key (service_id) references catalogue.service(id)
);

-- regional: who at a provider without an account gets the link and the code; of workers, not of persons
create table plans.link_colleague (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  phone text not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  confirmed_how text,
  ended_at timestamp with time zone,
  language text not null default 'nl'::text,
  primary key (region_code, id),
  check ((confirmed_at is null) = (confirmed_how is null) and (confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_how <> 'second-look'::text or confirmed_by <> registered_by),
  check (confirmed_how = any (array['second-look'::text, 'called-back'::text])),
  check (language = any (array['nl'::text, 'en'::text])),
  check (length(email) <= 254),
  check (length(name) >= 2 and length(name) <= 120),
  check (length(phone) <= 20),
  foreign key (confirmed_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (registered_by) references access.account(id)
);
create unique index on plans.link_colleague using btree (region_code, organisation_id) where ((confirmed_at is not null) and (ended_at is null));
create unique index on plans.link_colleague using btree (region_code, organisation_id) where ((confirmed_at is null) and (ended_at is null));
alter table plans.link_colleague enable row level security;
create policy all_in_region on plans.link_colleague for all using ((platform.in_region(region_code) and (platform.ctx_kind() = any (array['staff'::text, 'system'::text])))) with check (platform.in_region(region_code));

-- regional: help that was not in the catalogue, of which a person got the contact details
create table plans.missing_help (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  organisation_id uuid not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  given_how text not null,
  primary key (region_code, id),
  check (given_how = any (array['mail'::text, 'paper'::text])),
  unique (region_code, entry_id, person_id),
  foreign key (given_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, entry_id) references catalogue.missing_entry(region_code, id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.missing_help using btree (region_code, person_id, given_at desc);
alter table plans.missing_help enable row level security;
create policy add on plans.missing_help for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.missing_help for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.missing_help for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.missing_help for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: that somebody wrote to the others at a part of a plan, who and when; never changed
create table plans.note (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  by_kind text not null,
  by_account uuid,
  organisation_id uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (item_kind = any (array['step'::text, 'referral'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.note using btree (region_code, item_id, at);
create index on plans.note using btree (region_code, person_id, at desc);
alter table plans.note enable row level security;
create policy add on plans.note for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.note for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.note for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.note for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.note for select using ((((item_kind = 'step'::text) and (EXISTS ( SELECT
   FROM plans.step s
  where ((s.region_code = note.region_code) and (s.id = note.item_id) and (s.owner_organisation = platform.ctx_organisation()))))) or ((item_kind = 'referral'::text) and (EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = note.region_code) and (r.id = note.item_id) and (r.provider_organisation = platform.ctx_organisation())))))));

-- regional: until when somebody read what was written at a part of a plan, and whether they want no notice of it
create table plans.note_reader (
  region_code text not null,
  item_id uuid not null,
  account_id uuid not null,
  as_kind text not null,
  person_id uuid not null,
  read_at timestamp with time zone,
  muted_at timestamp with time zone,
  primary key (region_code, item_id, account_id),
  foreign key (account_id) references access.account(id)
);
create index on plans.note_reader using btree (region_code, person_id);
alter table plans.note_reader enable row level security;
create policy add on plans.note_reader for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.note_reader for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.note_reader for update using ((account_id = platform.ctx_actor())) with check (platform.in_region(region_code));
create policy remove on plans.note_reader for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.note_reader for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.note_reader for select using ((account_id = platform.ctx_actor()));

-- regional: what was written at a part of a plan; emptied by erasure
create table plans.note_text (
  region_code text not null,
  note_id uuid not null,
  person_id uuid not null,
  words text,
  primary key (region_code, note_id),
  check (length(words) <= 1000),
  foreign key (region_code, note_id) references plans.note(region_code, id)
);
alter table plans.note_text enable row level security;
create policy add on plans.note_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.note_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.note_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.note_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.note_text for select using ((EXISTS ( SELECT
   FROM plans.note n
  where ((n.region_code = note_text.region_code) and (n.id = note_text.note_id)))));

-- regional: how it goes after 3, 6 and 12 months, as the person says
create table plans.outcome (
  region_code text not null,
  id uuid not null,
  placement_id uuid not null,
  person_id uuid not null,
  months integer not null,
  due_on date not null,
  asked_on date,
  answer text,
  answered_on date,
  step_id uuid,
  answered_how text,
  answered_by uuid,
  reminded_on date,
  silent_on date,
  primary key (region_code, id),
  check (answer = any (array['well'::text, 'so-so'::text, 'stopped'::text])),
  check (answered_how = any (array['account'::text, 'link'::text, 'letter'::text, 'phone'::text, 'partner'::text, 'work-ended'::text])),
  check (months = any (array[3, 6, 12, 24, 36, 48, 60])),
  unique (region_code, placement_id, months),
  foreign key (answered_by) references access.account(id),
  foreign key (region_code, placement_id) references plans.placement(region_code, id),
  foreign key (region_code, step_id) references plans.step(region_code, id)
);
create index on plans.outcome using btree (asked_on) where ((answer is null) and (asked_on is not null) and (silent_on is null));
create index on plans.outcome using btree (region_code, due_on) where (asked_on is null);
create index on plans.outcome using btree (region_code, person_id);
alter table plans.outcome enable row level security;
create policy add on plans.outcome for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.outcome for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.outcome for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.outcome for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_aftercare on plans.outcome for select using ((platform.acts_in('plan'::text) and (EXISTS ( SELECT
   FROM plans.placement p
  where ((p.region_code = outcome.region_code) and (p.id = outcome.placement_id))))));

-- regional: whether the first year is over in which somebody could not do the own work, and the employer and insurer named with their yes; never a cause or a complaint
create table plans.own_work (
  region_code text not null,
  person_id uuid not null,
  after_first_year boolean not null,
  employer_name text,
  employer_contact text,
  employer_phone text,
  employer_email text,
  insurer_name text,
  insurer_contact text,
  insurer_phone text,
  insurer_email text,
  agreed_how text,
  withdrawn_at timestamp with time zone,
  organisation_id uuid not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  primary key (region_code, person_id),
  check (agreed_how = any (array['desk'::text, 'phone'::text])),
  check (agreed_how is not null or employer_name is null and insurer_name is null),
  check (employer_name is not null or COALESCE(employer_contact, employer_phone, employer_email) is null),
  check (insurer_name is not null or COALESCE(insurer_contact, insurer_phone, insurer_email) is null),
  check (length(employer_contact) <= 120),
  check (length(employer_email) <= 200),
  check (length(employer_name) <= 120),
  check (length(employer_phone) <= 30),
  check (length(insurer_contact) <= 120),
  check (length(insurer_email) <= 200),
  check (length(insurer_name) <= 120),
  check (length(insurer_phone) <= 30),
  foreign key (noted_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.own_work using btree (organisation_id);
alter table plans.own_work enable row level security;
create policy add on plans.own_work for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.own_work for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.own_work for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.own_work for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy whole_file on plans.own_work for select using (((platform.ctx_kind() <> 'staff'::text) or (people.sight_scope(region_code, person_id) is DISTINCT FROM 'part'::text)));

-- regional: a person at work, with the months of aftercare
create table plans.placement (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  hours_per_week integer not null,
  contract text not null,
  started_on date not null,
  aftercare_until date not null,
  aftercare_organisation uuid not null,
  recorded_by uuid not null,
  guided_by text not null default 'nobody'::text,
  ends_when text not null default 'six-months'::text,
  durable_on date,
  ended_on date,
  ended_because text,
  years_answer text,
  years_answered_on date,
  primary key (region_code, id),
  check ((ended_on is null) = (ended_because is null)),
  check (contract = any (array['permanent'::text, 'temporary'::text, 'temp-agency'::text, 'trial'::text, 'self-employed'::text])),
  check (ended_because = any (array['found-other-work'::text, 'contract-ended'::text, 'by-employer'::text, 'by-person'::text, 'other'::text])),
  check (ends_when = any (array['six-months'::text, 'contract-extended'::text, 'goes-alone'::text, 'employer-alone'::text])),
  check (guided_by = any (array['nobody'::text, 'guide'::text, 'provider'::text])),
  check (hours_per_week >= 1 and hours_per_week <= 60),
  check (years_answer = any (array['yes'::text, 'no'::text])),
  foreign key (aftercare_organisation) references regions.organisation(id),
  foreign key (recorded_by) references access.account(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.placement using btree (region_code, aftercare_organisation, aftercare_until);
create index on plans.placement using btree (region_code, person_id);
create index on plans.placement using btree (region_code, referral_id) where (referral_id is not null);
alter table plans.placement enable row level security;
create policy add on plans.placement for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy at_my_locations on plans.placement for all using (((aftercare_organisation is DISTINCT FROM platform.ctx_organisation()) or people.sees(region_code, person_id) or (( SELECT bool_or(m.limited) AS bool_or
   FROM catalogue.my_location_shared m) is not TRUE) or (EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = placement.region_code) and (r.id = placement.referral_id)))))) with check (platform.in_region(region_code));
create policy change on plans.placement for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.placement for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.placement for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_aftercare on plans.placement for select using (((aftercare_organisation = platform.ctx_organisation()) and people.knows(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: where somebody works and as what, emptied by erasure
create table plans.placement_text (
  region_code text not null,
  placement_id uuid not null,
  person_id uuid not null,
  employer text,
  occupation text,
  primary key (region_code, placement_id),
  check (length(employer) <= 120),
  check (length(occupation) <= 120),
  foreign key (region_code, placement_id) references plans.placement(region_code, id)
);
alter table plans.placement_text enable row level security;
create policy add on plans.placement_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.placement_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.placement_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.placement_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_aftercare on plans.placement_text for select using ((platform.acts_in('plan'::text) and (EXISTS ( SELECT
   FROM plans.placement p
  where ((p.region_code = placement_text.region_code) and (p.id = placement_text.placement_id))))));

-- regional: goal and steps of one person, with one lead
create table plans.plan (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  lead_account uuid not null,
  lead_organisation uuid not null,
  ended_on date,
  outcome text,
  wait_at_most integer,
  version integer not null default 1,
  primary key (region_code, id),
  check (outcome = any (array['working'::text, 'learning'::text, 'stopped'::text, 'moved'::text])),
  check (version >= 1),
  check (wait_at_most >= 0 and wait_at_most <= 104),
  foreign key (lead_account) references access.account(id),
  foreign key (lead_organisation) references regions.organisation(id),
  foreign key (opened_by) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.plan using btree (region_code, lead_account, lead_organisation, opened_at, id) where (ended_on is null);
create index on plans.plan using btree (region_code, lead_account) where (ended_on is null);
create index on plans.plan using btree (region_code, person_id, opened_at desc);
create unique index on plans.plan using btree (region_code, person_id) where (ended_on is null);
alter table plans.plan enable row level security;
create policy add on plans.plan for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what a person said to a version of the plan: yes, not to a part, or no longer; never changed
create table plans.plan_answer (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  version integer not null,
  answer text not null,
  how text not null,
  about_kind text,
  about_id uuid,
  by_account uuid,
  organisation_id uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check ((about_kind = 'step'::text) = (about_id is not null)),
  check (about_kind = any (array['goal'::text, 'step'::text])),
  check (about_kind is null or answer = 'part-not'::text),
  check (answer = any (array['agreed'::text, 'part-not'::text, 'withdrawn'::text])),
  check (how = any (array['account'::text, 'desk'::text, 'phone'::text, 'paper'::text])),
  check (version >= 1),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id)
);
create index on plans.plan_answer using btree (region_code, person_id);
create index on plans.plan_answer using btree (region_code, plan_id, at desc);
alter table plans.plan_answer enable row level security;
create policy add on plans.plan_answer for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_answer for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_answer for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_answer for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what a person said beside a yes or no to the plan; emptied by erasure
create table plans.plan_answer_text (
  region_code text not null,
  answer_id uuid not null,
  person_id uuid not null,
  words text,
  primary key (region_code, answer_id),
  check (length(words) <= 400),
  foreign key (region_code, answer_id) references plans.plan_answer(region_code, id)
);
alter table plans.plan_answer_text enable row level security;
create policy add on plans.plan_answer_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_answer_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_answer_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_answer_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what changed in a plan, who and when; never changed itself
create table plans.plan_change (
  region_code text not null,
  plan_id uuid not null,
  version integer not null,
  person_id uuid not null,
  what text not null,
  step_id uuid,
  asks boolean not null,
  by_kind text not null,
  by_account uuid,
  organisation_id uuid not null,
  at timestamp with time zone not null,
  primary key (region_code, plan_id, version),
  check ((what = any (array['step-added'::text, 'step-dropped'::text])) = (step_id is not null)),
  check (version > 1),
  check (what = any (array['goal'::text, 'step-added'::text, 'step-dropped'::text, 'reopened'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id)
);
create index on plans.plan_change using btree (region_code, person_id);
alter table plans.plan_change enable row level security;
create policy add on plans.plan_change for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_change for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_change for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_change for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: the words a goal had before, and why it changed; emptied by erasure
create table plans.plan_change_text (
  region_code text not null,
  plan_id uuid not null,
  version integer not null,
  person_id uuid not null,
  old_goal text,
  why text,
  primary key (region_code, plan_id, version),
  check (length(old_goal) <= 400),
  check (length(why) <= 400),
  foreign key (region_code, plan_id, version) references plans.plan_change(region_code, plan_id, version)
);
alter table plans.plan_change_text enable row level security;
create policy add on plans.plan_change_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_change_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_change_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_change_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: that a plan ended, why and with what, and that it began again
create table plans.plan_end (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  reason text not null,
  outcome text,
  ended_on date not null,
  ended_by uuid,
  organisation_id uuid not null,
  reopened_on date,
  reopened_because text,
  reopened_by uuid,
  primary key (region_code, id),
  check ((reopened_on is null) = (reopened_because is null)),
  check (outcome = any (array['achieved'::text, 'partly'::text, 'not'::text])),
  check (reason = any (array['goal-reached'::text, 'found-work'::text, 'learning'::text, 'helped'::text, 'other-organisation'::text, 'asked-by-person'::text, 'no-contact'::text, 'not-feasible'::text, 'moved'::text])),
  check (reopened_because = any (array['came-back'::text, 'work-ended'::text, 'new-question'::text, 'by-mistake'::text])),
  foreign key (ended_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (reopened_by) references access.account(id)
);
create index on plans.plan_end using btree (region_code, ended_on);
create index on plans.plan_end using btree (region_code, person_id);
create unique index on plans.plan_end using btree (region_code, plan_id) where (reopened_on is null);
alter table plans.plan_end enable row level security;
create policy add on plans.plan_end for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_end for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_end for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_end for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: how it goes on after a plan, in words; emptied by erasure
create table plans.plan_end_text (
  region_code text not null,
  end_id uuid not null,
  person_id uuid not null,
  what_now text,
  primary key (region_code, end_id),
  check (length(what_now) <= 600),
  foreign key (region_code, end_id) references plans.plan_end(region_code, id)
);
alter table plans.plan_end_text enable row level security;
create policy add on plans.plan_end_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_end_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_end_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_end_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: who was asked to be the regular contact, and who is
create table plans.plan_lead (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  asked_on date not null,
  answer_by date,
  answered_on date,
  primary key (region_code, id),
  check (state = any (array['proposed'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'ended'::text, 'withdrawn'::text])),
  foreign key (account_id) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id)
);
create index on plans.plan_lead using btree (region_code, answered_on) where (state = 'lapsed'::text);
create index on plans.plan_lead using btree (answer_by) where (state = 'proposed'::text);
create index on plans.plan_lead using btree (region_code, account_id) where (state = 'proposed'::text);
create index on plans.plan_lead using btree (region_code, plan_id);
alter table plans.plan_lead enable row level security;
create policy add on plans.plan_lead for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy answer_proposal on plans.plan_lead for update using ((account_id = platform.ctx_actor())) with check (platform.in_region(region_code));
create policy change on plans.plan_lead for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_lead for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_lead for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_proposal on plans.plan_lead for select using ((account_id = platform.ctx_actor()));

-- regional: from which version of which template a plan began or got steps
create table plans.plan_template (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  template_id uuid not null,
  version integer not null,
  used_at timestamp with time zone not null,
  used_by uuid not null,
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (template_id, version) references plans.template_version(template_id, version),
  foreign key (used_by) references access.account(id)
);
create index on plans.plan_template using btree (region_code, person_id);
create index on plans.plan_template using btree (region_code, plan_id);
alter table plans.plan_template enable row level security;
create policy add on plans.plan_template for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_template for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_template for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_template for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: the goal in words, emptied by erasure
create table plans.plan_text (
  region_code text not null,
  plan_id uuid not null,
  person_id uuid not null,
  goal text,
  primary key (region_code, plan_id),
  check (length(goal) <= 400),
  foreign key (region_code, plan_id) references plans.plan(region_code, id)
);
create index on plans.plan_text using btree (region_code, person_id);
alter table plans.plan_text enable row level security;
create policy add on plans.plan_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.plan_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.plan_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.plan_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: what a provider proposes for a referral, and what was decided; never changed after that
create table plans.proposal (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  kind text not null,
  new_start_on date,
  new_end_on date,
  new_hours integer,
  extra_cents bigint,
  stop_reason text,
  state text not null,
  answer_by date not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  step_id uuid,
  primary key (region_code, id),
  check ((state = 'open'::text) = (decided_at is null)),
  check (extra_cents >= 0),
  check (kind <> 'dates'::text or new_start_on is not null or new_end_on is not null),
  check (kind <> 'extend'::text or new_end_on is not null),
  check (kind <> 'intensity'::text or new_hours is not null),
  check (kind <> 'stop'::text or stop_reason is not null),
  check (kind = any (array['extend'::text, 'stop'::text, 'dates'::text, 'intensity'::text])),
  check (new_hours >= 1 and new_hours <= 60),
  check (state = any (array['open'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'replaced'::text])),
  foreign key (decided_by) references access.account(id),
  foreign key (made_by) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id),
  foreign key (region_code, step_id) references plans.step(region_code, id)
);
create index on plans.proposal using btree (region_code, person_id);
create index on plans.proposal using btree (region_code, referral_id, made_at desc);
create unique index on plans.proposal using btree (region_code, referral_id) where (state = 'open'::text);
alter table plans.proposal enable row level security;
create policy add on plans.proposal for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.proposal for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.proposal for update using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = proposal.region_code) and (r.id = proposal.referral_id))))) with check (platform.in_region(region_code));
create policy remove on plans.proposal for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.proposal for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.proposal for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = proposal.region_code) and (r.id = proposal.referral_id)))));

-- regional: why something is proposed and what was answered, in words; emptied by erasure
create table plans.proposal_text (
  region_code text not null,
  proposal_id uuid not null,
  person_id uuid not null,
  why text,
  answer text,
  primary key (region_code, proposal_id),
  check (length(answer) <= 600),
  check (length(why) <= 600),
  foreign key (region_code, proposal_id) references plans.proposal(region_code, id)
);
alter table plans.proposal_text enable row level security;
create policy add on plans.proposal_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.proposal_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.proposal_text for update using ((EXISTS ( SELECT
   FROM plans.proposal p
  where ((p.region_code = proposal_text.region_code) and (p.id = proposal_text.proposal_id))))) with check (platform.in_region(region_code));
create policy remove on plans.proposal_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.proposal_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.proposal_text for select using ((platform.acts_in('plan'::text) and ((platform.ctx_kind() <> 'link'::text) or (platform.ctx_organisation() is null) or people.knows_by_link(region_code, person_id)) and (EXISTS ( SELECT
   FROM plans.proposal p
  where ((p.region_code = proposal_text.region_code) and (p.id = proposal_text.proposal_id))))));

-- regional: which colleague of a provider looks after what another took up, until when; of workers, not of persons
create table plans.provider_cover (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null,
  of_account uuid not null,
  by_account uuid not null,
  from_on date not null,
  until_on date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_on date,
  primary key (region_code, id),
  check (of_account <> by_account),
  check (until_on > from_on),
  foreign key (by_account) references access.account(id),
  foreign key (made_by) references access.account(id),
  foreign key (of_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id)
);
create unique index on plans.provider_cover using btree (region_code, organisation_id, of_account) where (ended_on is null);
alter table plans.provider_cover enable row level security;
create policy own_organisation on plans.provider_cover for all using ((platform.in_region(region_code) and ((organisation_id = platform.ctx_organisation()) or (platform.ctx_kind() = 'system'::text)))) with check ((platform.in_region(region_code) and (organisation_id = platform.ctx_organisation())));

-- regional: links with which a provider without an account opens one referral, kept as a hash
create table plans.provider_link (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  colleague_id uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  code_hash bytea,
  code_until timestamp with time zone,
  tries integer not null default 0,
  secret_hash bytea,
  inside_until timestamp with time zone,
  opened_at timestamp with time zone,
  primary key (region_code, id),
  unique (region_code, token_hash),
  foreign key (region_code, colleague_id) references plans.link_colleague(region_code, id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.provider_link using btree (region_code, person_id);
create index on plans.provider_link using btree (region_code, referral_id);
alter table plans.provider_link enable row level security;
create policy add on plans.provider_link for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.provider_link for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.provider_link for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.provider_link for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: a person referred to a service; state is a projection of its facts
create table plans.referral (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  reference text not null,
  service_id uuid not null,
  provider_organisation uuid not null,
  sender_organisation uuid not null,
  sender_account uuid not null,
  price_cents bigint,
  payer text not null,
  payer_owner text,
  payer_by date,
  reason text not null,
  start_condition text,
  waits_for_step uuid,
  state text not null,
  outcome text,
  accept_by date,
  made_at timestamp with time zone not null,
  handler_account uuid,
  intake_on date,
  intake_at text,
  hold_until date,
  starts_on date,
  ends_on date,
  hours_per_week integer,
  follows uuid,
  follows_when text,
  by_link boolean not null default false,
  wish_hours integer,
  wish_days text[] not null default '{}'::text[],
  location_id uuid,
  last_at timestamp with time zone,
  reminded_for date,
  primary key (region_code, id),
  check ((follows is null) = (follows_when is null)),
  check ((intake_on is null) = (intake_at is null)),
  check (follows_when = any (array['ended'::text, 'achieved'::text])),
  check (hours_per_week >= 1 and hours_per_week <= 60),
  check (intake_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  check (outcome = any (array['achieved'::text, 'partly'::text, 'not'::text, 'stopped'::text])),
  check (payer <> 'not-yet-arranged'::text or payer_owner is not null and payer_by is not null),
  check (payer = any (array['regional-budget'::text, 'uwv'::text, 'municipality'::text, 'training-fund'::text, 'employer'::text, 'own-means'::text, 'insurer'::text, 'subsidy'::text, 'free'::text, 'not-yet-arranged'::text])),
  check (reason = any (array['fits-goal'::text, 'asked-by-person'::text, 'close-by'::text, 'soonest'::text, 'own-instrument'::text])),
  check (start_condition = any (array['course-started'::text, 'course-ended'::text])),
  check (state = any (array['announced'::text, 'sent'::text, 'received'::text, 'intake-planned'::text, 'accepted'::text, 'waiting-for-start'::text, 'running'::text, 'on-hold'::text, 'ended'::text, 'declined'::text, 'returned'::text, 'expired'::text, 'withdrawn'::text])),
  check (wish_days <@ array['monday'::text, 'tuesday'::text, 'wednesday'::text, 'thursday'::text, 'friday'::text, 'saturday'::text, 'sunday'::text]),
  check (wish_hours >= 1 and wish_hours <= 60),
  unique (region_code, reference),
  foreign key (handler_account) references access.account(id),
  foreign key (location_id) references catalogue.location(id),
  foreign key (provider_organisation) references regions.organisation(id),
  foreign key (region_code, follows) references plans.referral(region_code, id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (region_code, waits_for_step) references plans.step(region_code, id),
  foreign key (sender_account) references access.account(id),
  foreign key (sender_organisation) references regions.organisation(id),
  foreign key (service_id) references catalogue.service(id)
);
create index on plans.referral using btree (plans.clock_on(state, accept_by, hold_until, starts_on, ends_on)) where (reminded_for is DISTINCT FROM plans.clock_on(state, accept_by, hold_until, starts_on, ends_on));
create index on plans.referral using btree (region_code, last_at, plan_id);
create index on plans.referral using btree (region_code, id, plan_id);
create index on plans.referral using btree (region_code, provider_organisation, accept_by, id) where (state = any (array['ended'::text, 'declined'::text]));
create index on plans.referral using btree (region_code, follows) where (follows is not null);
create index on plans.referral using btree (region_code, location_id) where (location_id is not null);
create index on plans.referral using btree (region_code, person_id);
create index on plans.referral using btree (region_code, provider_organisation, state);
create index on plans.referral using btree (region_code, service_id);
create index on plans.referral using btree (region_code, state, accept_by) where (state = any (array['sent'::text, 'received'::text, 'intake-planned'::text]));
create index on plans.referral using btree (region_code, provider_organisation, accept_by, id) where (state = any (array['waiting-for-start'::text, 'running'::text, 'on-hold'::text]));
create index on plans.referral using btree (region_code, made_at, sender_organisation, reason) where (state <> 'announced'::text);
create index on plans.referral using btree (region_code, provider_organisation, accept_by, id) where (state = any (array['sent'::text, 'received'::text, 'intake-planned'::text, 'accepted'::text, 'on-hold'::text]));
alter table plans.referral enable row level security;
create policy add on plans.referral for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy at_my_locations on plans.referral for all using (((provider_organisation is DISTINCT FROM platform.ctx_organisation()) or people.sees(region_code, person_id) or (( SELECT bool_or(m.limited) AS bool_or
   FROM catalogue.my_location_shared m) is not TRUE) or (location_id in ( SELECT m.location_id
   FROM catalogue.my_location_shared m)))) with check (platform.in_region(region_code));
create policy change on plans.referral for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_by_link on plans.referral for update using (((platform.ctx_kind() = 'link'::text) and (id = platform.ctx_record()) and (provider_organisation = platform.ctx_organisation()))) with check (platform.in_region(region_code));
create policy change_own on plans.referral for update using (((provider_organisation = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy not_kept on plans.referral for all using (((provider_organisation is DISTINCT FROM platform.ctx_organisation()) or people.sees(region_code, person_id) or (not plans.kept_from_me(region_code, id))));
create policy remove on plans.referral for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_by_link on plans.referral for select using (((platform.ctx_kind() = 'link'::text) and (id = platform.ctx_record()) and (provider_organisation = platform.ctx_organisation())));
create policy see_money on plans.referral for select using ((people.sees(region_code, person_id) and platform.acts_in('money'::text)));
create policy see_own on plans.referral for select using (((provider_organisation = platform.ctx_organisation()) and people.knows(region_code, person_id)));

-- regional: each change of a referral, by whom, when; never changed
create table plans.referral_fact (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  from_state text,
  to_state text not null,
  reason text,
  by_kind text not null,
  by_account uuid,
  at timestamp with time zone not null,
  basis text,
  primary key (region_code, id),
  check (length(basis) <= 600),
  check (reason = any (array['no-capacity'::text, 'not-suitable'::text, 'could-not-reach'::text, 'not-in-time'::text, 'no-longer-wanted'::text, 'condition-met'::text, 'other'::text, 'person-cannot-now'::text, 'provider-cannot-now'::text, 'waits-for-other'::text, 'goes-on'::text, 'found-work'::text, 'moved-away'::text, 'other-first'::text, 'does-not-come'::text, 'provider-stops'::text, 'takes-too-long'::text, 'found-other'::text, 'by-mistake'::text, 'decision-no'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.referral_fact using btree (region_code, at) where (to_state = any (array['declined'::text, 'expired'::text, 'returned'::text, 'ended'::text, 'withdrawn'::text]));
create index on plans.referral_fact using btree (at) where (to_state = any (array['accepted'::text, 'waiting-for-start'::text, 'declined'::text]));
create index on plans.referral_fact using btree (at) where (to_state = any (array['accepted'::text, 'waiting-for-start'::text, 'declined'::text, 'intake-planned'::text, 'expired'::text]));
create index on plans.referral_fact using btree (region_code, referral_id);
alter table plans.referral_fact enable row level security;
create policy add on plans.referral_fact for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.referral_fact for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.referral_fact for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral_fact for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.referral_fact for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = referral_fact.region_code) and (r.id = referral_fact.referral_id)))));

-- regional: each time a referral went to another location of its provider; never changed
create table plans.referral_move (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  from_location uuid,
  to_location uuid not null,
  by_kind text not null,
  by_account uuid,
  at timestamp with time zone not null,
  primary key (region_code, id),
  check (by_kind = any (array['staff'::text, 'provider'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (from_location) references catalogue.location(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id),
  foreign key (to_location) references catalogue.location(id)
);
create index on plans.referral_move using btree (region_code, referral_id);
alter table plans.referral_move enable row level security;
create policy add on plans.referral_move for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.referral_move for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.referral_move for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral_move for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.referral_move for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = referral_move.region_code) and (r.id = referral_move.referral_id)))));

-- regional: why this service, in words that stay with guide and person; emptied by erasure
create table plans.referral_reason (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  contrary boolean not null,
  words text,
  primary key (region_code, referral_id),
  check (length(words) <= 400),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
alter table plans.referral_reason enable row level security;
create policy add on plans.referral_reason for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.referral_reason for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.referral_reason for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral_reason for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: until when a colleague of a provider has read what happened with a referral; of workers, not of persons
create table plans.referral_seen (
  region_code text not null,
  referral_id uuid not null,
  account_id uuid not null,
  seen_at timestamp with time zone not null,
  primary key (region_code, referral_id, account_id),
  foreign key (account_id) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
alter table plans.referral_seen enable row level security;
create policy own on plans.referral_seen for all using (((account_id = platform.ctx_actor()) or (platform.ctx_kind() = 'system'::text))) with check ((account_id = platform.ctx_actor()));

-- regional: each agreed change of dates or hours of a referral; never changed
create table plans.referral_term (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  proposal_id uuid not null,
  starts_on date,
  ends_on date,
  hours_per_week integer,
  at timestamp with time zone not null,
  by_account uuid,
  primary key (region_code, id),
  foreign key (by_account) references access.account(id),
  foreign key (region_code, proposal_id) references plans.proposal(region_code, id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.referral_term using btree (region_code, referral_id);
alter table plans.referral_term enable row level security;
create policy add on plans.referral_term for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.referral_term for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.referral_term for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral_term for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.referral_term for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = referral_term.region_code) and (r.id = referral_term.referral_id)))));

-- regional: the words that go with a referral and come back, emptied by erasure
create table plans.referral_text (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  goes_along text,
  report text,
  intake_place text,
  primary key (region_code, referral_id),
  check (length(goes_along) <= 600),
  check (length(intake_place) <= 160),
  check (length(report) <= 1000),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
alter table plans.referral_text enable row level security;
create policy add on plans.referral_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.referral_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.referral_text for update using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = referral_text.region_code) and (r.id = referral_text.referral_id))))) with check (platform.in_region(region_code));
create policy remove on plans.referral_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.referral_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.referral_text for select using ((platform.acts_in('plan'::text) and (EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = referral_text.region_code) and (r.id = referral_text.referral_id) and ((platform.ctx_kind() <> 'link'::text) or (platform.ctx_organisation() is null) or ((r.state = any (array['accepted'::text, 'waiting-for-start'::text, 'running'::text, 'on-hold'::text, 'ended'::text])) and people.knows_by_link(r.region_code, r.person_id))))))));

-- regional: that a person signed up for a service themselves, when and in which words; the basis of a referral without a conversation
create table plans.self_referral (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  words text,
  made_at timestamp with time zone not null,
  step_id uuid,
  primary key (region_code, id),
  check (length(words) <= 400),
  unique (region_code, person_id, service_id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id),
  foreign key (service_id) references catalogue.service(id)
);
create index on plans.self_referral using btree (organisation_id);
alter table plans.self_referral enable row level security;
create policy add on plans.self_referral for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.self_referral for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.self_referral for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.self_referral for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: one session of a referral, planned or held, and whether the person came
create table plans.session (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  held_at text,
  state text not null,
  done text[] not null default '{}'::text[],
  next_step text,
  made_at timestamp with time zone not null,
  noted_at timestamp with time zone,
  noted_by uuid,
  primary key (region_code, id),
  check ((state = 'planned'::text) = (noted_at is null)),
  check (held_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  check (next_step = any (array['go-on'::text, 'practise-more'::text, 'contact-helps'::text, 'almost-done'::text])),
  check (state = 'came'::text or done = '{}'::text[] and next_step is null),
  check (state = any (array['planned'::text, 'came'::text, 'excused'::text, 'did-not-come'::text, 'dropped'::text])),
  foreign key (noted_by) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id)
);
create index on plans.session using btree (region_code, person_id);
create index on plans.session using btree (region_code, referral_id, held_on desc);
alter table plans.session enable row level security;
create policy add on plans.session for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.session for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.session for update using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = session.region_code) and (r.id = session.referral_id))))) with check (platform.in_region(region_code));
create policy remove on plans.session for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.session for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.session for select using ((EXISTS ( SELECT
   FROM plans.referral r
  where ((r.region_code = session.region_code) and (r.id = session.referral_id)))));

-- regional: what a provider wrote of a session, emptied by erasure
create table plans.session_text (
  region_code text not null,
  session_id uuid not null,
  person_id uuid not null,
  words text,
  primary key (region_code, session_id),
  check (length(words) <= 600),
  foreign key (region_code, session_id) references plans.session(region_code, id)
);
alter table plans.session_text enable row level security;
create policy add on plans.session_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.session_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.session_text for update using ((EXISTS ( SELECT
   FROM plans.session s
  where ((s.region_code = session_text.region_code) and (s.id = session_text.session_id))))) with check (platform.in_region(region_code));
create policy remove on plans.session_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.session_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.session_text for select using ((platform.acts_in('plan'::text) and ((platform.ctx_kind() <> 'link'::text) or (platform.ctx_organisation() is null) or people.knows_by_link(region_code, person_id)) and (EXISTS ( SELECT
   FROM plans.session s
  where ((s.region_code = session_text.region_code) and (s.id = session_text.session_id))))));

-- regional: which part of a plan a person shows to an organisation or keeps from it, since when, until when; never changed but for its end
create table plans.sharing (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  organisation_id uuid not null,
  effect text not null,
  from_kind text not null,
  from_account uuid,
  from_at timestamp with time zone not null,
  until_kind text,
  until_at timestamp with time zone,
  primary key (region_code, id),
  check ((until_kind is null) = (until_at is null)),
  check (effect = any (array['given'::text, 'stopped'::text])),
  check (item_kind = any (array['goal'::text, 'step'::text, 'referral'::text])),
  foreign key (from_account) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on plans.sharing using btree (region_code, person_id);
create unique index on plans.sharing using btree (region_code, item_id, organisation_id) where (until_at is null);
alter table plans.sharing enable row level security;
create policy add on plans.sharing for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.sharing for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.sharing for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.sharing for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: services a guide and a person choose from together, with whom it was shared and how it ended
create table plans.shortlist (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  shared_on date,
  shared_how text,
  shared_by uuid,
  answer_by date,
  step_id uuid,
  ended_on date,
  ended_because text,
  primary key (region_code, id),
  check ((ended_on is null) = (ended_because is null)),
  check ((shared_on is null) = (shared_how is null) and (shared_on is null) = (answer_by is null)),
  check (ended_because = any (array['referred'::text, 'none'::text, 'file-closed'::text])),
  check (shared_how = any (array['mail'::text, 'paper'::text])),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id),
  foreign key (region_code, step_id) references plans.step(region_code, id),
  foreign key (shared_by) references access.account(id)
);
create index on plans.shortlist using btree (region_code, person_id, made_at desc);
create unique index on plans.shortlist using btree (region_code, plan_id) where (ended_on is null);
alter table plans.shortlist enable row level security;
create policy add on plans.shortlist for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.shortlist for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.shortlist for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.shortlist for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: one service on a shortlist: who put it there, what the person said, what was chosen
create table plans.shortlist_item (
  region_code text not null,
  id uuid not null,
  shortlist_id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  verdict text not null,
  added_by uuid not null,
  added_organisation uuid not null,
  added_at timestamp with time zone not null,
  answer text,
  answered_how text,
  answered_at timestamp with time zone,
  result text,
  decided_by uuid,
  decided_at timestamp with time zone,
  referral_id uuid,
  primary key (region_code, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_how is null)),
  check ((result is null) = (decided_at is null)),
  check (answer = any (array['yes'::text, 'no'::text])),
  check (answered_how = any (array['account'::text, 'link'::text, 'desk'::text])),
  check (referral_id is null or result = 'chosen'::text),
  check (result = any (array['chosen'::text, 'not-chosen'::text])),
  check (verdict = any (array['fits'::text, 'look'::text, 'fits-not'::text])),
  unique (region_code, shortlist_id, service_id),
  foreign key (added_by) references access.account(id),
  foreign key (added_organisation) references regions.organisation(id),
  foreign key (decided_by) references access.account(id),
  foreign key (region_code, referral_id) references plans.referral(region_code, id),
  foreign key (region_code, shortlist_id) references plans.shortlist(region_code, id),
  foreign key (service_id) references catalogue.service(id)
);
create index on plans.shortlist_item using btree (region_code, person_id);
create index on plans.shortlist_item using btree (region_code, referral_id) where (referral_id is not null);
create unique index on plans.shortlist_item using btree (region_code, shortlist_id) where (result = 'chosen'::text);
alter table plans.shortlist_item enable row level security;
create policy add on plans.shortlist_item for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.shortlist_item for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.shortlist_item for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.shortlist_item for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: why a service is on a shortlist, what the person says of it, why it was chosen or not; emptied by erasure
create table plans.shortlist_text (
  region_code text not null,
  item_id uuid not null,
  person_id uuid not null,
  reason text,
  comment text,
  choice text,
  primary key (region_code, item_id),
  check (length(choice) <= 400),
  check (length(comment) <= 400),
  check (length(reason) <= 400),
  foreign key (region_code, item_id) references plans.shortlist_item(region_code, id)
);
alter table plans.shortlist_text enable row level security;
create policy add on plans.shortlist_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.shortlist_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.shortlist_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.shortlist_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

-- regional: one step of a plan: who does it, by when, how it stands
create table plans.step (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  kind text not null,
  owner_kind text not null,
  owner_organisation uuid,
  sensitivity text not null,
  due_on date,
  state text not null,
  decision text,
  made_at timestamp with time zone not null,
  made_by uuid,
  ended_on date,
  after_referral uuid,
  placement_id uuid,
  busy_since date,
  handed_to text,
  handed_organisation uuid,
  reminded_for date,
  primary key (region_code, id),
  check ((handed_to = 'organisation'::text) = (handed_organisation is not null) or handed_to is null),
  check ((owner_kind = 'organisation'::text) = (owner_organisation is not null)),
  check (decision = any (array['yes'::text, 'no'::text])),
  check (decision is null or kind = 'decision'::text),
  check (handed_to = any (array['person'::text, 'organisation'::text])),
  check (kind = any (array['own-action'::text, 'task'::text, 'decision'::text, 'application'::text, 'learning'::text, 'appointment'::text, 'aftercare'::text, 'calling'::text, 'checking'::text, 'choosing'::text, 'closing'::text, 'deciding'::text, 'seeking'::text])),
  check (owner_kind = any (array['person'::text, 'guide'::text, 'organisation'::text])),
  check (sensitivity = any (array['normal'::text, 'discreet'::text, 'special'::text])),
  check (state = any (array['open'::text, 'done'::text, 'dropped'::text, 'handed'::text, 'not-worked'::text, 'no-offer'::text, 'no-money'::text, 'wait-too-long'::text, 'scheme-excludes'::text])),
  foreign key (handed_organisation) references regions.organisation(id),
  foreign key (made_by) references access.account(id),
  foreign key (owner_organisation) references regions.organisation(id),
  foreign key (region_code, plan_id) references plans.plan(region_code, id)
);
create index on plans.step using btree (due_on) where ((state = 'open'::text) and (owner_organisation is not null) and (sensitivity <> 'special'::text) and (reminded_for is DISTINCT FROM due_on));
create index on plans.step using btree (region_code, ended_on, plan_id) where (ended_on is not null);
create index on plans.step using btree (region_code, due_on, plan_id) where (state = 'open'::text);
create index on plans.step using btree (region_code, made_at, plan_id);
create index on plans.step using btree (region_code, after_referral) where (after_referral is not null);
create index on plans.step using btree (region_code, owner_organisation, state, due_on) where (owner_organisation is not null);
create index on plans.step using btree (region_code, person_id, state);
create index on plans.step using btree (region_code, placement_id) where (placement_id is not null);
alter table plans.step enable row level security;
create policy add on plans.step for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy at_my_locations on plans.step for all using (((owner_organisation is DISTINCT FROM platform.ctx_organisation()) or people.sees(region_code, person_id) or (( SELECT bool_or(m.limited) AS bool_or
   FROM catalogue.my_location_shared m) is not TRUE) or (placement_id is null) or (EXISTS ( SELECT
   FROM plans.placement p
  where ((p.region_code = step.region_code) and (p.id = step.placement_id)))))) with check (platform.in_region(region_code));
create policy change on plans.step for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy change_own on plans.step for update using (((owner_organisation = platform.ctx_organisation()) and people.knows(region_code, person_id))) with check (platform.in_region(region_code));
create policy not_kept on plans.step for all using (((owner_organisation is DISTINCT FROM platform.ctx_organisation()) or people.sees(region_code, person_id) or (not plans.kept_from_me(region_code, id))));
create policy remove on plans.step for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.step for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.step for select using (((owner_organisation = platform.ctx_organisation()) and people.knows(region_code, person_id)));

-- regional: workers who may know what a special step is, each by name
create table plans.step_named (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  named_by uuid not null,
  named_at timestamp with time zone not null,
  primary key (region_code, step_id, account_id),
  foreign key (account_id) references access.account(id),
  foreign key (named_by) references access.account(id),
  foreign key (region_code, step_id) references plans.step(region_code, id)
);
create index on plans.step_named using btree (region_code, person_id);
alter table plans.step_named enable row level security;
create policy add on plans.step_named for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.step_named for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.step_named for delete using (((platform.ctx_kind() = 'system'::text) or people.sees(region_code, person_id)));
create policy see on plans.step_named for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.step_named for select using ((account_id = platform.ctx_actor()));

-- regional: what a step is, in words; emptied by erasure
create table plans.step_text (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  title text,
  primary key (region_code, step_id),
  check (length(title) <= 160),
  foreign key (region_code, step_id) references plans.step(region_code, id)
);
alter table plans.step_text enable row level security;
create policy add on plans.step_text for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.step_text for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.step_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.step_text for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));
create policy see_own on plans.step_text for select using ((EXISTS ( SELECT
   FROM plans.step s
  where ((s.region_code = step_text.region_code) and (s.id = step_text.step_id)))));
create policy special_by_name on plans.step_text for select using (((platform.ctx_kind() = any (array['system'::text, 'person'::text])) or plans.may_read_words(region_code, step_id)));

-- national: a plan to begin from, of one region or of the country
create table plans.template (
  id uuid not null,
  region_code text,
  made_at timestamp with time zone not null,
  retired_on date,
  primary key (id),
  foreign key (region_code) references regions.region(code)
);
create index on plans.template using btree (region_code) where (retired_on is null);

-- national: a step of a plan to begin from; never changed
create table plans.template_step (
  template_id uuid not null,
  version integer not null,
  position integer not null,
  title text not null,
  kind text not null,
  owner_kind text not null,
  days_after integer not null,
  primary key (template_id, version, position),
  check ("position" >= 1 and "position" <= 8),
  check (days_after >= 0 and days_after <= 365),
  check (kind <> 'decision'::text or owner_kind = 'organisation'::text),
  check (kind = any (array['own-action'::text, 'task'::text, 'decision'::text, 'application'::text, 'learning'::text])),
  check (length(title) >= 3 and length(title) <= 160),
  check (owner_kind = any (array['person'::text, 'guide'::text, 'organisation'::text])),
  foreign key (template_id, version) references plans.template_version(template_id, version)
);

-- national: one version of a plan to begin from; never changed
create table plans.template_version (
  template_id uuid not null,
  version integer not null,
  name text not null,
  about text not null,
  goal text not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  primary key (template_id, version),
  check (length(about) <= 300),
  check (length(goal) >= 3 and length(goal) <= 400),
  check (length(name) >= 3 and length(name) <= 80),
  check (version >= 1),
  foreign key (made_by) references access.account(id),
  foreign key (template_id) references plans.template(id)
);

-- regional: a need that could not be met: why, by which scheme, and the step that comes next
create table plans.unmet (
  region_code text not null,
  step_id uuid not null,
  person_id uuid not null,
  reason text not null,
  need text not null,
  municipality_code text,
  scheme text,
  excluded_because text,
  next_step uuid not null,
  noted_on date not null,
  noted_by uuid,
  primary key (region_code, step_id),
  check ((reason = 'scheme-excludes'::text) = (scheme is not null)),
  check ((scheme is null) = (excluded_because is null)),
  check (excluded_because = any (array['age'::text, 'income'::text, 'benefit'::text, 'education-level'::text, 'hours'::text, 'residence'::text, 'region'::text, 'time-limit'::text, 'other'::text])),
  check (need = any (array['work-place'::text, 'learning'::text, 'language'::text, 'money-and-debt'::text, 'housing'::text, 'childcare'::text, 'transport'::text, 'guidance'::text, 'other'::text])),
  check (reason = any (array['no-offer'::text, 'no-money'::text, 'wait-too-long'::text, 'scheme-excludes'::text])),
  check (scheme = any (array['participation-act'::text, 'ww'::text, 'uwv-training'::text, 'municipal-training'::text, 'o-and-o'::text, 'slim'::text, 'civic-integration'::text, 'study-finance'::text, 'job-agreement'::text, 'other'::text])),
  foreign key (municipality_code) references regions.municipality(code),
  foreign key (noted_by) references access.account(id),
  foreign key (region_code, next_step) references plans.step(region_code, id),
  foreign key (region_code, step_id) references plans.step(region_code, id)
);
create index on plans.unmet using btree (region_code, next_step);
create index on plans.unmet using btree (region_code, noted_on);
create index on plans.unmet using btree (region_code, person_id);
alter table plans.unmet enable row level security;
create policy add on plans.unmet for insert with check ((platform.in_region(region_code) and platform.acts_in('plan'::text)));
create policy change on plans.unmet for update using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text))) with check (platform.in_region(region_code));
create policy remove on plans.unmet for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on plans.unmet for select using ((people.sees(region_code, person_id) and platform.acts_in('plan'::text)));

create view plans.step_shared with (security_invoker = true) -- as in its migration
  (region_code text, id uuid, plan_id uuid, person_id uuid, kind text, owner_kind text, owner_organisation uuid, sensitivity text, due_on date, state text);

create function plans.answers_since(since timestamp with time zone) returns TABLE(service_id uuid, organisation_id uuid, to_state text, reason text, first boolean, days integer) security definer set search_path="" set plan_cache_mode=force_custom_plan as $$
    select r.service_id, r.provider_organisation, a.to_state, a.reason, a.nth = 1,
      (a.at at time zone 'Europe/Amsterdam')::date - (s.at at time zone 'Europe/Amsterdam')::date
    from (
      select f.region_code, f.referral_id, f.to_state, f.reason, f.at,
        row_number() over (partition by f.region_code, f.referral_id order by f.at, f.id) as nth
      from plans.referral_fact f
      where f.to_state in ('accepted', 'waiting-for-start', 'declined', 'intake-planned', 'expired')
        and f.from_state in ('sent', 'received', 'intake-planned') and f.at >= since) a
    join plans.referral r on r.region_code = a.region_code and r.id = a.referral_id
    left join lateral (select max(f.at) as at from plans.referral_fact f
      where f.region_code = a.region_code and f.referral_id = a.referral_id and f.to_state = 'sent' and f.at <= a.at) s on a.nth = 1
    where platform.ctx_kind() = 'system'
$$;

create function plans.clock_on(state text, accept_by date, hold_until date, starts_on date, ends_on date) returns date as $$
    select case state when 'on-hold' then hold_until when 'running' then ends_on when 'accepted' then coalesce(starts_on, accept_by + 28)
      when 'sent' then accept_by when 'received' then accept_by when 'intake-planned' then accept_by end
$$;

create function plans.draft_hidden(region text, draft uuid) returns boolean security definer set search_path="" as $$
    select platform.ctx_kind() = 'staff' and exists (
      select from plans.draft d
      where d.region_code = region and d.id = draft and d.made_by is distinct from platform.ctx_actor()
        and d.asked_account is distinct from platform.ctx_actor()
        and not exists (select from plans.draft_line l
          where l.region_code = region and l.draft_id = draft and l.owner_account = platform.ctx_actor())
        and plans.service_is_confidential(d.service_id) and not plans.leads(region, d.plan_id))
$$;

create function plans.funding_by_source(region text) returns TABLE(source text, lines integer, expected_cents bigint, committed_cents bigint, settled_cents bigint) security definer set search_path="" set max_parallel_workers_per_gather=0 as $$
    select l.source, count(*)::int, sum(l.expected_cents)::bigint, sum(l.committed_cents)::bigint, sum(l.settled_cents)::bigint
    from plans.funding_line l
    where l.region_code = region and l.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by l.source order by l.source
$$;

create function plans.groups_of(region text, person uuid, at timestamp with time zone) returns TABLE(age text, route text, door text) as $$
    select case when b.birth_date is null then 'unknown' else (select case when years < 27 then 'to-27' when years < 50 then '27-to-50' else 'from-50' end
        from (select extract(year from age((at at time zone 'Europe/Amsterdam')::date, b.birth_date))::int as years) a) end,
      coalesce((select c.route from contacts.route_shared c where c.region_code = region and c.person_id = person order by c.happened_on desc limit 1), 'unknown'),
      coalesce(d.door, 'unknown')
    from (values (1)) one
    left join people.birth_shared b on b.region_code = region and b.person_id = person
    left join people.person_shared d on d.region_code = region and d.id = person
$$;

create function plans.kept_from_me(region text, item uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from plans.sharing s
      where s.region_code = region and s.item_id = item and s.organisation_id = platform.ctx_organisation()
        and s.effect = 'stopped' and s.until_at is null)
$$;

create function plans.leads(region text, plan uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from plans.plan own join plans.plan p on p.region_code = own.region_code and (p.id = own.id
        or ((p.ended_on is null or p.opened_at > own.opened_at) and p.person_id = any(people.same_person(region, own.person_id))))
      where own.region_code = region and own.id = plan
        and (p.lead_account = platform.ctx_actor() or exists (
          select from plans.cover c
          where c.region_code = region and c.of_account = p.lead_account and c.by_account = platform.ctx_actor() and c.ended_on is null
            and c.from_on <= platform.ctx_today() and c.until_on > platform.ctx_today())))
$$;

create function plans.may_read_words(region text, step uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from plans.step s where s.region_code = region and s.id = step and (s.sensitivity <> 'special'
        or exists (select from plans.step_named n where n.region_code = region and n.step_id = step and n.account_id = platform.ctx_actor())))
$$;

create function plans.own_instruments(region text, since date) returns TABLE(organisation_id uuid, referrals integer, own integer) security definer set search_path="" set max_parallel_workers_per_gather=0 as $$
    select r.sender_organisation, count(*)::int, count(*) filter (where r.reason = 'own-instrument')::int from plans.referral r
    where r.region_code = region and r.made_at >= since and r.state <> 'announced'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by r.sender_organisation
$$;

create function plans.plan_ends(region text, since date) returns TABLE(reason text, outcome text, many integer, reopened integer) security definer set search_path="" as $$
    select e.reason, e.outcome, count(*)::int, count(e.reopened_on)::int from plans.plan_end e
    where e.region_code = region and e.ended_on >= since
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by e.reason, e.outcome
$$;

create function plans.progress(region text, since timestamp with time zone, today date) returns TABLE(kind text, organisation_id uuid, code text, many integer, oldest date) security definer set search_path="" set plan_cache_mode=force_custom_plan set max_parallel_workers_per_gather=0 as $$
    select w.* from (
      select 'waits', r.provider_organisation, r.state, count(*)::int, (min(r.made_at) at time zone 'Europe/Amsterdam')::date
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

create function plans.progress_with_names(region text, since timestamp with time zone, today date) returns TABLE(kind text, person_id uuid, first_name text, last_name text, lead_account uuid, organisation_id uuid, code text, on_day date, due_on date) security definer set search_path="" set max_parallel_workers_per_gather=0 as $$
    with normal as materialized (
      select r.id, r.person_id, r.plan_id, r.provider_organisation, r.state, r.accept_by, r.made_at
      from plans.referral r
      join catalogue.service_shared s on s.id = r.service_id and s.sensitivity = 'normal'
      join regions.organisation_shared o on o.id = r.provider_organisation and o.sensitivity = 'normal'
      where r.region_code = region and exists (select from access.names_right_shared n where n.region_code = region) and (
        r.state in ('sent', 'received', 'intake-planned')
        or r.id in (select f.referral_id from plans.referral_fact f where f.region_code = region and f.at >= since
          and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn')))
    ), row (kind, person_id, lead_account, organisation_id, code, on_day, due_on) as (
      select 'file', p.person_id, p.lead_account, p.lead_organisation, null::text, (p.opened_at at time zone 'Europe/Amsterdam')::date,
        (select min(s.due_on) from plans.step s
          where s.region_code = region and s.person_id = p.person_id and s.plan_id = p.id and s.state = 'open' and s.sensitivity = 'normal')
      from plans.plan p join regions.organisation_shared o on o.id = p.lead_organisation and o.sensitivity = 'normal'
      where p.region_code = region and p.ended_on is null and exists (select from access.names_right_shared n where n.region_code = region)
      union all
      select 'waits', n.person_id, case when o.sensitivity = 'normal' then p.lead_account end, n.provider_organisation, n.state, (n.made_at at time zone 'Europe/Amsterdam')::date, n.accept_by
      from normal n join plans.plan p on p.region_code = region and p.id = n.plan_id
      join regions.organisation_shared o on o.id = p.lead_organisation
      where n.state in ('sent', 'received', 'intake-planned')
      union all
      select f.to_state, n.person_id, case when o.sensitivity = 'normal' then p.lead_account end, n.provider_organisation, coalesce(f.reason, 'as-agreed'),
        (f.at at time zone 'Europe/Amsterdam')::date, null
      from plans.referral_fact f join normal n on n.id = f.referral_id
      join plans.plan p on p.region_code = region and p.id = n.plan_id
      join regions.organisation_shared o on o.id = p.lead_organisation
      where f.region_code = region and f.at >= since and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn')
    )
    select row.kind, row.person_id, p.first_name, p.last_name, row.lead_account, row.organisation_id, row.code, row.on_day, row.due_on
    from row join people.person_shared p on p.region_code = region and p.id = row.person_id
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'names-export' and platform.in_region(region)
      and not p.shielded and p.erased_at is null and p.closed_on is null and not people.is_barred(region, p.id)
    order by array_position(array['waits', 'expired', 'declined', 'returned', 'ended', 'withdrawn', 'file'], row.kind),
      row.due_on nulls last, row.on_day, row.person_id limit 5001
$$;

create function plans.reasons_to_learn_from(since timestamp with time zone) returns TABLE(service_id uuid, to_state text, reason text, many bigint) security definer set search_path="" set plan_cache_mode=force_custom_plan as $$
    select r.service_id, f.to_state, f.reason, count(*)
    from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
    where f.to_state in ('declined', 'returned', 'withdrawn', 'ended') and f.reason is not null and f.at >= since and platform.ctx_kind() = 'system'
    group by r.service_id, f.to_state, f.reason
$$;

create function plans.received_in_hand(today date, location uuid) returns TABLE(handler_account uuid, to_answer integer, todo integer, going integer) security definer set search_path="" as $$
    select r.handler_account,
      count(*) filter (where r.state in ('sent', 'received', 'intake-planned'))::int,
      count(*) filter (where r.state in ('sent', 'received', 'intake-planned', 'accepted') or (r.state = 'on-hold' and r.hold_until <= today))::int,
      count(*) filter (where r.state in ('accepted', 'waiting-for-start', 'running', 'on-hold'))::int
    from plans.referral r
    join people.sight_shared s on s.region_code = r.region_code and s.record = r.id and s.because = 'referral'
      and s.organisation_id = r.provider_organisation and s.account_id is null and s.from_on <= today and (s.until_on is null or s.until_on > today)
    where r.region_code = any (platform.ctx_regions()) and r.provider_organisation = platform.ctx_organisation()
      and r.state in ('sent', 'received', 'intake-planned', 'accepted', 'waiting-for-start', 'running', 'on-hold')
      and platform.ctx_kind() in ('staff', 'provider')
      and (location is null or r.location_id = location)
      and ((select bool_or(m.limited) from catalogue.my_location_shared m) is not true or r.location_id in (select m.location_id from catalogue.my_location_shared m))
      and not exists (select from plans.sharing k where k.region_code = r.region_code and k.item_id = r.id
        and k.organisation_id = r.provider_organisation and k.effect = 'stopped' and k.until_at is null)
    group by r.handler_account
$$;

create function plans.referral_hidden(region text, referral uuid, plan uuid, service uuid, provider uuid, sender uuid) returns boolean security definer set search_path="" as $$
    select platform.ctx_kind() = 'staff' and sender is distinct from platform.ctx_actor()
      and provider is distinct from platform.ctx_organisation()
      and plans.service_is_confidential(service) and not plans.leads(region, plan)
      and not exists (
        select from plans.funding_line l
        where l.region_code = region and l.referral_id = referral and l.owner_account = platform.ctx_actor())
$$;

create function plans.rows_to_learn_from(since timestamp with time zone, durable_months integer) returns TABLE(id uuid, service_id uuid, state text, outcome text, price_cents bigint, stop_reason text, ended_on date, age text, route text, door text, placed boolean, asked boolean, answered boolean, silent boolean, durable boolean) security definer set search_path="" set plan_cache_mode=force_custom_plan as $$
    select r.id, r.service_id, r.state, r.outcome, r.price_cents, e.reason, (e.at at time zone 'Europe/Amsterdam')::date, g.age, g.route, g.door,
      p.id is not null, p.asked_on is not null or p.answer is not null, p.answer is not null, p.silent_on is not null,
      coalesce(p.answer in ('well', 'so-so'), false)
    from plans.referral r
    cross join lateral plans.groups_of(r.region_code, r.person_id, r.made_at) g
    left join lateral (select f.reason, f.at from plans.referral_fact f
      where f.region_code = r.region_code and f.referral_id = r.id and f.to_state = 'ended' limit 1) e on true
    left join (
      select p.region_code, p.referral_id, p.id, o.asked_on, o.answer, o.silent_on
      from plans.placement p
      left join plans.outcome o on o.region_code = p.region_code and o.placement_id = p.id and o.months = durable_months
      where p.referral_id is not null) p on p.region_code = r.region_code and p.referral_id = r.id
    where r.made_at >= since and r.state <> 'announced' and platform.ctx_kind() = 'system'
$$;

create function plans.service_is_confidential(service uuid) returns boolean security definer set search_path="" as $$
    select exists (
      select from catalogue.service_shared v join regions.organisation_shared o on o.id = v.organisation_id
      where v.id = service and (v.sensitivity <> 'normal' or o.sensitivity <> 'normal'))
$$;

create function plans.services_used(region text) returns TABLE(service_id uuid) security definer set search_path="" as $$
    with recursive used (service_id) as (
      (select r.service_id from plans.referral r where r.region_code = region order by r.service_id limit 1)
      union all
      select (select r.service_id from plans.referral r where r.region_code = region and r.service_id > u.service_id order by r.service_id limit 1)
      from used u where u.service_id is not null)
    select u.service_id from used u
    where u.service_id is not null and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
$$;

create function plans.shared_with_me(region text, persons uuid[]) returns TABLE(item_kind text, item_id uuid, words text, service_id uuid, state text, due_on date) security definer set search_path="" as $$
    select s.item_kind, s.item_id, coalesce(g.goal, w.title), r.service_id, coalesce(t.state, r.state), t.due_on
    from plans.sharing s
    left join plans.plan_text g on s.item_kind = 'goal' and g.region_code = s.region_code and g.plan_id = s.item_id
    left join plans.step t on s.item_kind = 'step' and t.region_code = s.region_code and t.id = s.item_id
    left join plans.step_text w on w.region_code = t.region_code and w.step_id = t.id
    left join plans.referral r on s.item_kind = 'referral' and r.region_code = s.region_code and r.id = s.item_id
    where s.region_code = region and s.person_id = any (persons) and s.until_at is null and s.effect = 'given'
      and s.organisation_id = platform.ctx_organisation() and people.knows(region, s.person_id) and platform.ctx_kind() in ('staff', 'provider')
      and coalesce(t.sensitivity, 'normal') = 'normal'
    order by s.item_kind, t.due_on nulls last, s.item_id
$$;

create function plans.sum_line(region text, line uuid) returns void security definer set search_path="" as $$
begin
  -- One at a time: each sum sees the facts of who was first.
  perform from plans.funding_line l where l.region_code = region and l.id = line for update;
  update plans.funding_line l set expected_cents = s.expected, committed_cents = s.committed, settled_cents = s.settled
    from (
      select coalesce(sum(f.amount_cents) filter (where f.kind = 'expected'), 0) as expected,
        coalesce(sum(f.amount_cents) filter (where f.kind = 'committed'), 0) as committed,
        coalesce(sum(f.amount_cents) filter (where f.kind = 'settled'), 0) as settled
      from plans.funding_fact f
      where f.region_code = region and f.line_id = line
        and not exists (select from plans.funding_fact c where c.region_code = f.region_code and c.corrects = f.id)) s
    where l.region_code = region and l.id = line;
end
$$;

create function plans.unmet_figures(region text, from_on date, until_on date) returns TABLE(what text, code text, amount numeric) security definer set search_path=pg_catalog, pg_temp as $$
    with counted as (select u.need, u.reason, u.municipality_code, u.scheme from plans.unmet u
      where u.region_code = region and u.noted_on >= from_on and u.noted_on < until_on)
    select 'unmet-need', need, count(*)::numeric from counted group by need
    union all select 'unmet-reason', reason, count(*)::numeric from counted group by reason
    union all select 'unmet-scheme', scheme, count(*)::numeric from counted where scheme is not null group by scheme
    union all select 'unmet-municipality', coalesce(municipality_code, 'unknown'), count(*)::numeric from counted group by 2
    union all select 'unmet-municipality-need', coalesce(municipality_code, 'unknown') || ':' || need, count(*)::numeric from counted group by 2
$$;

create function plans.workload(region text, today date, still_since timestamp with time zone) returns TABLE(account_id uuid, organisation_id uuid, plans integer, late integer, still integer) security definer set search_path="" set max_parallel_workers_per_gather=0 set work_mem=32MB as $$
    select p.lead_account, p.lead_organisation, count(*)::int,
      count(*) filter (where p.id in (
        select s.plan_id from plans.step s where s.region_code = region and s.state = 'open' and s.due_on < today))::int,
      count(*) filter (where p.opened_at < still_since and p.id not in (
        select s.plan_id from plans.step s where s.region_code = region and s.made_at >= still_since
        union all
        select r.plan_id from plans.referral r where r.region_code = region and r.last_at >= still_since
        union all
        select s.plan_id from plans.step s
        where s.region_code = region and s.ended_on >= (still_since at time zone 'Europe/Amsterdam')::date))::int
    from plans.plan p
    where p.region_code = region and p.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by p.lead_account, p.lead_organisation
$$;

-- -------------------- privacy

-- regional: that a file, or one part of it, was erased, so that a restored backup can be erased again
create table privacy.erasure (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  purpose text,
  at timestamp with time zone not null,
  because text not null,
  primary key (region_code, id),
  check ((organisation_id is null) = (purpose is null)),
  check (because = any (array['request'::text, 'retention'::text])),
  unique NULLS not DISTINCT (region_code, person_id, organisation_id, purpose)
);
create index on privacy.erasure using btree (at);
alter table privacy.erasure enable row level security;
create policy by_system on privacy.erasure for all using ((platform.ctx_kind() = 'system'::text)) with check ((platform.ctx_kind() = 'system'::text));

-- regional: what is still kept of a closed file, per purpose and responsible organisation
create table privacy.kept (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null,
  organisation_id uuid not null,
  closed_on date not null,
  erased_on date,
  primary key (region_code, id),
  unique (region_code, person_id, purpose, organisation_id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (purpose) references people.purpose(code),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on privacy.kept using btree (closed_on) where (erased_on is null);
alter table privacy.kept enable row level security;
create policy add on privacy.kept for insert with check (platform.in_region(region_code));
create policy change on privacy.kept for update using (people.sees(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on privacy.kept for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on privacy.kept for select using (people.sees(region_code, person_id));

-- national: months that one organisation keeps data of a purpose, where it differs from the term of its type
create table privacy.own_term (
  organisation_id uuid not null,
  purpose text not null,
  months integer not null,
  primary key (organisation_id, purpose),
  check (months >= 0 and months <= 600),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (purpose) references people.purpose(code)
);

-- regional: what a person asked about their data, by when it is answered, what was decided
create table privacy.request (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  made_at timestamp with time zone not null,
  answer_by date not null,
  decision text,
  decided_by uuid,
  decided_at timestamp with time zone,
  primary key (region_code, id),
  check (decision = any (array['granted'::text, 'partly'::text, 'refused'::text])),
  check (kind = any (array['access'::text, 'correction'::text, 'erasure'::text, 'objection'::text, 'portability'::text])),
  foreign key (decided_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on privacy.request using btree (region_code, organisation_id, answer_by) where (decision is null);
create index on privacy.request using btree (region_code, person_id);
alter table privacy.request enable row level security;
create policy add on privacy.request for insert with check (platform.in_region(region_code));
create policy change on privacy.request for update using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx('purpose'::text) = 'rights'::text) and (organisation_id = platform.ctx_organisation())))) with check (platform.in_region(region_code));
create policy remove on privacy.request for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on privacy.request for select using ((people.sees(region_code, person_id) or ((platform.ctx('purpose'::text) = 'rights'::text) and (organisation_id = platform.ctx_organisation()))));

-- regional: the words of a request and its answer, emptied by erasure
create table privacy.request_text (
  region_code text not null,
  request_id uuid not null,
  person_id uuid not null,
  asked text,
  answer text,
  primary key (region_code, request_id),
  check (length(answer) <= 2000),
  check (length(asked) <= 2000),
  foreign key (region_code, request_id) references privacy.request(region_code, id)
);
alter table privacy.request_text enable row level security;
create policy add on privacy.request_text for insert with check (platform.in_region(region_code));
create policy change on privacy.request_text for update using (((platform.ctx_kind() = 'system'::text) or (platform.ctx('purpose'::text) = 'rights'::text))) with check (platform.in_region(region_code));
create policy remove on privacy.request_text for delete using ((platform.ctx_kind() = 'system'::text));
create policy see on privacy.request_text for select using ((people.sees(region_code, person_id) or (EXISTS ( SELECT
   FROM privacy.request r
  where ((r.region_code = request_text.region_code) and (r.id = request_text.request_id))))));

-- national: months that data of a purpose is kept after the file is closed, per type of responsible organisation
create table privacy.retention (
  purpose text not null,
  organisation_type text not null,
  months integer,
  primary key (purpose, organisation_type),
  check (months >= 0 and months <= 600),
  foreign key (purpose) references people.purpose(code)
);

-- regional: a reading the person does not see yet, by two privacy officers, with a reason and an end
create table privacy.withholding (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  log_id uuid not null,
  reason text not null,
  until_on date not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  agreed_by uuid,
  agreed_at timestamp with time zone,
  primary key (region_code, id),
  check (agreed_by <> asked_by),
  check (reason = any (array['criminal-investigation'::text, 'safety-of-somebody-else'::text])),
  foreign key (agreed_by) references access.account(id),
  foreign key (asked_by) references access.account(id),
  foreign key (region_code, person_id) references people.person(region_code, id)
);
create index on privacy.withholding using btree (region_code, person_id);
alter table privacy.withholding enable row level security;
create policy add on privacy.withholding for insert with check (((platform.ctx('purpose'::text) = 'rights'::text) and platform.in_region(region_code)));
create policy change on privacy.withholding for update using (((platform.ctx('purpose'::text) = 'rights'::text) and platform.in_region(region_code))) with check (platform.in_region(region_code));
create policy see on privacy.withholding for select using (((platform.ctx_kind() = 'system'::text) or ((platform.ctx_kind() = 'staff'::text) and (platform.ctx('purpose'::text) = 'rights'::text) and platform.in_region(region_code))));

create function privacy.file_of_reference(region text, wanted text) returns uuid security definer set search_path="" as $$
    select p.id from people.person_shared p
    where p.region_code = region and p.reference = wanted
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and platform.in_region(region)
$$;

create function privacy.months_for(organisation uuid, of_purpose text) returns integer set search_path="" as $$
    select coalesce(
      (select o.months from privacy.own_term o where o.organisation_id = organisation and o.purpose = of_purpose),
      (select min(r.months) from privacy.retention r
        join regions.organisation_type_shared t on t.type = r.organisation_type and t.organisation_id = organisation
        where r.purpose = of_purpose),
      (select r.months from privacy.retention r where r.purpose = of_purpose and r.organisation_type = '*'))
$$;

create function privacy.officer_log(region text, person uuid, most integer) returns TABLE(id uuid, at timestamp with time zone, organisation_id uuid, role text, purpose text, what text[]) security definer set search_path="" as $$
    select l.id, l.at, l.organisation_id, l.role, l.purpose, l.what from platform.processing_log l
    where l.region_code = region and l.persons @> array[person]
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and platform.in_region(region)
    order by l.at desc limit least(most, 200)
$$;

create function privacy.own_log(person uuid, before timestamp with time zone, most integer) returns SETOF platform.processing_log security definer set search_path="" as $$
    select l.* from platform.processing_log l
    -- Of joined files the readings of all are the person's own.
    where l.persons && platform.ctx_persons() and l.at < before and person = any (platform.ctx_persons()) and not exists (
      select from privacy.withholding w
      where w.region_code = l.region_code and w.log_id = l.id and w.agreed_at is not null and w.until_on > platform.ctx_today())
    order by l.at desc limit least(most, 2000)
$$;

create function privacy.shortest_term() returns integer set search_path="" as $$
    select coalesce(least((select min(r.months) from privacy.retention r), (select min(o.months) from privacy.own_term o)), 0)
$$;

-- -------------------- content

-- national: what a region decided when the national page had changed since its own
create table content.decision (
  id uuid not null,
  page_id uuid not null,
  national_number integer not null,
  choice text not null,
  at timestamp with time zone not null,
  by_account uuid,
  primary key (id),
  check (choice = any (array['keep'::text, 'take-over'::text, 'adapt'::text])),
  foreign key (by_account) references access.account(id),
  foreign key (page_id) references content.page(id)
);
create index on content.decision using btree (page_id, at desc);

-- national: what something was called before, for the country or one region; where the name leads, and until when
create table content.former_name (
  id uuid not null,
  region_code text,
  name text not null,
  slug text not null,
  now_called text not null,
  leads_to text not null,
  until_on date not null,
  primary key (id),
  check (leads_to ~ '^[a-z0-9/-]{0,80}$'::text),
  check (length(name) >= 2 and length(name) <= 80),
  check (length(now_called) >= 2 and length(now_called) <= 120),
  check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text and length(slug) <= 60),
  foreign key (region_code) references regions.region(code)
);
create unique index on content.former_name using btree (COALESCE(region_code, ''::text), slug);

-- national: whether a page helped, with the words that were searched for, counted per site and week
create table content.helped (
  site text not null,
  week date not null,
  page text not null,
  query text not null,
  yes integer not null default 0,
  no integer not null default 0,
  primary key (site, week, page, query),
  check (length(page) <= 60),
  check (length(query) <= 60),
  check (site ~ '^(AM[0-9]{2})?$'::text)
);
create index on content.helped using btree (week);

-- national: a picture an editor placed, with what it shows for who does not see it
create table content.image (
  id uuid not null,
  region_code text,
  content_hash bytea not null,
  alt text not null,
  added_on date not null,
  primary key (id),
  check (length(alt) >= 3 and length(alt) <= 200),
  foreign key (content_hash) references platform.file(content_hash),
  foreign key (region_code) references regions.region(code)
);
create index on content.image using btree (content_hash);
create index on content.image using btree (region_code, added_on desc);

-- national: words that found nothing, counted per site and week; never what looks like a number, an address or a person
create table content.missed (
  site text not null,
  week date not null,
  query text not null,
  times integer not null,
  primary key (site, week, query),
  check (length(query) >= 2 and length(query) <= 60),
  check (site ~ '^(AM[0-9]{2})?$'::text)
);
create index on content.missed using btree (week);

-- national: a page of the national site (no region) or of a region; one that adapts a national page says how, and which version it was decided on
create table content.page (
  id uuid not null,
  region_code text,
  slug text not null,
  manner text not null,
  adapts uuid,
  based_on integer,
  owner_id uuid not null,
  source text not null,
  review_on date not null,
  seen_on date not null,
  reminded_for date,
  in_footer boolean not null default false,
  latest integer not null default 0,
  live integer,
  planned integer,
  publish_at timestamp with time zone,
  withdrawn_on date,
  primary key (id),
  check ((adapts is null) = (manner = 'own'::text)),
  check ((planned is null) = (publish_at is null)),
  check (adapts is null or region_code is not null and based_on is not null),
  check (length(source) >= 2 and length(source) <= 300),
  check (manner = any (array['own'::text, 'override'::text, 'extend'::text, 'hide'::text])),
  check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text and length(slug) <= 60),
  foreign key (adapts) references content.page(id),
  foreign key (owner_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code)
);
create index on content.page using btree (adapts) where (withdrawn_on is null);
create index on content.page using btree (owner_id);
create index on content.page using btree (publish_at) where (planned is not null);
create index on content.page using btree (review_on) where (withdrawn_on is null);
create unique index on content.page using btree (COALESCE(region_code, ''::text), slug) where (withdrawn_on is null);

-- national: words that mean the same to who searches, kept by editors; plain, with commas between
create table content.synonym (
  id uuid not null,
  region_code text,
  words text not null,
  primary key (id),
  check (length(words) >= 3 and length(words) <= 300),
  foreign key (region_code) references regions.region(code)
);
create unique index on content.synonym using btree (COALESCE(region_code, ''::text), words);

-- national: the words of a version in one language; of an extension body stands before the national text and after behind it
create table content.text (
  page_id uuid not null,
  number integer not null,
  language text not null,
  title text not null,
  lead text not null,
  body text not null,
  after text not null default ''::text,
  primary key (page_id, number, language),
  check (language ~ '^[a-z]{2}$'::text),
  check (length(after) <= 20000),
  check (length(body) <= 20000),
  check (length(lead) <= 400),
  check (length(title) >= 1 and length(title) <= 120),
  foreign key (page_id, number) references content.version(page_id, number)
);

-- national: each time a page was saved: by whom, when, why, and on which national version it was based
create table content.version (
  page_id uuid not null,
  number integer not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  because text,
  based_on integer,
  restored_from integer,
  primary key (page_id, number),
  check (length(because) <= 200),
  check (number > 0),
  foreign key (made_by) references access.account(id),
  foreign key (page_id) references content.page(id)
);

-- -------------------- setup

-- national: what only a person can say of a region that gets ready, and when it was said; the newest holds
create table setup.confirmation (
  id uuid not null,
  region_code text not null,
  item text not null,
  done boolean not null,
  on_date date not null,
  at timestamp with time zone not null,
  by_account uuid not null,
  primary key (id),
  check (item ~ '^[a-z0-9-]{2,40}$'::text),
  foreign key (by_account) references access.account(id),
  foreign key (region_code) references regions.region(code)
);
create index on setup.confirmation using btree (region_code, item, at desc);

-- national: a worker asked to come and work in a region, once, until a day
create table setup.invitation (
  id uuid not null,
  region_code text not null,
  organisation_id uuid not null,
  role text not null,
  token_hash bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  taken_by uuid,
  taken_at timestamp with time zone,
  primary key (id),
  check (role = any (array['guide'::text, 'host'::text, 'editor'::text])),
  unique (token_hash),
  foreign key (made_by) references access.account(id),
  foreign key (organisation_id) references regions.organisation(id),
  foreign key (region_code) references regions.region(code),
  foreign key (taken_by) references access.account(id)
);
create index on setup.invitation using btree (region_code, expires_on);

-- national: whom an invitation was sent; removed once taken, taken back or expired
create table setup.invitation_mail (
  invitation_id uuid not null,
  name text not null,
  email text not null,
  language text not null,
  primary key (invitation_id),
  check (language = any (array['nl'::text, 'en'::text])),
  check (length(email) <= 254),
  check (length(name) <= 90),
  foreign key (invitation_id) references setup.invitation(id)
);

-- national: a sheet with which a region is set up, as it was read; gone after thirty days
create table setup.upload (
  id uuid not null,
  region_code text not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  file_name text not null,
  sheets jsonb not null,
  findings jsonb not null,
  done_at timestamp with time zone,
  primary key (id),
  check (length(file_name) <= 200),
  foreign key (by_account) references access.account(id),
  foreign key (region_code) references regions.region(code)
);
create index on setup.upload using btree (at);
create index on setup.upload using btree (region_code, at desc);

create function setup.has_files(region text) returns boolean security definer set search_path=pg_catalog, pg_temp as $$
declare
  one record;
  found boolean;
begin
  for one in select t.target, t.rest from setup.practice_tables() t loop
    execute format('select exists (select from %s where region_code = $1%s)', one.target, one.rest) into found using region;
    if found then
      return true;
    end if;
  end loop;
  return false;
end
$$;

create function setup.practice_tables() returns TABLE(target regclass, rest text) set search_path=pg_catalog, pg_temp as $$
    select c.oid::regclass, case when exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'for_nation' and not a.attisdropped) then ' and not for_nation' else '' end
    from pg_class c join pg_description d on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass
    where c.relkind in ('r', 'p') and not c.relispartition and d.description like 'regional:%'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped)
    order by c.oid desc
$$;

create function setup.readings(region text, since timestamp with time zone) returns TABLE(purpose text, amount bigint) security definer set search_path=pg_catalog, pg_temp as $$
    select l.purpose, count(*) from platform.processing_log l where l.region_code = region and l.at >= since group by l.purpose
$$;

create function setup.remove_practice(region text) returns bigint security definer set search_path=pg_catalog, pg_temp as $$
declare
  one record;
  waiting regclass[];
  again regclass[];
  gone bigint;
  total bigint := 0;
begin
  if (select f.what from regions.stage_fact_shared f where f.region_code = region order by f.on_date desc, f.at desc limit 1)
    is distinct from 'practice' then
    raise exception 'region % does not practise', region;
  end if;
  select array_agg(t.target) into waiting from setup.practice_tables() t;
  for round in 1..20 loop
    again := '{}';
    for one in select t.target, t.rest from setup.practice_tables() t where t.target = any (waiting) loop
      begin
        execute format('delete from %s where region_code = $1%s', one.target, one.rest) using region;
        get diagnostics gone = row_count;
        total := total + gone;
      exception when foreign_key_violation then
        again := again || one.target;
      end;
    end loop;
    exit when cardinality(again) = 0;
    waiting := again;
  end loop;
  if cardinality(again) > 0 then
    raise exception 'rows of a practice could not be taken away: %', again;
  end if;
  delete from platform.caught_mail where region_code = region;
  return total;
end
$$;

create function setup.row_counts(region text) returns TABLE(subject text, amount bigint) security definer set search_path=pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in select t.target, n.nspname from setup.practice_tables() t join pg_class c on c.oid = t.target join pg_namespace n on n.oid = c.relnamespace loop
    execute format('select count(*) from %s where region_code = $1', one.target) into amount using region;
    subject := one.nspname;
    return next;
  end loop;
end
$$;
