-- Keeping the catalogue true: history, proposals, certificates, corrections, what lacks, arrangements. policy: D1, D3, D4, D14
create table catalogue.version (
  service_id uuid not null references catalogue.service (id),
  version int not null check (version >= 1),
  valid_from timestamptz not null,
  body jsonb not null,
  by_account uuid references access.account (id),
  approved_by uuid references access.account (id) check (approved_by <> by_account),
  primary key (service_id, version)
);
comment on table catalogue.version is 'national: a service as it was shown from a moment on; never changed';
create index on catalogue.version (service_id, valid_from);

create table catalogue.change (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  part text not null check (part in ('publication', 'content', 'rules', 'steps', 'area', 'price-person', 'price-payer', 'quality', 'terms', 'contact', 'capacity', 'starts', 'closures', 'places', 'status')),
  -- Material changes wait for a region; small ones are there at once and are listed.
  material boolean not null,
  before jsonb not null,
  body jsonb not null,
  state text not null check (state in ('proposed', 'approved', 'rejected', 'withdrawn', 'applied')),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  decided_by uuid references access.account (id) check (decided_by <> made_by),
  decided_at timestamptz,
  reason text check (length(reason) <= 600),
  check (material = (state <> 'applied')),
  check ((state in ('approved', 'rejected')) = (decided_by is not null)),
  check (state <> 'rejected' or reason is not null)
);
comment on table catalogue.change is 'national: what somebody changed or wants to change in a service, old beside new, and what the region decided';
-- Of each part one proposal waits; evidence comes piece by piece.
create unique index on catalogue.change (service_id, part) where state = 'proposed' and part <> 'quality';
create index on catalogue.change (service_id, made_at desc);
create index on catalogue.change (state, made_at);

create table catalogue.certification (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  scheme text not null check (length(scheme) between 2 and 120),
  number text check (length(number) <= 60),
  valid_until date not null,
  evidence_url text check (length(evidence_url) <= 500),
  checked_by uuid references access.account (id),
  checked_on date,
  reminded_on date,
  check ((checked_by is null) = (checked_on is null))
);
comment on table catalogue.certification is 'national: certificates of an organisation, until when, and who looked at the evidence';
create index on catalogue.certification (organisation_id);
create index on catalogue.certification (valid_until);

create table catalogue.invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  organisation_id uuid not null references regions.organisation (id),
  region_code text not null references regions.region (code),
  role text not null check (role in ('provider', 'organisation-admin')),
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  taken_by uuid references access.account (id) check (taken_by <> made_by),
  taken_at timestamptz,
  check ((taken_by is null) = (taken_at is null))
);
comment on table catalogue.invitation is 'national: somebody asked to keep the offer of an organisation; the secret in the link is kept as a hash';
create index on catalogue.invitation (organisation_id);

create table catalogue.invitation_mail (
  invitation_id uuid primary key references catalogue.invitation (id),
  email text not null check (length(email) <= 254)
);
comment on table catalogue.invitation_mail is 'national: where an invitation was sent; removed once taken or expired';

create table catalogue.correction (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  field text not null check (length(field) between 1 and 40),
  asked_at timestamptz not null,
  answer_by date not null,
  state text not null check (state in ('open', 'changed', 'stays')),
  answered_by uuid references access.account (id),
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null))
);
comment on table catalogue.correction is 'national: somebody says that a fact of a service is wrong; answered before a date';
create index on catalogue.correction (service_id);
create index on catalogue.correction (answer_by) where state = 'open';

create table catalogue.correction_words (
  correction_id uuid primary key references catalogue.correction (id),
  words text not null check (length(words) between 1 and 600),
  answer text check (length(answer) <= 600)
);
comment on table catalogue.correction_words is 'national: what was said to be wrong, and the answer';

create table catalogue.bundle (
  id uuid primary key,
  organisation_id uuid not null references regions.organisation (id),
  region_code text references regions.region (code),
  name text not null check (length(name) between 3 and 120),
  aim text not null check (length(aim) <= 600),
  for_whom text check (length(for_whom) <= 600),
  status text not null check (status in ('draft', 'public', 'ended')),
  made_by uuid references access.account (id),
  confirmed_on date not null
);
comment on table catalogue.bundle is 'national: an arrangement: services of several organisations put together, step by step, to be used again';
create index on catalogue.bundle (region_code, status);

create table catalogue.bundle_line (
  bundle_id uuid not null references catalogue.bundle (id),
  position smallint not null check (position between 1 and 20),
  service_id uuid not null references catalogue.service (id),
  condition text check (length(condition) <= 300),
  primary key (bundle_id, position)
);
comment on table catalogue.bundle_line is 'national: the steps of an arrangement, each a service, with the condition to go on';
create index on catalogue.bundle_line (service_id);

create table catalogue.missing_entry (
  region_code text not null references regions.region (code),
  id uuid not null,
  name text not null check (length(name) between 3 and 120),
  kind text not null,
  offered_by text not null check (length(offered_by) <= 200),
  contact text not null check (length(contact) <= 300),
  asked_by uuid not null references access.account (id),
  asked_at timestamptz not null,
  due_on date not null,
  state text not null check (state in ('open', 'added', 'refused')),
  service_id uuid references catalogue.service (id),
  reason text check (length(reason) <= 400),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  primary key (region_code, id),
  check ((state = 'open') = (decided_at is null)),
  check (state <> 'added' or service_id is not null),
  check (state <> 'refused' or reason is not null)
);
comment on table catalogue.missing_entry is 'regional: help a guide knows of that is not in the catalogue; the region adds or refuses it before a date';
create index on catalogue.missing_entry (region_code, due_on) where state = 'open';

grant select, insert, update, delete on all tables in schema catalogue to wegwijzer_app;
-- History stays as it was.
revoke update, delete on catalogue.version from wegwijzer_app;
