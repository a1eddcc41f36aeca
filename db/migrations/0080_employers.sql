-- Employers: who they are to the region, and who speaks with them.
create schema employers;
grant usage on schema employers to wegwijzer_app;

create table employers.employer (
  region_code text not null references regions.region (code),
  id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  -- The one named contact of the region for this employer. policy: F1
  contact_account uuid references access.account (id),
  contact_organisation uuid references regions.organisation (id),
  known_since date not null,
  primary key (region_code, id),
  unique (region_code, organisation_id)
);
comment on table employers.employer is 'regional: an employer as a region knows it, with one named contact';

create table employers.question (
  region_code text not null,
  id uuid not null,
  employer_id uuid not null,
  kind text not null check (kind in ('staff', 'schooling', 'subsidy', 'redundancy', 'other')),
  asked_on date not null,
  answer_by date not null,
  answered_on date,
  primary key (region_code, id),
  foreign key (region_code, employer_id) references employers.employer (region_code, id)
);
comment on table employers.question is 'regional: what an employer asked, and by when it is answered';
create index on employers.question (region_code, employer_id);
create index on employers.question (region_code, answer_by) where answered_on is null;

create table employers.question_text (
  region_code text not null,
  question_id uuid not null,
  asked text not null check (length(asked) <= 1000),
  answer text check (length(answer) <= 2000),
  primary key (region_code, question_id),
  foreign key (region_code, question_id) references employers.question (region_code, id)
);
comment on table employers.question_text is 'regional: the words of a question of an employer, and the answer';

-- An employer sees itself; the staff of a region see its employers.
alter table employers.employer enable row level security;
create policy see on employers.employer for select using (
  platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'employer' and organisation_id = platform.ctx_organisation()) or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));
create policy add on employers.employer for insert with check (platform.in_region(region_code));
create policy change on employers.employer for update using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code))) with check (platform.in_region(region_code));
alter table employers.question enable row level security;
create policy by_employer on employers.question
  using (exists (select from employers.employer e where e.region_code = question.region_code and e.id = question.employer_id)) with check (platform.in_region(region_code));
alter table employers.question_text enable row level security;
create policy by_question on employers.question_text
  using (exists (select from employers.question q where q.region_code = question_text.region_code and q.id = question_text.question_id)) with check (platform.in_region(region_code));

grant select, insert, update, delete on all tables in schema employers to wegwijzer_app;
