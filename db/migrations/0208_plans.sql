-- What sums over a region costs is read from indexes alone, in the order in which it is joined. policy: H2, I11
create index on plans.funding_line (region_code, id) include (source) where ended_on is null;
create index on plans.funding_fact (region_code, line_id) include (kind, amount_cents, id);

create or replace function plans.funding_by_source(region text)
  returns table (source text, lines int, expected_cents bigint, committed_cents bigint, settled_cents bigint)
  language sql stable security definer set search_path = '' as $$
    with paid as (
      select l.source, f.kind, sum(f.amount_cents)::bigint as cents
      from plans.funding_fact f join plans.funding_line l on l.region_code = f.region_code and l.id = f.line_id and l.ended_on is null
      where f.region_code = region
        and f.id not in (select c.corrects from plans.funding_fact c where c.region_code = region and c.corrects is not null)
      group by l.source, f.kind
    ), line as (
      select l.source, count(*)::int as lines from plans.funding_line l where l.region_code = region and l.ended_on is null group by l.source
    )
    select n.source, n.lines, coalesce(sum(p.cents) filter (where p.kind = 'expected'), 0)::bigint,
      coalesce(sum(p.cents) filter (where p.kind = 'committed'), 0)::bigint, coalesce(sum(p.cents) filter (where p.kind = 'settled'), 0)::bigint
    from line n left join paid p on p.source = n.source
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by n.source, n.lines order by n.source
  $$;

-- Planned for the region at hand, where a plan for any region reads far more, and counted by one process: to start others takes longer
-- than the count.
create or replace function plans.progress(region text, since timestamptz, today date)
  returns table (kind text, organisation_id uuid, code text, many int, oldest date)
  language sql stable security definer set search_path = ''
  set plan_cache_mode = force_custom_plan set max_parallel_workers_per_gather = 0 as $$
    select w.* from (
      select 'waits', r.provider_organisation, r.state, count(*)::int, (min(r.made_at) at time zone 'Europe/Amsterdam')::date
      from plans.referral r where r.region_code = region and r.state in ('sent', 'received', 'intake-planned') group by 2, 3
      union all
      select 'late', r.provider_organisation, null, count(*)::int, min(r.accept_by)
      from plans.referral r where r.region_code = region and r.state in ('sent', 'received', 'intake-planned') and r.accept_by < today group by 2
      union all
      select f.to_state, r.provider_organisation, coalesce(f.reason, 'as-agreed'), count(*)::int, null
      from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
      where f.region_code = region and f.at >= since and f.to_state in ('declined', 'expired', 'returned', 'ended', 'withdrawn') group by 1, 2, 3
      union all
      select 'lead-lapsed', l.organisation_id, null, count(*)::int, null
      from plans.plan_lead l where l.region_code = region and l.state = 'lapsed' and l.answered_on >= (since at time zone 'Europe/Amsterdam')::date group by 2
    ) w (kind, organisation_id, code, many, oldest)
    where platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
  $$;
alter function plans.progress_with_names(text, timestamptz, date) set max_parallel_workers_per_gather = 0;
alter function plans.funding_by_source(text) set max_parallel_workers_per_gather = 0;
alter function plans.funding_by_source(text) set work_mem = '32MB';
alter function plans.own_instruments(text, date) set max_parallel_workers_per_gather = 0;

-- Late and alive are looked up while the plans are read in the order in which they are counted.
create or replace function plans.workload(region text, today date, still_since timestamptz)
  returns table (account_id uuid, organisation_id uuid, plans int, late int, still int)
  language sql stable security definer set search_path = '' set max_parallel_workers_per_gather = 0 set work_mem = '32MB' as $$
    select p.lead_account, p.lead_organisation, count(*)::int,
      count(*) filter (where p.id in (
        select s.plan_id from plans.step s where s.region_code = region and s.state = 'open' and s.due_on < today))::int,
      count(*) filter (where p.opened_at < still_since and p.id not in (
        select s.plan_id from plans.step s where s.region_code = region and s.made_at >= still_since
        union all
        select r.plan_id from plans.referral r where r.region_code = region and r.last_at >= still_since
        union all
        select s.plan_id from plans.step s
        where s.region_code = region and s.ended_on >= (still_since at time zone 'Europe/Amsterdam')::date))::int
    from plans.plan p
    where p.region_code = region and p.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by p.lead_account, p.lead_organisation
  $$;
