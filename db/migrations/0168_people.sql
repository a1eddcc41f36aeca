-- Names as they are compared: lower case, without accents, given name and family name.
create function people.plain_name(first text, last text) returns text
  language sql immutable parallel safe set search_path = '' as $$
    select trim(translate(lower(coalesce(first, '') || ' ' || coalesce(last, '')), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžğışćčńłąęő’''`', 'aaaaaaceeeeiiiinoooooouuuuyyszgisccnlaeo'))
  $$;

-- By name, with typing errors, among the files the present worker can open: those come from the index on sight, so that it costs the same
-- however many people there are. Words count as alike from 0.45 of their letter triples. The rows themselves are read under their policies. policy: E1, L2
create function people.find_by_name(wanted text, most int)
  returns table (region_code text, person_id uuid, alike real)
  language sql stable security definer set search_path = '' as $$
    with mine as materialized (
      select s.region_code, s.person_id from people.sight s
      where s.region_code = any (platform.ctx_regions()) and s.account_id = platform.ctx_actor() and s.organisation_id = platform.ctx_organisation()
        and s.scope = 'file' and s.from_on <= platform.ctx_today() and (s.until_on is null or s.until_on > platform.ctx_today())
        and platform.ctx_kind() = 'staff'
      group by s.region_code, s.person_id
    ), named as (
      select m.region_code, m.person_id, people.plain_name(t.first_name, t.last_name) as name
      from mine m join people.person_text t on t.region_code = m.region_code and t.person_id = m.person_id
    )
    select n.region_code, n.person_id, public.word_similarity(wanted, n.name)
    from named n
    where public.word_similarity(wanted, n.name) >= 0.45 or n.name like wanted || '%' or n.name like '% ' || wanted || '%'
    order by n.name like wanted || '%' or n.name like '% ' || wanted || '%' desc, public.word_similarity(wanted, n.name) desc, n.person_id limit most
  $$;

-- What groups for learning are made of: the age at a day. No special category of data.
create view people.birth_shared with (security_invoker = true) as
  select region_code, person_id, birth_date from people.person_text;
grant select on people.birth_shared to wegwijzer_app;
