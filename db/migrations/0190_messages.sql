-- A task that was asked of an organisation is news for who does tasks there; what other kinds there are by now stays. policy: E1
do $$
declare kinds text[];
begin
  select array_agg(distinct m[1]) into kinds from pg_catalog.pg_constraint c,
    regexp_matches(pg_catalog.pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
    where c.conrelid = 'messages.notice'::regclass and c.conname = 'notice_kind_check';
  alter table messages.notice drop constraint notice_kind_check;
  execute format('alter table messages.notice add constraint notice_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ' order by k) from unnest(kinds || array['task']) k));
end $$;
