-- No double entry: the numbers organisations know a record by in their own system, contact moments from and to their systems, and what is counted of them.
create table contacts.own_number (
  region_code text not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  kind text not null check (kind in ('handover', 'contact', 'task')),
  record uuid not null,
  number text not null check (length(number) between 1 and 60),
  -- As it is looked for: capitals and digits only.
  plain text not null check (length(plain) <= 60),
  noted_by uuid references access.account (id),
  noted_at timestamptz not null,
  primary key (region_code, kind, record, organisation_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table contacts.own_number is 'regional: the number an organisation knows a handover, contact or task by in its own system; no other organisation sees it';
create index on contacts.own_number (region_code, organisation_id, plain);
create index on contacts.own_number (region_code, person_id);

alter table contacts.own_number enable row level security;
create policy see on contacts.own_number for select
  using (platform.ctx_kind() = 'system'
    or (platform.ctx_kind() in ('person', 'link') and people.sees(region_code, person_id) and platform.acts_in('plan'))
    or (organisation_id = platform.ctx_organisation() and case when platform.ctx_kind() = 'api'
      then people.organisation_involved(region_code, person_id) else people.knows(region_code, person_id) end));
create policy add on contacts.own_number for insert with check (platform.in_region(region_code));
create policy change on contacts.own_number for update
  using (platform.ctx_kind() = 'system' or (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id)))
  with check (platform.in_region(region_code));
create policy remove on contacts.own_number for delete
  using (platform.ctx_kind() = 'system' or (organisation_id = platform.ctx_organisation() and people.knows(region_code, person_id)));

insert into contacts.own_number (region_code, person_id, organisation_id, kind, record, number, plain, noted_by, noted_at)
  select region_code, person_id, organisation_id, 'contact', id, own_case_number,
    upper(regexp_replace(own_case_number, '[^A-Za-z0-9]', '', 'g')), account_id, recorded_at
  from contacts.contact where own_case_number <> '';
update contacts.contact set own_case_number = null where own_case_number is not null;
-- The numbers of senders go to where all of them stand.
insert into contacts.own_number (region_code, person_id, organisation_id, kind, record, number, plain, noted_by, noted_at)
  select region_code, person_id, sender_organisation, 'handover', id, own_case_number,
    upper(regexp_replace(own_case_number, '[^A-Za-z0-9]', '', 'g')), sender_account, made_at
  from intake.sender_number_shared;
comment on column contacts.contact.own_case_number is 'of releases before: stands in contacts.own_number';

-- Coded from the first moment on: who sent somebody, and why somebody else spoke for them. From a system there is no account.
alter table contacts.contact add sent_by uuid references regions.organisation (id);
alter table contacts.contact add on_behalf_because text check (on_behalf_because in ('asked-by-person', 'not-able', 'by-mandate'));
alter table contacts.contact alter column account_id drop not null;
create index on contacts.contact (region_code, organisation_id, recorded_at, id);
create index on contacts.contact (region_code, happened_on);

-- A system of the organisation that recorded a contact reads it, as long as the organisation is involved with the person.
create policy see_own on contacts.contact for select
  using (platform.ctx_kind() = 'api' and organisation_id = platform.ctx_organisation() and people.organisation_involved(region_code, person_id));
create policy see_own on contacts.contact_text for select
  using (platform.ctx_kind() = 'api' and exists (
    select from contacts.contact c where c.region_code = contact_text.region_code and c.id = contact_text.contact_id));

grant select, insert, update, delete on contacts.own_number to wegwijzer_app;

-- Contact moments of a region as everybody may know them: per quarter and code, in fives, and nothing of fewer than ten. policy: C1, L1
create function contacts.figures(region text, since date, till date)
  returns table (quarter date, part text, code text, contacts int)
  language sql stable security definer set search_path = '' as $$
    with moments as (
      select date_trunc('quarter', c.happened_on)::date as quarter, c.channel, c.door, coalesce(c.route, 'not-asked') as route, c.outcome
      from contacts.contact c
      where c.region_code = region and c.happened_on >= since and c.happened_on < till and c.corrected_by is null
    ), coded as (
      select m.quarter, one.part, one.code, count(*) as n
      from moments m cross join lateral (values ('door', m.door), ('channel', m.channel), ('route', m.route), ('outcome', m.outcome)) as one (part, code)
      group by 1, 2, 3
    )
    select quarter, part, code, case when n >= 10 then (round(n / 5.0) * 5)::int end from coded order by quarter desc, part, n desc, code
  $$;
