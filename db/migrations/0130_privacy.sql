-- Rights of persons on their data: who saw it, requests, how long it is kept, erasures.
create schema privacy;
grant usage on schema privacy to wegwijzer_app;

-- How long data of a purpose is kept by an organisation of a type; a real database does not serve while one is empty. policy: L2
create table privacy.retention (
  purpose text not null references people.purpose,
  organisation_type text not null,
  months int check (months between 0 and 600),
  primary key (purpose, organisation_type)
);
comment on table privacy.retention is 'national: months that data of a purpose is kept after the file is closed, per type of responsible organisation';

-- An organisation's own term counts before the term of its type.
create table privacy.own_term (
  organisation_id uuid not null references regions.organisation (id),
  purpose text not null references people.purpose,
  months int not null check (months between 0 and 600),
  primary key (organisation_id, purpose)
);
comment on table privacy.own_term is 'national: months that one organisation keeps data of a purpose, where it differs from the term of its type';

-- Months for which an organisation keeps data of a purpose: its own term, else the shortest of its types, else that of all.
create function privacy.months_for(organisation uuid, of_purpose text) returns int
  language sql stable set search_path = '' as $$
    select coalesce(
      (select o.months from privacy.own_term o where o.organisation_id = organisation and o.purpose = of_purpose),
      (select min(r.months) from privacy.retention r
        join regions.organisation_type_shared t on t.type = r.organisation_type and t.organisation_id = organisation
        where r.purpose = of_purpose),
      (select r.months from privacy.retention r where r.purpose = of_purpose and r.organisation_type = '*'))
  $$;

-- The shortest term of all: nothing that was closed later can be due.
create function privacy.shortest_term() returns int
  language sql stable set search_path = '' as $$
    select coalesce(least((select min(r.months) from privacy.retention r), (select min(o.months) from privacy.own_term o)), 0)
  $$;

-- Parts of a closed file: when the term of each has passed, it is erased. A file that opens again makes them void.
create table privacy.kept (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null references people.purpose,
  organisation_id uuid not null references regions.organisation (id),
  closed_on date not null,
  erased_on date,
  primary key (region_code, id),
  unique (region_code, person_id, purpose, organisation_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table privacy.kept is 'regional: what is still kept of a closed file, per purpose and responsible organisation';
create index on privacy.kept (closed_on) where erased_on is null;

create table privacy.request (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('access', 'correction', 'erasure', 'objection', 'portability')),
  organisation_id uuid not null references regions.organisation (id),
  made_at timestamptz not null,
  answer_by date not null,
  decision text check (decision in ('granted', 'partly', 'refused')),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table privacy.request is 'regional: what a person asked about their data, by when it is answered, what was decided';
create index on privacy.request (region_code, organisation_id, answer_by) where decision is null;
create index on privacy.request (region_code, person_id);

create table privacy.request_text (
  region_code text not null,
  request_id uuid not null,
  person_id uuid not null,
  asked text check (length(asked) <= 2000),
  answer text check (length(answer) <= 2000),
  primary key (region_code, request_id),
  foreign key (region_code, request_id) references privacy.request (region_code, id)
);
comment on table privacy.request_text is 'regional: the words of a request and its answer, emptied by erasure';

-- A reading withheld from the person until a date: asked by one privacy officer, agreed by another.
create table privacy.withholding (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  log_id uuid not null,
  reason text not null check (reason in ('criminal-investigation', 'safety-of-somebody-else')),
  until_on date not null,
  asked_by uuid not null references access.account (id),
  asked_at timestamptz not null,
  agreed_by uuid references access.account (id) check (agreed_by <> asked_by),
  agreed_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table privacy.withholding is 'regional: a reading the person does not see yet, by two privacy officers, with a reason and an end';
create index on privacy.withholding (region_code, person_id);

-- Without organisation and purpose: the whole file.
create table privacy.erasure (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  purpose text,
  at timestamptz not null,
  because text not null check (because in ('request', 'retention')),
  primary key (region_code, id),
  unique nulls not distinct (region_code, person_id, organisation_id, purpose),
  check ((organisation_id is null) = (purpose is null))
);
comment on table privacy.erasure is 'regional: that a file, or one part of it, was erased, so that a restored backup can be erased again';
create index on privacy.erasure (at);

alter table privacy.request enable row level security;
create policy see on privacy.request for select
  using (people.sees(region_code, person_id) or (platform.ctx('purpose') = 'rights' and organisation_id = platform.ctx_organisation()));
create policy add on privacy.request for insert with check (platform.in_region(region_code));
create policy change on privacy.request for update
  using (platform.ctx_kind() = 'system' or (platform.ctx('purpose') = 'rights' and organisation_id = platform.ctx_organisation())) with check (platform.in_region(region_code));
create policy remove on privacy.request for delete using (platform.ctx_kind() = 'system');

alter table privacy.request_text enable row level security;
create policy see on privacy.request_text for select
  using (people.sees(region_code, person_id) or exists (select from privacy.request r where r.region_code = request_text.region_code and r.id = request_text.request_id));
create policy add on privacy.request_text for insert with check (platform.in_region(region_code));
create policy change on privacy.request_text for update
  using (platform.ctx_kind() = 'system' or platform.ctx('purpose') = 'rights') with check (platform.in_region(region_code));
create policy remove on privacy.request_text for delete using (platform.ctx_kind() = 'system');

-- The withholding must not show itself to the person it is about.
alter table privacy.withholding enable row level security;
create policy see on privacy.withholding for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and platform.in_region(region_code)));
create policy add on privacy.withholding for insert with check (platform.ctx('purpose') = 'rights' and platform.in_region(region_code));
create policy change on privacy.withholding for update
  using (platform.ctx('purpose') = 'rights' and platform.in_region(region_code)) with check (platform.in_region(region_code));

select platform.protect('privacy.kept', 'person_id');

alter table privacy.erasure enable row level security;
create policy by_system on privacy.erasure using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');

-- The person's own log without what two officers withhold today; grouped by the page.
create function privacy.own_log(person uuid, before timestamptz, most int)
  returns setof platform.processing_log
  language sql stable security definer set search_path = '' as $$
    select l.* from platform.processing_log l
    -- Of joined files the readings of all are the person's own.
    where l.persons && platform.ctx_persons() and l.at < before and person = any (platform.ctx_persons()) and not exists (
      select from privacy.withholding w
      where w.region_code = l.region_code and w.log_id = l.id and w.agreed_at is not null and w.until_on > platform.ctx_today())
    order by l.at desc limit least(most, 2000)
  $$;

-- Readings of one person, for a privacy officer who decides about withholding: no content, no names.
create function privacy.officer_log(region text, person uuid, most int)
  returns table (id uuid, at timestamptz, organisation_id uuid, role text, purpose text, what text[])
  language sql stable security definer set search_path = '' as $$
    select l.id, l.at, l.organisation_id, l.role, l.purpose, l.what from platform.processing_log l
    where l.region_code = region and l.persons @> array[person]
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and platform.in_region(region)
    order by l.at desc limit least(most, 200)
  $$;

-- A file by its reference number, for a privacy officer of the region: an id, nothing else.
create function privacy.file_of_reference(region text, wanted text) returns uuid
  language sql stable security definer set search_path = '' as $$
    select p.id from people.person_shared p
    where p.region_code = region and p.reference = wanted
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and platform.in_region(region)
  $$;

grant select, insert, update, delete on all tables in schema privacy to wegwijzer_app;
