-- What an organisation received is read list by list, each by its own index, however much it received before. policy: D6
drop index plans.referral_waits;
create index referral_todo on plans.referral (region_code, provider_organisation, accept_by, id)
  where state in ('sent', 'received', 'intake-planned', 'accepted');
create index referral_runs on plans.referral (region_code, provider_organisation, accept_by, id)
  where state in ('waiting-for-start', 'running', 'on-hold');
create index referral_over on plans.referral (region_code, provider_organisation, accept_by, id) where state in ('ended', 'declined');
create index referral_held on plans.referral (region_code, provider_organisation, hold_until) where state = 'on-hold';

-- How much of what was received each colleague has in hand: counts, nobody in person; what the organisation does not see does not count. policy: D6
create function plans.received_in_hand(today date, location uuid) returns table (handler_account uuid, to_answer int, todo int, going int)
  language sql stable security definer set search_path = '' as $$
    select r.handler_account,
      count(*) filter (where r.state in ('sent', 'received', 'intake-planned'))::int,
      count(*) filter (where r.state in ('sent', 'received', 'intake-planned', 'accepted') or (r.state = 'on-hold' and r.hold_until <= today))::int,
      count(*) filter (where r.state in ('accepted', 'waiting-for-start', 'running', 'on-hold'))::int
    from plans.referral r
    join people.sight_shared s on s.region_code = r.region_code and s.record = r.id and s.because = 'referral'
      and s.organisation_id = r.provider_organisation and s.account_id is null and s.from_on <= today and (s.until_on is null or s.until_on > today)
    where r.region_code = any (platform.ctx_regions()) and r.provider_organisation = platform.ctx_organisation()
      and r.state in ('sent', 'received', 'intake-planned', 'accepted', 'waiting-for-start', 'running', 'on-hold')
      and platform.ctx_kind() in ('staff', 'provider')
      and (location is null or r.location_id = location)
      and ((select bool_or(m.limited) from catalogue.my_location_shared m) is not true or r.location_id in (select m.location_id from catalogue.my_location_shared m))
      and not exists (select from plans.sharing k where k.region_code = r.region_code and k.item_id = r.id
        and k.organisation_id = r.provider_organisation and k.effect = 'stopped' and k.until_at is null)
    group by r.handler_account
  $$;

-- When something last happened in a referral, kept with it: desks ask it of every referral of a region at once, and each has many facts. policy: H2
alter table plans.referral add column last_at timestamptz;
update plans.referral r set last_at = (select max(f.at) from plans.referral_fact f where f.region_code = r.region_code and f.referral_id = r.id);
create index referral_last on plans.referral (region_code, last_at, plan_id);
drop index plans.fact_at;

create or replace function plans.workload(region text, today date, still_since timestamptz)
  returns table (account_id uuid, organisation_id uuid, plans int, late int, still int)
  language sql stable security definer set search_path = '' as $$
    with late as materialized (
      select distinct s.plan_id from plans.step s where s.region_code = region and s.state = 'open' and s.due_on < today
    ), alive as materialized (
      select s.plan_id from plans.step s where s.region_code = region and s.made_at >= still_since
      union
      select r.plan_id from plans.referral r where r.region_code = region and r.last_at >= still_since
      union
      select s.plan_id from plans.step s
      where s.region_code = region and s.ended_on >= (still_since at time zone 'Europe/Amsterdam')::date)
    select p.lead_account, p.lead_organisation, count(*)::int, count(l.plan_id)::int,
      count(*) filter (where p.opened_at < still_since and a.plan_id is null)::int
    from plans.plan p left join late l on l.plan_id = p.id left join alive a on a.plan_id = p.id
    where p.region_code = region and p.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by p.lead_account, p.lead_organisation
  $$;
