-- Walking in without a file: a queue per place, who sits at which counter, the screen of the waiting room, and numbers given without a network.
alter table intake.visit alter person_id drop not null;
alter table intake.visit
  add state text not null default 'waiting' check (state in ('waiting', 'called', 'gone', 'done')),
  add spoken text check (length(spoken) <= 5),
  -- The number on the paper of somebody who was registered without a network.
  add label text check (label ~ '^[A-Z]{2}-[0-9]{1,3}$'),
  add counter text check (length(counter) <= 20),
  -- The last time the number was called out; called_at is the first.
  add announced_at timestamptz,
  -- Not there when called: is not called again before this moment.
  add again_at timestamptz,
  add absences int not null default 0,
  -- The guide this visitor waits for; null: whoever is free.
  add for_account uuid references access.account (id),
  add sent_by text check (sent_by in ('self', 'municipality', 'uwv', 'employer', 'school', 'care', 'acquaintance', 'other')),
  add outcome text check (outcome in ('information', 'advice', 'referral', 'none')),
  add route text check (route in ('benefit-to-work', 'no-work-to-work', 'work-to-work', 'employer')),
  add on_behalf text check (on_behalf in ('family', 'client', 'employee', 'other')),
  add on_behalf_because text check (on_behalf_because in ('asked-by-person', 'not-able', 'language', 'by-mandate')),
  add check ((on_behalf is null) = (on_behalf_because is null));
update intake.visit set state = case when done_at is not null then 'done' when called_at is not null then 'called' else 'waiting' end,
  announced_at = called_at;
create index on intake.visit (region_code, location_id, on_date, state);
create index on intake.visit (on_date) where person_id is null;
create unique index visit_label on intake.visit (region_code, location_id, on_date, label) where label is not null;
comment on table intake.visit is 'regional: somebody who walked in, with a number for the day; with or without a file, and what came of it in codes';

create table intake.visit_name (
  region_code text not null,
  visit_id uuid not null,
  first_name text not null check (length(first_name) <= 60),
  primary key (region_code, visit_id),
  foreign key (region_code, visit_id) references intake.visit (region_code, id)
);
comment on table intake.visit_name is 'regional: by which name a visitor without a file is called; removed when there is a file, and at the end of the day';

create table intake.visit_event (
  region_code text not null,
  visit_id uuid not null,
  position int not null,
  what text not null check (what in ('registered', 'called', 'recalled', 'absent', 'back', 'handed', 'taken-over', 'file', 'gone', 'done')),
  by_account uuid references access.account (id),
  at timestamptz not null,
  primary key (region_code, visit_id, position),
  foreign key (region_code, visit_id) references intake.visit (region_code, id)
);
comment on table intake.visit_event is 'regional: each step of a visit in the queue, by whom; never changed';

create table intake.sitting (
  region_code text not null,
  account_id uuid not null references access.account (id),
  on_date date not null,
  location_id uuid not null references regions.location (id),
  counter text not null check (length(counter) between 1 and 20),
  languages text[] not null,
  kinds text[] not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (region_code, account_id, on_date)
);
comment on table intake.sitting is 'regional: at which counter of which place a worker sits today; gone the next day';
create index on intake.sitting (region_code, location_id, on_date);
create index on intake.sitting (on_date);

create table intake.screen (
  region_code text not null,
  id uuid not null,
  location_id uuid not null references regions.location (id),
  key_hash bytea not null,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (region_code, id),
  unique (region_code, key_hash)
);
comment on table intake.screen is 'regional: the secret address of the screen in the waiting room of a place, kept as a hash';
create index on intake.screen (region_code, location_id);

-- Whoever receives at this counter: by what they do now, or because they sit there today.
create function intake.at_counter(region text, location uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.ctx_kind() = 'staff' and platform.in_region(region) and (platform.ctx('purpose') = 'reception'
      or exists (select from intake.sitting s where s.region_code = region and s.account_id = platform.ctx_actor()
        and s.on_date = platform.ctx_today() and s.location_id = location and s.ended_at is null))
  $$;

-- A visitor without a file is nobody's yet: the counter of the place sees them, whichever organisation a guide works for.
create policy see_waiting on intake.visit for select using (person_id is null and intake.at_counter(region_code, location_id));
create policy change_waiting on intake.visit for update
  using (person_id is null and intake.at_counter(region_code, location_id)) with check (platform.in_region(region_code));

alter table intake.visit_name enable row level security;
create policy see on intake.visit_name for select
  using (exists (select from intake.visit v where v.region_code = visit_name.region_code and v.id = visit_name.visit_id));
create policy add on intake.visit_name for insert with check (platform.in_region(region_code));
create policy remove on intake.visit_name for delete using (platform.ctx_kind() = 'system');

alter table intake.visit_event enable row level security;
create policy see on intake.visit_event for select
  using (exists (select from intake.visit v where v.region_code = visit_event.region_code and v.id = visit_event.visit_id));
create policy add on intake.visit_event for insert with check (platform.in_region(region_code));
create policy remove on intake.visit_event for delete using (platform.ctx_kind() = 'system');

alter table intake.sitting enable row level security;
create policy see on intake.sitting for select using (platform.ctx_kind() in ('staff', 'system') and platform.in_region(region_code));
create policy add on intake.sitting for insert with check (platform.in_region(region_code) and account_id = platform.ctx_actor());
create policy change on intake.sitting for update
  using (platform.in_region(region_code) and account_id = platform.ctx_actor()) with check (platform.in_region(region_code));
create policy remove on intake.sitting for delete using (platform.ctx_kind() = 'system');

alter table intake.screen enable row level security;
create policy see on intake.screen for select using (platform.ctx_kind() in ('staff', 'system') and platform.in_region(region_code));
create policy add on intake.screen for insert with check (platform.ctx_kind() = 'staff' and platform.in_region(region_code));
create policy change on intake.screen for update
  using (platform.ctx_kind() = 'staff' and platform.in_region(region_code)) with check (platform.in_region(region_code));

-- Which of these visits were taken in already? A form or a batch that comes twice is one visit, also when it has a file by now.
create function intake.visits_known(region text, visits uuid[]) returns table (id uuid, number int, label text)
  language sql stable security definer set search_path = '' as $$
    select v.id, v.number, v.label from intake.visit v
    where v.region_code = region and v.id = any (visits) and platform.ctx_kind() = 'staff' and platform.in_region(region)
  $$;

-- The numbers of a day at a place: who is called where, how long it takes. No names, no files.
create function intake.numbers_of(region text, location uuid, day date)
  returns table (number int, label text, state text, counter text, question_kind text, came_at timestamptz, called_at timestamptz,
    announced_at timestamptz, done_at timestamptz, outcome text)
  language sql stable security definer set search_path = '' as $$
    select v.number, v.label, v.state, v.counter, v.question_kind, v.came_at, v.called_at, v.announced_at, v.done_at, v.outcome
    from intake.visit v
    where v.region_code = region and v.location_id = location and v.on_date = day
      and platform.ctx_kind() in ('staff', 'system') and platform.in_region(region)
    order by v.number limit 500
  $$;

-- The place a screen belongs to, by the secret in its address.
create function intake.screen_place(region text, secret bytea) returns uuid
  language sql stable security definer set search_path = '' as $$
    select s.location_id from intake.screen s where s.region_code = region and s.key_hash = secret and s.revoked_at is null
  $$;

-- What the waiting room sees: the latest numbers that were called, and how many wait. Only for who has the address.
create function intake.screen_numbers(region text, secret bytea, day date)
  returns table (number int, label text, counter text, announced_at timestamptz, waiting bigint)
  language sql stable security definer set search_path = '' as $$
    select v.number, v.label, v.counter, v.announced_at,
      (select count(*) from intake.visit w where w.region_code = region and w.location_id = intake.screen_place(region, secret)
        and w.on_date = day and w.state = 'waiting' and w.done_at is null)
    from (select 1) always left join lateral (
      select c.number, c.label, c.counter, c.announced_at from intake.visit c
      where c.region_code = region and c.location_id = intake.screen_place(region, secret) and c.on_date = day and c.state = 'called'
        and c.announced_at is not null and c.done_at is null
      order by c.announced_at desc, c.number desc limit 6) v on true
  $$;

-- The file with this number, for a guide with the visitor in front of them; never shielded, closed off or erased.
create function intake.file_by_number(region text, given text) returns uuid
  language sql stable security definer set search_path = '' as $$
    select p.id from people.person_shared p
    where p.region_code = region and p.reference = given and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'reception'
      and platform.in_region(region) and not p.shielded and p.erased_at is null and not people.is_barred(region, p.id)
  $$;

grant select, insert, update, delete on intake.visit_name, intake.visit_event, intake.sitting, intake.screen to wegwijzer_app;
revoke update on intake.visit_name, intake.visit_event from wegwijzer_app;
