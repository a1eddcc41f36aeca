-- Who sees which file: the question every policy asks, the doors past it, the policies and what others may read.

-- The files of one person in a region that were joined, the one that was kept first; normally the file alone.
create function people.same_person(region text, person uuid) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from people.joined_file j
    where j.region_code = region and j.undone_at is null and (j.kept_id = person or j.joined_id = person))
  then return array[person]; end if;
  return (
    with recursive file (id) as (
      select person
      union
      select case when j.kept_id = f.id then j.joined_id else j.kept_id end
      from file f join people.joined_file j
        on j.region_code = region and j.undone_at is null and (j.kept_id = f.id or j.joined_id = f.id))
    select array_agg(f.id order by exists (
      select from people.joined_file j where j.region_code = region and j.joined_id = f.id and j.undone_at is null), f.id)
    from file f);
end $$;

-- Kept out of these files, of one person, today: barred by the person, or because they are the worker's own.
create function people.barred_from(region text, files uuid[]) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from people.barred b
    where b.region_code = region and b.person_id = any (files) and b.account_id = platform.ctx_actor()
      and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today()));
end $$;
create function people.is_barred(region text, person uuid) returns boolean
  language sql stable as $$ select people.barred_from(region, people.same_person(region, person)) $$;

-- Why the present actor may see a person: 'file', 'part' or null. Own file, a sight row of today, or the program itself.
-- Sight of one of two joined files is sight of both; what closes one closes both.
-- Dear, and told so: the planner then asks it of as few rows as it can.
create function people.sight_scope(region text, person uuid) returns text
  language plpgsql stable security definer cost 2000 set search_path = '' as $$
declare
  kind text := platform.ctx_kind();
  files uuid[];
  seen text;
begin
  if kind = 'system' then return 'file'; end if;
  if kind = 'visitor' or kind is null then return null; end if;
  files := people.same_person(region, person);
  if kind in ('person', 'link') then return case when files && platform.ctx_persons() then 'file' end; end if;
  if not platform.in_region(region) then return null; end if;
  select min(s.scope) into seen from people.sight s
    where s.region_code = region and s.person_id = any (files) and s.organisation_id = platform.ctx_organisation()
      and (s.account_id = platform.ctx_actor() or (s.account_id is null
        and not exists (select from people.person p where p.region_code = region and p.id = any (files) and p.shielded)))
      and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today());
  return case when seen is not null and not people.barred_from(region, files) then seen end;
end $$;

-- The whole file. Every policy of a table about persons asks this.
create function people.sees(region text, person uuid) returns boolean
  language sql stable as $$ select people.sight_scope(region, person) = 'file' $$;

-- Name and contact, and records the actor's own organisation has a part in.
create function people.knows(region text, person uuid) returns boolean
  language sql stable as $$ select people.sight_scope(region, person) is not null $$;

-- Search beyond involvement: full name and one more fact; never shielded persons, own files or files one is barred from.
create function people.search_outside(region text, first text, last text, fact text, value text)
  returns table (id uuid)
  language sql stable security definer set search_path = '' as $$
    select t.person_id
    from people.person_text t
    join people.person p on p.region_code = t.region_code and p.id = t.person_id
    where t.region_code = region and platform.in_region(region) and platform.ctx_kind() = 'staff'
      and lower(t.last_name) = lower(last) and lower(t.first_name) = lower(first)
      and case fact
        when 'birth-date' then t.birth_date::text = value
        when 'postcode' then replace(upper(t.postcode), ' ', '') = replace(upper(value), ' ', '')
        when 'phone' then regexp_replace(t.phone, '\D', '', 'g') = regexp_replace(value, '\D', '', 'g')
        when 'email' then lower(t.email) = lower(value)
        else false end
      and not p.shielded and p.closed_on is null and p.erased_at is null
      and not people.is_barred(region, p.id)
      and not exists (select from people.joined_file j where j.region_code = region and j.joined_id = p.id and j.undone_at is null)
    order by p.registered_at desc
    limit 5
  $$;

-- Who helps now: the worker last named on the file, else the organisation that made it. A worker whom the person bars is never
-- named; the organisation is. For the two functions below, which say who may ask.
create function people.helper_of(region text, person uuid)
  returns table (worker uuid, organisation uuid)
  language sql stable set search_path = '' as $$
    select case when not s.barred then s.account_id end, coalesce(s.organisation_id, p.registered_by)
    from people.person p left join lateral (
      select s.account_id, s.organisation_id, exists (select from people.barred b
        where b.region_code = region and b.person_id = any (people.same_person(region, person)) and b.account_id = s.account_id
          and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today())) as barred
      from people.sight s
      where s.region_code = region and s.person_id = person and s.account_id is not null and s.scope = 'file'
        and (s.until_on is null or s.until_on > platform.ctx_today())
      order by barred, s.because = 'lead' desc, s.from_on desc, s.id desc limit 1) s on true
    where p.region_code = region and p.id = person
  $$;

-- The minimum of a person found outside involvement: name, and which organisation helps now. Same conditions as the search.
create function people.outside_card(region text, person uuid)
  returns table (first_name text, last_name text, helped_by uuid)
  language sql stable security definer set search_path = '' as $$
    select t.first_name, t.last_name, helper.organisation
    from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id
    cross join lateral people.helper_of(region, person) helper
    where p.region_code = region and p.id = person and platform.in_region(region) and platform.ctx_kind() = 'staff'
      and not p.shielded and p.closed_on is null and p.erased_at is null and not people.is_barred(region, person)
  $$;

-- Files of an account, before the actor's context is known: own ones first, each with the files joined to it.
create function people.files_of_account(account uuid, today date)
  returns table (region_code text, person_id uuid, representation uuid, kind text, scope text[], name text)
  language sql stable security definer set search_path = '' as $$
    select held.region_code, file.id, held.representation, held.kind, held.scope,
      (select concat_ws(' ', t.first_name, t.last_name) from people.person_text t
        where t.region_code = held.region_code and t.person_id = file.id)
    from (
      select f.region_code, f.person_id, null::uuid as representation, null::text as kind, null::text[] as scope, f.since::date as since
      from people.file_account f where f.account_id = account and f.ended_at is null
      union all
      select r.region_code, r.person_id, r.id, r.kind, r.scope, r.from_on
      from people.representation r
      where r.account_id = account and r.from_on <= today and (r.until_on is null or r.until_on > today)) held
    cross join lateral unnest(people.same_person(held.region_code, held.person_id)) with ordinality file (id, place)
    order by held.representation is not null, held.since, held.person_id, held.representation, file.place
  $$;

-- A worker's own file stays closed to them: the same mail address, or the account they said is theirs as a person.
-- A bar once set stays, also when the address is changed later. Says whether the file is this worker's.
create function people.bar_own_file(region text, person uuid, worker uuid, today date)
  returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  owner uuid;
begin
  for owner in
    select w.id from access.worker_shared w join people.person_text t on t.region_code = region and t.person_id = person
    where lower(w.email) = lower(t.email)
    union
    select w.id from access.worker_shared w join people.file_account f on f.account_id = w.person_account
    where f.region_code = region and f.person_id = person and f.ended_at is null
  loop
    insert into people.barred (region_code, id, person_id, account_id, because, from_on)
      select region, gen_random_uuid(), person, owner, 'own-file', today
      where not exists (select from people.barred b
        where b.region_code = region and b.person_id = person and b.account_id = owner and b.because = 'own-file' and b.until_on is null);
  end loop;
  return exists (select from people.barred b
    where b.region_code = region and b.person_id = person and b.account_id = worker and b.because = 'own-file');
end $$;

-- The same from the worker's side, when they come in or say which account is theirs: every file that is theirs.
create function people.bar_own_files_of(worker uuid, today date)
  returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform people.bar_own_file(own.region_code, own.person_id, worker, today) from (
    select t.region_code, t.person_id from people.person_text t join access.worker_shared w on lower(w.email) = lower(t.email)
    where w.id = worker
    union
    select f.region_code, f.person_id from people.file_account f join access.worker_shared w on w.person_account = f.account_id
    where w.id = worker and f.ended_at is null) own;
end $$;

-- Who a person can turn to, for the person and for the worker who has the person at the desk.
create function people.contact_of(region text, person uuid)
  returns table (worker uuid, organisation uuid)
  language sql stable security definer set search_path = '' as $$
    select helper.worker, helper.organisation from people.helper_of(region, person) helper
    where platform.ctx_kind() in ('system', 'person') or people.knows(region, person)
  $$;

-- A claim is made by somebody who does not see the file yet. A code works once; a link must be one to follow a handover or to
-- claim. A file with another account is not claimed. Accounts are for people of 16 and older: the birth date is asked where it is not
-- known, and kept once it opens the file; one that does not can be typed again.
-- The outcome is 'unknown', 'birth-date', 'too-young' or 'claimed'.
create function people.claim(region text, how text, hash bytea, birth date, today date, at timestamptz)
  returns table (outcome text, person uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  claimed uuid;
  born date;
begin
  if platform.ctx_kind() <> 'person' then return query select 'unknown', null::uuid; return; end if;
  if how = 'code' then
    select c.person_id into claimed from people.claim_code c
      where c.region_code = region and c.code_hash = hash and c.used_at is null and c.expires_on > today for update;
  else
    select l.person_id into claimed from platform.safe_link l
      where l.region_code = region and l.token_hash = hash and l.what = 'handover' and l.revoked_at is null and l.expires_on > today;
  end if;
  if claimed is null or exists (select from people.file_account f
    where f.region_code = region and f.person_id = claimed and f.ended_at is null and f.account_id <> platform.ctx_actor())
  then return query select 'unknown', null::uuid; return; end if;
  select coalesce(t.birth_date, birth) into born from people.person_text t where t.region_code = region and t.person_id = claimed;
  if born is null then return query select 'birth-date', claimed; return; end if;
  if born + interval '16 years' > today then return query select 'too-young', claimed; return; end if;
  update people.person_text t set birth_date = born where t.region_code = region and t.person_id = claimed;
  update people.claim_code c set used_at = at where how = 'code' and c.region_code = region and c.code_hash = hash;
  insert into people.file_account (region_code, person_id, account_id, since, how)
    values (region, claimed, platform.ctx_actor(), at, how)
    on conflict (region_code, person_id, account_id) do update set ended_at = null;
  perform people.bar_own_file(region, claimed, null, today);
  return query select 'claimed', claimed;
end $$;

-- The same form sent twice by a visitor, who sees nothing: everything typed must be the same.
create function people.same_registration(region text, person uuid, first text, mail text, telephone text, since timestamptz)
  returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id
      where p.region_code = region and p.id = person and p.registered_at > since
        and t.first_name = first and t.email is not distinct from mail and t.phone is not distinct from telephone)
  $$;

alter table people.person enable row level security;
create policy see on people.person for select using (people.knows(region_code, id));
create policy add on people.person for insert with check (platform.in_region(region_code));
create policy change on people.person for update using (people.knows(region_code, id)) with check (platform.in_region(region_code));
create policy remove on people.person for delete using (platform.ctx_kind() = 'system');

alter table people.person_text enable row level security;
create policy see on people.person_text for select using (people.knows(region_code, person_id));
create policy add on people.person_text for insert with check (platform.in_region(region_code));
create policy change on people.person_text for update using (people.knows(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on people.person_text for delete using (platform.ctx_kind() = 'system');

alter table people.safe_contact enable row level security;
create policy see on people.safe_contact for select using (people.knows(region_code, person_id));
create policy add on people.safe_contact for insert with check (platform.in_region(region_code));
create policy change on people.safe_contact for update using (people.knows(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on people.safe_contact for delete using (platform.ctx_kind() = 'system');

-- Sight rows: an organisation reads its own, whoever sees the file reads all of that file.
alter table people.sight enable row level security;
create policy see on people.sight for select using (organisation_id = platform.ctx_organisation() or people.sees(region_code, person_id));
create policy add on people.sight for insert with check (platform.in_region(region_code));
create policy change on people.sight for update using (organisation_id = platform.ctx_organisation() or people.sees(region_code, person_id)) with check (platform.in_region(region_code));
create policy remove on people.sight for delete using (platform.ctx_kind() = 'system');

select platform.protect('people.barred', 'person_id', 'file');
select platform.protect('people.file_account', 'person_id', 'file');
select platform.protect('people.claim_code', 'person_id', 'file');
select platform.protect('people.representation', 'person_id', 'file');
select platform.protect('people.joined_file', 'kept_id');
select platform.protect('people.agreement', 'person_id', 'file');

create view people.person_shared with (security_invoker = true) as
  select p.region_code, p.id, p.reference, p.registered_at, p.registered_by, p.door, p.language, p.shielded, p.closed_on, p.erased_at,
    t.first_name, t.last_name, t.municipality_code
  from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id;
create view people.sight_shared with (security_invoker = true) as
  select region_code, person_id, organisation_id, account_id, scope, purpose, because, record, from_on, until_on from people.sight;

create view people.legal_basis_shared with (security_invoker = true) as
  select purpose, organisation_type, valid_from, valid_until from people.legal_basis;

grant select, insert, update, delete on all tables in schema people to wegwijzer_app;
revoke insert, update, delete on people.purpose from wegwijzer_app;
revoke insert, update, delete on people.legal_basis from wegwijzer_app;
