-- A price per hour, time, week or month without how often is no total: how often may be unknown. policy: D11
alter table catalogue.price alter column quantity_min drop not null, alter column quantity_max drop not null;
alter table catalogue.price add check ((quantity_min is null) = (quantity_max is null));
alter table catalogue.price add check (quantity_min is not null or kind in ('per-hour', 'per-session', 'per-week', 'per-month'));
-- Once was what stood there where nobody said how often; the weeks of a price per week follow from how long it takes.
update catalogue.price p set quantity_min = s.duration_weeks, quantity_max = s.duration_weeks
from catalogue.service s
where s.id = p.service_id and p.kind = 'per-week' and p.quantity_min = 1 and p.quantity_max = 1 and p.amount_cents is not null;
update catalogue.price set quantity_min = null, quantity_max = null
where kind in ('per-hour', 'per-session', 'per-month') and quantity_min = 1 and quantity_max = 1 and amount_cents is not null;

-- A pause says why and until when, and ends by itself; the rows of before stay. policy: D1
create table catalogue.pause (
  id uuid primary key,
  service_id uuid not null references catalogue.service (id),
  because text not null check (because in ('holiday', 'full', 'staff', 'moving', 'renewal', 'other')),
  words text check (length(words) <= 200),
  until_on date not null,
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  told_on date,
  tried_on date,
  ended_at timestamptz,
  ended_by uuid references access.account (id),
  check (because <> 'other' or words is not null)
);
comment on table catalogue.pause is 'national: why and until when an offer is paused; one at a time, those of before stay as a fact';
create unique index on catalogue.pause (service_id) where ended_at is null;
create index on catalogue.pause (until_on) where ended_at is null;
grant select, insert, update, delete on catalogue.pause to wegwijzer_app;
