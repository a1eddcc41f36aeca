-- Somebody who signs up for a service of the catalogue themselves: then a referral needs no conversation first. policy: D8
create table plans.self_referral (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  service_id uuid not null references catalogue.service (id),
  -- Who guides, and answers for the record.
  organisation_id uuid not null references regions.organisation (id),
  words text check (length(words) <= 400),
  made_at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, person_id, service_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table plans.self_referral is 'regional: that a person signed up for a service themselves, when and in which words; the basis of a referral without a conversation';
create index on plans.self_referral (organisation_id);
select platform.protect('plans.self_referral', 'person_id', 'plan');
grant select, insert, update, delete on plans.self_referral to wegwijzer_app;
