-- The route by which somebody was helped (from benefit to work, without work, from work to work), for groups in figures. policy: B1, K8
create view contacts.route_shared with (security_invoker = true) as
  select region_code, person_id, happened_on, route from contacts.contact where route is not null;
grant select on contacts.route_shared to wegwijzer_app;
