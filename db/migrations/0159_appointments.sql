-- How appointments of a region ended, as figures without a person.
create function appointments.state_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'appointment', a.state, count(*)::numeric from appointments.appointment a
    where a.region_code = region and a.on_date >= from_on and a.on_date < until_on
    group by a.state
$$;
revoke execute on function appointments.state_figures(text, date, date) from public;
grant execute on function appointments.state_figures(text, date, date) to wegwijzer_app;
