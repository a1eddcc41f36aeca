-- What a region has in hand, what waits, what was late and why things stopped, with names: for who has that right, with a purpose of its own.
-- Nothing confidential, nobody shielded, and nobody who keeps this worker out. policy: E2, H2, L2
create function plans.progress_with_names(region text, since timestamptz, today date)
  returns table (kind text, person_id uuid, first_name text, last_name text, lead_account uuid, organisation_id uuid, code text, on_day date, due_on date)
  language sql stable security definer set search_path = '' as $$
    with normal as materialized (
      select r.id, r.person_id, r.plan_id, r.provider_organisation, r.state, r.accept_by, r.made_at
      from plans.referral r
      join catalogue.service_shared s on s.id = r.service_id and s.sensitivity = 'normal'
      join regions.organisation_shared o on o.id = r.provider_organisation and o.sensitivity = 'normal'
      where r.region_code = region and exists (select from access.names_right_shared n where n.region_code = region) and (
        r.state in ('sent', 'received', 'intake-planned')
        or r.id in (select f.referral_id from plans.referral_fact f where f.region_code = region and f.at >= since
          and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn')))
    ), row (kind, person_id, lead_account, organisation_id, code, on_day, due_on) as (
      select 'file', p.person_id, p.lead_account, p.lead_organisation, null::text, (p.opened_at at time zone 'Europe/Amsterdam')::date,
        (select min(s.due_on) from plans.step s
          where s.region_code = region and s.person_id = p.person_id and s.plan_id = p.id and s.state = 'open' and s.sensitivity = 'normal')
      from plans.plan p where p.region_code = region and p.ended_on is null and exists (select from access.names_right_shared n where n.region_code = region)
      union all
      select 'waits', n.person_id, p.lead_account, n.provider_organisation, n.state, (n.made_at at time zone 'Europe/Amsterdam')::date, n.accept_by
      from normal n join plans.plan p on p.region_code = region and p.id = n.plan_id
      where n.state in ('sent', 'received', 'intake-planned')
      union all
      select f.to_state, n.person_id, p.lead_account, n.provider_organisation, coalesce(f.reason, 'as-agreed'),
        (f.at at time zone 'Europe/Amsterdam')::date, null
      from plans.referral_fact f join normal n on n.id = f.referral_id
      join plans.plan p on p.region_code = region and p.id = n.plan_id
      where f.region_code = region and f.at >= since and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn')
    )
    select row.kind, row.person_id, p.first_name, p.last_name, row.lead_account, row.organisation_id, row.code, row.on_day, row.due_on
    from row join people.person_shared p on p.region_code = region and p.id = row.person_id
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'names-export' and platform.in_region(region)
      and not p.shielded and p.erased_at is null and p.closed_on is null and not people.is_barred(region, p.id)
    order by row.kind, row.due_on nulls last, row.on_day, row.person_id limit 5000
  $$;
