-- Who signs in, with which rights, from when until when; clients of the API. policy: C2, D6
create schema access;

create table access.account (
  id uuid primary key,
  audience text not null check (audience in ('person', 'employer', 'staff')),
  issuer text not null,
  subject text not null,
  represents text not null default '',
  reference text not null unique,
  display_name text check (length(display_name) <= 120),
  email text check (length(email) <= 254),
  organisation_id uuid references regions.organisation (id),
  made_at timestamptz not null,
  blocked_on date,
  unique (issuer, subject, represents)
);
comment on table access.account is 'national: somebody who signs in: a pseudonym of the identity provider, at most one organisation, and whom they represent';
create index on access.account (organisation_id, display_name);
create index on access.account (lower(email)) where audience = 'staff';
create index on access.account (coalesce(display_name, ''), id) where audience <> 'person';

create table access.staff (
  account_id uuid primary key references access.account (id),
  employed_by uuid references regions.organisation (id),
  job_title text check (length(job_title) <= 80),
  -- The worker's own account as a person, so that the own file stays closed at work.
  person_account uuid references access.account (id)
);
comment on table access.staff is 'national: what is known of a worker beside the account: the actual employer, where that is not the responsible organisation';

create table access.role_grant (
  id uuid primary key,
  account_id uuid not null references access.account (id),
  role text not null check (role in (
    'partner', 'host', 'editor', 'organisation-admin', 'guide', 'mediator', 'private-mediator', 'provider', 'coordinator',
    'board-member', 'privacy-officer', 'auditor', 'administrator')),
  region_code text references regions.region (code),
  from_on date not null,
  until_on date,
  granted_by uuid references access.account (id),
  ended_by uuid references access.account (id),
  check (granted_by <> account_id),
  check (until_on is null or until_on >= from_on),
  exclude using gist (account_id with =, role with =, (coalesce(region_code, '*')) with =, daterange(from_on, until_on) with &&)
);
comment on table access.role_grant is 'national: a role of an account in a region (null: the whole country), given by somebody else';
create index on access.role_grant (account_id);
create index on access.role_grant (region_code, role);

create table access.session (
  id_hash bytea primary key,
  account_id uuid not null references access.account (id),
  workplace text,
  -- For whom somebody acts: a representation, 'self', or nothing chosen yet.
  acting text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
comment on table access.session is 'local: signed-in browsers; the secret in their cookie is kept as a hash';
create index on access.session (account_id);
create index on access.session (last_seen_at);

create table access.sign_in (
  state_hash bytea primary key,
  browser_hash bytea not null,
  audience text not null check (audience in ('person', 'employer', 'staff')),
  nonce text not null,
  code_verifier text not null,
  return_to text,
  language text not null check (language in ('nl', 'en')),
  started_at timestamptz not null
);
comment on table access.sign_in is 'local: sign-ins under way at an identity provider; each comes back once';
create index on access.sign_in (started_at);

create table access.api_client (
  id uuid primary key,
  client_id text not null unique check (client_id ~ '^[a-z0-9][a-z0-9-]{2,63}$'),
  organisation_id uuid not null references regions.organisation (id),
  name text not null,
  public_jwk jsonb not null,
  scopes text[] not null,
  regions text[] not null,
  blocked_on date
);
comment on table access.api_client is 'national: a system of an organisation that uses the API, with its public key, scopes and regions';

create table access.api_token (
  token_hash bytea primary key,
  api_client_id uuid not null references access.api_client (id),
  scopes text[] not null,
  expires_at timestamptz not null
);
comment on table access.api_token is 'local: bearer tokens given out, kept as a hash';
create index on access.api_token (expires_at);

create table access.used_assertion (
  api_client_id uuid not null references access.api_client (id),
  jti text not null,
  expires_at timestamptz not null,
  primary key (api_client_id, jti)
);
comment on table access.used_assertion is 'local: client assertions already used, so that none serves twice';
create index on access.used_assertion (expires_at);

-- Columns in the order that rate-limiter-flexible writes them.
create table access.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table access.rate_limit is 'local: how often something was tried lately, by a hash of account or address';

create table access.demo_oidc (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  expires_at timestamptz,
  primary key (model, id)
);
comment on table access.demo_oidc is 'local: what the identity provider of the demo remembers; empty in a real database';
create index on access.demo_oidc (uid) where uid is not null;
create index on access.demo_oidc (grant_id) where grant_id is not null;
create index on access.demo_oidc (expires_at);

-- Workers with what tells that a file is their own.
create view access.worker_shared with (security_invoker = true) as
  select a.id, a.email, s.person_account from access.account a left join access.staff s on s.account_id = a.id where a.audience = 'staff';
create view access.staff_shared with (security_invoker = true) as
  select a.id, a.display_name, a.organisation_id from access.account a where a.audience = 'staff';

grant usage on schema access to wegwijzer_app;
grant select, insert, update, delete on all tables in schema access to wegwijzer_app;
-- Rights that were given stay on record: they are ended, not removed.
revoke delete on access.role_grant from wegwijzer_app;
