-- A provider proposes to go on longer, to stop, or to change dates or hours; the regular contact decides. policy: D6
alter table plans.referral
  add column starts_on date,
  add column ends_on date,
  add column hours_per_week integer check (hours_per_week between 1 and 60);

create table plans.proposal (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('extend', 'stop', 'dates', 'intensity')),
  new_start_on date,
  new_end_on date,
  new_hours integer check (new_hours between 1 and 60),
  -- What it costs the payer more.
  extra_cents bigint check (extra_cents >= 0),
  stop_reason text,
  state text not null check (state in ('open', 'approved', 'rejected', 'withdrawn', 'replaced')),
  answer_by date not null,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  step_id uuid,
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id),
  foreign key (region_code, step_id) references plans.step (region_code, id),
  check ((state = 'open') = (decided_at is null)),
  check (kind <> 'extend' or new_end_on is not null),
  check (kind <> 'stop' or stop_reason is not null),
  check (kind <> 'dates' or new_start_on is not null or new_end_on is not null),
  check (kind <> 'intensity' or new_hours is not null)
);
comment on table plans.proposal is 'regional: what a provider proposes for a referral, and what was decided; never changed after that';
create unique index one_open_proposal on plans.proposal (region_code, referral_id) where state = 'open';
create index on plans.proposal (region_code, referral_id, made_at desc);
create index on plans.proposal (region_code, person_id);

create table plans.proposal_text (
  region_code text not null,
  proposal_id uuid not null,
  person_id uuid not null,
  why text check (length(why) <= 600),
  answer text check (length(answer) <= 600),
  primary key (region_code, proposal_id),
  foreign key (region_code, proposal_id) references plans.proposal (region_code, id)
);
comment on table plans.proposal_text is 'regional: why something is proposed and what was answered, in words; emptied by erasure';

alter table plans.step drop constraint step_kind_check;
alter table plans.step add constraint step_kind_check check (kind in (
  'own-action', 'appointment', 'task', 'decision', 'application', 'learning', 'aftercare', 'closing', 'choosing', 'seeking', 'deciding'));

select platform.protect('plans.proposal', 'person_id', 'plan');
create policy see_own on plans.proposal for select
  using (exists (select from plans.referral r where r.region_code = proposal.region_code and r.id = proposal.referral_id));
create policy change_own on plans.proposal for update
  using (exists (select from plans.referral r where r.region_code = proposal.region_code and r.id = proposal.referral_id)) with check (platform.in_region(region_code));
select platform.protect('plans.proposal_text', 'person_id', 'plan');
create policy see_own on plans.proposal_text for select
  using (platform.acts_in('plan') and exists (select from plans.proposal p where p.region_code = proposal_text.region_code and p.id = proposal_text.proposal_id));
create policy change_own on plans.proposal_text for update
  using (exists (select from plans.proposal p where p.region_code = proposal_text.region_code and p.id = proposal_text.proposal_id)) with check (platform.in_region(region_code));
grant select, insert, update, delete on plans.proposal, plans.proposal_text to wegwijzer_app;
