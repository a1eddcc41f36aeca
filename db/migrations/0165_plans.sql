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
