-- Who sees which file: the question every policy asks, the doors past it, the policies and what others may read.

-- Why the present actor may see a person: 'file', 'part' or null. Own file, a sight row of today, or the program itself.
create function people.sight_scope(region text, person uuid) returns text
  language sql stable security definer set search_path = '' as $$
    select case
      when platform.ctx_kind() = 'system' then 'file'
      when platform.ctx_kind() in ('person', 'link') then case when person = any (platform.ctx_persons()) then 'file' end
      when platform.ctx_kind() = 'visitor' then null
      else (
        select min(s.scope) from people.sight s
        where s.region_code = region and s.person_id = person
          and s.organisation_id = platform.ctx_organisation() and platform.in_region(region)
          and (s.account_id = platform.ctx_actor() or (s.account_id is null
            and not exists (select from people.person p where p.region_code = region and p.id = person and p.shielded)))
          and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today())
          and not exists (
            select from people.barred b
            where b.region_code = region and b.person_id = person and b.account_id = platform.ctx_actor()
              and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today())))
    end
  $$;

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
      and not exists (select from people.barred b where b.region_code = region and b.person_id = p.id and b.account_id = platform.ctx_actor()
        and b.from_on <= platform.ctx_today() and (b.until_on is null or b.until_on > platform.ctx_today()))
    order by p.registered_at desc
    limit 5
  $$;

-- The minimum of a person found outside involvement: name, and who is the contact. Same conditions as the search.
create function people.outside_card(region text, person uuid)
  returns table (first_name text, last_name text, registered_by uuid)
  language sql stable security definer set search_path = '' as $$
    select t.first_name, t.last_name, p.registered_by
    from people.person p join people.person_text t on t.region_code = p.region_code and t.person_id = p.id
    where p.region_code = region and p.id = person and platform.in_region(region) and platform.ctx_kind() = 'staff'
      and not p.shielded and p.closed_on is null and p.erased_at is null
  $$;

-- Files of an account, before the actor's context is known.
create function people.files_of_account(account uuid, today date)
  returns table (region_code text, person_id uuid, representation text)
  language sql stable security definer set search_path = '' as $$
    select f.region_code, f.person_id, null from people.file_account f where f.account_id = account and f.ended_at is null
    union all
    select r.region_code, r.person_id, r.kind from people.representation r
    where r.account_id = account and r.from_on <= today and (r.until_on is null or r.until_on > today)
  $$;

-- A claim is made by somebody who does not see the file yet: takes the code once and ties the file to the account.
create function people.claim(region text, hash bytea, today date, at timestamptz)
  returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  claimed uuid;
begin
  if platform.ctx_kind() <> 'person' then return null; end if;
  update people.claim_code c set used_at = at
    where c.region_code = region and c.code_hash = hash and c.used_at is null and c.expires_on > today
    returning c.person_id into claimed;
  if claimed is null then return null; end if;
  insert into people.file_account (region_code, person_id, account_id, since, how)
    values (region, claimed, platform.ctx_actor(), at, 'code')
    on conflict (region_code, person_id, account_id) do update set ended_at = null;
  return claimed;
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

-- A safe link about this person, opened by somebody who signed in, claims the file as a code does.
create function people.claim_by_link(region text, hash bytea, today date, at timestamptz)
  returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  claimed uuid;
begin
  if platform.ctx_kind() <> 'person' then return null; end if;
  select l.person_id into claimed from platform.safe_link l
    where l.region_code = region and l.token_hash = hash and l.revoked_at is null and l.expires_on > today and l.person_id is not null
      and not exists (select from people.file_account f where f.region_code = region and f.person_id = l.person_id and f.ended_at is null
        and f.account_id <> platform.ctx_actor());
  if claimed is null then return null; end if;
  insert into people.file_account (region_code, person_id, account_id, since, how)
    values (region, claimed, platform.ctx_actor(), at, 'link')
    on conflict (region_code, person_id, account_id) do update set ended_at = null;
  return claimed;
end $$;

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

select platform.protect('people.barred', 'person_id');
select platform.protect('people.file_account', 'person_id');
select platform.protect('people.claim_code', 'person_id');
select platform.protect('people.representation', 'person_id');
select platform.protect('people.joined_file', 'kept_id');
select platform.protect('people.agreement', 'person_id');

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
