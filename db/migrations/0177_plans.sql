-- A referral names where it goes: a location of its provider, chosen by nearness and to change. policy: D6
alter table plans.draft add column location_id uuid references catalogue.location (id);
alter table plans.referral add column location_id uuid references catalogue.location (id);
create index on plans.referral (region_code, location_id) where location_id is not null;

-- Restrictive: a colleague who is limited to locations sees what goes there and nothing else, by whatever policy the organisation sees it.
create policy at_my_locations on plans.referral as restrictive
  using (provider_organisation is distinct from platform.ctx_organisation() or people.sees(region_code, person_id)
    or (select bool_or(m.limited) from catalogue.my_location_shared m) is not true
    or location_id in (select m.location_id from catalogue.my_location_shared m))
  with check (platform.in_region(region_code));
-- The same of work that was found through it, and of the moments of aftercare of that work.
create policy at_my_locations on plans.placement as restrictive
  using (aftercare_organisation is distinct from platform.ctx_organisation() or people.sees(region_code, person_id)
    or (select bool_or(m.limited) from catalogue.my_location_shared m) is not true
    or exists (select from plans.referral r where r.region_code = placement.region_code and r.id = placement.referral_id))
  with check (platform.in_region(region_code));
create policy at_my_locations on plans.step as restrictive
  using (owner_organisation is distinct from platform.ctx_organisation() or people.sees(region_code, person_id)
    or (select bool_or(m.limited) from catalogue.my_location_shared m) is not true or placement_id is null
    or exists (select from plans.placement p where p.region_code = step.region_code and p.id = step.placement_id))
  with check (platform.in_region(region_code));
