-- The contact log: conversations, visits, calls, with VNG Klantinteracties words.
create schema contacts;
grant usage on schema contacts to wegwijzer_app;

create table contacts.contact (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('counter', 'phone', 'video', 'mail', 'visit')),
  happened_on date not null,
  recorded_at timestamptz not null,
  organisation_id uuid not null references regions.organisation (id),
  account_id uuid not null references access.account (id),
  -- How this person came in: route and who sent them, from the first contact on.
  door text not null check (door in ('own-initiative', 'handover', 'walk-in', 'invitation')),
  outcome text not null check (outcome in ('information', 'advice', 'referral', 'mediation', 'self-reliant', 'none')),
  -- Who is helped how under the profile of that day, and why; the answers themselves are not kept. policy: B1, B2, B4
  route text check (route in ('benefit-to-work', 'no-work-to-work', 'work-to-work', 'employer')),
  served boolean,
  served_because text check (served_because in ('employers-are-served', 'not-working', 'broad', 'risk-group', 'promising-occupation')),
  reached boolean not null default true,
  -- The representative with whom it was, in place of the person.
  on_behalf_account uuid references access.account (id),
  own_case_number text check (length(own_case_number) <= 60),
  appointment_id uuid,
  corrected_by uuid,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table contacts.contact is 'regional: one conversation, visit, call or message';
create index on contacts.contact (region_code, person_id, happened_on desc);

create table contacts.contact_text (
  region_code text not null,
  contact_id uuid not null,
  person_id uuid not null,
  situation text check (length(situation) <= 2000),
  wishes text check (length(wishes) <= 2000),
  agreed text check (length(agreed) <= 2000),
  -- What the person adds or sees otherwise.
  own_view text check (length(own_view) <= 2000),
  -- As what somebody wrote the own view for the person.
  own_view_on_behalf text,
  removed_at timestamptz,
  primary key (region_code, contact_id),
  foreign key (region_code, contact_id) references contacts.contact (region_code, id)
);
comment on table contacts.contact_text is 'regional: the words of a conversation, emptied by erasure';
create index on contacts.contact_text (region_code, person_id);

-- Life domains keep only whether help runs or is wanted; nothing of what is the matter. policy: E2
create table contacts.life_domain (
  region_code text not null,
  person_id uuid not null,
  domain text not null check (domain in ('work', 'income-debt', 'language', 'education', 'housing')),
  help text not null check (help in ('runs', 'not-needed', 'wanted')),
  contact_id uuid not null,
  noted_on date not null,
  primary key (region_code, person_id, domain),
  foreign key (region_code, person_id) references people.person (region_code, id),
  foreign key (region_code, contact_id) references contacts.contact (region_code, id)
);
comment on table contacts.life_domain is 'regional: per life domain whether help runs or is wanted, nothing more';

select platform.protect('contacts.contact', 'person_id', 'plan');
select platform.protect('contacts.contact_text', 'person_id', 'plan');
select platform.protect('contacts.life_domain', 'person_id', 'plan');

create view contacts.contact_shared with (security_invoker = true) as
  select region_code, id, person_id, channel, happened_on, organisation_id, door, outcome, reached from contacts.contact;

grant select, insert, update, delete on all tables in schema contacts to wegwijzer_app;
