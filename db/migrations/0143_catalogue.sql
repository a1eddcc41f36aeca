-- How often what is asked of a service is accepted: for guides and the provider itself, never public. policy: D1
create table catalogue.acceptance (
  service_id uuid primary key references catalogue.service (id),
  counted_on date not null,
  from_on date not null,
  accepted int not null check (accepted >= 0),
  -- Below ten a number says little, and points at persons.
  decided int not null check (decided >= 10 and decided >= accepted)
);
comment on table catalogue.acceptance is 'national: how many of the referrals to a service its provider accepted in a period; shown to guides and the provider, never public';
alter table catalogue.acceptance enable row level security;
create policy see on catalogue.acceptance for select using (
  platform.ctx_kind() in ('staff', 'system')
  or (platform.ctx_kind() = 'provider' and exists (
    select from catalogue.service s where s.id = acceptance.service_id and s.organisation_id = platform.ctx_organisation())));
create policy change_by_system on catalogue.acceptance using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');
grant select, insert, update, delete on catalogue.acceptance to wegwijzer_app;
