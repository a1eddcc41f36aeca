-- The plan is the person's: each change has a number, and what the person says to it is a fact. policy: E1
alter table plans.plan add column version int not null default 1 check (version >= 1);
create table plans.plan_change (
  region_code text not null,
  plan_id uuid not null,
  -- The version that the plan became by it.
  version int not null check (version > 1),
  person_id uuid not null,
  what text not null check (what in ('goal', 'step-added', 'step-dropped', 'reopened')),
  -- The step it is about.
  step_id uuid,
  -- The person is asked whether they agree: the goal or a step of their own changed, and not by themselves.
  asks boolean not null,
  by_kind text not null,
  by_account uuid references access.account (id),
  -- Who answers for the words: of a worker the own organisation, of the person who leads the plan.
  organisation_id uuid not null references regions.organisation (id),
  at timestamptz not null,
  primary key (region_code, plan_id, version),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  check ((what in ('step-added', 'step-dropped')) = (step_id is not null))
);
comment on table plans.plan_change is 'regional: what changed in a plan, who and when; never changed itself';
create index on plans.plan_change (region_code, person_id);
select platform.protect('plans.plan_change', 'person_id', 'plan');
create table plans.plan_change_text (
  region_code text not null,
  plan_id uuid not null,
  version int not null,
  person_id uuid not null,
  old_goal text check (length(old_goal) <= 400),
  why text check (length(why) <= 400),
  primary key (region_code, plan_id, version),
  foreign key (region_code, plan_id, version) references plans.plan_change (region_code, plan_id, version)
);
comment on table plans.plan_change_text is 'regional: the words a goal had before, and why it changed; emptied by erasure';
select platform.protect('plans.plan_change_text', 'person_id', 'plan');

create table plans.plan_answer (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  -- The version the person read.
  version int not null check (version >= 1),
  answer text not null check (answer in ('agreed', 'part-not', 'withdrawn')),
  how text not null check (how in ('account', 'desk', 'phone', 'paper')),
  -- What they do not agree with, where that is one part: the goal or a step.
  about_kind text check (about_kind in ('goal', 'step')),
  about_id uuid,
  by_account uuid references access.account (id),
  organisation_id uuid not null references regions.organisation (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  check ((about_kind = 'step') = (about_id is not null)),
  check (about_kind is null or answer = 'part-not')
);
comment on table plans.plan_answer is 'regional: what a person said to a version of the plan: yes, not to a part, or no longer; never changed';
create index on plans.plan_answer (region_code, plan_id, at desc);
create index on plans.plan_answer (region_code, person_id);
select platform.protect('plans.plan_answer', 'person_id', 'plan');
create table plans.plan_answer_text (
  region_code text not null,
  answer_id uuid not null,
  person_id uuid not null,
  words text check (length(words) <= 400),
  primary key (region_code, answer_id),
  foreign key (region_code, answer_id) references plans.plan_answer (region_code, id)
);
comment on table plans.plan_answer_text is 'regional: what a person said beside a yes or no to the plan; emptied by erasure';
select platform.protect('plans.plan_answer_text', 'person_id', 'plan');
grant select, insert, update, delete on plans.plan_change, plans.plan_change_text, plans.plan_answer, plans.plan_answer_text to wegwijzer_app;

-- A person moves own steps between to do, busy, done and did not work out.
alter table plans.step add column busy_since date;
alter table plans.step drop constraint step_state_check;
alter table plans.step add constraint step_state_check check (state in ('open', 'done', 'dropped', 'not-worked', 'no-offer', 'no-money', 'wait-too-long', 'scheme-excludes'));
