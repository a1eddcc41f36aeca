-- What every module stands on: the actor's context, row-level security, the logs, the outbox.
create schema platform;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

alter default privileges in schema platform grant select on tables to wegwijzer_app;

-- The context of the present transaction, set by `set local app.…`; empty outside one.
create function platform.ctx(name text) returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
create function platform.ctx_kind() returns text
  language sql stable parallel safe as $$ select platform.ctx('kind') $$;
create function platform.ctx_actor() returns uuid
  language sql stable parallel safe as $$ select platform.ctx('actor')::uuid $$;
create function platform.ctx_organisation() returns uuid
  language sql stable parallel safe as $$ select platform.ctx('organisation')::uuid $$;
create function platform.ctx_record() returns uuid
  language sql stable parallel safe as $$ select platform.ctx('record')::uuid $$;
create function platform.ctx_today() returns date
  language sql stable parallel safe as $$ select platform.ctx('today')::date $$;
create function platform.ctx_persons() returns uuid[]
  language sql stable parallel safe
  as $$ select string_to_array(platform.ctx('person'), ',')::uuid[] $$;
-- May who acts for somebody else act in this part? Everybody else acts in all. policy: A12
create function platform.acts_in(part text) returns boolean
  language sql stable parallel safe
  as $$ select platform.ctx('parts') is null or platform.ctx_kind() = 'system' or part = any (string_to_array(platform.ctx('parts'), ',')) $$;
create function platform.ctx_regions() returns text[]
  language sql stable parallel safe
  as $$ select string_to_array(platform.ctx('regions'), ',') $$;
create function platform.in_region(region text) returns boolean
  language sql stable parallel safe
  as $$ select coalesce(platform.ctx('regions') = '*' or region = any (platform.ctx_regions()), false) $$;

-- The four standard policies of a table about persons; with a part, only for representatives whose scope has it. Not FORCEd: the owner, who never serves, backs up and owns the
-- `security definer` search functions; a start on a connection that owns tables is refused. people.sees comes with the module people.
create function platform.protect(target regclass, person_column name, part text default null) returns void
  language plpgsql as $$
declare
  and_part text := case when part is null then '' else format(' and platform.acts_in(%L)', part) end;
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy see on %s for select using (people.sees(region_code, %I)%s)', target, person_column, and_part);
  execute format('create policy add on %s for insert with check (platform.in_region(region_code)%s)', target, and_part);
  execute format('create policy change on %s for update using (people.sees(region_code, %I)%s) with check (platform.in_region(region_code))', target, person_column, and_part);
  execute format('create policy remove on %s for delete using (platform.ctx_kind() = ''system'')', target);
end $$;

create table platform.setting (
  key text primary key,
  value text not null
);
comment on table platform.setting is 'local: what this database was born as, and the demo clock';

-- Which reading or change of whose data happened, for which purpose (Logboek Dataverwerkingen).
create table platform.processing_log (
  region_code text not null,
  id uuid not null,
  at timestamptz not null,
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
  -- As what somebody acted for the person: the kind of representation.
  on_behalf text,
  trace_id text not null,
  activity_uri text not null,
  primary key (region_code, id, at)
) partition by range (at);
comment on table platform.processing_log is 'regional: one row per request that read or changed data of persons';
create table platform.processing_log_rest partition of platform.processing_log default;
comment on table platform.processing_log_rest is 'regional: rows of months without a partition of their own';
create index on platform.processing_log using gin (persons);
alter table platform.processing_log enable row level security;
create policy add on platform.processing_log for insert with check (true);
create policy see on platform.processing_log for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'person' and persons && platform.ctx_persons()));
create policy remove on platform.processing_log for delete using (platform.ctx_kind() = 'system');

create function platform.ensure_log_partition(month date) returns void
  language plpgsql security definer set search_path = '' as $$
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
end $$;

-- Changes of rights, settings and published content.
create table platform.audit (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid,
  organisation_id uuid,
  region_code text,
  what text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  request_id text not null
);
comment on table platform.audit is 'national: who changed rights, settings and published content';
create index on platform.audit (at desc, id);

create table platform.outbox (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  id uuid not null,
  type text not null,
  region_code text not null,
  subject uuid not null,
  data jsonb not null,
  at timestamptz not null
);
comment on table platform.outbox is 'local: what happened, for subscribers; ids only';
create index on platform.outbox (xid, seq);

create table platform.outbox_reader (
  name text primary key,
  xid xid8 not null,
  seq bigint not null
);
comment on table platform.outbox_reader is 'local: how far each reader of the outbox is';

-- A subscriber that has handled an event, so that delivery at least once acts once.
create table platform.outbox_handled (
  subscriber text not null,
  event_id uuid not null,
  primary key (subscriber, event_id)
);
comment on table platform.outbox_handled is 'local: which subscriber handled which event';

create table platform.safe_link (
  region_code text not null,
  id uuid not null,
  token_hash bytea not null,
  what text not null,
  record uuid not null,
  person_id uuid,
  organisation_id uuid,
  made_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  used_at timestamptz,
  primary key (region_code, id),
  unique (region_code, token_hash)
);
comment on table platform.safe_link is 'regional: links that open one record, kept as a hash';
create index on platform.safe_link (region_code, record);
alter table platform.safe_link enable row level security;
create policy all_by_system on platform.safe_link using (platform.ctx_kind() = 'system') with check (true);
create policy add on platform.safe_link for insert with check (platform.in_region(region_code));
create policy own on platform.safe_link for select using (platform.ctx_kind() = 'person' and person_id = any (platform.ctx_persons()));

create table platform.caught_mail (
  id uuid primary key,
  at timestamptz not null,
  sender text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]',
  -- Whom it is about, so that it goes when they are erased.
  region_code text,
  person_id uuid
);
comment on table platform.caught_mail is 'local: mail of the demo, shown instead of sent';
create index on platform.caught_mail (region_code, person_id);

create table platform.file (
  content_hash bytea primary key,
  media_type text not null,
  bytes bytea not null,
  size int not null check (size between 1 and 10485760)
);
comment on table platform.file is 'national: bytes by content; who may read them is decided by the record that names them';

-- graphile-worker keeps its tables to their owner; requests enqueue through this door, in their own transaction.
create function platform.add_job(task text, payload json, key text default null) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(task, payload, job_key := key, max_attempts := 8);
end $$;

-- What failed for good, and another try. The screens let administrators in only.
create function platform.failed_jobs() returns table (id text, task text, attempts int, last_tried_at timestamptz, error text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query select j.id::text, j.task_identifier, j.attempts::int, j.updated_at, left(j.last_error, 120)
    from graphile_worker.jobs j where j.attempts >= j.max_attempts order by j.updated_at desc limit 50;
end $$;
create function platform.retry_job(job bigint) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.reschedule_jobs(array[job], run_at := clock_timestamp(), attempts := 0);
  return exists (select from graphile_worker.jobs j where j.id = job);
end $$;

grant usage on schema platform to wegwijzer_app;
grant select on all tables in schema platform to wegwijzer_app;
grant insert on platform.processing_log, platform.audit, platform.outbox, platform.outbox_handled, platform.safe_link,
  platform.caught_mail, platform.file to wegwijzer_app;
grant insert, update on platform.outbox_reader, platform.setting to wegwijzer_app;
grant update on platform.safe_link to wegwijzer_app;
grant delete on platform.processing_log, platform.outbox, platform.outbox_handled, platform.safe_link, platform.caught_mail,
  platform.file to wegwijzer_app;
revoke all on platform.processing_log_rest from wegwijzer_app;
