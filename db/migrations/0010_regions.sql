-- The 35 regions, their municipalities through time, organisations of every kind, places to walk into. policy: A1, A4, A7, D3
create schema regions;

create table regions.region (
  code text primary key check (code ~ '^AM[0-9]{2}$'),
  slug text not null unique check (slug ~ '^[a-z][a-z-]*[a-z]$')
);
comment on table regions.region is 'national: the 35 labour-market regions; the slug is fixed for good';

create table regions.municipality (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  name text not null,
  plain_name text not null,
  plain_also text not null default '',
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  became text references regions.municipality (code) deferrable initially deferred,
  main_place text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}$'),
  latitude double precision check (latitude between 50.7 and 53.7),
  longitude double precision check (longitude between 3.2 and 7.3)
);
comment on table regions.municipality is 'national: municipalities since 2021, with the one an ended municipality went into, its main place, and other names people use';
create index on regions.municipality using gin (plain_name gin_trgm_ops, plain_also gin_trgm_ops);

create table regions.region_period (
  region_code text not null references regions.region (code),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  from_certainty text not null check (from_certainty in ('exact', 'at-latest')),
  name text not null,
  display_name text not null,
  lead_municipality text references regions.municipality (code),
  primary key (region_code, valid_from),
  exclude using gist (region_code with =, daterange(valid_from, valid_until) with &&)
);
comment on table regions.region_period is 'national: what a region was called in a period, and which municipality led it (null: no source says)';

create table regions.municipality_region (
  municipality_code text not null references regions.municipality (code),
  region_code text not null references regions.region (code),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  from_certainty text not null check (from_certainty in ('exact', 'at-latest')),
  primary key (municipality_code, valid_from),
  exclude using gist (municipality_code with =, daterange(valid_from, valid_until) with &&)
);
comment on table regions.municipality_region is 'national: which region a municipality belongs to, from and until when';
create index on regions.municipality_region (region_code, valid_from);

create table regions.postcode_point (
  pc4 text primary key check (pc4 ~ '^[1-9][0-9]{3}$'),
  place text not null,
  plain_place text not null,
  lat double precision not null check (lat between 50.7 and 53.7),
  lon double precision not null check (lon between 3.2 and 7.3)
);
comment on table regions.postcode_point is 'national: where a four-digit postcode lies, as imported';
create index on regions.postcode_point using gin (plain_place gin_trgm_ops);

create table regions.organisation (
  id uuid primary key,
  name text not null,
  sensitivity text not null check (sensitivity in ('normal', 'discreet', 'special')),
  kvk_number text unique check (kvk_number ~ '^[0-9]{8}$'),
  owned_by uuid references regions.organisation (id) check (owned_by <> id),
  phone text,
  email text,
  website text,
  valid_from date not null,
  valid_until date check (valid_until > valid_from)
);
comment on table regions.organisation is 'national: anyone who owns records, money or staff; its contact data are public';
create index on regions.organisation (name);
create index on regions.organisation (owned_by) where owned_by is not null;

create table regions.organisation_type (
  organisation_id uuid not null references regions.organisation (id),
  type text not null check (type in (
    'uwv', 'municipality', 'ministry', 'school', 'private-trainer', 'reintegration-company', 'career-company', 'temp-agency',
    'sheltered-work-company', 'training-fund', 'sbb', 'insurer', 'occupational-health-service', 'branch-organisation', 'union',
    'employers-organisation', 'umbrella-organisation', 'debt-help', 'language-house', 'care-and-welfare', 'employer', 'other')),
  primary key (organisation_id, type)
);
comment on table regions.organisation_type is 'national: the kinds an organisation is of; one may be of several';
create index on regions.organisation_type (type);

create table regions.organisation_municipality (
  organisation_id uuid not null references regions.organisation (id),
  municipality_code text not null references regions.municipality (code),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (organisation_id, municipality_code, valid_from),
  exclude using gist (municipality_code with =, daterange(valid_from, valid_until) with &&)
);
comment on table regions.organisation_municipality is 'national: the organisation that acts for a municipality; a joint social service acts for several';

create table regions.organisation_role (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  region_code text not null references regions.region (code),
  role text not null check (role in ('guide-employer', 'partner', 'provider', 'steering', 'coordinator-seat', 'employer-desk')),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (organisation_id with =, region_code with =, role with =, daterange(valid_from, valid_until) with &&)
);
comment on table regions.organisation_role is 'national: what an organisation is in a region, from and until when';
create index on regions.organisation_role (region_code, role, valid_from);

create table regions.location (
  id uuid primary key,
  region_code text not null references regions.region (code),
  organisation_id uuid references regions.organisation (id),
  kind text not null check (kind in ('fixed', 'mobile')),
  name text not null,
  street text,
  house_number text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  place text not null,
  directions text,
  phone text,
  valid_from date not null,
  valid_until date check (valid_until > valid_from)
);
comment on table regions.location is 'national: places people walk into, fixed or mobile';
create index on regions.location (region_code, name);

create table regions.opening_hours (
  location_id uuid not null references regions.location (id),
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (location_id, weekday, opens)
);
comment on table regions.opening_hours is 'national: the ordinary hours of a location; 1 is Monday';

create table regions.opening_exception (
  location_id uuid not null references regions.location (id),
  on_date date not null,
  opens time,
  closes time,
  reason text,
  primary key (location_id, on_date),
  check ((opens is null) = (closes is null) and closes > opens)
);
comment on table regions.opening_exception is 'national: a day with other hours; without hours: closed';

create table regions.branding (
  region_code text primary key references regions.region (code),
  display_name text,
  logo_text text,
  phone text,
  email text,
  photo bytea references platform.file (content_hash),
  photo_alt text check (length(photo_alt) between 3 and 200),
  check ((photo is null) = (photo_alt is null))
);
comment on table regions.branding is 'national: what a region chose itself; empty means what follows from the national theme';

create view regions.region_shared with (security_invoker = true) as
  select r.code, r.slug, p.name, coalesce(b.display_name, p.display_name) as display_name, p.lead_municipality,
    p.valid_from, p.valid_until, b.logo_text, b.phone, b.email
  from regions.region r
  join regions.region_period p on p.region_code = r.code
  left join regions.branding b on b.region_code = r.code;

create view regions.organisation_shared with (security_invoker = true) as
  select o.id, o.name, o.sensitivity, o.kvk_number, o.owned_by, o.valid_from, o.valid_until from regions.organisation o;

create view regions.postcode_point_shared with (security_invoker = true) as
  select pc4, place, lat, lon from regions.postcode_point;

create view regions.municipality_shared with (security_invoker = true) as
  select code, name from regions.municipality;

create view regions.organisation_type_shared with (security_invoker = true) as
  select organisation_id, type from regions.organisation_type;

grant usage on schema regions to wegwijzer_app;
grant select, insert, update, delete on all tables in schema regions to wegwijzer_app;
