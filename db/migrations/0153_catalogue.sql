-- Help that is missing belongs to the person it was given to, and what the region adds of it is kept by the region. policy: D4
alter table catalogue.missing_entry
  add place text check (length(place) <= 80),
  add for_whom text check (length(for_whom) <= 300),
  add discreet boolean not null default false;
alter table catalogue.service add kept_by_region text references regions.region (code);
comment on column catalogue.service.kept_by_region is 'the region that keeps it, where no provider does';
create index on catalogue.service (kept_by_region) where kept_by_region is not null;

-- An offer in several regions: one region answers for its content, each other decides whether it is shown there. policy: D3
alter table catalogue.service add home_region text references regions.region (code);
comment on column catalogue.service.home_region is 'the region that made it public and decides on its content; null where none did';

create table catalogue.shown_in (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  -- NL: the national desk, for an offer in the whole country.
  region_code text not null check (region_code ~ '^(AM\d\d|NL)$'),
  state text not null check (state in ('waiting', 'shown', 'refused')),
  asked_on date not null,
  decide_by date not null,
  -- What becomes of it when nobody decides, by the profile of the day it was asked.
  by_default boolean not null,
  because text check (because in ('decided', 'term')),
  reason text check (length(reason) <= 400),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  unique (service_id, region_code),
  check ((state = 'waiting') = (decided_at is null) and (state = 'waiting') = (because is null)),
  check (state <> 'refused' or because = 'term' or reason is not null)
);
comment on table catalogue.shown_in is 'national: whether an offer of another region is shown and referred to in a region it covers; without a row it is';
create index on catalogue.shown_in (region_code, decide_by) where state = 'waiting';
create index on catalogue.shown_in (decide_by) where state = 'waiting';

-- Whom a region lets in is looked at by two people where its profile says so. policy: D3
create table catalogue.admission (
  region_code text not null references regions.region (code),
  id uuid not null,
  organisation_id uuid not null,
  -- What is entered with a yes; empty for an organisation that is known already.
  given jsonb not null,
  name text not null check (length(name) <= 120),
  invitation_id uuid not null,
  mail_language text not null,
  proposed_by uuid not null references access.account (id),
  proposed_at timestamptz not null,
  -- Another region or the national desk (NL), where a region has nobody else.
  asked_desk text check (asked_desk ~ '^(AM\d\d|NL)$'),
  state text not null check (state in ('waiting', 'admitted', 'refused', 'withdrawn')),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  reason text check (length(reason) <= 400),
  primary key (region_code, id),
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'refused' or reason is not null),
  check (state <> 'admitted' or decided_by <> proposed_by)
);
comment on table catalogue.admission is 'regional: an organisation somebody wants to let in as a provider, until a second worker looked at it';
create unique index one_waiting_admission on catalogue.admission (region_code, organisation_id) where state = 'waiting';
create index on catalogue.admission (asked_desk) where state = 'waiting';

create table catalogue.admission_mail (
  region_code text not null,
  admission_id uuid not null,
  email text not null check (length(email) <= 254),
  primary key (region_code, admission_id),
  foreign key (region_code, admission_id) references catalogue.admission (region_code, id)
);
comment on table catalogue.admission_mail is 'regional: where the first person of an organisation gets the invitation; gone when it is decided';
grant select, insert, update, delete on catalogue.shown_in, catalogue.admission, catalogue.admission_mail to wegwijzer_app;

-- A template changed: what differs at each further place waits for its provider to take over or keep. policy: D3
create table catalogue.copy_news (
  copy_id uuid not null references catalogue.service (id),
  part text not null,
  since date not null,
  told_on date,
  primary key (copy_id, part)
);
comment on table catalogue.copy_news is 'national: parts of an offer at a further place that differ since its template changed, until taken over or kept';
grant select, insert, update, delete on catalogue.copy_news to wegwijzer_app;

-- Referrals nobody answered in time: decided on by nobody, and not accepted. policy: D1
alter table catalogue.acceptance add late int not null default 0 check (late >= 0 and accepted + late <= decided);

-- How complete and fresh each public offer is, kept so that the least complete can be listed first. policy: D1
create table catalogue.service_score (
  service_id uuid primary key references catalogue.service (id),
  total smallint not null check (total between 0 and 100),
  -- Nothing lacks before somebody can be referred.
  complete boolean not null,
  counted_on date not null,
  -- The first day on which it can be another number without anybody changing the offer.
  recount_on date
);
comment on table catalogue.service_score is 'national: how complete and fresh an offer was when it was last counted; for the board of a region, never an order for visitors';
create index on catalogue.service_score (total, service_id);
create index on catalogue.service_score (recount_on) where recount_on is not null;
grant select, insert, update, delete on catalogue.service_score to wegwijzer_app;
