-- A provider without an account handles a referral behind a link: a named colleague, a code to the phone that was registered. policy: D6
create table plans.link_colleague (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  name text not null check (length(name) between 2 and 120),
  email text not null check (length(email) <= 254),
  phone text not null check (length(phone) <= 20),
  registered_by uuid not null references access.account (id),
  registered_at timestamptz not null,
  -- Nobody is trusted with a number on one person's word: a colleague looks too, or the provider was called on a number known before.
  confirmed_by uuid references access.account (id),
  confirmed_at timestamptz,
  confirmed_how text check (confirmed_how in ('second-look', 'called-back')),
  ended_at timestamptz,
  primary key (region_code, id),
  check ((confirmed_at is null) = (confirmed_how is null) and (confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_how <> 'second-look' or confirmed_by <> registered_by)
);
comment on table plans.link_colleague is 'regional: who at a provider without an account gets the link and the code; of workers, not of persons';
create unique index one_link_colleague on plans.link_colleague (region_code, organisation_id) where confirmed_at is not null and ended_at is null;
create unique index one_link_colleague_waits on plans.link_colleague (region_code, organisation_id) where confirmed_at is null and ended_at is null;
alter table plans.link_colleague enable row level security;
create policy all_in_region on plans.link_colleague
  using (platform.in_region(region_code) and platform.ctx_kind() in ('staff', 'system')) with check (platform.in_region(region_code));

alter table plans.referral
  -- Sent to a link only: the organisation sees nobody before it accepted.
  add column by_link boolean not null default false,
  add column wish_hours integer check (wish_hours between 1 and 60),
  add column wish_days text[] not null default '{}'
    check (wish_days <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

create table plans.provider_link (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  colleague_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  code_hash bytea,
  code_until timestamptz,
  -- Wrong codes since the last right one.
  tries integer not null default 0,
  -- Who gave the right code comes back with a secret of its own, for a while.
  secret_hash bytea,
  inside_until timestamptz,
  opened_at timestamptz,
  primary key (region_code, id),
  unique (region_code, token_hash),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  foreign key (region_code, colleague_id) references plans.link_colleague (region_code, id)
);
comment on table plans.provider_link is 'regional: links with which a provider without an account opens one referral, kept as a hash';
create index on plans.provider_link (region_code, referral_id);
create index on plans.provider_link (region_code, person_id);
select platform.protect('plans.provider_link', 'person_id', 'plan');
grant select, insert, update, delete on plans.link_colleague, plans.provider_link to wegwijzer_app;

-- Behind the link stands one referral. Its words are there once it was accepted, for as long as the organisation may see the person.
create policy see_by_link on plans.referral for select
  using (platform.ctx_kind() = 'link' and id = platform.ctx_record() and provider_organisation = platform.ctx_organisation());
create policy change_by_link on plans.referral for update
  using (platform.ctx_kind() = 'link' and id = platform.ctx_record() and provider_organisation = platform.ctx_organisation())
  with check (platform.in_region(region_code));
alter policy see_own on plans.referral_text using (
  platform.acts_in('plan') and exists (select from plans.referral r
    where r.region_code = referral_text.region_code and r.id = referral_text.referral_id
      and (platform.ctx_kind() <> 'link' or platform.ctx_organisation() is null or (r.state in ('accepted', 'waiting-for-start', 'running', 'on-hold', 'ended')
        and people.knows_by_link(r.region_code, r.person_id)))));

alter table plans.proposal alter column made_by drop not null;

-- Sessions of what runs: who came, what was done, what is next. Why somebody did not come is never kept. policy: D6, E2
create table plans.session (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  held_at text check (held_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  state text not null check (state in ('planned', 'came', 'excused', 'did-not-come', 'dropped')),
  done text[] not null default '{}',
  next_step text check (next_step in ('go-on', 'practise-more', 'contact-helps', 'almost-done')),
  made_at timestamptz not null,
  noted_at timestamptz,
  noted_by uuid references access.account (id),
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  check (state = 'came' or (done = '{}' and next_step is null)),
  check ((state = 'planned') = (noted_at is null))
);
comment on table plans.session is 'regional: one session of a referral, planned or held, and whether the person came';
create index on plans.session (region_code, referral_id, held_on desc);
create index on plans.session (region_code, person_id);
create table plans.session_text (
  region_code text not null,
  session_id uuid not null,
  person_id uuid not null,
  words text check (length(words) <= 600),
  primary key (region_code, session_id),
  foreign key (region_code, session_id) references plans.session (region_code, id)
);
comment on table plans.session_text is 'regional: what a provider wrote of a session, emptied by erasure';

-- What came of it in the words of the provider, and what the person says to that. policy: D6
create table plans.end_report (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  reached text not null check (reached in ('all', 'much', 'some', 'none')),
  advice text not null check (advice in ('work', 'learn-on', 'other-help', 'guidance-at-work', 'talk', 'none')),
  made_at timestamptz not null,
  made_by uuid references access.account (id),
  answer_by date not null,
  reminded_on date,
  answer text check (answer in ('agrees', 'own-words', 'disagrees')),
  answered_at timestamptz,
  answered_how text check (answered_how in ('account', 'link', 'desk')),
  primary key (region_code, referral_id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  check ((answer is null) = (answered_at is null))
);
comment on table plans.end_report is 'regional: the end report of a referral, and whether the person signed along';
create index on plans.end_report (answer_by) where answer is null and reminded_on is null;
create index on plans.end_report (region_code, person_id);
create table plans.end_report_text (
  region_code text not null,
  referral_id uuid not null,
  person_id uuid not null,
  reached_words text check (length(reached_words) <= 1000),
  advice_words text check (length(advice_words) <= 600),
  own_words text check (length(own_words) <= 1000),
  primary key (region_code, referral_id),
  foreign key (region_code, referral_id) references plans.end_report (region_code, referral_id)
);
comment on table plans.end_report_text is 'regional: the words of an end report and of the person, emptied by erasure';

-- From when until when and how many hours, as each change said it; the referral holds the last of them. policy: D6
create table plans.referral_term (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  proposal_id uuid not null,
  starts_on date,
  ends_on date,
  hours_per_week integer,
  at timestamptz not null,
  by_account uuid references access.account (id),
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  foreign key (region_code, proposal_id) references plans.proposal (region_code, id)
);
comment on table plans.referral_term is 'regional: each agreed change of dates or hours of a referral; never changed';
create index on plans.referral_term (region_code, referral_id);

select platform.protect('plans.session', 'person_id', 'plan');
select platform.protect('plans.session_text', 'person_id', 'plan');
select platform.protect('plans.end_report', 'person_id', 'plan');
select platform.protect('plans.end_report_text', 'person_id', 'plan');
select platform.protect('plans.referral_term', 'person_id', 'plan');
create policy see_own on plans.session for select
  using (exists (select from plans.referral r where r.region_code = session.region_code and r.id = session.referral_id));
create policy change_own on plans.session for update
  using (exists (select from plans.referral r where r.region_code = session.region_code and r.id = session.referral_id)) with check (platform.in_region(region_code));
create policy see_own on plans.end_report for select
  using (exists (select from plans.referral r where r.region_code = end_report.region_code and r.id = end_report.referral_id));
create policy change_own on plans.end_report for update
  using (exists (select from plans.referral r where r.region_code = end_report.region_code and r.id = end_report.referral_id)) with check (platform.in_region(region_code));
create policy see_own on plans.referral_term for select
  using (exists (select from plans.referral r where r.region_code = referral_term.region_code and r.id = referral_term.referral_id));
-- Words go no further behind a link than the sight of the organisation does.
create policy see_own on plans.session_text for select
  using (platform.acts_in('plan') and (platform.ctx_kind() <> 'link' or platform.ctx_organisation() is null or people.knows_by_link(region_code, person_id))
    and exists (select from plans.session s where s.region_code = session_text.region_code and s.id = session_text.session_id));
create policy change_own on plans.session_text for update
  using (exists (select from plans.session s where s.region_code = session_text.region_code and s.id = session_text.session_id)) with check (platform.in_region(region_code));
create policy see_own on plans.end_report_text for select
  using (platform.acts_in('plan') and (platform.ctx_kind() <> 'link' or platform.ctx_organisation() is null or people.knows_by_link(region_code, person_id))
    and exists (select from plans.end_report e where e.region_code = end_report_text.region_code and e.referral_id = end_report_text.referral_id));
create policy change_own on plans.end_report_text for update
  using (exists (select from plans.end_report e where e.region_code = end_report_text.region_code and e.referral_id = end_report_text.referral_id)) with check (platform.in_region(region_code));
grant select, insert, update, delete on plans.session, plans.session_text, plans.end_report, plans.end_report_text, plans.referral_term to wegwijzer_app;
revoke update on plans.referral_term from wegwijzer_app;

-- A call about sessions that were missed is a step; what other kinds there are by now stays.
do $$
declare kinds text[];
begin
  select array_agg(distinct m[1]) into kinds from pg_catalog.pg_constraint c,
    regexp_matches(pg_catalog.pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
    where c.conrelid = 'plans.step'::regclass and c.conname = 'step_kind_check';
  alter table plans.step drop constraint step_kind_check;
  execute format('alter table plans.step add constraint step_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ' order by k) from unnest(kinds || array['calling']) k));
end $$;

-- Which of what an organisation received a colleague has read, and until when; of workers.
create table plans.referral_seen (
  region_code text not null,
  referral_id uuid not null,
  account_id uuid not null references access.account (id),
  seen_at timestamptz not null,
  primary key (region_code, referral_id, account_id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.referral_seen is 'regional: until when a colleague of a provider has read what happened with a referral; of workers, not of persons';
alter table plans.referral_seen enable row level security;
create policy own on plans.referral_seen
  using (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system') with check (account_id = platform.ctx_actor());

-- A colleague of a provider is away until a day, and who looks after what they took up.
create table plans.provider_cover (
  region_code text not null,
  id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  of_account uuid not null references access.account (id),
  by_account uuid not null references access.account (id),
  from_on date not null,
  -- First day without cover.
  until_on date not null,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  ended_on date,
  primary key (region_code, id),
  check (until_on > from_on),
  check (of_account <> by_account)
);
comment on table plans.provider_cover is 'regional: which colleague of a provider looks after what another took up, until when; of workers, not of persons';
create unique index one_provider_cover on plans.provider_cover (region_code, organisation_id, of_account) where ended_on is null;
alter table plans.provider_cover enable row level security;
create policy own_organisation on plans.provider_cover
  using (platform.in_region(region_code) and (organisation_id = platform.ctx_organisation() or platform.ctx_kind() = 'system'))
  with check (platform.in_region(region_code) and organisation_id = platform.ctx_organisation());

grant select, insert, update, delete on plans.referral_seen, plans.provider_cover to wegwijzer_app;
