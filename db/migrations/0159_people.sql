-- Who came in by which door, as figures of a region without a person.
create function people.state_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'door', p.door, count(*)::numeric from people.person p
    where p.region_code = region and p.registered_at >= from_on::timestamptz and p.registered_at < until_on::timestamptz
    group by p.door
$$;
revoke execute on function people.state_figures(text, date, date) from public;
grant execute on function people.state_figures(text, date, date) to wegwijzer_app;
