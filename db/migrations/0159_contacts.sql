-- Conversations of a region as figures without a person: routes, what they brought, and how long the first one took.
create function contacts.state_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with spoken as (
      select c.person_id, c.route, c.outcome, c.happened_on from contacts.contact c
      where c.region_code = region and c.reached and c.corrected_by is null and c.happened_on >= from_on and c.happened_on < until_on
    ), first as (
      select p.id, min(c.happened_on) - p.registered_at::date as days
      from people.person_shared p
      join contacts.contact c on c.region_code = p.region_code and c.person_id = p.id and c.reached and c.channel <> 'mail' and c.corrected_by is null
      where p.region_code = region and p.registered_at >= from_on::timestamptz and p.registered_at < until_on::timestamptz
      group by p.id, p.registered_at
    )
    select 'route', s.route, count(distinct s.person_id)::numeric from spoken s where s.route is not null group by s.route
    union all select 'outcome', s.outcome, count(*)::numeric from spoken s group by s.outcome
    union all select 'first', 'counted', count(*)::numeric from first
    union all select 'first', 'median', percentile_cont(0.5) within group (order by f.days)::numeric from first f
$$;
revoke execute on function contacts.state_figures(text, date, date) from public;
grant execute on function contacts.state_figures(text, date, date) to wegwijzer_app;
