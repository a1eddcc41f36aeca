-- Help that guides missed in the catalogue of a region, by kind: figures without a person.
create function catalogue.missed_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'missing', m.kind, count(*)::numeric from catalogue.missing_entry m
    where m.region_code = region and m.asked_at >= from_on::timestamptz and m.asked_at < until_on::timestamptz
    group by m.kind
$$;
revoke execute on function catalogue.missed_figures(text, date, date) from public;
grant execute on function catalogue.missed_figures(text, date, date) to wegwijzer_app;
