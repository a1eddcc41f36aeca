-- A person steers which organisation sees which part of the plan: given beyond what its own part needs, or kept from it. policy: E1, L2
create table plans.sharing (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  item_kind text not null check (item_kind in ('goal', 'step', 'referral')),
  -- The plan, the step or the referral.
  item_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  effect text not null check (effect in ('given', 'stopped')),
  from_kind text not null,
  from_account uuid references access.account (id),
  from_at timestamptz not null,
  until_kind text,
  until_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id),
  check ((until_kind is null) = (until_at is null))
);
comment on table plans.sharing is 'regional: which part of a plan a person shows to an organisation or keeps from it, since when, until when; never changed but for its end';
create unique index one_sharing_at_a_time on plans.sharing (region_code, item_id, organisation_id) where until_at is null;
create index on plans.sharing (region_code, person_id);
select platform.protect('plans.sharing', 'person_id', 'plan');
grant select, insert, update, delete on plans.sharing to wegwijzer_app;

-- Whether the person keeps this step or referral from the organisation of who reads.
create function plans.kept_from_me(region text, item uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from plans.sharing s
      where s.region_code = region and s.item_id = item and s.organisation_id = platform.ctx_organisation()
        and s.effect = 'stopped' and s.until_at is null)
  $$;
-- Restrictive: holds beside every policy that lets an organisation see its own part, whichever there are. Who sees the whole file does.
create policy not_kept on plans.step as restrictive
  using (owner_organisation is distinct from platform.ctx_organisation() or people.sees(region_code, person_id)
    or not plans.kept_from_me(region_code, id));
create policy not_kept on plans.referral as restrictive
  using (provider_organisation is distinct from platform.ctx_organisation() or people.sees(region_code, person_id)
    or not plans.kept_from_me(region_code, id));

-- What a person shows to the organisation of who reads, of a person it knows: words, day and state of what is not confidential, nothing else.
create function plans.shared_with_me(region text, persons uuid[])
  returns table (item_kind text, item_id uuid, words text, service_id uuid, state text, due_on date)
  language sql stable security definer set search_path = '' as $$
    select s.item_kind, s.item_id, coalesce(g.goal, w.title), r.service_id, coalesce(t.state, r.state), t.due_on
    from plans.sharing s
    left join plans.plan_text g on s.item_kind = 'goal' and g.region_code = s.region_code and g.plan_id = s.item_id
    left join plans.step t on s.item_kind = 'step' and t.region_code = s.region_code and t.id = s.item_id
    left join plans.step_text w on w.region_code = t.region_code and w.step_id = t.id
    left join plans.referral r on s.item_kind = 'referral' and r.region_code = s.region_code and r.id = s.item_id
    where s.region_code = region and s.person_id = any (persons) and s.until_at is null and s.effect = 'given'
      and s.organisation_id = platform.ctx_organisation() and people.knows(region, s.person_id) and platform.ctx_kind() in ('staff', 'provider')
      and coalesce(t.sensitivity, 'normal') = 'normal'
    order by s.item_kind, t.due_on nulls last, s.item_id
  $$;

-- What person, guide, partner and provider write to each other at one part of the plan, within who sees that part.
create table plans.note (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  item_kind text not null check (item_kind in ('step', 'referral')),
  item_id uuid not null,
  by_kind text not null,
  by_account uuid references access.account (id),
  -- Who answers for the words: of a worker the own organisation, of the person who leads the plan.
  organisation_id uuid not null references regions.organisation (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table plans.note is 'regional: that somebody wrote to the others at a part of a plan, who and when; never changed';
create index on plans.note (region_code, item_id, at);
create index on plans.note (region_code, person_id, at desc);
create table plans.note_text (
  region_code text not null,
  note_id uuid not null,
  person_id uuid not null,
  words text check (length(words) <= 1000),
  primary key (region_code, note_id),
  foreign key (region_code, note_id) references plans.note (region_code, id)
);
comment on table plans.note_text is 'regional: what was written at a part of a plan; emptied by erasure';
create table plans.note_reader (
  region_code text not null,
  item_id uuid not null,
  account_id uuid not null references access.account (id),
  -- As what: the person, or a worker.
  as_kind text not null,
  person_id uuid not null,
  read_at timestamptz,
  muted_at timestamptz,
  primary key (region_code, item_id, account_id)
);
comment on table plans.note_reader is 'regional: until when somebody read what was written at a part of a plan, and whether they want no notice of it';
create index on plans.note_reader (region_code, person_id);

select platform.protect('plans.note', 'person_id', 'plan');
-- Through the policies of step and referral: who sees the part sees what is written at it, and nobody else.
create policy see_own on plans.note for select using (
  item_kind = 'step' and exists (select from plans.step s where s.region_code = note.region_code and s.id = note.item_id
    and s.owner_organisation = platform.ctx_organisation())
  or item_kind = 'referral' and exists (select from plans.referral r where r.region_code = note.region_code and r.id = note.item_id
    and r.provider_organisation = platform.ctx_organisation()));
select platform.protect('plans.note_text', 'person_id', 'plan');
create policy see_own on plans.note_text for select
  using (exists (select from plans.note n where n.region_code = note_text.region_code and n.id = note_text.note_id));
select platform.protect('plans.note_reader', 'person_id', 'plan');
create policy see_own on plans.note_reader for select using (account_id = platform.ctx_actor());
create policy change_own on plans.note_reader for update using (account_id = platform.ctx_actor()) with check (platform.in_region(region_code));
grant select, insert, update, delete on plans.note, plans.note_text, plans.note_reader to wegwijzer_app;
