-- Any worker or system of an organisation that is involved with this person today; never of a shielded person, whom only named workers see.
create function people.organisation_involved(region text, person uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.in_region(region) and not people.is_barred(region, person)
      and exists (select from people.sight s
        where s.region_code = region and s.person_id = any (people.same_person(region, person))
          and s.organisation_id = platform.ctx_organisation()
          and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today()))
      and not exists (select from people.person p
        where p.region_code = region and p.id = any (people.same_person(region, person)) and (p.shielded or p.erased_at is not null))
  $$;
