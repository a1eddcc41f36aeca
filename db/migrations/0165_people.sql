-- Behind the link of a provider without an account: one referral, for as long as the organisation's sight by it stands. policy: D6, L2
create function people.knows_by_link(region text, person uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.ctx_kind() = 'link' and platform.in_region(region)
      and exists (select from people.sight s
        where s.region_code = region and s.record = platform.ctx_record() and s.because = 'referral'
          and s.organisation_id = platform.ctx_organisation() and s.account_id is null
          and s.person_id = any (people.same_person(region, person))
          and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today()))
      and not exists (select from people.person p
        where p.region_code = region and p.id = any (people.same_person(region, person)) and (p.shielded or p.erased_at is not null))
  $$;

-- Name and contact, no more, of the person of that one referral.
create function people.card_by_link(region text, person uuid)
  returns table (first_name text, last_name text, phone text, email text)
  language sql stable security definer set search_path = '' as $$
    select t.first_name, t.last_name, t.phone, t.email from people.person_text t
    where t.region_code = region and t.person_id = person and people.knows_by_link(region, person)
  $$;
revoke execute on function people.knows_by_link(text, uuid), people.card_by_link(text, uuid) from public;
grant execute on function people.knows_by_link(text, uuid), people.card_by_link(text, uuid) to wegwijzer_app;
