-- Data of the counter are never for enforcement: such a request is refused, and that it came is kept for the privacy officer. policy: C19, L2
create table access.refused_request (
  id uuid not null,
  -- '*': a system that works in the whole country.
  region_code text not null,
  at timestamptz not null,
  way text not null check (way in ('desk', 'names', 'api')),
  account_id uuid references access.account (id),
  organisation_id uuid references regions.organisation (id),
  asker text check (length(asker) <= 120),
  about text not null check (about in ('one-person', 'several', 'file')),
  primary key (region_code, id)
);
comment on table access.refused_request is 'regional: that data of the counter was asked for enforcement and refused: when, in which way, by which organisation; no person it was about';
create index on access.refused_request (region_code, at);
create index on access.refused_request (account_id);
create index on access.refused_request (organisation_id);

alter table access.refused_request enable row level security;
create policy see on access.refused_request for select
  using (platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'rights' and (region_code = '*' or platform.in_region(region_code)));
create policy add on access.refused_request for insert
  with check (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'api' and account_id is null and organisation_id = platform.ctx_organisation())
    or (platform.ctx_kind() = 'staff' and account_id = platform.ctx_actor() and platform.in_region(region_code)));
grant select, insert on access.refused_request to wegwijzer_app;
