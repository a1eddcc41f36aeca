-- Persons, who may see whom, for which purpose, on which basis.
create schema people;
grant usage on schema people to wegwijzer_app;

-- Purposes are fixed beforehand; every route that touches persons names one. policy: L2
create table people.purpose (
  code text primary key check (code ~ '^[a-z-]{1,40}$'),
  title_nl text not null,
  title_en text not null,
  explanation_nl text not null,
  explanation_en text not null
);
comment on table people.purpose is 'national: why personal data is read or changed';

create table people.legal_basis (
  id uuid primary key,
  purpose text not null references people.purpose,
  -- The type of organisation that may rely on it, 'person' for somebody about themselves, '*' for all.
  organisation_type text not null,
  law_nl text not null,
  valid_from date not null,
  valid_until date,
  unique (purpose, organisation_type, law_nl, valid_from)
);
comment on table people.legal_basis is 'national: on which law a purpose rests, for whom, from when until when';

create table people.person (
  region_code text not null references regions.region (code),
  id uuid not null,
  reference text not null,
  registered_at timestamptz not null,
  registered_by uuid not null references regions.organisation (id),
  door text not null check (door in ('website', 'walk-in', 'phone', 'handover', 'desk')),
  language text not null default 'nl',
  shielded boolean not null default false,
  obliged_by uuid references regions.organisation (id),
  closed_on date,
  closed_because text check (closed_because in ('found-work', 'helped', 'no-contact', 'moved', 'other-organisation', 'asked-by-person')),
  erased_at timestamptz,
  moved_from_region text,
  moved_from_id uuid,
  primary key (region_code, id),
  unique (region_code, reference),
  unique (region_code, id, shielded),
  check ((closed_on is null) = (closed_because is null))
);
comment on table people.person is 'regional: the file of one person in one region';

create table people.person_text (
  region_code text not null,
  person_id uuid not null,
  shielded boolean not null,
  first_name text,
  last_name text,
  email text,
  phone text,
  street text,
  postcode text,
  municipality_code text references regions.municipality (code),
  birth_date date,
  primary key (region_code, person_id),
  foreign key (region_code, person_id, shielded) references people.person (region_code, id, shielded) on update cascade,
  -- Of a shielded person no address, postcode or place is kept.
  check (not shielded or (street is null and postcode is null and municipality_code is null))
);
comment on table people.person_text is 'regional: name and contact data of a person, emptied by erasure';
create index on people.person_text (region_code, lower(last_name), lower(first_name));
create index on people.person_text (lower(email));

create table people.safe_contact (
  region_code text not null,
  person_id uuid not null,
  channel text not null check (channel in ('mail', 'phone', 'letter', 'account')),
  from_time text,
  until_time text,
  voicemail boolean not null default true,
  neutral boolean not null default false,
  primary key (region_code, person_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.safe_contact is 'regional: how a person may be reached safely';

-- Who may see whom: read by every policy. Scope file is the whole file, part only what the record it comes from needs.
create table people.sight (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  account_id uuid references access.account (id),
  scope text not null check (scope in ('file', 'part')),
  purpose text not null references people.purpose,
  because text not null check (because in ('registered', 'handover', 'holder', 'lead', 'queue', 'appointment', 'task', 'referral', 'placement', 'cover', 'named', 'joined')),
  record uuid,
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id) deferrable initially deferred,
  check (until_on is null or until_on >= from_on)
);
comment on table people.sight is 'regional: which organisation or worker may see which person, for which purpose, from until, because';
create index on people.sight (region_code, person_id, organisation_id);
create index on people.sight (region_code, account_id, person_id);
create index on people.sight (region_code, organisation_id, person_id) where account_id is null;
create index on people.sight (region_code, record);

create table people.barred (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  because text not null check (because in ('asked', 'own-file')),
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.barred is 'regional: workers who may not open a file: barred by the person, or their own';
create index on people.barred (region_code, person_id, account_id);

create table people.file_account (
  region_code text not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  since timestamptz not null,
  how text not null check (how in ('code', 'link', 'desk', 'registered')),
  document_seen boolean not null default false,
  ended_at timestamptz,
  primary key (region_code, person_id, account_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.file_account is 'regional: which sign-in account belongs to a file';
create index on people.file_account (account_id);

create table people.claim_code (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_on date not null,
  used_at timestamptz,
  primary key (region_code, id),
  unique (region_code, code_hash),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.claim_code is 'regional: one-time codes with which a person claims a file, kept as a hash';

create table people.representation (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  kind text not null check (kind in ('authorised', 'parent', 'money-administrator', 'mentor', 'curator')),
  scope text[] not null,
  proof text not null check (proof in ('court-decision', 'authorisation', 'register', 'identity-document')),
  proof_seen_by uuid not null references access.account (id),
  from_on date not null,
  until_on date,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.representation is 'regional: who may act for a person, in what, until when, which proof was seen';
create index on people.representation (account_id);

create table people.joined_file (
  region_code text not null,
  id uuid not null,
  kept_id uuid not null,
  joined_id uuid not null,
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  undone_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, kept_id) references people.person (region_code, id),
  foreign key (region_code, joined_id) references people.person (region_code, id),
  check (kept_id <> joined_id)
);
comment on table people.joined_file is 'regional: two files of one person, joined by a person; can be undone';
create unique index joined_once on people.joined_file (region_code, joined_id) where undone_at is null;
create index on people.joined_file (region_code, kept_id);

create table people.agreement (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  organisation_id uuid references regions.organisation (id),
  record uuid,
  agreed boolean not null,
  how text not null check (how in ('desk', 'phone', 'online', 'link')),
  recorded_by uuid references access.account (id),
  at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table people.agreement is 'regional: what a person was shown and agreed to; a safeguard, not a legal basis';
create index on people.agreement (region_code, person_id);
