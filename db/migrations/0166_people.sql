-- Of the files of one account an open one goes before a closed one: after a move to another region the file there is the one to act on. policy: A6
create or replace function people.files_of_account(account uuid, today date)
  returns table (region_code text, person_id uuid, representation uuid, kind text, scope text[], name text)
  language sql stable security definer set search_path = '' as $$
    select held.region_code, file.id, held.representation, held.kind, held.scope,
      (select concat_ws(' ', t.first_name, t.last_name) from people.person_text t
        where t.region_code = held.region_code and t.person_id = file.id)
    from (
      select f.region_code, f.person_id, null::uuid as representation, null::text as kind, null::text[] as scope, f.since::date as since
      from people.file_account f where f.account_id = account and f.ended_at is null
      union all
      select r.region_code, r.person_id, r.id, r.kind, r.scope, r.from_on
      from people.representation r
      where r.account_id = account and r.from_on <= today and (r.until_on is null or r.until_on > today)) held
    cross join lateral (select p.closed_on is not null as closed from people.person p
      where p.region_code = held.region_code and p.id = held.person_id) own
    cross join lateral unnest(people.same_person(held.region_code, held.person_id)) with ordinality file (id, place)
    order by held.representation is not null, own.closed, held.since, held.person_id, held.representation, file.place
  $$;
