-- The groups of lists for learning, of a person at a moment: age, the route (benefit or work) of the last conversation, and the door
-- somebody came by. None of them is a special category of data. policy: K8
create function plans.groups_of(region text, person uuid, at timestamptz) returns table (age text, route text, door text)
  language sql stable as $$
    select case when b.birth_date is null then 'unknown' else (select case when years < 27 then 'to-27' when years < 50 then '27-to-50' else 'from-50' end
        from (select extract(year from age((at at time zone 'Europe/Amsterdam')::date, b.birth_date))::int as years) a) end,
      coalesce((select c.route from contacts.route_shared c where c.region_code = region and c.person_id = person order by c.happened_on desc limit 1), 'unknown'),
      coalesce(d.door, 'unknown')
    from (values (1)) one
    left join people.birth_shared b on b.region_code = region and b.person_id = person
    left join people.person_shared d on d.region_code = region and d.id = person
  $$;

-- What the counts of a night look at, for the program alone and without a name. Read with the rights of the owner: under row-level
-- security each of millions of facts would be tried by itself. policy: D1, K8
create function plans.rows_to_learn_from(since timestamptz, durable_months int)
  returns table (id uuid, service_id uuid, state text, outcome text, price_cents bigint, stop_reason text, ended_on date, age text, route text, door text,
    placed boolean, asked boolean, answered boolean, silent boolean, durable boolean)
  language sql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
    select r.id, r.service_id, r.state, r.outcome, r.price_cents, e.reason, (e.at at time zone 'Europe/Amsterdam')::date, g.age, g.route, g.door,
      p.id is not null, p.asked_on is not null or p.answer is not null, p.answer is not null, p.silent_on is not null,
      coalesce(p.answer in ('well', 'so-so'), false)
    from plans.referral r
    cross join lateral plans.groups_of(r.region_code, r.person_id, r.made_at) g
    left join lateral (select f.reason, f.at from plans.referral_fact f
      where f.region_code = r.region_code and f.referral_id = r.id and f.to_state = 'ended' limit 1) e on true
    left join (
      select p.region_code, p.referral_id, p.id, o.asked_on, o.answer, o.silent_on
      from plans.placement p
      left join plans.outcome o on o.region_code = p.region_code and o.placement_id = p.id and o.months = durable_months
      where p.referral_id is not null) p on p.region_code = r.region_code and p.referral_id = r.id
    where r.made_at >= since and r.state <> 'announced' and platform.ctx_kind() = 'system'
  $$;

create function plans.reasons_to_learn_from(since timestamptz) returns table (service_id uuid, to_state text, reason text, many bigint)
  language sql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
    select r.service_id, f.to_state, f.reason, count(*)
    from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
    where f.to_state in ('declined', 'returned', 'withdrawn', 'ended') and f.reason is not null and f.at >= since and platform.ctx_kind() = 'system'
    group by r.service_id, f.to_state, f.reason
  $$;

-- Each answer that counts for how many a service accepts, and the first one of each referral for how soon a provider answers.
create function plans.answers_since(since timestamptz)
  returns table (service_id uuid, organisation_id uuid, to_state text, reason text, first boolean, days int)
  language sql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
    select r.service_id, r.provider_organisation, a.to_state, a.reason, a.nth = 1,
      (a.at at time zone 'Europe/Amsterdam')::date - (s.at at time zone 'Europe/Amsterdam')::date
    from (
      select f.region_code, f.referral_id, f.to_state, f.reason, f.at,
        row_number() over (partition by f.region_code, f.referral_id order by f.at, f.id) as nth
      from plans.referral_fact f
      where f.to_state in ('accepted', 'waiting-for-start', 'declined', 'intake-planned', 'expired')
        and f.from_state in ('sent', 'received', 'intake-planned') and f.at >= since) a
    join plans.referral r on r.region_code = a.region_code and r.id = a.referral_id
    left join lateral (select max(f.at) as at from plans.referral_fact f
      where f.region_code = a.region_code and f.referral_id = a.referral_id and f.to_state = 'sent' and f.at <= a.at) s on a.nth = 1
    where platform.ctx_kind() = 'system'
  $$;
