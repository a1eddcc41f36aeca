-- What a scan of work needs beside work and skills: education, wishes and practical limits, and how the chances are in a region. policy: C3
create table skills.person_education (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  what text not null check (length(what) between 2 and 120),
  level text not null check (level in ('none', 'primary', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'havo-vwo', 'mbo-4', 'hbo', 'wo', 'course', 'abroad')),
  finished text not null check (finished in ('finished', 'unfinished', 'going-on')),
  year int check (year between 1940 and 2100),
  noted_by uuid,
  -- Empty: the person's own word.
  responsible_organisation_id uuid,
  noted_at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table skills.person_education is 'regional: what somebody learnt, finished or not, who noted it and for which organisation';
create index on skills.person_education (region_code, person_id);
select platform.protect('skills.person_education', 'person_id', 'plan');
create policy take_away on skills.person_education for delete using (people.sees(region_code, person_id));

-- Practical only: there is no place for health here, and the form says so.
create table skills.person_wish (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  subject text not null check (subject in ('workWanted', 'workNot', 'sureWanted', 'sureNot', 'hoursLeast', 'hoursMost', 'daysNot', 'timesNot',
    'schoolHours', 'travelKm', 'travelMinutes', 'travelBy', 'drivingLicence', 'dutch', 'learnBy')),
  -- Codes, a number or words, as the subject has it.
  value text[] not null check (cardinality(value) between 1 and 20 and length(array_to_string(value, '')) <= 600),
  noted_by uuid,
  responsible_organisation_id uuid,
  noted_at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, person_id, subject),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table skills.person_wish is 'regional: what somebody wants of work and which practical limits there are, who noted it and for which organisation';
select platform.protect('skills.person_wish', 'person_id', 'plan');
create policy take_away on skills.person_wish for delete using (people.sees(region_code, person_id));

create table skills.person_said_before (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in ('education', 'wish')),
  stood jsonb not null,
  responsible_organisation_id uuid,
  noted_at timestamptz not null,
  change text not null check (change in ('corrected', 'taken-away')),
  changed_at timestamptz not null,
  changed_by uuid,
  changed_organisation_id uuid,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table skills.person_said_before is 'regional: education and wishes as they stood before they were corrected or taken away, with who and when';
create index on skills.person_said_before (region_code, person_id);
select platform.protect('skills.person_said_before', 'person_id', 'plan');

grant select, insert, update, delete on skills.person_education, skills.person_wish to wegwijzer_app;
grant select, insert, delete on skills.person_said_before to wegwijzer_app;

-- Figures of others, never counted here: each with its source and its day. An occupation belongs to the group with the longest of its codes.
create table skills.occupation_chance (
  region_code text not null references regions.region (code),
  id uuid not null,
  occupation_group text not null check (length(occupation_group) between 2 and 120),
  isco_codes text[] not null check (cardinality(isco_codes) between 1 and 60 and array_to_string(isco_codes, ' ') ~ '^[0-9]{1,4}( [0-9]{1,4})*$'),
  tension text not null check (tension in ('very-loose', 'loose', 'average', 'tight', 'very-tight')),
  -- Open vacancies to each who receives benefit for a short time; empty where a source gives the class alone.
  ratio numeric(7, 2) check (ratio >= 0),
  source text not null check (length(source) between 3 and 200),
  as_of date not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, occupation_group, as_of)
);
comment on table skills.occupation_chance is 'regional: the chance of work in a group of occupations, as a source gave it on a day; nobody in person';
alter table skills.occupation_chance enable row level security;
create policy everybody on skills.occupation_chance for select using (true);
create policy add on skills.occupation_chance for insert
  with check (platform.in_region(region_code) and platform.ctx_kind() = 'staff' or platform.ctx_kind() = 'system');
create policy change on skills.occupation_chance for update
  using (platform.in_region(region_code) and platform.ctx_kind() = 'staff' or platform.ctx_kind() = 'system');
create policy remove on skills.occupation_chance for delete
  using (platform.in_region(region_code) and platform.ctx_kind() = 'staff' or platform.ctx_kind() = 'system');
grant select, insert, update, delete on skills.occupation_chance to wegwijzer_app;
