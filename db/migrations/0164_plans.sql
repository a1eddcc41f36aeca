-- A referral begins as a draft of which the parts are filled in over days, also by a colleague; what is sent has the same id. policy: D8
create table plans.draft (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  service_id uuid not null references catalogue.service (id),
  state text not null check (state in ('open', 'sent', 'thrown-away')),
  -- Of the last change: whoever saves on top of an older one is told.
  version integer not null check (version >= 0),
  reason text check (reason in ('fits-goal', 'asked-by-person', 'close-by', 'soonest', 'own-instrument')),
  payer text check (payer in ('regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy', 'free', 'not-yet-arranged')),
  payer_account uuid references access.account (id),
  payer_by date,
  start_condition text check (start_condition in ('course-started', 'course-ended')),
  waits_for_step uuid,
  follows uuid,
  follows_when text check (follows_when in ('ended', 'achieved')),
  slot_id uuid,
  -- The choice from a shortlist, and the referral that led nowhere, from which it comes.
  choice uuid,
  after_referral uuid,
  asked_account uuid references access.account (id),
  asked_by uuid references access.account (id),
  asked_at timestamptz,
  -- Shown to the person behind a link or after signing in, and what they said of which version.
  shown_version integer,
  shown_at timestamptz,
  answer text check (answer in ('yes', 'no')),
  answered_how text check (answered_how in ('link', 'online')),
  answered_version integer,
  answered_at timestamptz,
  made_by uuid not null references access.account (id),
  made_organisation uuid not null references regions.organisation (id),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  foreign key (region_code, waits_for_step) references plans.step (region_code, id),
  foreign key (region_code, follows) references plans.referral (region_code, id),
  check ((follows is null) = (follows_when is null)),
  check ((asked_account is null) = (asked_at is null)),
  check ((answer is null) = (answered_version is null))
);
comment on table plans.draft is 'regional: a referral that is not sent yet: what is filled in, who was asked to look, what the person said of it';
create index on plans.draft (region_code, person_id);
create index on plans.draft (region_code, made_by) where state = 'open';
create index on plans.draft (region_code, asked_account) where state = 'open';
create index on plans.draft (changed_at) where state = 'open';
create unique index one_draft_per_service on plans.draft (region_code, person_id, service_id) where state = 'open';

create table plans.draft_text (
  region_code text not null,
  draft_id uuid not null,
  person_id uuid not null,
  goes_along text check (length(goes_along) <= 600),
  because text check (length(because) <= 400),
  asked_words text check (length(asked_words) <= 400),
  primary key (region_code, draft_id),
  foreign key (region_code, draft_id) references plans.draft (region_code, id)
);
comment on table plans.draft_text is 'regional: the words of a draft of a referral; emptied by erasure, by sending and by throwing away';

create table plans.draft_change (
  region_code text not null,
  id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  version integer not null,
  part text not null check (part in ('service', 'why', 'goes', 'payment', 'start')),
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, draft_id, version),
  foreign key (region_code, draft_id) references plans.draft (region_code, id)
);
comment on table plans.draft_change is 'regional: which part of a draft was changed by whom and when; never changed itself';

select platform.protect('plans.draft', 'person_id', 'plan');
select platform.protect('plans.draft_text', 'person_id', 'plan');
select platform.protect('plans.draft_change', 'person_id', 'plan');

-- It begins after another one of the same person ended, or reached its goal. policy: D9
alter table plans.referral
  add column follows uuid,
  add column follows_when text check (follows_when in ('ended', 'achieved')),
  add constraint follows_with_when check ((follows is null) = (follows_when is null)),
  add foreign key (region_code, follows) references plans.referral (region_code, id);
create index on plans.referral (region_code, follows) where follows is not null;

grant select, insert, update, delete on plans.draft, plans.draft_text, plans.draft_change to wegwijzer_app;
