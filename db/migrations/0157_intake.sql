-- The baton in depth: the state each pass leaves, what happened between passes, a clock on taking up, and what is counted in public.
alter table intake.handover drop constraint handover_state_check;
alter table intake.handover add constraint handover_state_check
  check (state in ('asked', 'waiting', 'returned', 'accepted', 'escalated', 'closed'));
-- The one named worker who has it: of a shielded person nobody else of the organisation sees it.
alter table intake.handover add holder_account uuid references access.account (id);
-- Accepted by a system, a guide takes it up by this day.
alter table intake.handover add pick_up_by date;
-- That this holder was reminded; empty again at each pass.
alter table intake.handover add reminded_at timestamptz;
update intake.handover set pick_up_by = accept_by where state = 'accepted' and accepted_by is null;
create index on intake.handover (pick_up_by) where state = 'accepted' and accepted_by is null;
create index on intake.handover (state, accept_by) where state in ('asked', 'waiting', 'returned', 'escalated');
create index on intake.handover (region_code, made_at);

alter table intake.pass drop constraint pass_because_check;
alter table intake.pass add constraint pass_because_check check (because in (
  'made', 'asked', 'agreed', 'not-ours', 'cannot-reach', 'other-help-runs', 'other', 'not-accepted', 'not-picked-up', 'not-named', 'named', 'reassigned'));
-- The state it leaves the handover in.
alter table intake.pass add leaves text not null default 'waiting' check (leaves in ('asked', 'waiting', 'returned', 'escalated'));
update intake.pass p set leaves = 'escalated'
  from intake.handover h
  where h.region_code = p.region_code and h.id = p.handover_id and h.state = 'escalated'
    and p.position = (select max(q.position) from intake.pass q where q.region_code = p.region_code and q.handover_id = p.handover_id);

create table intake.handover_fact (
  region_code text not null,
  handover_id uuid not null,
  position int not null,
  person_id uuid not null,
  -- The pass it followed.
  after_pass int not null,
  kind text not null check (kind in ('agreed', 'refused', 'unanswered', 'reminded', 'accepted', 'picked-up', 'closed')),
  organisation_id uuid not null references regions.organisation (id),
  by_account uuid references access.account (id),
  at timestamptz not null,
  primary key (region_code, handover_id, position),
  foreign key (region_code, handover_id) references intake.handover (region_code, id)
);
comment on table intake.handover_fact is 'regional: what happened with a handover while it lay with somebody; never changed';
create index on intake.handover_fact (region_code, person_id);
select platform.protect('intake.handover_fact', 'person_id', 'plan');
create policy see_part on intake.handover_fact for select
  using (exists (select from intake.handover h where h.region_code = handover_fact.region_code and h.id = handover_fact.handover_id));
insert into intake.handover_fact (region_code, handover_id, position, person_id, after_pass, kind, organisation_id, by_account, at)
  select h.region_code, h.id, 1, h.person_id, (select count(*) from intake.pass p where p.region_code = h.region_code and p.handover_id = h.id),
    'accepted', h.holder, h.accepted_by, coalesce(h.accepted_at, h.made_at)
  from intake.handover h where h.state in ('accepted', 'closed');
insert into intake.handover_fact (region_code, handover_id, position, person_id, after_pass, kind, organisation_id, by_account, at)
  select f.region_code, f.handover_id, 2, f.person_id, f.after_pass, 'closed', f.organisation_id, null, f.at
  from intake.handover_fact f join intake.handover h on h.region_code = f.region_code and h.id = f.handover_id
  where h.state = 'closed';
grant select, insert, delete on intake.handover_fact to wegwijzer_app;

-- What a coordinator sees of a handover that came to the region: kind, where it was, clock, and who has it by name; not who it is about. policy: A6
drop function intake.escalations(text);
create function intake.escalations(region text)
  returns table (id uuid, question_kind text, holder uuid, accept_by date, made_at timestamptz, urgent boolean, named uuid)
  language sql stable security definer set search_path = '' as $$
    select h.id, h.question_kind,
      coalesce((select p.from_organisation from intake.pass p where p.region_code = h.region_code and p.handover_id = h.id
        order by p.position desc limit 1), h.holder),
      h.accept_by, h.made_at, h.urgent, h.holder_account
    from intake.handover h
    where h.region_code = region and h.state = 'escalated'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    order by h.accept_by, h.id limit 100
  $$;

-- Everybody may know how fast a region answers. Counted per quarter; fewer than ten never leave the database, numbers go out in fives
-- and shares in steps of five percent, so that no single person can be counted back. policy: A6
create function intake.figures(region text, since date, till date)
  returns table (quarter date, handovers int, median_hours numeric, in_time int, returned int, escalated int)
  language sql stable security definer set search_path = '' as $$
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

-- A colleague without an account reads one handover, once: the link goes by hand, a code by mail.
create table intake.reading_link (
  region_code text not null,
  id uuid not null,
  handover_id uuid not null,
  person_id uuid not null,
  -- For whom it reads: sender or holder.
  organisation_id uuid not null references regions.organisation (id),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  token_hash bytea not null,
  -- Who the colleague is; emptied after thirty days.
  colleague_name text check (length(colleague_name) <= 120),
  colleague_mail text check (length(colleague_mail) <= 254),
  expires_at timestamptz not null,
  code_hash bytea,
  code_until timestamptz,
  tries int not null default 0,
  opened_at timestamptz,
  primary key (region_code, id),
  unique (region_code, token_hash),
  foreign key (region_code, handover_id) references intake.handover (region_code, id)
);
comment on table intake.reading_link is 'regional: a link with which a named colleague without an account reads one handover once';
create index on intake.reading_link (region_code, handover_id);
create index on intake.reading_link (region_code, person_id);
create index on intake.reading_link (made_at) where colleague_mail is not null;
select platform.protect('intake.reading_link', 'person_id', 'plan');
create policy see_part on intake.reading_link for select
  using (exists (select from intake.handover h where h.region_code = reading_link.region_code and h.id = reading_link.handover_id));
grant select, insert, update, delete on intake.reading_link to wegwijzer_app;

-- For the next migration: the numbers of senders go to where all of them stand.
create view intake.sender_number_shared with (security_invoker = true) as
  select region_code, person_id, sender_organisation, id, own_case_number, sender_account, made_at from intake.handover where own_case_number <> '';

create table intake.desk_link (
  region_code text not null,
  token_hash bytea not null,
  question_id uuid not null,
  primary key (region_code, token_hash),
  foreign key (region_code, question_id) references intake.desk_question (region_code, id)
);
comment on table intake.desk_link is 'regional: hashes of the links that were mailed to who asked the question desk; gone with who asked';
create index on intake.desk_link (region_code, question_id);
alter table intake.desk_link enable row level security;
create policy system on intake.desk_link using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');
grant select, insert, delete on intake.desk_link to wegwijzer_app;
