-- Questions that come in: handovers with a clock, and people who walk in.
create schema intake;
grant usage on schema intake to wegwijzer_app;

create table intake.handover (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  reference text not null,
  question_kind text not null check (question_kind in ('work', 'career-step', 'schooling', 'staff', 'job-loss', 'money')),
  reason text not null check (reason in ('wrong-door', 'other-expertise', 'moved-region', 'asked-by-person')),
  urgent boolean not null default false,
  obliged boolean not null default false,
  sender_organisation uuid not null references regions.organisation (id),
  sender_account uuid references access.account (id),
  own_case_number text check (length(own_case_number) <= 60),
  made_at timestamptz not null,
  -- Projection of the passes: who has it, since which state, until when.
  state text not null check (state in ('waiting', 'accepted', 'escalated', 'closed')),
  holder uuid not null references regions.organisation (id),
  accept_by date not null,
  accepted_by uuid references access.account (id),
  accepted_at timestamptz,
  primary key (region_code, id),
  unique (region_code, reference),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table intake.handover is 'regional: a person passed to the right organisation, with a day to accept by';
create index on intake.handover (region_code, holder, state, accept_by);
create index on intake.handover (region_code, sender_organisation, made_at desc);
create index on intake.handover (region_code, state, accept_by) where state in ('waiting', 'escalated');
create index on intake.handover (region_code, person_id);

create table intake.pass (
  region_code text not null,
  handover_id uuid not null,
  position int not null,
  person_id uuid not null,
  from_organisation uuid not null references regions.organisation (id),
  to_organisation uuid not null references regions.organisation (id),
  because text not null check (because in ('made', 'not-ours', 'cannot-reach', 'other-help-runs', 'other', 'not-accepted', 'reassigned')),
  by_account uuid references access.account (id),
  at timestamptz not null,
  accept_by date not null,
  primary key (region_code, handover_id, position),
  foreign key (region_code, handover_id) references intake.handover (region_code, id)
);
comment on table intake.pass is 'regional: each time a handover went from one organisation to another; never changed';

create table intake.handover_text (
  region_code text not null,
  handover_id uuid not null,
  person_id uuid not null,
  explanation text check (length(explanation) <= 300),
  return_note text check (length(return_note) <= 300),
  primary key (region_code, handover_id),
  foreign key (region_code, handover_id) references intake.handover (region_code, id)
);
comment on table intake.handover_text is 'regional: words that go with a handover, emptied by erasure';

create table intake.visit (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  location_id uuid not null references regions.location (id),
  organisation_id uuid not null references regions.organisation (id),
  question_kind text not null check (question_kind in ('work', 'career-step', 'schooling', 'staff', 'job-loss', 'money')),
  number int not null,
  on_date date not null,
  came_at timestamptz not null,
  registered_by uuid not null references access.account (id),
  called_by uuid references access.account (id),
  called_at timestamptz,
  done_at timestamptz,
  primary key (region_code, id),
  unique (region_code, location_id, on_date, number),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table intake.visit is 'regional: somebody who walked in, with a number for the day; identity optional';
create index on intake.visit (region_code, organisation_id, on_date, called_at);

-- Sender and holder see the handover itself for as long as they know the person; whoever sees the file sees all of it.
select platform.protect('intake.handover', 'person_id', 'plan');
create policy see_part on intake.handover for select
  using ((sender_organisation = platform.ctx_organisation() or holder = platform.ctx_organisation()) and people.knows(region_code, person_id));
create policy change_part on intake.handover for update
  using (holder = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));
select platform.protect('intake.pass', 'person_id', 'plan');
create policy see_part on intake.pass for select
  using (exists (select from intake.handover h where h.region_code = pass.region_code and h.id = pass.handover_id));
select platform.protect('intake.handover_text', 'person_id', 'plan');
create policy see_part on intake.handover_text for select
  using (exists (select from intake.handover h where h.region_code = handover_text.region_code and h.id = handover_text.handover_id));
create policy change_part on intake.handover_text for update
  using (exists (select from intake.handover h where h.region_code = handover_text.region_code and h.id = handover_text.handover_id and h.holder = platform.ctx_organisation()))
  with check (platform.in_region(region_code));
select platform.protect('intake.visit', 'person_id', 'plan');
create policy see_queue on intake.visit for select using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id));
create policy change_queue on intake.visit for update
  using (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id)) with check (platform.in_region(region_code));

-- What a coordinator sees of a handover nobody took: kind, holder and clock, not who. policy: A6
create function intake.escalations(region text)
  returns table (id uuid, question_kind text, holder uuid, accept_by date, made_at timestamptz, urgent boolean)
  language sql stable security definer set search_path = '' as $$
    select h.id, h.question_kind, h.holder, h.accept_by, h.made_at, h.urgent from intake.handover h
    where h.region_code = region and h.state = 'escalated'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    order by h.accept_by, h.id limit 100
  $$;

-- Locks one escalated handover for the coordinator who reassigns it; the file stays closed to them.
create function intake.take_escalated(region text, handover uuid)
  returns table (person_id uuid, holder uuid)
  language sql volatile security definer set search_path = '' as $$
    select h.person_id, h.holder from intake.handover h
    where h.region_code = region and h.id = handover and h.state = 'escalated'
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    for update
  $$;

-- Was this handover accepted by a colleague a moment ago? So that the second of two is told, and learns no more than that.
create function intake.taken_by_colleague(handover uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from intake.handover h
      where h.region_code = any (platform.ctx_regions()) and h.id = handover and h.state = 'accepted'
        and platform.ctx_kind() in ('staff', 'api') and h.holder = platform.ctx_organisation()
        and not people.is_barred(h.region_code, h.person_id))
  $$;

-- The next number of the day at a place; the unique constraint decides between two at once.
create function intake.last_number(region text, location uuid, day date) returns int
  language sql stable security definer set search_path = '' as $$
    select coalesce(max(v.number), 0) from intake.visit v where v.region_code = region and v.location_id = location and v.on_date = day
  $$;

create view intake.handover_shared with (security_invoker = true) as
  select region_code, id, person_id, reference, question_kind, reason, urgent, obliged, sender_organisation, sender_account, made_at, state, holder, accept_by, accepted_by, accepted_at
  from intake.handover;

grant select, insert, update, delete on all tables in schema intake to wegwijzer_app;
revoke update on intake.pass from wegwijzer_app;
