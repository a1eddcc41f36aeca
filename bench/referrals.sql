-- Referrals around a demo: two for each person, one that is over and one that goes on, with seventeen facts each; what came of it, who pays,
-- what could not be met and a conversation beside them. All of it invented, and nothing of it due on the day it is made.
-- bench.persons says how many persons; per region ten providers, sixty files for each guide and one coordinator, however many persons there are.
-- Ids come one after the other, as those of the program do.
create function pg_temp.id(kind text, n bigint) returns uuid
  language sql immutable as $$ select (substr(md5(kind), 1, 8) || '-be4c-8000-a000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
-- What is made here fits together: keys to other tables are put back unchecked, else filling takes an hour.
create temp table key_out as
select conrelid::regclass as on_table, conname, pg_get_constraintdef(oid) as def from pg_constraint
where contype = 'f' and conrelid in ('plans.referral_fact'::regclass, 'plans.referral'::regclass, 'plans.referral_text'::regclass, 'plans.step'::regclass, 'plans.step_text'::regclass, 'people.sight'::regclass,
  'plans.placement'::regclass, 'plans.placement_text'::regclass, 'plans.outcome'::regclass, 'plans.funding_line'::regclass, 'plans.funding_fact'::regclass,
  'plans.unmet'::regclass, 'contacts.contact'::regclass, 'contacts.contact_text'::regclass);
do $$ declare key record; begin
  for key in select * from key_out loop execute format('alter table %s drop constraint %I', key.on_table, key.conname); end loop;
end $$;

create temp table place as select row_number() over (order by code) - 1 as r, code from regions.region;
-- Who guides, who provides and who coordinates in each region.
insert into regions.organisation (id, name, sensitivity, valid_from)
select pg_temp.id(kind, r * 10 + n), initcap(kind) || ' ' || code || ' ' || n, 'normal', '2021-01-01'
from place, (values ('uwv', 1), ('municipality', 1), ('school', 10)) kinds (kind, most), generate_series(0, most - 1) n;
insert into regions.organisation_type (organisation_id, type)
select pg_temp.id(kind, r * 10 + n), kind from place, (values ('uwv', 1), ('municipality', 1), ('school', 10)) kinds (kind, most), generate_series(0, most - 1) n;
insert into regions.organisation_role (id, organisation_id, region_code, role, valid_from)
select pg_temp.id(kind || role, r * 10 + n), pg_temp.id(kind, r * 10 + n), code, role, '2021-01-01'
from place, (values ('uwv', 'guide-employer', 1), ('municipality', 'partner', 1), ('school', 'provider', 10)) kinds (kind, role, most), generate_series(0, most - 1) n;
create temp table worker as
select 'guide' as kind, n * 35 + r as n, pg_temp.id('uwv', r * 10) as organisation, 'guide' as role, code
  from place, generate_series(0, (current_setting('bench.persons')::int - 1) / 35 / 60) n
union all select 'teacher', r * 10 + n, pg_temp.id('school', r * 10 + n), 'provider', code from place, generate_series(0, 9) n
union all select 'clerk', r, pg_temp.id('municipality', r * 10), 'partner', code from place
union all select 'seat', r, pg_temp.id('municipality', r * 10), 'coordinator', code from place;
insert into access.account (id, audience, issuer, subject, reference, display_name, email, organisation_id, made_at)
select pg_temp.id(kind, n), 'staff', 'bench', kind || '-' || n, pg_temp.id(kind || '-number', n)::text, initcap(kind) || ' ' || n, kind || n || '@werk.example', organisation, '2025-01-01'
from worker;
insert into access.role_grant (id, account_id, role, region_code, from_on)
select pg_temp.id(kind || '-grant', n), pg_temp.id(kind, n), role, code, '2021-01-01' from worker;
insert into catalogue.service (id, organisation_id, name, kind, sensitivity, aim, method, afterwards, for_whom, how_to_apply, delivery,
  duration_weeks, hours_per_week, places, waiting_weeks, acceptance_days, status, new_since)
select pg_temp.id('service', r * 10 + n), pg_temp.id('school', r * 10 + n), 'Opleiding ' || code || ' ' || n, 'training', 'normal', 'Een volgende stap naar werk',
  'Les en oefenen', 'Een bewijs van deelname', 'Wie aan het werk wil', 'Via uw gids', 'group', 12, 16, 20, 2, 5, 'public', '2024-01-01'
from place, generate_series(0, 9) n;
insert into catalogue.service_area (service_id, region_code) select pg_temp.id('service', r * 10 + n), code from place, generate_series(0, 9) n;

create temp table someone as
select n, code as region, pg_temp.id('person', n) as person, pg_temp.id('plan', n) as plan, pg_temp.id('guide', (n / 35 / 60) * 35 + r) as guide,
  pg_temp.id('uwv', r * 10) as uwv, pg_temp.id('municipality', r * 10) as municipality, r * 10 + n / 35 % 10 as school, current_date - 60 - (n / 35) % 300 as came_on
from generate_series(0, current_setting('bench.persons')::int - 1) n join place on r = n % 35;
analyze someone;
insert into people.person (region_code, id, reference, registered_at, registered_by, door, shielded)
select region, person, 'bench-' || n, came_on, uwv, 'website', false from someone;
insert into people.person_text (region_code, person_id, shielded, first_name, last_name, email, phone, birth_date)
select region, person, false, (array['Amir','Bea','Cor','Daan','Eva','Fleur','Gerrit','Hanna','Ilse','Joris','Kim','Lotte','Mees','Noor','Omar','Petra'])[1 + n % 16],
  (array['Aal','Bos','Cla','Dek','Eve','Fra','Groot','Hof','Ism','Jan','Kuip','Laan','Mulder','Noor','Oost','Prin','Quist'])[1 + n / 16 % 17]
    || (array['ders','man','sma','huis','berg','veld','stra','kamp','dijk','boer','mans'])[1 + n / 272 % 11], 'persoon' || n || '@post.example', '06 00 00 00 00', '1980-01-01'
from someone;
insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, record, from_on)
select region, pg_temp.id('holder', n), person, uwv, guide, 'file', 'guidance', 'holder', person, came_on from someone
union all select region, pg_temp.id('task', n), person, municipality, null, 'part', 'partner-task', 'task', pg_temp.id('step3-', n), came_on from someone where n / 35 % 4 = 0;
insert into plans.plan (region_code, id, person_id, opened_at, opened_by, lead_account, lead_organisation) select region, plan, person, came_on, guide, guide, uwv from someone;
insert into plans.plan_text (region_code, plan_id, person_id, goal) select region, plan, person, 'Werk dat past.' from someone;
insert into plans.plan_lead (region_code, id, plan_id, person_id, account_id, organisation_id, state, asked_on)
select region, pg_temp.id('lead', n), plan, person, guide, uwv, 'accepted', came_on from someone;
insert into plans.step (region_code, id, plan_id, person_id, kind, owner_kind, owner_organisation, sensitivity, due_on, state, made_at, made_by, ended_on)
select region, pg_temp.id('step' || turn || '-', n), plan, person, case turn when 3 then 'task' else 'own-action' end,
  case turn when 1 then 'person' when 2 then 'guide' else case when n / 35 % 4 = 0 then 'organisation' else 'guide' end end,
  case when turn = 3 and n / 35 % 4 = 0 then municipality end, 'normal', due_on,
  case when due_on >= current_date - 3 then 'open' when turn = 1 and n / 35 % 10 = 3 then 'no-offer' else 'done' end, came_on, guide,
  case when due_on < current_date - 3 then due_on - 1 end
from someone, generate_series(1, 3) turn, lateral (select current_date - 60 + (n / 35 * 7 + turn * 20) % 80 as due_on) at;
insert into plans.unmet (region_code, step_id, person_id, reason, need, next_step, noted_on, noted_by)
select s.region_code, s.id, s.person_id, 'no-offer', 'language', pg_temp.id('step2-', n), s.ended_on, guide
from someone join plans.step s on s.region_code = region and s.id = pg_temp.id('step1-', n) where s.state = 'no-offer';
insert into contacts.contact (region_code, id, person_id, channel, happened_on, recorded_at, organisation_id, account_id, door, outcome, route, served)
select region, pg_temp.id('talk', n), person, 'counter', came_on + 2, came_on + 2, uwv, guide, 'own-initiative', 'referral', 'no-work-to-work', true from someone;
insert into contacts.contact_text (region_code, contact_id, person_id, situation, wishes)
select region, pg_temp.id('talk', n), person, 'Zoekt werk.', 'Een vak leren.' from someone;
insert into plans.step_text (region_code, step_id, person_id, title) select region, pg_temp.id('step' || turn || '-', n), person, 'Stap ' || turn from someone, generate_series(1, 3) turn;

create temp table referred as
select s.*, turn, pg_temp.id('referral' || turn || '-', n) as referral, case turn when 1 then came_on + 10 else current_date - 3 - n / 35 % 45 end as made_on,
  case when turn = 1 then (array['ended','ended','ended','declined','ended','returned','expired','withdrawn'])[1 + n / 35 % 8]
    else (array['sent','running','received','running','on-hold','running','accepted','running','intake-planned','running'])[1 + n / 350 % 10] end as state
from someone s, generate_series(1, 2) turn;
insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation, sender_account, price_cents, payer, reason,
  state, outcome, accept_by, made_at, last_at)
select region, referral, plan, person, 'bench-' || turn || '-' || n, pg_temp.id('service', school), pg_temp.id('school', school), uwv, guide, 100000, 'municipality', 'fits-goal',
  state, case when state = 'ended' then (array['achieved','partly','not','stopped'])[1 + n / 280 % 4] end,
  case when state in ('sent', 'received', 'intake-planned') then current_date + 1 + n / 35 % 7 else made_on + 7 end, made_on,
  made_on + make_interval(hours => 17 * case turn when 1 then 24 else 4 end) from referred;
insert into plans.referral_text (region_code, referral_id, person_id, goes_along) select region, referral, person, 'Wil een vak leren.' from referred;
insert into plans.referral_fact (region_code, id, referral_id, person_id, from_state, to_state, reason, by_kind, by_account, at)
select region, pg_temp.id('fact', (turn * 17 + position) * 200000::bigint + n), referral, person,
  case when position > 1 then path[position - 1] end, case when position = 17 then state else path[position] end,
  case when position = 17 and state in ('declined', 'returned', 'withdrawn') then 'other' when position = 17 and state = 'expired' then 'not-in-time'
    when path[position] = 'on-hold' then 'person-cannot-now' when position > 6 and path[position] = 'running' then 'goes-on' end,
  'staff', guide, made_on + make_interval(hours => position * case turn when 1 then 24 else 4 end)
from referred, (values (array['sent','received','intake-planned','accepted','running','on-hold','running','on-hold','running','on-hold','running','on-hold','running','on-hold','running','on-hold','running'])) way (path),
  generate_series(1, 17) position;
insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, record, from_on, until_on)
select region, pg_temp.id('referred' || turn || '-', n), person, pg_temp.id('school', school), null, 'part', 'referral', 'referral', referral, made_on,
  case when turn = 1 then made_on + 17 + case state when 'ended' then 183 else 0 end end from referred;
insert into plans.funding_line (region_code, id, referral_id, person_id, source, made_by, made_at, expected_cents, committed_cents)
select region, pg_temp.id('line' || turn || '-', n), referral, person, (array['municipality','uwv','regional-budget'])[1 + n / 35 % 3], guide, made_on,
  100000, case turn when 1 then 100000 else 0 end from referred;
insert into plans.funding_fact (region_code, id, line_id, referral_id, person_id, kind, amount_cents, by_account, at)
select region, pg_temp.id(kind || turn || '-', n), pg_temp.id('line' || turn || '-', n), referral, person, kind, 100000, guide, made_on
from referred, (values ('expected'), ('committed')) kinds (kind) where kind = 'expected' or turn = 1;

-- What came of it: work for whoever achieved something, looked after by the school in the first half year.
create temp table placed as
select r.*, least(made_on + 20, current_date) as works_on from referred r where turn = 1 and state = 'ended' and n / 280 % 4 < 2;
insert into plans.placement (region_code, id, plan_id, person_id, referral_id, hours_per_week, contract, started_on, aftercare_until, aftercare_organisation, recorded_by, guided_by)
select region, pg_temp.id('work', n), plan, person, referral, 24, 'temporary', works_on, works_on + 183, pg_temp.id('school', school), guide, 'provider' from placed;
insert into plans.placement_text (region_code, placement_id, person_id, employer, occupation) select region, pg_temp.id('work', n), person, 'Bouwbedrijf', 'Timmerman' from placed;
insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, record, from_on, until_on)
select region, pg_temp.id('looked-after', n), person, pg_temp.id('school', school), null, 'part', 'placement', 'placement', pg_temp.id('work', n), works_on, works_on + 183 from placed;
insert into plans.outcome (region_code, id, placement_id, person_id, months, due_on, asked_on, answer, answered_on, answered_how)
select region, pg_temp.id('outcome' || months || '-', n), pg_temp.id('work', n), person, months, due_on,
  case when due_on <= current_date then due_on end, case when due_on <= current_date then (array['well','so-so','stopped'])[1 + n / 35 % 3] end,
  case when due_on <= current_date then due_on end, case when due_on <= current_date then 'link' end
from placed, (values (3), (6), (12)) moments (months), lateral (select (works_on + make_interval(months => months))::date as due_on) at;
insert into plans.step (region_code, id, plan_id, person_id, kind, owner_kind, owner_organisation, sensitivity, due_on, state, made_at, made_by, placement_id)
select region, pg_temp.id('moment', n), plan, person, 'aftercare', 'organisation', pg_temp.id('school', school), 'normal', greatest(works_on + 28, current_date + n / 35 % 60), 'open',
  works_on, guide, pg_temp.id('work', n) from placed;
insert into plans.step_text (region_code, step_id, person_id, title) select region, pg_temp.id('moment', n), person, 'Bellen hoe het gaat' from placed;

-- Somebody who looks at the own plan.
insert into access.account (id, audience, issuer, subject, reference, made_at)
select pg_temp.id('own', n), 'person', 'bench', 'own-' || n, pg_temp.id('own-number', n)::text, '2025-01-01' from someone where n < 700;
insert into people.file_account (region_code, person_id, account_id, since, how) select region, person, pg_temp.id('own', n), came_on, 'code' from someone where n < 700;
do $$ declare key record; begin
  for key in select * from key_out loop execute format('alter table %s add constraint %I %s not valid', key.on_table, key.conname, key.def); end loop;
end $$;
-- What the demo counted on its first day is counted anew, with all of this.
delete from plans.learned;
delete from plans.learned_reason;
delete from plans.acceptance_counted;
insert into platform.setting (key, value) values ('bench-persons', current_setting('bench.persons'));
