-- Per region: who guides, sends, provides and employs, their people, and what is offered. All of it invented.
insert into regions.organisation (id, name, sensitivity, valid_from, phone, email)
select pg_temp.id(kind, n), format('%s %s %s', name, pg_temp.region(), n), 'normal', '2021-01-01', '0000 000000', kind || n || '@' || lower(pg_temp.region()) || '.example'
from (values ('uwv', 'Uitkeringskantoor', 1), ('municipality', 'Gemeentehuis', 2), ('school', 'Vakschool', pg_temp.scale() + 1),
  ('reintegration-company', 'Loopbaanbureau', pg_temp.scale() + 1), ('employer', 'Bedrijf', 4 * pg_temp.scale())) kinds (kind, name, most),
  generate_series(1, most) n;

insert into regions.organisation_type (organisation_id, type)
select pg_temp.id(kind, n), kind
from (values ('uwv', 1), ('municipality', 2), ('school', pg_temp.scale() + 1), ('reintegration-company', pg_temp.scale() + 1),
  ('employer', 4 * pg_temp.scale())) kinds (kind, most), generate_series(1, most) n;

insert into regions.organisation_role (id, organisation_id, region_code, role, valid_from)
select pg_temp.id(kind || role, n), pg_temp.id(kind, n), pg_temp.region(), role, '2021-01-01'
from (values ('uwv', 'guide-employer', 1), ('municipality', 'partner', 2), ('municipality', 'guide-employer', 2), ('school', 'provider', pg_temp.scale() + 1),
  ('reintegration-company', 'provider', pg_temp.scale() + 1)) kinds (kind, role, most), generate_series(1, most) n;

insert into regions.location (id, region_code, organisation_id, kind, name, place, valid_from)
values (pg_temp.id('location', 1), pg_temp.region(), pg_temp.id('uwv', 1), 'fixed', 'Balie ' || pg_temp.region(), 'Voorbeeldstad', '2021-01-01');

insert into regions.stage_fact (id, region_code, what, on_date, at)
values (pg_temp.id('stage', 1), pg_temp.region(), 'opened', '2021-01-01', '2021-01-01T08:00:00Z');

insert into appointments.pattern (id, region_code, location_id, weekday, from_time, until_time, minutes, capacity, valid_from)
select pg_temp.id('pattern', weekday), pg_temp.region(), pg_temp.id('location', 1), weekday, '09:00', '17:00', 60, 50, '2021-01-01'
from generate_series(1, 5) weekday;

-- A guide for every hundred persons, two at least; one worker for each other organisation.
create temp table if not exists worker (kind text, n int, organisation uuid, role text);
truncate worker;
insert into worker
select 'guide', n, pg_temp.id('uwv', 1), 'guide' from generate_series(1, greatest(2, pg_temp.scale() * 29 / 100)) n
union all select 'clerk', n, pg_temp.id('municipality', n), 'partner' from generate_series(1, 2) n
union all select 'seat', 1, pg_temp.id('municipality', 1), 'coordinator'
union all select 'officer', 1, pg_temp.id('municipality', 1), 'privacy-officer'
union all select 'teacher', n, pg_temp.id('school', n), 'provider' from generate_series(1, pg_temp.scale() + 1) n
union all select 'coach', n, pg_temp.id('reintegration-company', n), 'provider' from generate_series(1, pg_temp.scale() + 1) n;

insert into access.account (id, audience, issuer, subject, reference, display_name, email, organisation_id, made_at)
select pg_temp.id(kind, n), 'staff', 'seed', format('%s-%s-%s-%s', pg_temp.word('seed'), pg_temp.region(), kind, n),
  pg_temp.id(kind || '-number', n)::text, format('%s %s %s', initcap(kind), n, pg_temp.region()), kind || n || '@werk.example', organisation, pg_temp.today() - 400
from worker;
insert into access.role_grant (id, account_id, role, region_code, from_on)
select pg_temp.id(kind || '-grant', n), pg_temp.id(kind, n), role, pg_temp.region(), '2021-01-01' from worker;

insert into catalogue.service (id, organisation_id, name, kind, sensitivity, aim, method, afterwards, for_whom, how_to_apply, delivery,
  duration_weeks, hours_per_week, places, waiting_weeks, acceptance_days, status, new_since)
select pg_temp.id('service', n), pg_temp.id(case when n % 2 = 0 then 'school' else 'reintegration-company' end, 1 + n % (pg_temp.scale() + 1)),
  format('%s %s', pg_temp.pick('{Planner in de bouw,Lassen,Nederlands op de werkvloer,Solliciteren,Zorg en welzijn,Logistiek,Administratie,Kok,Groen,Techniek}', 'service', n), n),
  case when n % 2 = 0 then 'training' else pg_temp.pick('{reintegration,career-advice,language,work-experience}', 'kind', n) end,
  'normal', 'Een volgende stap naar werk', 'Les en oefenen', 'Een bewijs van deelname', 'Wie aan het werk wil', 'Via uw gids', 'group',
  4 + pg_temp.dice('weeks', n, 30), 8 + pg_temp.dice('hours', n, 24), 5 + pg_temp.dice('places', n, 20), pg_temp.dice('waiting', n, 26),
  5, 'public', '2024-01-01'
from generate_series(1, 8 * pg_temp.scale()) n;
insert into catalogue.service_area (service_id, region_code)
select pg_temp.id('service', n), pg_temp.region() from generate_series(1, 8 * pg_temp.scale()) n;
-- A few of them carry out an instrument: the same one in more than one way.
insert into catalogue.service_term (service_id, taxonomy, code)
select pg_temp.id('service', n), 'instruments', case when n % 2 = 0 then 'IN07' else 'IN03' end from generate_series(1, 4) n;
insert into catalogue.service_confirmed (service_id, part, confirmed_on, due_on)
select pg_temp.id('service', n), part, pg_temp.today() - pg_temp.dice('confirmed' || part, n, 28), pg_temp.today() + 14 + pg_temp.dice('due' || part, n, 28)
from generate_series(1, 8 * pg_temp.scale()) n, unnest('{content,price,quality,capacity,contact}'::text[]) part;
insert into catalogue.price (id, service_id, part, kind, amount_cents, vat_basis_points, quantity_min, quantity_max, valid_from)
select pg_temp.id('price' || part, n), pg_temp.id('service', n), part, case part when 'person' then 'free' else 'fixed' end,
  case part when 'person' then 0 else 10000 * (1 + pg_temp.dice('price', n, 60)) end, 0, 1, 1, '2025-01-01'
from generate_series(1, 8 * pg_temp.scale()) n, unnest('{person,payer}'::text[]) part;
insert into catalogue.quality (id, service_id, kind, source, on_date)
select pg_temp.id('quality', n), pg_temp.id('service', n), 'certificate', 'Keurmerk van het voorbeeld', pg_temp.today() - pg_temp.dice('quality', n, 300)
from generate_series(1, 8 * pg_temp.scale()) n;

insert into employers.employer (region_code, id, organisation_id, contact_account, contact_organisation, known_since)
select pg_temp.region(), pg_temp.id('known', n), pg_temp.id('employer', n), pg_temp.id('guide', 1), pg_temp.id('uwv', 1), '2024-01-01'
from generate_series(1, 4 * pg_temp.scale()) n;
insert into employers.question (region_code, id, employer_id, kind, asked_on, answer_by, answered_on)
select pg_temp.region(), pg_temp.id('question', n), pg_temp.id('known', n), pg_temp.pick('{staff,schooling,subsidy,other}', 'question', n),
  pg_temp.today() - 10, pg_temp.today() + 2, case when n % 5 > 0 then pg_temp.today() - 5 end
from generate_series(1, 4 * pg_temp.scale()) n;
insert into employers.question_text (region_code, question_id, asked, answer)
select pg_temp.region(), pg_temp.id('question', n), 'Wij zoeken twee mensen voor de bouw.', case when n % 5 > 0 then 'Wij bellen u.' end
from generate_series(1, 4 * pg_temp.scale()) n;

insert into platform.file (content_hash, media_type, bytes, size)
select sha256(picture), 'image/png', picture, length(picture) from (select decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgiOoBAAFEAOfAV81wAAAAAElFTkSuQmCC', 'base64') as picture) one
on conflict do nothing;
insert into regions.branding (region_code, photo, photo_alt)
select pg_temp.region(), sha256(picture), 'Een blauw vlak' from (select decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgiOoBAAFEAOfAV81wAAAAAElFTkSuQmCC', 'base64') as picture) one
on conflict (region_code) do nothing;

-- What waits for the region, what visitors reported, what may be double, what guides missed, and one arrangement.
insert into catalogue.change (id, service_id, part, material, before, body, state, made_by, made_at, decide_by)
select pg_temp.id('change', n), pg_temp.id('service', n), 'steps', n % 2 = 0, '{"steps": []}', '{"steps": [{"title": "Kennismaken", "words": null}]}',
  case when n % 2 = 0 then 'proposed' else 'applied' end, null, pg_temp.today() - 3, case when n % 2 = 0 then pg_temp.today() + 4 end
from generate_series(1, 4 * pg_temp.scale()) n;
update catalogue.service set template_id = pg_temp.id('service', 2 * (pg_temp.scale() + 1)) where id = pg_temp.id('service', 4 * (pg_temp.scale() + 1));
insert into catalogue.correction (id, service_id, field, asked_at, answer_by, state)
select pg_temp.id('correction', n), pg_temp.id('service', n), 'price', pg_temp.today() - 2, pg_temp.today() + 3, 'open' from generate_series(1, 4 * pg_temp.scale()) n;
insert into catalogue.correction_words (correction_id, words)
select pg_temp.id('correction', n), 'Deze prijs klopt niet meer.' from generate_series(1, 4 * pg_temp.scale()) n;
insert into catalogue.twin (id, about, one_id, other_id, likelihood, reasons, state, found_at, seen_at)
select pg_temp.id('twin', n), 'service', least(pg_temp.id('service', n), pg_temp.id('service', n + 2 * pg_temp.scale())),
  greatest(pg_temp.id('service', n), pg_temp.id('service', n + 2 * pg_temp.scale())), 60 + n % 40,
  '[{"code": "name-same", "points": 45, "value": null}, {"code": "address-same", "points": 15, "value": "7200AA 1"}]', 'open', pg_temp.today(), pg_temp.today()
from generate_series(1, 2 * pg_temp.scale()) n;
insert into catalogue.missing_entry (region_code, id, name, kind, offered_by, contact, asked_by, asked_at, due_on, state)
select pg_temp.region(), pg_temp.id('missing', n), 'Fietsles', 'volunteering', 'Buurthuis', 'Bel het buurthuis', pg_temp.id('guide', 1), pg_temp.today() - 2, pg_temp.today() + 10, 'open'
from generate_series(1, pg_temp.scale()) n;
insert into catalogue.bundle (id, organisation_id, region_code, name, aim, status, confirmed_on)
select pg_temp.id('bundle', n), pg_temp.id('uwv', 1), pg_temp.region(), format('Leren en werken %s', n), 'Van opleiding naar werk', 'public', pg_temp.today()
from generate_series(1, pg_temp.scale()) n;
insert into catalogue.bundle_line (bundle_id, position, service_id)
select pg_temp.id('bundle', n), step, pg_temp.id('service', 2 * n + step) from generate_series(1, pg_temp.scale()) n, generate_series(1, 2) step;
