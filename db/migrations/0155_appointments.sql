-- Appointments in depth: availability per guide, kinds of meeting, one appointment that moves, groups with a waiting list, reminders,
-- being called back, and what is learned of conversations that did not take place.

-- When and how somebody receives: a place, or a guide at a place.
alter table appointments.pattern
  add account_id uuid references access.account (id),
  add channels text[] not null default '{counter,phone}'
    check (channels <@ '{counter,phone,video,outside}'::text[] and cardinality(channels) > 0),
  add video_url text check (video_url ~ '^https://' and length(video_url) <= 300);
create index on appointments.pattern (account_id) where account_id is not null;

create table appointments.exception (
  id uuid primary key,
  region_code text not null references regions.region (code),
  -- Of a guide, or of the place when there is none; a guide who is away is away from every place. Why is not asked.
  account_id uuid references access.account (id),
  location_id uuid references regions.location (id),
  kind text not null check (kind in ('away', 'extra')),
  from_on date not null,
  until_on date not null,
  from_time text check (from_time ~ '^\d\d:\d\d$'),
  until_time text check (until_time ~ '^\d\d:\d\d$'),
  channels text[] check (channels <@ '{counter,phone,video,outside}'::text[] and cardinality(channels) > 0),
  minutes int check (minutes between 10 and 240),
  capacity int check (capacity between 1 and 50),
  video_url text check (video_url ~ '^https://' and length(video_url) <= 300),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  check (account_id is not null or location_id is not null),
  check (until_on > from_on),
  check ((from_time is null) = (until_time is null) and from_time < until_time),
  check (kind = 'away' or num_nulls(location_id, from_time, channels, minutes, capacity) = 0)
);
comment on table appointments.exception is 'national: days on which a guide or a place receives nobody, or receives beside the weekly pattern';
create index on appointments.exception (region_code, until_on);
create index on appointments.exception (account_id, until_on);

create table appointments.session (
  id uuid primary key,
  region_code text not null references regions.region (code),
  location_id uuid not null references regions.location (id),
  organisation_id uuid not null references regions.organisation (id),
  leader uuid references access.account (id),
  title text not null check (length(title) between 3 and 120),
  about text not null check (length(about) <= 1000),
  for_whom text not null check (length(for_whom) <= 300),
  bring text check (length(bring) <= 300),
  channel text not null check (channel in ('counter', 'video')),
  video_url text check (video_url ~ '^https://' and length(video_url) <= 300),
  on_date date not null,
  at_time text not null check (at_time ~ '^\d\d:\d\d$'),
  minutes int not null check (minutes between 15 and 480),
  capacity int not null check (capacity between 1 and 200),
  open_to text not null check (open_to in ('everybody', 'by-guide')),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  cancelled_at timestamptz
);
comment on table appointments.session is 'national: a meeting for several people at a place, for everybody to read';
create index on appointments.session (region_code, on_date);
create index on appointments.session (leader, on_date) where leader is not null;

create function appointments.minute_of(at text) returns int
  language sql immutable strict parallel safe set search_path = '' as $$
    select substr(at, 1, 2)::int * 60 + substr(at, 4, 2)::int
  $$;

alter table appointments.appointment
  -- In whose own hours it stands; null: in those of the place.
  add guide_id uuid references access.account (id),
  add session_id uuid references appointments.session (id),
  add video_url text check (length(video_url) <= 300),
  -- Counts the changes, as calendars ask it.
  add sequence int not null default 0,
  add reminder text check (reminder in ('mail', 'sms', 'letter', 'none')),
  add reminded_on date,
  -- Until when a place that was offered can be taken.
  add answer_by timestamptz,
  -- Since when whoever receives cannot be there.
  add to_move_since timestamptz,
  drop constraint appointment_channel_check,
  add constraint appointment_channel_check check (channel in ('counter', 'phone', 'video', 'outside')),
  drop constraint appointment_state_check,
  add constraint appointment_state_check check (state in ('offered', 'booked', 'cancelled', 'kept', 'missed')),
  add constraint offered_until check (state <> 'offered' or answer_by is not null);

-- A seat is one of those of a group, a guide or a place. What prevents a double booking, also of moments that overlap in part:
drop index appointments.one_per_seat;
create unique index one_per_seat on appointments.appointment
  (region_code, coalesce(session_id, guide_id, location_id), on_date, at_time, seat) where state <> 'cancelled';
alter table appointments.appointment add constraint one_at_a_time exclude using gist (
  region_code with =, (coalesce(session_id, guide_id, location_id)) with =, on_date with =, seat with =,
  (int4range(appointments.minute_of(at_time), appointments.minute_of(at_time) + minutes)) with &&
) where (state <> 'cancelled');
-- Once in a group is enough.
create unique index once_per_group on appointments.appointment (region_code, session_id, person_id)
  where session_id is not null and state <> 'cancelled';
create index on appointments.appointment (on_date) where state = 'booked' and reminded_on is null;
create index on appointments.appointment (answer_by) where state = 'offered';
create index on appointments.appointment (region_code, organisation_id, to_move_since) where to_move_since is not null;
create index on appointments.appointment (guide_id, on_date) where guide_id is not null;
create index on appointments.appointment (with_account, on_date) where with_account is not null;

alter table appointments.fact
  add from_at timestamptz,
  add to_at timestamptz,
  drop constraint fact_what_check,
  add constraint fact_what_check
    check (what in ('booked', 'taken', 'cancelled', 'kept', 'missed', 'reminded', 'moved', 'offered', 'lapsed', 'to-move')),
  drop constraint fact_reason_check,
  add constraint fact_reason_check
    check (reason in ('not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'office', 'other', 'guide-away', 'no-answer'));

-- That somebody did not come is not passed on to other organisations, also not to those that see the file.
create policy missed_stays_here on appointments.appointment as restrictive for select
  using (state <> 'missed' or platform.ctx_kind() in ('person', 'link', 'system') or organisation_id = platform.ctx_organisation());
create policy missed_stays_here on appointments.fact as restrictive for select
  using (what <> 'missed' or platform.ctx_kind() in ('person', 'link', 'system') or exists (
    select from appointments.appointment a
    where a.region_code = fact.region_code and a.id = fact.appointment_id and a.organisation_id = platform.ctx_organisation()));

create table appointments.appointment_text (
  region_code text not null,
  appointment_id uuid not null,
  person_id uuid not null,
  meet_at text check (length(meet_at) <= 200),
  primary key (region_code, appointment_id),
  foreign key (region_code, appointment_id) references appointments.appointment (region_code, id)
);
comment on table appointments.appointment_text is 'regional: where somebody wants to meet, for an appointment outside the counter; emptied by erasure';
create index on appointments.appointment_text (region_code, person_id);
select platform.protect('appointments.appointment_text', 'person_id', 'appointments');
create policy see_own_place on appointments.appointment_text for select using (exists (
  select from appointments.appointment a
  where a.region_code = appointment_text.region_code and a.id = appointment_text.appointment_id
    and a.organisation_id = platform.ctx_organisation()));

create table appointments.waiting (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null references appointments.session (id),
  organisation_id uuid not null references regions.organisation (id),
  since timestamptz not null,
  reminder text check (reminder in ('mail', 'sms', 'letter', 'none')),
  state text not null check (state in ('waiting', 'offered', 'taken', 'lapsed', 'left')),
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table appointments.waiting is 'regional: who waits for a place in a group, in order of coming';
create index on appointments.waiting (region_code, session_id, since, id) where state = 'waiting';
create index on appointments.waiting (session_id) where state = 'waiting';
create index on appointments.waiting (region_code, person_id);
create unique index one_wait on appointments.waiting (region_code, session_id, person_id) where state in ('waiting', 'offered');
select platform.protect('appointments.waiting', 'person_id', 'appointments');
create policy see_own_place on appointments.waiting for select
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id));

create table appointments.missed_reason (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  -- The first day of the month it was in: no day, so nobody can be looked up by it.
  month date not null check (extract(day from month) = 1),
  channel text not null check (channel in ('counter', 'phone', 'video', 'outside')),
  reason text not null check (reason in ('unknown', 'forgot', 'prevented', 'travel', 'other-time-in-mind', 'not-reached', 'other')),
  primary key (region_code, id)
);
comment on table appointments.missed_reason is 'regional: why conversations did not take place, without who; for the own organisation alone';
create index on appointments.missed_reason (region_code, organisation_id, month);
alter table appointments.missed_reason enable row level security;
create policy see on appointments.missed_reason for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and organisation_id = platform.ctx_organisation()));
create policy add on appointments.missed_reason for insert with check (platform.in_region(region_code));

create table appointments.callback (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  asked_at timestamptz not null,
  wanted text not null check (wanted in ('morning', 'afternoon', 'any')),
  promised_on date not null,
  promised_from text not null check (promised_from ~ '^\d\d:\d\d$'),
  promised_until text not null check (promised_until ~ '^\d\d:\d\d$'),
  state text not null check (state in ('open', 'reached', 'given-up', 'withdrawn')),
  closed_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table appointments.callback is 'regional: who asked to be called back, and by when that was promised';
create index on appointments.callback (region_code, organisation_id, promised_on) where state = 'open';
create index on appointments.callback (region_code, person_id);
select platform.protect('appointments.callback', 'person_id', 'appointments');
create policy see_own_place on appointments.callback for select
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id));
create policy change_own_place on appointments.callback for update
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));

create table appointments.callback_attempt (
  region_code text not null,
  id uuid not null,
  callback_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  by_account uuid references access.account (id),
  outcome text not null check (outcome in ('reached', 'no-answer', 'voicemail', 'wrong-number')),
  primary key (region_code, id),
  foreign key (region_code, callback_id) references appointments.callback (region_code, id)
);
comment on table appointments.callback_attempt is 'regional: that somebody was called back, when and with which result; nothing of what was said';
create index on appointments.callback_attempt (region_code, callback_id, at);
create index on appointments.callback_attempt (region_code, person_id);
select platform.protect('appointments.callback_attempt', 'person_id', 'appointments');
create policy see_own_place on appointments.callback_attempt for select using (exists (
  select from appointments.callback c
  where c.region_code = callback_attempt.region_code and c.id = callback_attempt.callback_id
    and c.organisation_id = platform.ctx_organisation()));

create table appointments.caller_check (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  asked text not null check (asked in ('birth-date', 'postcode', 'reference')),
  matched boolean not null,
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table appointments.caller_check is 'regional: that a worker checked on the phone who was calling, and whether it was right; not what was said';
create index on appointments.caller_check (region_code, person_id, at);
select platform.protect('appointments.caller_check', 'person_id', 'appointments');
create policy see_own on appointments.caller_check for select
  using (by_account = platform.ctx_actor() and people.knows(region_code, person_id));

create table appointments.feed (
  account_id uuid primary key references access.account (id),
  token_hash bytea not null unique,
  made_at timestamptz not null
);
comment on table appointments.feed is 'national: the secret address at which a guide reads the own diary; of it only a hash';

-- What is taken in these lanes (guides or places): moments and counts only, so everybody may ask. A guide who leads a group is taken too.
create function appointments.busy(region text, lanes uuid[], from_date date, until_date date)
  returns table (lane uuid, on_date date, at_time text, minutes int, taken bigint)
  language sql stable security definer set search_path = '' as $$
    select coalesce(a.session_id, a.guide_id, a.location_id), a.on_date, a.at_time, a.minutes, count(*)
    from appointments.appointment a
    where a.region_code = region and coalesce(a.session_id, a.guide_id, a.location_id) = any (lanes)
      and a.on_date >= from_date and a.on_date < until_date and a.state <> 'cancelled'
    group by 1, 2, 3, 4
    union all
    select s.leader, s.on_date, s.at_time, s.minutes, 1 from appointments.session s
    where s.leader = any (lanes) and s.on_date >= from_date and s.on_date < until_date and s.cancelled_at is null
  $$;

-- Seats of a lane that are taken in a stretch of a day, to choose a free one.
create function appointments.seats_between(region text, in_lane uuid, moment_date date, from_minute int, until_minute int)
  returns setof int
  language sql stable security definer set search_path = '' as $$
    select a.seat from appointments.appointment a
    where a.region_code = region and coalesce(a.session_id, a.guide_id, a.location_id) = in_lane and a.on_date = moment_date
      and a.state <> 'cancelled' and appointments.minute_of(a.at_time) < until_minute
      and appointments.minute_of(a.at_time) + a.minutes > from_minute
  $$;

-- How full groups are: counts only.
create function appointments.groups_taken(region text, sessions uuid[])
  returns table (session_id uuid, taken bigint, waits bigint)
  language sql stable security definer set search_path = '' as $$
    select s.id,
      (select count(*) from appointments.appointment a where a.region_code = region and a.session_id = s.id and a.state <> 'cancelled'),
      (select count(*) from appointments.waiting w where w.region_code = region and w.session_id = s.id and w.state = 'waiting')
    from unnest(sessions) as s (id)
  $$;

-- The diary behind a secret address: moments, place and kind, nothing of persons.
create function appointments.diary_of(secret bytea, from_date date)
  returns table (account_id uuid, id uuid, on_date date, at_time text, starts_at timestamptz, minutes int, location_id uuid, channel text,
    sequence int, grouped boolean)
  language sql stable security definer set search_path = '' as $$
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

grant select, insert, update, delete on appointments.exception, appointments.session, appointments.appointment_text, appointments.waiting,
  appointments.missed_reason, appointments.callback, appointments.callback_attempt, appointments.caller_check, appointments.feed to wegwijzer_app;
revoke update on appointments.missed_reason, appointments.callback_attempt, appointments.caller_check from wegwijzer_app;
