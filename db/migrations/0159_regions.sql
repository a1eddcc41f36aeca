-- A region on its way to open: where it stands, who helps until then, its tile on the map, its host names, its set-up from a sheet. policy: K6, A8
create table regions.stage_fact (
  id uuid primary key,
  region_code text not null references regions.region (code),
  what text not null check (what in ('practice', 'practice-ended', 'opened', 'closed')),
  on_date date not null,
  at timestamptz not null,
  by_account uuid
);
comment on table regions.stage_fact is 'national: when a region began to practise, opened or closed, and who said so; the newest holds';
create index on regions.stage_fact (region_code, on_date desc, at desc);
-- A region that received people before there was an opening is open.
insert into regions.stage_fact (id, region_code, what, on_date, at)
  select gen_random_uuid(), l.region_code, 'opened', min(l.valid_from), min(l.valid_from)::timestamptz
  from regions.location l group by l.region_code;

create table regions.national_desk (
  one boolean primary key default true check (one),
  phone text check (length(phone) <= 30),
  email text check (length(email) <= 254),
  hours text check (length(hours) <= 120)
);
comment on table regions.national_desk is 'national: how the desk of the country is reached, for regions that are not open yet';

-- Roughly where a region lies, for a map without a map of others.
alter table regions.region add tile_row smallint check (tile_row between 1 and 12);
alter table regions.region add tile_column smallint check (tile_column between 1 and 8);
alter table regions.region add short text check (length(short) <= 4);

grant select, insert, update, delete on regions.stage_fact, regions.national_desk to wegwijzer_app;
revoke update, delete on regions.stage_fact from wegwijzer_app;

create table regions.host_name (
  host text primary key check (host ~ '^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$'),
  region_code text not null references regions.region (code),
  from_on date not null,
  -- Another name has come: until this day the old one leads on to it.
  until_on date check (until_on > from_on)
);
comment on table regions.host_name is 'national: the host name at which a region has its site, and names of before with the day they end';
create unique index one_host on regions.host_name (region_code) where until_on is null;
grant select, insert, update on regions.host_name to wegwijzer_app;

create view regions.stage_fact_shared with (security_invoker = true) as
  select region_code, what, on_date, at from regions.stage_fact;
grant select on regions.stage_fact_shared to wegwijzer_app;
