-- A shortlist of services to choose from together, and why something was chosen. policy: C14, D1, D8
alter table plans.plan add wait_at_most int check (wait_at_most between 0 and 104);
comment on column plans.plan.wait_at_most is 'how many weeks the person wants to wait at most; null where nobody asked';
alter table plans.step drop constraint step_kind_check;
alter table plans.step add constraint step_kind_check
  check (kind in ('own-action', 'appointment', 'task', 'decision', 'application', 'learning', 'aftercare', 'closing', 'choosing'));

create table plans.shortlist (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  shared_on date,
  shared_how text check (shared_how in ('mail', 'paper')),
  shared_by uuid references access.account (id),
  answer_by date,
  -- Choosing together is a step of the plan, with who and by when.
  step_id uuid,
  ended_on date,
  ended_because text check (ended_because in ('referred', 'none', 'file-closed')),
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  foreign key (region_code, step_id) references plans.step (region_code, id),
  check ((shared_on is null) = (shared_how is null) and (shared_on is null) = (answer_by is null)),
  check ((ended_on is null) = (ended_because is null))
);
comment on table plans.shortlist is 'regional: services a guide and a person choose from together, with whom it was shared and how it ended';
create unique index one_open_shortlist on plans.shortlist (region_code, plan_id) where ended_on is null;
create index on plans.shortlist (region_code, person_id, made_at desc);

create table plans.shortlist_item (
  region_code text not null,
  id uuid not null,
  shortlist_id uuid not null,
  person_id uuid not null,
  service_id uuid not null references catalogue.service (id),
  -- How it suited the person on the day it was put on.
  verdict text not null check (verdict in ('fits', 'look', 'fits-not')),
  added_by uuid not null references access.account (id),
  added_organisation uuid not null references regions.organisation (id),
  added_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_how text check (answered_how in ('account', 'link', 'desk')),
  answered_at timestamptz,
  result text check (result in ('chosen', 'not-chosen')),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  referral_id uuid,
  primary key (region_code, id),
  unique (region_code, shortlist_id, service_id),
  foreign key (region_code, shortlist_id) references plans.shortlist (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_how is null)),
  check ((result is null) = (decided_at is null)),
  check (referral_id is null or result = 'chosen')
);
comment on table plans.shortlist_item is 'regional: one service on a shortlist: who put it there, what the person said, what was chosen';
create unique index one_chosen on plans.shortlist_item (region_code, shortlist_id) where result = 'chosen';
create index on plans.shortlist_item (region_code, person_id);
create index on plans.shortlist_item (region_code, referral_id) where referral_id is not null;

create table plans.shortlist_text (
  region_code text not null,
  item_id uuid not null,
  person_id uuid not null,
  reason text check (length(reason) <= 400),
  comment text check (length(comment) <= 400),
  choice text check (length(choice) <= 400),
  primary key (region_code, item_id),
  foreign key (region_code, item_id) references plans.shortlist_item (region_code, id)
);
comment on table plans.shortlist_text is 'regional: why a service is on a shortlist, what the person says of it, why it was chosen or not; emptied by erasure';

create table plans.referral_reason (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  -- Referred although the file says that it does not suit: then the words are asked.
  contrary boolean not null,
  words text check (length(words) <= 400),
  primary key (region_code, referral_id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.referral_reason is 'regional: why this service, in words that stay with guide and person; emptied by erasure';

create table plans.acceptance_counted (
  counted_on date primary key
);
comment on table plans.acceptance_counted is 'local: the days on which it was counted how often referrals are accepted';
create index on plans.referral_fact (at) where to_state in ('accepted', 'waiting-for-start', 'declined');

select platform.protect('plans.shortlist', 'person_id', 'plan');
select platform.protect('plans.shortlist_item', 'person_id', 'plan');
select platform.protect('plans.shortlist_text', 'person_id', 'plan');
select platform.protect('plans.referral_reason', 'person_id', 'plan');
grant select, insert, update, delete on plans.shortlist, plans.shortlist_item, plans.shortlist_text, plans.referral_reason,
  plans.acceptance_counted to wegwijzer_app;
