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
