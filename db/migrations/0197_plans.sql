-- Who leads knows what is confidential in a plan: its own lead, of a plan that runs beside it in a joined file, or of one that came after;
-- whoever led an earlier one that ended does not know the later one. policy: E1, E2
create or replace function plans.leads(region text, plan uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from plans.plan own join plans.plan p on p.region_code = own.region_code and (p.id = own.id
        or ((p.ended_on is null or p.opened_at > own.opened_at) and p.person_id = any(people.same_person(region, own.person_id))))
      where own.region_code = region and own.id = plan
        and (p.lead_account = platform.ctx_actor() or exists (
          select from plans.cover c
          where c.region_code = region and c.of_account = p.lead_account and c.by_account = platform.ctx_actor() and c.ended_on is null
            and c.from_on <= platform.ctx_today() and c.until_on > platform.ctx_today())))
  $$;

-- With names: what waits comes first, so that what does not fit is not that; one row more than fits tells that there is more. A worker of
-- an organisation that is confidential is not named either. policy: E2, H2, L2
create or replace function plans.progress_with_names(region text, since timestamptz, today date)
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
      from plans.plan p join regions.organisation_shared o on o.id = p.lead_organisation and o.sensitivity = 'normal'
      where p.region_code = region and p.ended_on is null and exists (select from access.names_right_shared n where n.region_code = region)
      union all
      select 'waits', n.person_id, case when o.sensitivity = 'normal' then p.lead_account end, n.provider_organisation, n.state, (n.made_at at time zone 'Europe/Amsterdam')::date, n.accept_by
      from normal n join plans.plan p on p.region_code = region and p.id = n.plan_id
      join regions.organisation_shared o on o.id = p.lead_organisation
      where n.state in ('sent', 'received', 'intake-planned')
      union all
      select f.to_state, n.person_id, case when o.sensitivity = 'normal' then p.lead_account end, n.provider_organisation, coalesce(f.reason, 'as-agreed'),
        (f.at at time zone 'Europe/Amsterdam')::date, null
      from plans.referral_fact f join normal n on n.id = f.referral_id
      join plans.plan p on p.region_code = region and p.id = n.plan_id
      join regions.organisation_shared o on o.id = p.lead_organisation
      where f.region_code = region and f.at >= since and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn')
    )
    select row.kind, row.person_id, p.first_name, p.last_name, row.lead_account, row.organisation_id, row.code, row.on_day, row.due_on
    from row join people.person_shared p on p.region_code = region and p.id = row.person_id
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'names-export' and platform.in_region(region)
      and not p.shielded and p.erased_at is null and p.closed_on is null and not people.is_barred(region, p.id)
    order by array_position(array['waits', 'expired', 'declined', 'returned', 'ended', 'withdrawn', 'file'], row.kind),
      row.due_on nulls last, row.on_day, row.person_id limit 5001
  $$;

-- What was said and what changed are facts.
revoke update on plans.plan_change, plans.plan_answer from wegwijzer_app;
