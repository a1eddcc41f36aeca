-- The course of a referral between a yes and its end: who takes it up, the first talk, standing still, given back. policy: D6, D9
alter table plans.referral drop constraint referral_state_check;
alter table plans.referral add constraint referral_state_check check (state in (
  'announced', 'sent', 'received', 'intake-planned', 'accepted', 'waiting-for-start', 'running', 'on-hold', 'ended',
  'declined', 'returned', 'expired', 'withdrawn'));
alter table plans.referral
  -- Who at the provider takes it up.
  add column handler_account uuid references access.account (id),
  add column intake_on date,
  add column intake_at text check (intake_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column hold_until date,
  add constraint referral_intake_check check ((intake_on is null) = (intake_at is null));

drop index plans.referral_region_code_state_accept_by_idx;
create index on plans.referral (region_code, state, accept_by) where state in ('sent', 'received', 'intake-planned');

alter table plans.referral_fact drop constraint referral_fact_reason_check;
alter table plans.referral_fact add constraint referral_fact_reason_check check (reason in (
  'no-capacity', 'not-suitable', 'could-not-reach', 'not-in-time', 'no-longer-wanted', 'condition-met', 'other',
  'person-cannot-now', 'provider-cannot-now', 'waits-for-other', 'goes-on',
  'found-work', 'moved-away', 'other-first', 'does-not-come', 'provider-stops'));

alter table plans.referral_text add column intake_place text check (length(intake_place) <= 160);

-- After a no, no answer or given back, the regular contact looks on: a step of the plan that knows what it follows. policy: D6
alter table plans.step drop constraint step_kind_check;
alter table plans.step add constraint step_kind_check check (kind in (
  'own-action', 'appointment', 'task', 'decision', 'application', 'learning', 'aftercare', 'closing', 'choosing', 'seeking'));
-- No foreign key: a referral can wait for a step, and two tables that point at each other cannot be put in order.
alter table plans.step add column after_referral uuid;
create index on plans.step (region_code, after_referral) where after_referral is not null;

-- How soon a provider answers is counted over a year of first answers.
create index on plans.referral_fact (at) where to_state in ('accepted', 'waiting-for-start', 'declined', 'intake-planned', 'expired');
