-- How soon a provider answers a referral is for everybody: it asks nothing of the easy cases. policy: D1, K8
create table catalogue.response_time (
  organisation_id uuid primary key references regions.organisation (id),
  counted_on date not null,
  from_on date not null,
  -- Referrals of the period that got an answer, or none before the day it was due.
  asked integer not null check (asked >= 10),
  answered integer not null check (answered between 0 and asked),
  -- Of those with an answer: half of them within so many days.
  median_days integer check (median_days >= 0),
  check ((answered = 0) = (median_days is null))
);
comment on table catalogue.response_time is 'national: how soon an organisation answers referrals, from ten on; public';
alter table catalogue.response_time enable row level security;
create policy see on catalogue.response_time for select using (true);
create policy change_by_system on catalogue.response_time using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');
grant select, insert, update, delete on catalogue.response_time to wegwijzer_app;
