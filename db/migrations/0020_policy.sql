-- The dated set of choices that governs each region; nothing of one variant is written into code.
create schema policy;
grant usage on schema policy to wegwijzer_app;

create table policy.profile (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{2,60}$'),
  name_nl text not null,
  name_en text not null,
  version int not null,
  parameters jsonb not null
);
comment on table policy.profile is 'national: a variant of the system with all its parameters, checked by a schema when read';

create table policy.region_profile (
  region_code text not null references regions.region (code),
  profile_id uuid not null references policy.profile (id),
  from_on date not null,
  until_on date check (until_on > from_on),
  primary key (region_code, from_on),
  exclude using gist (region_code with =, daterange(from_on, until_on) with &&)
);
comment on table policy.region_profile is 'national: which profile governs a region, from and until when';

grant select on all tables in schema policy to wegwijzer_app;
grant insert, update on policy.region_profile to wegwijzer_app;
