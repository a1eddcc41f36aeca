-- To take files with names along is a right of its own beside coordinating, given by somebody else. policy: H2, L2
alter table access.role_grant add column with_names boolean not null default false;
alter table access.role_grant add constraint names_for_coordinators check (not with_names or role = 'coordinator');

-- Whether who acts may take names along in this region today.
create function access.may_take_names(region text) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from access.role_grant g
      where g.account_id = platform.ctx_actor() and g.role = 'coordinator' and g.region_code = region and g.with_names
        and g.from_on <= platform.ctx_today() and (g.until_on is null or g.until_on > platform.ctx_today()))
  $$;
