-- Per region: six in ten have a plan with steps; one in three was referred; one in ten works; and all of it was read.
insert into plans.plan (region_code, id, person_id, opened_at, opened_by, lead_account, lead_organisation)
select pg_temp.region(), pg_temp.id('plan', n), person, came_on, guide, guide, pg_temp.id('uwv', 1) from someone where n % 5 < 3;
insert into plans.plan_text (region_code, plan_id, person_id, goal)
select pg_temp.region(), pg_temp.id('plan', n), person, 'Werk dat past.' from someone where n % 5 < 3;
insert into plans.plan_lead (region_code, id, plan_id, person_id, account_id, organisation_id, state, asked_on)
select pg_temp.region(), pg_temp.id('lead', n), pg_temp.id('plan', n), person, guide, pg_temp.id('uwv', 1), 'accepted', came_on from someone where n % 5 < 3
union all select pg_temp.region(), pg_temp.id('asked', n), pg_temp.id('plan', n), person, asked.account, asked.organisation, 'proposed', pg_temp.today() - 1
from someone, lateral (select case when n % 20 = 2 then pg_temp.id('clerk', 1) else guide end as account,
  case when n % 20 = 2 then pg_temp.id('municipality', 1) else pg_temp.id('uwv', 1) end as organisation) asked where n % 10 = 2;
insert into plans.step (region_code, id, plan_id, person_id, kind, owner_kind, owner_organisation, sensitivity, due_on, state, made_at, made_by)
select pg_temp.region(), pg_temp.id('step' || turn, n), pg_temp.id('plan', n), person, case turn when 3 then 'task' else 'own-action' end,
  case turn when 3 then 'organisation' when 2 then 'guide' else 'person' end, case when turn < 3 then null when n % 4 = 0 then pg_temp.id('uwv', 1) else pg_temp.id('municipality', 1 + n % 2) end, 'normal',
  came_on + 20 * turn, case when came_on + 20 * turn < pg_temp.today() then 'done' else 'open' end, came_on, guide
from someone, generate_series(1, 3) turn where n % 5 < 3;
insert into plans.step_text (region_code, step_id, person_id, title)
select pg_temp.region(), pg_temp.id('step' || turn, n), person, 'Stap ' || turn from someone, generate_series(1, 3) turn where n % 5 < 3;

insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation, sender_account, price_cents, payer, reason,
  state, accept_by, made_at, last_at)
select pg_temp.region(), pg_temp.id('referral', n), pg_temp.id('plan', n), person, pg_temp.reference(n + 90000000), pg_temp.id('service', 2 * (1 + n % (4 * pg_temp.scale()))),
  case when n % 6 = 4 then pg_temp.id('uwv', 1) else pg_temp.id('school', 1 + n % (pg_temp.scale() + 1)) end, pg_temp.id('uwv', 1), guide, 100000, 'regional-budget', 'fits-goal', pg_temp.pick('{sent,running,ended,ended}', 'state', n),
  came_on + 5, came_on, came_on
from someone where n % 5 < 3 and n % 3 = 1;
insert into plans.referral_fact (region_code, id, referral_id, person_id, from_state, to_state, by_kind, by_account, at)
select pg_temp.region(), pg_temp.id('referred', n), pg_temp.id('referral', n), person, null, 'sent', 'staff', guide, came_on from someone where n % 5 < 3 and n % 3 = 1;
insert into plans.referral_text (region_code, referral_id, person_id, goes_along)
select pg_temp.region(), pg_temp.id('referral', n), person, 'Wil een vak leren.' from someone where n % 5 < 3 and n % 3 = 1;

insert into plans.shortlist (region_code, id, plan_id, person_id, organisation_id, made_by, made_at, shared_on, shared_how, shared_by, answer_by)
select pg_temp.region(), pg_temp.id('shortlist', n), pg_temp.id('plan', n), person, pg_temp.id('uwv', 1), guide, came_on, came_on + 2, 'mail', guide, came_on + 16
from someone where n % 5 < 3 and n % 3 = 2;
insert into plans.shortlist_item (region_code, id, shortlist_id, person_id, service_id, verdict, added_by, added_organisation, added_at, answer, answered_how, answered_at)
select pg_temp.region(), pg_temp.id('listed' || turn, n), pg_temp.id('shortlist', n), person, pg_temp.id('service', 2 * (1 + (n + turn) % (4 * pg_temp.scale()))), 'look',
  guide, pg_temp.id('uwv', 1), came_on, case turn when 1 then 'yes' end, case turn when 1 then 'link' end, case turn when 1 then came_on + 4 end
from someone, generate_series(1, 3) turn where n % 5 < 3 and n % 3 = 2;
insert into plans.shortlist_text (region_code, item_id, person_id, reason)
select pg_temp.region(), pg_temp.id('listed' || turn, n), person, 'Past bij het doel.' from someone, generate_series(1, 3) turn where n % 5 < 3 and n % 3 = 2;

insert into plans.placement (region_code, id, plan_id, person_id, hours_per_week, contract, started_on, aftercare_until, aftercare_organisation, recorded_by)
select pg_temp.region(), pg_temp.id('placement', n), pg_temp.id('plan', n), person, 24, 'temporary', came_on + 30, came_on + 210, pg_temp.id('uwv', 1), guide
from someone where n % 10 = 2;
insert into plans.placement_text (region_code, placement_id, person_id, employer, occupation)
select pg_temp.region(), pg_temp.id('placement', n), person, 'Bedrijf ' || n % 4, 'Medewerker' from someone where n % 10 = 2;
insert into plans.outcome (region_code, id, placement_id, person_id, months, due_on, asked_on, answer, answered_on)
select pg_temp.region(), pg_temp.id('outcome' || months, n), pg_temp.id('placement', n), person, months, due, case when due <= pg_temp.today() then due end,
  case when due <= pg_temp.today() and n % 4 > 0 then 'well' end, case when due <= pg_temp.today() and n % 4 > 0 then due end
from someone, unnest('{3,6,12}'::int[]) months, lateral (select (came_on + 30 + make_interval(months => months))::date as due) asked where n % 10 = 2;

insert into privacy.request (region_code, id, person_id, kind, organisation_id, made_at, answer_by)
select pg_temp.region(), pg_temp.id('request', n), person, 'access', case when n % 120 = 9 then pg_temp.id('municipality', 1) else pg_temp.id('uwv', 1) end, came_on, came_on + 30 from someone where n % 60 = 9;
insert into privacy.request_text (region_code, request_id, person_id, asked)
select pg_temp.region(), pg_temp.id('request', n), person, 'Ik wil weten wat u van mij bewaart.' from someone where n % 60 = 9;

insert into platform.processing_log (region_code, id, at, operation, changes, actor_kind, account_id, organisation_id, role, purpose, what, persons, trace_id, activity_uri)
select pg_temp.region(), pg_temp.id('log' || turn, n), came_on + time '10:00' + make_interval(mins => turn), 'GET /werk/personen/:personId', false, 'staff', guide,
  pg_temp.id('uwv', 1), 'guide', 'guidance', '{contact,conversation,plan}', array[person], 'seed', 'urn:wegwijzer:processing:guidance'
from someone, generate_series(1, 5) turn;
