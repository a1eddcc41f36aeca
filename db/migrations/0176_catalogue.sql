-- Where a provider works: how one gets in, when it is open and who works there. What runs there is what names the same address. policy: D6
create table catalogue.location (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  name text not null check (length(name) between 2 and 120),
  street text not null check (length(street) between 2 and 120),
  house_number text not null check (length(house_number) between 1 and 12),
  postcode text not null check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  place text not null check (length(place) between 2 and 80),
  hours text check (length(hours) <= 300),
  accessibility text[] not null default '{}' check (accessibility <@ array['wheelchair', 'hearing-loop', 'quiet-room', 'sign-language', 'easy-language']),
  way_in text check (length(way_in) <= 300),
  phone text check (length(phone) <= 20),
  made_at timestamptz not null,
  closed_on date
);
comment on table catalogue.location is 'national: where a provider works, with hours and how one gets in; what runs there is what names this address';
create unique index one_location_per_address on catalogue.location (organisation_id, postcode, lower(house_number)) where closed_on is null;
create index on catalogue.location (organisation_id);

create table catalogue.location_worker (
  location_id uuid not null references catalogue.location (id),
  account_id uuid not null references access.account (id),
  -- Sees only what goes to the locations where they work.
  limited boolean not null,
  made_at timestamptz not null,
  primary key (location_id, account_id)
);
comment on table catalogue.location_worker is 'national: who of a provider works where, and who sees only what goes there; of workers, not of persons';
create index on catalogue.location_worker (account_id);
alter table catalogue.location_worker enable row level security;
create policy own_organisation on catalogue.location_worker
  using (platform.ctx_kind() = 'system' or exists (select from catalogue.location l where l.id = location_id and l.organisation_id = platform.ctx_organisation()));
grant select, insert, update on catalogue.location to wegwijzer_app;
grant select, insert, update, delete on catalogue.location_worker to wegwijzer_app;

create view catalogue.location_shared with (security_invoker = true) as
  select id, organisation_id, name, street, house_number, postcode, place, hours, accessibility, way_in, phone from catalogue.location;
grant select on catalogue.location_shared to wegwijzer_app;

-- Where who reads works at the own organisation; whether that is all they see of it. policy: D6
create view catalogue.my_location_shared with (security_invoker = true) as
  select w.location_id, w.limited from catalogue.location_worker w join catalogue.location l on l.id = w.location_id
  where w.account_id = platform.ctx_actor() and l.organisation_id = platform.ctx_organisation();
grant select on catalogue.my_location_shared to wegwijzer_app;
