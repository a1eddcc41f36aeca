-- A person has a plan that runs and may have ended ones: all are found by whose they are, also the words of each. policy: E1
create index on plans.plan (region_code, person_id, opened_at desc);
create index on plans.plan_text (region_code, person_id);

-- What a provider has to do, the first day first, with what stood still long enough: read in order, a page at a time. policy: D6
drop index plans.referral_todo;
drop index plans.referral_held;
create index referral_todo on plans.referral (region_code, provider_organisation, accept_by, id)
  where state in ('sent', 'received', 'intake-planned', 'accepted', 'on-hold');
