-- Ids of lists and words for the open feed: those of the catalogue they came from, else one that follows from their own name.
alter table catalogue.taxonomy add hsds_id uuid not null generated always as (
  case when external_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' then external_id::uuid else overlay(overlay(md5('taxonomy:' || id) placing '8' from 13) placing 'a' from 17)::uuid end) stored;
alter table catalogue.term add hsds_id uuid not null generated always as (
  case when external_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' then external_id::uuid else overlay(overlay(md5('term:' || taxonomy || ':' || code) placing '8' from 13) placing 'a' from 17)::uuid end) stored;
create index on catalogue.taxonomy (hsds_id);
create index on catalogue.term (hsds_id);
-- Pages of the open feed go by id.
create index on catalogue.service (id) where status = 'public';

create table catalogue.sheet_upload (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  file_name text not null check (length(file_name) <= 200),
  form text not null check (form in ('csv', 'xlsx')),
  rows jsonb not null,
  findings jsonb not null,
  done_at timestamptz
);
comment on table catalogue.sheet_upload is 'national: a sheet of services as it was read, waiting for somebody to look it over and take it in';
create index on catalogue.sheet_upload (at);
create index on catalogue.sheet_upload (organisation_id, at desc);

grant select, insert, update, delete on catalogue.sheet_upload to wegwijzer_app;
