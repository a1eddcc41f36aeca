-- A code to read along can go by SMS, at most a few times per link; it is told by mail too.
alter table intake.reading_link add column colleague_phone text check (length(colleague_phone) <= 30);
alter table intake.reading_link add column sms_sent integer not null default 0;

-- A private organisation asks a region to let it in, to hand people over who say yes first.
create table intake.sender_request (
  region_code text not null references regions.region (code),
  id uuid not null,
  organisation_name text not null check (length(organisation_name) between 2 and 120),
  kvk_number text not null check (kvk_number ~ '^\d{8}$'),
  organisation_type text not null
    check (organisation_type in ('temp-agency', 'employer', 'career-company', 'reintegration-company', 'private-trainer', 'other')),
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'let-in', 'refused', 'taken')),
  organisation_id uuid references regions.organisation (id),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  token_hash bytea,
  expires_on date,
  primary key (region_code, id),
  unique (region_code, token_hash),
  check ((state = 'asked') = (decided_by is null)),
  check ((state in ('let-in', 'taken')) = (organisation_id is not null))
);
comment on table intake.sender_request is 'regional: a private organisation that asks to hand people over, and what the region decided';
create index on intake.sender_request (region_code, state);
alter table intake.sender_request enable row level security;
create policy see on intake.sender_request for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));
create policy add on intake.sender_request for insert with check (platform.in_region(region_code));
create policy change on intake.sender_request for update
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));

create table intake.sender_contact (
  region_code text not null,
  request_id uuid not null,
  name text not null check (length(name) <= 90),
  email text not null check (length(email) <= 254),
  primary key (region_code, request_id),
  foreign key (region_code, request_id) references intake.sender_request (region_code, id)
);
comment on table intake.sender_contact is 'regional: who asked for a private organisation; gone when it came in, was refused, or after sixty days';
alter table intake.sender_contact enable row level security;
create policy see on intake.sender_contact for select
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));
create policy add on intake.sender_contact for insert with check (platform.in_region(region_code));
create policy remove on intake.sender_contact for delete
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and platform.in_region(region_code)));
grant select, insert, update, delete on intake.sender_request, intake.sender_contact to wegwijzer_app;
revoke delete on intake.sender_request from wegwijzer_app;
