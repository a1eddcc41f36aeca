-- Persons, who may see whom, for which purpose, on which basis.
create schema people;
grant usage on schema people to wegwijzer_app;

-- Purposes are fixed beforehand; every route that touches persons names one. policy: L2
create table people.purpose (
  code text primary key check (code ~ '^[a-z-]{1,40}$'),
  title_nl text not null,
  title_en text not null,
  explanation_nl text not null,
  explanation_en text not null
);
comment on table people.purpose is 'national: why personal data is read or changed';

create table people.legal_basis (
  id uuid primary key,
  purpose text not null references people.purpose,
  -- The type of organisation that may rely on it, 'person' for somebody about themselves, '*' for all.
  organisation_type text not null,
  law_nl text not null,
  valid_from date not null,
  valid_until date,
  unique (purpose, organisation_type, law_nl, valid_from)
);
comment on table people.legal_basis is 'national: on which law a purpose rests, for whom, from when until when';

create table people.person (
  region_code text not null references regions.region (code),
  id uuid not null,
  reference text not null,
  registered_at timestamptz not null,
  registered_by uuid not null references regions.organisation (id),
  door text not null check (door in ('website', 'walk-in', 'phone', 'handover', 'desk')),
  language text not null default 'nl',
  shielded boolean not null default false,
  obliged_by uuid references regions.organisation (id),
  closed_on date,
  erased_at timestamptz,
  moved_from_region text,
  moved_from_id uuid,
  primary key (region_code, id),
  unique (region_code, reference),
  unique (region_code, id, shielded)
);
comment on table people.person is 'regional: the file of one person in one region';

create table people.person_text (
  region_code text not null,
  person_id uuid not null,
  shielded boolean not null,
  first_name text,
  last_name text,
  email text,
  phone text,
  street text,
  postcode text,
  municipality_code text references regions.municipality (code),
  birth_date date,
  primary key (region_code, person_id),
  foreign key (region_code, person_id, shielded) references people.person (region_code, id, shielded) on update cascade,
  -- Of a shielded person no address, postcode or place is kept.
  check (not shielded or (street is null and postcode is null and municipality_code is null))
);
comment on table people.person_text is 'regional: name and contact data of a person, emptied by erasure';
create index on people.person_text (region_code, lower(last_name), lower(first_name));

create table people.safe_contact (
  region_code text not null,
  person_id uuid not null,
  channel text not null check (channel in ('mail', 'phone', 'letter', 'account')),
  from_time text,
  until_time text,
  voicemail boolean not null default true,
  neutral boolean not null default false,
  primary key (region_code, person_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.safe_contact is 'regional: how a person may be reached safely';

-- Who may see whom: read by every policy. Scope file is the whole file, part only what the record it comes from needs.
create table people.sight (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  account_id uuid references access.account (id),
  scope text not null check (scope in ('file', 'part')),
  purpose text not null references people.purpose,
  because text not null check (because in ('registered', 'handover', 'holder', 'lead', 'queue', 'appointment', 'task', 'referral', 'placement', 'cover', 'named', 'joined')),
  record uuid,
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id) deferrable initially deferred,
  check (until_on is null or until_on >= from_on)
);
comment on table people.sight is 'regional: which organisation or worker may see which person, for which purpose, from until, because';
create index on people.sight (region_code, person_id, organisation_id);
create index on people.sight (region_code, account_id, person_id);
create index on people.sight (region_code, organisation_id, person_id) where account_id is null;
create index on people.sight (region_code, record);

create table people.barred (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  because text not null check (because in ('asked', 'own-file')),
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.barred is 'regional: workers who may not open a file: barred by the person, or their own';
create index on people.barred (region_code, person_id, account_id);

create table people.file_account (
  region_code text not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  since timestamptz not null,
  how text not null check (how in ('code', 'link', 'desk', 'registered')),
  document_seen boolean not null default false,
  ended_at timestamptz,
  primary key (region_code, person_id, account_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.file_account is 'regional: which sign-in account belongs to a file';
create index on people.file_account (account_id);

create table people.claim_code (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_on date not null,
  used_at timestamptz,
  primary key (region_code, id),
  unique (region_code, code_hash),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.claim_code is 'regional: one-time codes with which a person claims a file, kept as a hash';

create table people.representation (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  kind text not null check (kind in ('authorised', 'parent', 'money-administrator', 'mentor', 'curator')),
  scope text[] not null,
  proof text not null check (proof in ('court-decision', 'authorisation', 'register', 'identity-document')),
  proof_seen_by uuid not null references access.account (id),
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.representation is 'regional: who may act for a person, in what, until when, which proof was seen';
create index on people.representation (account_id);

create table people.joined_file (
  region_code text not null,
  id uuid not null,
  kept_id uuid not null,
  joined_id uuid not null,
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  undone_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, kept_id) references people.person (region_code, id),
  foreign key (region_code, joined_id) references people.person (region_code, id),
  check (kept_id <> joined_id)
);
comment on table people.joined_file is 'regional: two files of one person, joined by a person; can be undone';
create unique index joined_once on people.joined_file (region_code, joined_id) where undone_at is null;
create index on people.joined_file (region_code, kept_id);

create table people.agreement (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  organisation_id uuid references regions.organisation (id),
  record uuid,
  agreed boolean not null,
  how text not null check (how in ('desk', 'phone', 'online', 'link')),
  recorded_by uuid references access.account (id),
  at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.agreement is 'regional: what a person was shown and agreed to; a safeguard, not a legal basis';
create index on people.agreement (region_code, person_id);

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

grant select, insert, update, delete on all tables in schema people to wegwijzer_app;
revoke insert, update, delete on people.purpose from wegwijzer_app;
revoke insert, update, delete on people.legal_basis from wegwijzer_app;
