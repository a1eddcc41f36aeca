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

-- Times at which a provider can have a first talk: a guide books one in the same step as the referral. Of the provider, not of a person. policy: D6
create table plans.intake_slot (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  -- Null: for every service of the provider.
  service_id uuid references catalogue.service (id),
  on_date date not null,
  at_time text not null check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null check (length(place) <= 160),
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  withdrawn_on date,
  -- Who took it: one referral, so that nobody is booked twice.
  referral_id uuid,
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  check (withdrawn_on is null or referral_id is null)
);
comment on table plans.intake_slot is 'regional: a time at which a provider can have a first talk, and the referral that took it; of the provider, not of persons';
create unique index one_talk_at_a_time on plans.intake_slot (region_code, organisation_id, on_date, at_time, place) where withdrawn_on is null;
create unique index one_time_per_referral on plans.intake_slot (region_code, referral_id) where referral_id is not null;
create index on plans.intake_slot (region_code, organisation_id, on_date);
alter table plans.intake_slot enable row level security;
create policy all_in_region on plans.intake_slot using (platform.in_region(region_code)) with check (platform.in_region(region_code));
grant select, insert, update, delete on plans.intake_slot to wegwijzer_app;

-- Who pays what of a referral: several sources, each with plain facts on amounts. Facts are never changed; a new row corrects. policy: D5, D11
create table plans.funding_line (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  source text not null check (source in ('regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy', 'not-yet-arranged')),
  -- Not yet arranged: who arranges it by when.
  owner_account uuid references access.account (id),
  arrange_by date,
  -- The line that was not arranged yet, in whose place this one comes.
  replaces uuid,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  ended_on date,
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  foreign key (region_code, replaces) references plans.funding_line (region_code, id),
  check (source <> 'not-yet-arranged' or arrange_by is not null)
);
comment on table plans.funding_line is 'regional: one source that pays a part of a referral, or who arranges that by when';
create index on plans.funding_line (region_code, referral_id);
create index on plans.funding_line (region_code, person_id);
create index on plans.funding_line (region_code, owner_account, arrange_by) where ended_on is null and owner_account is not null;

create table plans.funding_fact (
  region_code text not null,
  id uuid not null,
  line_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('expected', 'committed', 'settled')),
  amount_cents bigint not null check (amount_cents >= 0),
  -- The fact that this one takes the place of.
  corrects uuid,
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, line_id) references plans.funding_line (region_code, id),
  foreign key (region_code, corrects) references plans.funding_fact (region_code, id)
);
comment on table plans.funding_fact is 'regional: an amount that is expected, committed or settled on a line, by whom, when; never changed, only corrected by a new one';
create index on plans.funding_fact (region_code, referral_id);
create unique index corrected_once on plans.funding_fact (region_code, corrects) where corrects is not null;

select platform.protect('plans.funding_line', 'person_id', 'plan');
create policy see_money on plans.funding_line for select using (people.sees(region_code, person_id) and platform.acts_in('money'));
create policy see_own on plans.funding_line for select
  using (exists (select from plans.referral r where r.region_code = funding_line.region_code and r.id = funding_line.referral_id));
select platform.protect('plans.funding_fact', 'person_id', 'plan');
drop policy change on plans.funding_fact;
create policy see_money on plans.funding_fact for select using (people.sees(region_code, person_id) and platform.acts_in('money'));
grant select, insert, update, delete on plans.funding_line to wegwijzer_app;
grant select, insert, delete on plans.funding_fact to wegwijzer_app;

-- What each source pays in a region: sums, nobody in person. policy: I11
create function plans.funding_by_source(region text)
  returns table (source text, lines int, expected_cents bigint, committed_cents bigint, settled_cents bigint)
  language sql stable security definer set search_path = '' as $$
    select l.source, count(distinct l.id)::int,
      coalesce(sum(f.amount_cents) filter (where f.kind = 'expected'), 0)::bigint,
      coalesce(sum(f.amount_cents) filter (where f.kind = 'committed'), 0)::bigint,
      coalesce(sum(f.amount_cents) filter (where f.kind = 'settled'), 0)::bigint
    from plans.funding_line l
    left join plans.funding_fact f on f.region_code = l.region_code and f.line_id = l.id
      and not exists (select from plans.funding_fact c where c.region_code = f.region_code and c.corrects = f.id)
    where l.region_code = region and l.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by l.source order by l.source
  $$;
