-- Hours of guides, meetings that fill and are waited for, calls that were promised. After persons: who comes is one of them.
insert into appointments.pattern (id, region_code, location_id, account_id, weekday, from_time, until_time, minutes, capacity, channels, valid_from)
select pg_temp.id('own-hours', n), pg_temp.region(), pg_temp.id('location', 1), pg_temp.id('guide', n), 2, '18:00', '20:00', 30, 1, '{phone}', '2021-01-01'
from generate_series(1, greatest(2, pg_temp.scale() * 29 / 100)) n;
insert into appointments.exception (id, region_code, account_id, kind, from_on, until_on, made_at)
select pg_temp.id('away', n), pg_temp.region(), pg_temp.id('guide', n), 'away', pg_temp.today() + 40, pg_temp.today() + 47, pg_temp.today() - 1
from generate_series(1, greatest(2, pg_temp.scale() * 29 / 100)) n;

insert into appointments.session (id, region_code, location_id, organisation_id, leader, title, about, for_whom, channel, on_date, at_time, minutes, capacity,
  open_to, made_at)
select pg_temp.id('session', n), pg_temp.region(), pg_temp.id('location', 1), pg_temp.id('uwv', 1), pg_temp.id('guide', 1), format('Solliciteren %s', n),
  'Samen oefenen.', 'Wie werk zoekt', 'counter', pg_temp.today() + 7 * n, '10:00', 90, 2, 'everybody', pg_temp.today() - 20
from generate_series(1, 3) n;
insert into appointments.appointment (region_code, id, person_id, location_id, on_date, at_time, zone, starts_at, minutes, seat, channel,
  organisation_id, session_id, booked_by_kind, booked_at, state)
select pg_temp.region(), pg_temp.id('joins', n), person, pg_temp.id('location', 1), day, '10:00', 'Europe/Amsterdam', day + time '10:00', 90, 1 + n % 2, 'counter',
  pg_temp.id('uwv', 1), pg_temp.id('session', 1 + (n - 1) / 2), 'visitor', came_on, 'booked'
from someone, lateral (select pg_temp.today() + 7 * (1 + (n - 1) / 2) as day) moment
where n <= 6;
insert into appointments.waiting (region_code, id, person_id, session_id, organisation_id, since, state)
select pg_temp.region(), pg_temp.id('waits-for', n), person, pg_temp.id('session', 1), pg_temp.id('uwv', 1), came_on, 'waiting'
from someone where n between 7 and 12;

insert into appointments.callback (region_code, id, person_id, organisation_id, asked_at, wanted, promised_on, promised_from, promised_until, state)
select pg_temp.region(), pg_temp.id('callback', n), person, pg_temp.id('uwv', 1), pg_temp.today() - 1, 'any', pg_temp.today(), '09:00', '17:00',
  case when n % 20 = 0 then 'open' else 'reached' end
from someone where n % 10 = 0;
insert into appointments.callback_attempt (region_code, id, callback_id, person_id, at, outcome)
select pg_temp.region(), pg_temp.id('attempt', n), pg_temp.id('callback', n), person, pg_temp.today() - 1, 'no-answer' from someone where n % 10 = 0;
insert into appointments.missed_reason (region_code, id, organisation_id, month, channel, reason)
select pg_temp.region(), pg_temp.id('missed', n), pg_temp.id('uwv', 1), date_trunc('month', pg_temp.today())::date, 'counter', 'unknown'
from generate_series(1, pg_temp.scale()) n;
-- Everybody with an account of their own has an appointment ahead.
insert into appointments.appointment (region_code, id, person_id, location_id, on_date, at_time, zone, starts_at, minutes, seat, channel, organisation_id,
  booked_by_kind, booked_at, state)
select pg_temp.region(), pg_temp.id('ahead', n), person, pg_temp.id('location', 1), day, '09:00', 'Europe/Amsterdam', day + time '09:00', 60, 1 + n / 3 % 50,
  'counter', pg_temp.id('uwv', 1), 'person', came_on, 'booked'
from someone, lateral (select pg_temp.today() + 30 + n / 150 as day) moment
where n % 3 = 0;
