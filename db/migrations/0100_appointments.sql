-- When a place can receive people, and the appointments made there.
create schema appointments;
grant usage on schema appointments to wegwijzer_app;

create table appointments.pattern (
  id uuid primary key,
  region_code text not null references regions.region (code),
  location_id uuid not null references regions.location (id),
  weekday int not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^\d\d:\d\d$'),
  until_time text not null check (until_time ~ '^\d\d:\d\d$'),
  minutes int not null check (minutes between 10 and 240),
  capacity int not null check (capacity between 1 and 50),
  valid_from date not null,
  valid_until date
);
comment on table appointments.pattern is 'national: at which hours a place receives people by appointment, and how many at once';
create index on appointments.pattern (region_code, location_id);

create table appointments.appointment (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  location_id uuid not null references regions.location (id),
  on_date date not null,
  at_time text not null check (at_time ~ '^\d\d:\d\d$'),
  zone text not null,
  starts_at timestamptz not null,
  minutes int not null,
  -- One of the places people can be received at once: the unique index below is what prevents a double booking.
  seat int not null check (seat >= 1),
  channel text not null check (channel in ('counter', 'phone')),
  question_kind text,
  organisation_id uuid not null references regions.organisation (id),
  with_account uuid references access.account (id),
  booked_by_kind text not null,
  booked_by_account uuid references access.account (id),
  booked_at timestamptz not null,
  state text not null default 'booked' check (state in ('booked', 'cancelled', 'kept', 'missed')),
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table appointments.appointment is 'regional: a planned conversation; state is a projection of its facts';
create unique index one_per_seat on appointments.appointment (region_code, location_id, on_date, at_time, seat) where state <> 'cancelled';
create index on appointments.appointment (region_code, person_id, on_date);
create index on appointments.appointment (region_code, with_account, on_date);
create index on appointments.appointment (region_code, organisation_id, on_date);

create table appointments.fact (
  region_code text not null,
  id uuid not null,
  appointment_id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('booked', 'taken', 'cancelled', 'kept', 'missed', 'reminded')),
  by_kind text not null,
  by_account uuid references access.account (id),
  reason text check (reason in ('not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'office', 'other')),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, appointment_id) references appointments.appointment (region_code, id)
);
comment on table appointments.fact is 'regional: what happened with an appointment, by whom, when';
create index on appointments.fact (region_code, appointment_id);

-- An organisation sees appointments at its own place; whoever sees the file sees all of them.
select platform.protect('appointments.appointment', 'person_id', 'appointments');
create policy see_own_place on appointments.appointment for select
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id));
create policy change_own_place on appointments.appointment for update
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));
select platform.protect('appointments.fact', 'person_id', 'appointments');

-- How many are taken per moment: counts only, so everybody may ask.
create function appointments.taken(region text, location uuid, from_date date, until_date date)
  returns table (on_date date, at_time text, taken bigint)
  language sql stable security definer set search_path = '' as $$
    select a.on_date, a.at_time, count(*) from appointments.appointment a
    where a.region_code = region and a.location_id = location and a.on_date >= from_date and a.on_date < until_date and a.state <> 'cancelled'
    group by a.on_date, a.at_time
  $$;

-- Seats of one moment that are taken, to choose a free one.
create function appointments.seats_taken(region text, location uuid, moment_date date, moment_time text)
  returns setof int
  language sql stable security definer set search_path = '' as $$
    select a.seat from appointments.appointment a
    where a.region_code = region and a.location_id = location and a.on_date = moment_date and a.at_time = moment_time and a.state <> 'cancelled'
  $$;

create view appointments.appointment_shared with (security_invoker = true) as
  select region_code, id, person_id, location_id, on_date, at_time, minutes, channel, question_kind, organisation_id, with_account, state
  from appointments.appointment;

grant select, insert, update, delete on all tables in schema appointments to wegwijzer_app;
