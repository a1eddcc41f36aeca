-- A proposal and the answer to it, and what a provider reports, are news of their own; what other kinds there are by now stays. policy: D6
do $$
declare kinds text[];
begin
  select array_agg(distinct m[1]) into kinds from pg_catalog.pg_constraint c,
    regexp_matches(pg_catalog.pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
    where c.conrelid = 'messages.notice'::regclass and c.conname = 'notice_kind_check';
  alter table messages.notice drop constraint notice_kind_check;
  execute format('alter table messages.notice add constraint notice_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ' order by k) from unnest(kinds || array['proposal', 'report']) k));
end $$;
