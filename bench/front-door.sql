-- Fifty thousand records of content and services and two hundred thousand appointments around a demo, for the load on the front door.
insert into catalogue.service (id, organisation_id, name, kind, sensitivity, aim, method, afterwards, for_whom, how_to_apply, delivery,
  duration_weeks, hours_per_week, places, waiting_weeks, acceptance_days, status, new_since)
select gen_random_uuid(), o.id, format('%s %s', (array['Lassen','Planner in de bouw','Nederlands op de werkvloer','Solliciteren','Logistiek','Administratie','Kok','Groen'])[1 + n % 8], n),
  'training', 'normal', 'Een volgende stap naar werk', 'Les en oefenen', 'Een bewijs van deelname', 'Wie aan het werk wil', 'Via uw gids', 'group',
  4 + n % 30, 8 + n % 24, 5 + n % 20, n % 26, 5, 'public', '2024-01-01'
from generate_series(1, 48000) n, (select id from regions.organisation order by id limit 1) o;
insert into catalogue.service_area (service_id, region_code)
select id, (select array_agg(code order by code) from regions.region)[1 + (row_number() over (order by id))::int % 35] from catalogue.service
where id not in (select service_id from catalogue.service_area);

insert into content.page (id, region_code, slug, manner, owner_id, source, review_on, seen_on, latest, live)
select gen_random_uuid(), case when n % 3 > 0 then 'AM06' end, 'meting-' || n, 'own', o.id, 'Gemaakt voor een meting', current_date + 300, current_date, 1, 1
from generate_series(1, 2000) n, (select id from regions.organisation order by id limit 1) o;
insert into content.version (page_id, number, made_at) select id, 1, now() from content.page where slug like 'meting-%';
insert into content.text (page_id, number, language, title, lead, body)
select id, 1, 'nl', 'Bladzijde over werk ' || slug, 'Wat u kunt doen als u werk zoekt.', repeat('Een zin over werk, scholing en hulp in de buurt. ', 20)
from content.page where slug like 'meting-%';

-- A place of its own, so that the moments of the demo stay free: fifty seats, eight times a day, over five hundred days behind us.
insert into regions.location (id, region_code, organisation_id, kind, name, place, valid_from)
select '00000000-0000-7000-8000-00000000be4c', 'AM06', id, 'fixed', 'Meetplek', 'Voorbeeldstad', '2021-01-01' from regions.organisation order by id limit 1;
insert into appointments.pattern (id, region_code, location_id, weekday, from_time, until_time, minutes, capacity, valid_from)
select gen_random_uuid(), 'AM06', '00000000-0000-7000-8000-00000000be4c', weekday, '09:00', '17:00', 60, 50, '2021-01-01' from generate_series(1, 5) weekday;
-- Twenty places at one moment, for the storm.
insert into appointments.pattern (id, region_code, location_id, weekday, from_time, until_time, minutes, capacity, valid_from)
select gen_random_uuid(), 'AM06', '00000000-0000-7000-8000-00000000be4c', weekday, '18:00', '19:00', 60, 20, '2021-01-01' from generate_series(1, 5) weekday;

create temp table came as select gen_random_uuid() as id, n from generate_series(1, 20000) n;
insert into people.person (region_code, id, reference, registered_at, registered_by, door, language, shielded)
select 'AM06', came.id, 'meting-' || n, now() - interval '500 days', o.id, 'website', 'nl', false from came, (select id from regions.organisation order by id limit 1) o;
insert into people.person_text (region_code, person_id, shielded, first_name) select 'AM06', id, false, 'Bezoeker ' || n from came;
insert into appointments.appointment (region_code, id, person_id, location_id, on_date, at_time, zone, starts_at, minutes, seat, channel, organisation_id,
  booked_by_kind, booked_at, state)
select 'AM06', gen_random_uuid(), came.id, '00000000-0000-7000-8000-00000000be4c', day, at, 'Europe/Amsterdam', day + at::time, 60, seat, 'counter', o.id,
  'visitor', day - 7, 'kept'
from (select row_number() over () as n, current_date - back as day, lpad((8 + hour)::text, 2, '0') || ':00' as at, seat
  from generate_series(1, 500) back, generate_series(1, 8) hour, generate_series(1, 50) seat) moment
join came on came.n = 1 + moment.n % 20000, (select id from regions.organisation order by id limit 1) o;
analyze;
