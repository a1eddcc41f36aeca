-- The way in: a tree of questions as data, answers of visitors without a name, urgent help per municipality, and the question desk.
create table intake.question_version (
  number int primary key,
  state text not null check (state in ('draft', 'published', 'retired')),
  tree jsonb not null,
  -- Counts the changes of a draft: who saves on an older one is told.
  revision int not null default 1,
  based_on int references intake.question_version (number),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  published_by uuid references access.account (id),
  published_at timestamptz,
  check ((state = 'draft') = (published_at is null))
);
comment on table intake.question_version is 'national: the tree of questions as it was published, and the draft of the next';
create unique index one_draft on intake.question_version (state) where state = 'draft';
create unique index one_published on intake.question_version (state) where state = 'published';

create table intake.journey (
  id uuid primary key,
  region_code text,
  version int not null references intake.question_version (number),
  entrance text not null check (length(entrance) <= 40),
  answers jsonb not null,
  began_at timestamptz not null,
  expires_on date not null
);
comment on table intake.journey is 'local: answers of a visitor on the way, without a name; gone after thirty days';
create index on intake.journey (expires_on);

create table intake.journey_key (
  key_hash bytea primary key,
  journey_id uuid not null references intake.journey (id) on delete cascade,
  kind text not null check (kind in ('link', 'code'))
);
comment on table intake.journey_key is 'local: hashes of the links and codes that open the answers of a visitor';
create index on intake.journey_key (journey_id);

create table intake.given_answers (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  version int not null references intake.question_version (number),
  entrance text not null check (length(entrance) <= 40),
  answers jsonb not null,
  how text not null check (how in ('booking', 'question', 'account', 'desk')),
  given_at timestamptz not null,
  -- The journey they come from: given twice, they are kept once.
  primary key (region_code, person_id, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table intake.given_answers is 'regional: answers that a person let go along into the own file; emptied by erasure';
select platform.protect('intake.given_answers', 'person_id', 'plan');

create table intake.crisis_contact (
  municipality_code text primary key,
  name text not null check (length(name) <= 120),
  phone text not null check (length(phone) <= 30),
  hours text check (length(hours) <= 120),
  checked_on date not null,
  changed_by uuid references access.account (id),
  changed_at timestamptz not null
);
comment on table intake.crisis_contact is 'national: whom to call in a municipality when it cannot wait, kept by the coordinator of its region';

-- An urgent handover is answered in hours of working days, and its receiver is phoned.
alter table intake.handover add urgent_by timestamptz;
create index on intake.handover (urgent_by) where state = 'waiting' and urgent_by is not null;

create table intake.urgent_call (
  region_code text not null,
  id uuid not null,
  handover_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  reached boolean not null,
  primary key (region_code, id),
  foreign key (region_code, handover_id) references intake.handover (region_code, id)
);
comment on table intake.urgent_call is 'regional: that the receiver of an urgent handover was phoned; nothing of what was said';
create index on intake.urgent_call (region_code, handover_id, at);
select platform.protect('intake.urgent_call', 'person_id', 'plan');
create policy see_part on intake.urgent_call for select
  using (exists (select from intake.handover h where h.region_code = urgent_call.region_code and h.id = urgent_call.handover_id));

create table intake.desk_question (
  region_code text not null,
  id uuid not null,
  reference text not null,
  asker_kind text not null check (asker_kind in ('employer', 'union', 'organisation')),
  language text not null check (length(language) = 2),
  token_hash bytea not null,
  asked_at timestamptz not null,
  answer_by date not null,
  state text not null check (state in ('open', 'answered', 'published')),
  -- Not answered in time: the coordinator has it first in the list.
  escalated_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references access.account (id),
  -- After this day it is forgotten who asked, and in which words.
  keep_until date,
  published_at timestamptz,
  published_by uuid references access.account (id),
  primary key (region_code, id),
  unique (region_code, reference),
  unique (region_code, token_hash)
);
comment on table intake.desk_question is 'regional: a question of an employer, union or organisation, with a day to answer by';
create index on intake.desk_question (region_code, state, answer_by);
create index on intake.desk_question (state, answer_by) where state = 'open' and escalated_at is null;
create index on intake.desk_question (keep_until) where keep_until is not null;

create table intake.desk_asker (
  region_code text not null,
  question_id uuid not null,
  organisation text not null check (length(organisation) <= 120),
  contact_name text not null check (length(contact_name) <= 90),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 30),
  question text not null check (length(question) <= 1500),
  answer text check (length(answer) <= 3000),
  primary key (region_code, question_id),
  foreign key (region_code, question_id) references intake.desk_question (region_code, id)
);
comment on table intake.desk_asker is 'regional: who asked the question desk and in which words; removed when the days of the profile are over';
alter table intake.desk_asker enable row level security;
create policy see on intake.desk_asker for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));
create policy add on intake.desk_asker for insert with check (platform.in_region(region_code));
create policy change on intake.desk_asker for update
  using (platform.ctx_kind() = 'staff' and platform.in_region(region_code)) with check (platform.in_region(region_code));
create policy remove on intake.desk_asker for delete using (platform.ctx_kind() = 'system');

create table intake.desk_published (
  region_code text not null,
  id uuid not null,
  question text not null check (length(question) <= 1500),
  answer text not null check (length(answer) <= 3000),
  published_on date not null,
  primary key (region_code, id),
  foreign key (region_code, id) references intake.desk_question (region_code, id)
);
comment on table intake.desk_published is 'regional: questions and answers for everybody to read, without who asked';
create index on intake.desk_published (region_code, published_on desc, id);

grant select, insert, update, delete on intake.question_version, intake.journey, intake.journey_key, intake.given_answers,
  intake.crisis_contact, intake.urgent_call, intake.desk_question, intake.desk_asker, intake.desk_published to wegwijzer_app;
revoke update on intake.urgent_call from wegwijzer_app;
