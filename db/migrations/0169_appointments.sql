-- One stretch of hours can hold conversations of different lengths: by phone shorter than at the counter.
alter table appointments.pattern add column minutes_by_kind jsonb not null default '{}';
alter table appointments.exception add column minutes_by_kind jsonb not null default '{}';

-- The card and the page of an appointment name a guide who agreed to that, else the organisation.
create table appointments.named_guide (
  account_id uuid primary key references access.account (id),
  since timestamptz not null
);
comment on table appointments.named_guide is 'national: guides who let their name stand on the card and the page of an appointment';
grant select, insert, delete on appointments.named_guide to wegwijzer_app;
