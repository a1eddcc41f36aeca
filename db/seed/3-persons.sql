-- Per region: 29 persons at scale 1, at every stage, with a guide who holds the file. All of them invented.
create temp table if not exists someone (n int primary key, person uuid, guide uuid, came_on date);
truncate someone;
insert into someone
select n, pg_temp.id('person', n), pg_temp.id('guide', 1 + n % greatest(2, pg_temp.scale() * 29 / 100)), pg_temp.today() - 1 - pg_temp.dice('came', n, 360)
from generate_series(1, 29 * pg_temp.scale()) n;
analyze someone;

insert into people.person (region_code, id, reference, registered_at, registered_by, door, shielded)
select pg_temp.region(), person, pg_temp.reference(n), came_on + time '09:00', pg_temp.id('uwv', 1), pg_temp.pick('{website,walk-in,phone,handover}', 'door', n), n % 97 = 0
from someone;
insert into people.person_text (region_code, person_id, shielded, first_name, last_name, email, phone, postcode, birth_date)
select pg_temp.region(), person, n % 97 = 0,
  pg_temp.pick('{Amir,Bea,Cor,Daan,Eva,Fleur,Gerrit,Hanna,Ilse,Joris,Kim,Lotte,Mees,Noor,Omar,Petra,Quirijn,Rosa,Sem,Tess,Umar,Vera,Wim,Xander,Yara,Zoë}', 'first', n),
  pg_temp.pick('{Aalders,Bos,Claes,Dekkers,Evers,Franken,Groot,Hofman,Ismail,Jansma,Kuipers,Laan,Mulderij,Noorman,Oost,Prins,Quist,Rietveld,Smid,Tuin,Uiterwaal,Veenstra,Wolters,Yücel,Zijlstra}', 'last', n)
    || case when n > 500 then ' ' || chr(65 + n % 26) else '' end,
  'persoon' || n || '@post.example', '06 00 00 00 00', case when n % 97 > 0 then '1000 AA' end, date '1965-01-01' + pg_temp.dice('birth', n, 14000)
from someone;
insert into people.safe_contact (region_code, person_id, channel)
select pg_temp.region(), person, pg_temp.pick('{mail,phone,account}', 'channel', n) from someone;

insert into access.account (id, audience, issuer, subject, reference, made_at)
select pg_temp.id('own', n), 'person', 'seed', format('%s-%s-own-%s', pg_temp.word('seed'), pg_temp.region(), n), pg_temp.id('own-number', n)::text, came_on
from someone where n % 3 = 0;
insert into people.file_account (region_code, person_id, account_id, since, how)
select pg_temp.region(), person, pg_temp.id('own', n), came_on, 'code' from someone where n % 3 = 0;

-- The guide sees the file; the sender, the provider and the counter see their part of it.
insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, record, from_on)
select pg_temp.region(), pg_temp.id('holder', n), person, pg_temp.id('uwv', 1), guide, 'file', 'guidance', 'holder', person, came_on from someone
union all select pg_temp.region(), pg_temp.id('sender', n), person, pg_temp.id('municipality', 1 + n % 2), pg_temp.id('clerk', 1 + n % 2), 'part', 'handover', 'handover',
  pg_temp.id('handover', n), came_on from someone where n % 5 < 2
union all select pg_temp.region(), pg_temp.id('waits', n), person, pg_temp.id('uwv', 1), null, 'part', 'handover', 'handover', pg_temp.id('handover', n), came_on
  from someone where n % 25 = 0
union all select pg_temp.region(), pg_temp.id('taken-on', n), person, pg_temp.id('school', 1 + n % (pg_temp.scale() + 1)), null, 'part', 'referral', 'referral',
  pg_temp.id('referral', n), came_on from someone where n % 3 = 1
union all select pg_temp.region(), pg_temp.id('comes', n), person, pg_temp.id('uwv', 1), null, 'part', 'appointment', 'appointment', pg_temp.id('appointment', n), came_on
  from someone where n % 4 = 0;

insert into intake.handover (region_code, id, person_id, reference, question_kind, reason, sender_organisation, sender_account, made_at, state, holder, accept_by, accepted_by, accepted_at)
select pg_temp.region(), pg_temp.id('handover', n), person, pg_temp.reference(n + 50000000), pg_temp.pick('{work,career-step,schooling,money}', 'asks', n), 'wrong-door',
  pg_temp.id('municipality', 1 + n % 2), pg_temp.id('clerk', 1 + n % 2), came_on, state, pg_temp.id('uwv', 1), came_on + 2,
  case state when 'accepted' then guide end, case state when 'accepted' then came_on + time '12:00' end
from someone, lateral (select case when n % 25 = 0 then 'waiting' when n % 50 = 1 then 'escalated' else 'accepted' end as state) now
where n % 5 < 2;
insert into intake.pass (region_code, handover_id, position, person_id, from_organisation, to_organisation, because, by_account, at, accept_by)
select h.region_code, h.id, 1, h.person_id, h.sender_organisation, h.holder, 'made', h.sender_account, h.made_at, h.accept_by
from intake.handover h join someone s on h.region_code = pg_temp.region() and h.id = pg_temp.id('handover', s.n);
insert into intake.handover_text (region_code, handover_id, person_id, explanation)
select pg_temp.region(), pg_temp.id('handover', n), person, 'Wil weer aan het werk.' from someone where n % 5 < 2;

insert into intake.visit (region_code, id, person_id, location_id, organisation_id, question_kind, number, on_date, came_at, registered_by, done_at)
select pg_temp.region(), pg_temp.id('visit', n), person, pg_temp.id('location', 1), pg_temp.id('uwv', 1), 'work', n, case when n % 100 = 7 then pg_temp.today() else came_on end,
  came_on + time '09:30', guide, case when n % 100 <> 7 then came_on + time '10:00' end
from someone where n % 10 = 7;

-- Visitors without a file: most of earlier days, a few of today who wait or whom the first guide helps.
insert into intake.visit (region_code, id, location_id, organisation_id, question_kind, spoken, number, on_date, came_at, registered_by, state, called_by, called_at, announced_at, counter, done_at, outcome)
select pg_temp.region(), pg_temp.id('walk-in', n), pg_temp.id('location', 1), pg_temp.id('uwv', 1), 'work', 'nl', 100000 + n, day, day + time '09:30', guide, state,
  case when state <> 'waiting' then pg_temp.id('guide', 1) end, case when state <> 'waiting' then day + time '09:45' end,
  case when state <> 'waiting' then day + time '09:45' end, case when state <> 'waiting' then 'balie 1' end,
  case when state = 'done' then day + time '10:00' end, case when state = 'done' then 'advice' end
from someone, lateral (select case when n % 100 in (3, 13) then pg_temp.today() else came_on end as day,
  case n % 100 when 3 then 'waiting' when 13 then 'called' else 'done' end as state) now
where n % 10 = 3;
insert into intake.visit_name (region_code, visit_id, first_name)
select pg_temp.region(), pg_temp.id('walk-in', n), 'Bezoeker ' || n from someone where n % 100 in (3, 13);
insert into intake.visit_event (region_code, visit_id, position, what, by_account, at)
select pg_temp.region(), pg_temp.id('walk-in', n), step, case step when 1 then 'registered' when 2 then 'called' else 'done' end, guide, came_on + time '09:30'
from someone, generate_series(1, 3) step where n % 10 = 3;

insert into appointments.appointment (region_code, id, person_id, location_id, on_date, at_time, zone, starts_at, minutes, seat, channel, question_kind,
  organisation_id, with_account, booked_by_kind, booked_at, state)
select pg_temp.region(), pg_temp.id('appointment', n), person, pg_temp.id('location', 1), day, hour, 'Europe/Amsterdam', day + hour::time, 60, 1 + n / 4 / 160, 'counter', 'work',
  pg_temp.id('uwv', 1), guide, 'visitor', came_on, case when day < pg_temp.today() then 'kept' else 'booked' end
from someone, lateral (select pg_temp.today() - 5 + n / 4 % 20 as day, lpad((9 + n / 4 / 20 % 8)::text, 2, '0') || ':00' as hour) moment
where n % 4 = 0;
insert into appointments.fact (region_code, id, appointment_id, person_id, what, by_kind, at)
select pg_temp.region(), pg_temp.id('fact', n), pg_temp.id('appointment', n), person, 'booked', 'visitor', came_on from someone where n % 4 = 0;

insert into contacts.contact (region_code, id, person_id, channel, happened_on, recorded_at, organisation_id, account_id, door, outcome)
select pg_temp.region(), pg_temp.id('contact' || turn, n), person, 'counter', least(came_on + 7 * turn, pg_temp.today()), least(came_on + 7 * turn, pg_temp.today()) + time '15:00',
  pg_temp.id('uwv', 1), guide, 'own-initiative', 'advice'
from someone, generate_series(1, 2) turn;
insert into contacts.contact_text (region_code, contact_id, person_id, situation, wishes)
select pg_temp.region(), pg_temp.id('contact' || turn, n), person, 'Zoekt werk dichtbij huis.', 'Iets met de handen.' from someone, generate_series(1, 2) turn;

insert into messages.message (region_code, id, person_id, kind, record, channel, state, made_at, sent_at)
select pg_temp.region(), pg_temp.id('message', n), person, 'handover-accepted', person, case when n % 50 = 3 then 'phone' else 'mail' end,
  case when n % 50 = 3 then 'by-hand' else 'sent' end, came_on, came_on from someone;

insert into skills.person_skill (region_code, id, person_id, concept_id, how_known, noted_at)
select pg_temp.region(), pg_temp.id('skill', n), person, concept.id, 'work', came_on
from someone join (select id, row_number() over (order by uri) - 1 as place, count(*) over () as all_of from skills.concept where kind = 'skill') concept
  on concept.place = n % concept.all_of;
