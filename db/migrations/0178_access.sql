-- To take files with names along is a right of its own beside coordinating, given by somebody else. policy: H2, L2
alter table access.role_grant add column with_names boolean not null default false;
alter table access.role_grant add constraint names_for_coordinators check (not with_names or role = 'coordinator');

-- In which regions who acts may take names along today.
create view access.names_right_shared with (security_invoker = true) as
  select g.region_code from access.role_grant g
  where g.account_id = platform.ctx_actor() and g.role = 'coordinator' and g.with_names
    and g.from_on <= platform.ctx_today() and (g.until_on is null or g.until_on > platform.ctx_today());
grant select on access.names_right_shared to wegwijzer_app;
