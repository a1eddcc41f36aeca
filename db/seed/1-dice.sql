-- What the seed draws from: the same seed, scale and day give the same rows. All of it is gone with the connection.
create function pg_temp.word(name text) returns text
  language sql stable as $$ select current_setting('seed.' || name) $$;
create function pg_temp.scale() returns int
  language sql stable as $$ select current_setting('seed.scale')::int $$;
create function pg_temp.today() returns date
  language sql stable as $$ select current_setting('seed.today')::date $$;
create function pg_temp.region() returns text
  language sql stable as $$ select current_setting('seed.region') $$;

-- A UUID of version 8 (RFC 9562): made of what it is of.
create function pg_temp.id(kind text, n bigint) returns uuid
  language sql stable
  as $$
    select overlay(overlay(md5(current_setting('seed.seed') || current_setting('seed.region') || kind || n) placing '8' from 13) placing 'a' from 17)::uuid
  $$;
create function pg_temp.dice(kind text, n bigint, sides int) returns int
  language sql stable
  as $$ select (abs(hashtextextended(current_setting('seed.region') || kind || n, current_setting('seed.seed')::bigint) % sides))::int $$;
create function pg_temp.pick(words text[], kind text, n bigint) returns text
  language sql stable
  as $$ select words[1 + pg_temp.dice(kind, n, cardinality(words))] $$;

-- A reference number as src/platform/ids.ts makes one: the region inside, a check character behind; unique by n.
create function pg_temp.reference(n bigint) returns text
  language plpgsql stable as $$
declare
  alphabet text := '23456789ABCDEFGHJKMNPQRSTVWXY';
  head int := substr(current_setting('seed.region'), 3)::int + 100 * (n % 8);
  -- A walk through all numbers of six characters, begun elsewhere by every seed.
  tail bigint := ((n + 7919 * current_setting('seed.seed')::bigint) * 123456791) % 594823321;
  made text := substr(alphabet, head / 29 + 1, 1) || substr(alphabet, head % 29 + 1, 1);
  total int := 0;
begin
  for place in 1..6 loop
    made := made || substr(alphabet, (tail % 29)::int + 1, 1);
    tail := tail / 29;
  end loop;
  for place in 1..8 loop
    total := total + (place + 1) * (strpos(alphabet, substr(made, place, 1)) - 1);
  end loop;
  return substr(made, 1, 4) || '-' || substr(made, 5, 4) || '-' || substr(alphabet, total % 29 + 1, 1);
end $$;
