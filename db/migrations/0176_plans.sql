-- Who pays what is put in the draft already, source by source; sending makes lines and facts of it. policy: D5, D11
create table plans.draft_line (
  region_code text not null,
  id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  source text not null check (source in ('regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy', 'not-yet-arranged')),
  -- Which organisation that is, where it is known.
  payer_organisation uuid references regions.organisation (id),
  -- Empty: what the other lines leave of the price of the day.
  amount_cents bigint check (amount_cents >= 0),
  owner_account uuid references access.account (id),
  arrange_by date,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, draft_id) references plans.draft (region_code, id),
  check ((source = 'not-yet-arranged') = (arrange_by is not null)),
  check ((owner_account is null) = (arrange_by is null))
);
comment on table plans.draft_line is 'regional: who is to pay what of a referral that is not sent yet, or who arranges it by when; gone when the draft ends';
create index on plans.draft_line (region_code, draft_id);
create index on plans.draft_line (region_code, person_id);
select platform.protect('plans.draft_line', 'person_id', 'plan');
-- Who works on a draft takes out what was put in it.
drop policy remove on plans.draft_line;
create policy remove on plans.draft_line for delete
  using (platform.ctx_kind() = 'system' or (platform.ctx_kind() = 'staff' and people.sees(region_code, person_id)));
grant select, insert, update, delete on plans.draft_line to wegwijzer_app;

insert into plans.draft_line (region_code, id, draft_id, person_id, source, owner_account, arrange_by, made_by, made_at)
  select region_code, gen_random_uuid(), id, person_id, payer, payer_account, payer_by, made_by, changed_at from plans.draft
  where state = 'open' and payer is not null and payer <> 'free' and (payer <> 'not-yet-arranged' or (payer_account is not null and payer_by is not null));

alter table plans.funding_line add column payer_organisation uuid references regions.organisation (id);
-- A later amount corrects one on the same line and of the same kind: so the facts of a line that count add up to what it says.
alter table plans.funding_fact add constraint fact_of_line unique (region_code, id, line_id, kind);
alter table plans.funding_fact add constraint corrects_the_same foreign key (region_code, corrects, line_id, kind)
  references plans.funding_fact (region_code, id, line_id, kind);
