-- Who cannot go on with the own work after the first year: the employer and the insurer as parties, named with the person's yes. policy: E6
create table plans.own_work (
  region_code text not null,
  person_id uuid not null,
  after_first_year boolean not null,
  employer_name text check (length(employer_name) <= 120),
  employer_contact text check (length(employer_contact) <= 120),
  employer_phone text check (length(employer_phone) <= 30),
  employer_email text check (length(employer_email) <= 200),
  insurer_name text check (length(insurer_name) <= 120),
  insurer_contact text check (length(insurer_contact) <= 120),
  insurer_phone text check (length(insurer_phone) <= 30),
  insurer_email text check (length(insurer_email) <= 200),
  agreed_how text check (agreed_how in ('desk', 'phone')),
  -- The person took the yes back: then nobody is named.
  withdrawn_at timestamptz,
  organisation_id uuid not null references regions.organisation (id),
  noted_by uuid not null references access.account (id),
  noted_at timestamptz not null,
  primary key (region_code, person_id),
  foreign key (region_code, person_id) references people.person (region_code, id),
  check (agreed_how is not null or (employer_name is null and insurer_name is null)),
  check (employer_name is not null or coalesce(employer_contact, employer_phone, employer_email) is null),
  check (insurer_name is not null or coalesce(insurer_contact, insurer_phone, insurer_email) is null)
);
comment on table plans.own_work is 'regional: whether the first year is over in which somebody could not do the own work, and the employer and insurer named with their yes; never a cause or a complaint';
create index on plans.own_work (organisation_id);
select platform.protect('plans.own_work', 'person_id', 'plan');
grant select, insert, update, delete on plans.own_work to wegwijzer_app;
-- Who has only a part of the file in sight knows neither employer nor insurer.
create policy whole_file on plans.own_work as restrictive for select
  using (platform.ctx_kind() <> 'staff' or people.sight_scope(region_code, person_id) is distinct from 'part');
