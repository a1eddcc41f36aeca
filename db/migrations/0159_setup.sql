-- Setting a region up: a sheet as it was sent, workers who are asked to come, what a person said who is not a figure yet.
create schema setup;
grant usage on schema setup to wegwijzer_app;

create table setup.upload (
  id uuid primary key,
  region_code text not null references regions.region (code),
  by_account uuid not null references access.account (id),
  at timestamptz not null,
  file_name text not null check (length(file_name) <= 200),
  -- Rows that are right, by sheet; what is wrong, in words.
  sheets jsonb not null,
  findings jsonb not null,
  done_at timestamptz
);
comment on table setup.upload is 'national: a sheet with which a region is set up, as it was read; gone after thirty days';
create index on setup.upload (region_code, at desc);
create index on setup.upload (at);

create table setup.invitation (
  id uuid primary key,
  region_code text not null references regions.region (code),
  organisation_id uuid not null references regions.organisation (id),
  role text not null check (role in ('guide', 'host', 'editor')),
  token_hash bytea not null unique,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  taken_by uuid references access.account (id),
  taken_at timestamptz
);
comment on table setup.invitation is 'national: a worker asked to come and work in a region, once, until a day';
create index on setup.invitation (region_code, expires_on);

create table setup.invitation_mail (
  invitation_id uuid primary key references setup.invitation (id),
  name text not null check (length(name) <= 90),
  email text not null check (length(email) <= 254),
  language text not null check (language in ('nl', 'en'))
);
comment on table setup.invitation_mail is 'national: whom an invitation was sent; removed once taken, taken back or expired';
grant select, insert, update, delete on setup.upload, setup.invitation, setup.invitation_mail to wegwijzer_app;

create table setup.confirmation (
  id uuid primary key,
  region_code text not null references regions.region (code),
  item text not null check (item ~ '^[a-z0-9-]{2,40}$'),
  done boolean not null,
  on_date date not null,
  at timestamptz not null,
  by_account uuid not null references access.account (id)
);
comment on table setup.confirmation is 'national: what only a person can say of a region that gets ready, and when it was said; the newest holds';
create index on setup.confirmation (region_code, item, at desc);
grant select, insert on setup.confirmation to wegwijzer_app;

-- The tables whose rows belong to one region, as their comments say, with what of them is not of the practice of a region: what
-- people asked the desk of the country is real.
create function setup.practice_tables() returns table (target regclass, rest text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.oid::regclass, case when exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'for_nation' and not a.attisdropped) then ' and not for_nation' else '' end
    from pg_class c join pg_description d on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass
    where c.relkind in ('r', 'p') and not c.relispartition and d.description like 'regional:%'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped)
    order by c.oid desc
$$;

-- Takes away all that was made up in a region that practises: every row of every regional table, children first.
create function setup.remove_practice(region text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  waiting regclass[];
  again regclass[];
  gone bigint;
  total bigint := 0;
begin
  if (select f.what from regions.stage_fact_shared f where f.region_code = region order by f.on_date desc, f.at desc limit 1)
    is distinct from 'practice' then
    raise exception 'region % does not practise', region;
  end if;
  select array_agg(t.target) into waiting from setup.practice_tables() t;
  for round in 1..20 loop
    again := '{}';
    for one in select t.target, t.rest from setup.practice_tables() t where t.target = any (waiting) loop
      begin
        execute format('delete from %s where region_code = $1%s', one.target, one.rest) using region;
        get diagnostics gone = row_count;
        total := total + gone;
      exception when foreign_key_violation then
        again := again || one.target;
      end;
    end loop;
    exit when cardinality(again) = 0;
    waiting := again;
  end loop;
  if cardinality(again) > 0 then
    raise exception 'rows of a practice could not be taken away: %', again;
  end if;
  delete from platform.caught_mail where region_code = region;
  return total;
end $$;
revoke execute on function setup.remove_practice(text) from public;
grant execute on function setup.remove_practice(text) to wegwijzer_app;

-- True where a region has anything of people or employers already: there nothing invented may be mixed in.
create function setup.has_files(region text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  found boolean;
begin
  for one in select t.target, t.rest from setup.practice_tables() t loop
    execute format('select exists (select from %s where region_code = $1%s)', one.target, one.rest) into found using region;
    if found then
      return true;
    end if;
  end loop;
  return false;
end $$;
revoke execute on function setup.has_files(text) from public;
grant execute on function setup.has_files(text) to wegwijzer_app;

-- What papers and figures count of a region, without a person: rows by subject, and readings by purpose.
create function setup.row_counts(region text) returns table (subject text, amount bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in select t.target, n.nspname from setup.practice_tables() t join pg_class c on c.oid = t.target join pg_namespace n on n.oid = c.relnamespace loop
    execute format('select count(*) from %s where region_code = $1', one.target) into amount using region;
    subject := one.nspname;
    return next;
  end loop;
end $$;
revoke execute on function setup.row_counts(text) from public;
grant execute on function setup.row_counts(text) to wegwijzer_app;

create function setup.readings(region text, since timestamptz) returns table (purpose text, amount bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select l.purpose, count(*) from platform.processing_log l where l.region_code = region and l.at >= since group by l.purpose
$$;
revoke execute on function setup.readings(text, timestamptz) from public;
grant execute on function setup.readings(text, timestamptz) to wegwijzer_app;
