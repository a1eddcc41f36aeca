-- What is said here of a service of another catalogue stays, whatever its source says. policy: D1
create table catalogue.kept_part (
  service_id uuid not null references catalogue.service (id),
  part text not null check (part in ('name', 'content', 'price', 'quality', 'area', 'places', 'capacity', 'contact', 'status')),
  kept_at timestamptz not null,
  by_account uuid references access.account (id),
  primary key (service_id, part)
);
comment on table catalogue.kept_part is 'national: a part of a service of another catalogue that its provider or a region says here, and its source no longer';
grant select, insert, update, delete on catalogue.kept_part to wegwijzer_app;

insert into catalogue.kept_part (service_id, part, kept_at, by_account)
select distinct on (c.service_id, p.part) c.service_id, p.part, coalesce(c.decided_at, c.made_at), c.made_by
from catalogue.change c
join catalogue.service s on s.id = c.service_id and s.source_id is not null
cross join lateral unnest(case
  when c.part in ('price-person', 'price-payer') then array['price']
  when c.part in ('starts', 'closures') then array['capacity']
  when c.part in ('rules', 'steps', 'terms', 'concepts') then array['content']
  when c.part = 'content' then array['name', 'content']
  when c.part = 'publication' then array[]::text[]
  else array[c.part] end) as p (part)
where c.state in ('applied', 'approved')
order by c.service_id, p.part, c.made_at;

insert into catalogue.kept_part (service_id, part, kept_at, by_account)
select f.service_id, f.part, f.confirmed_on::timestamp at time zone 'Europe/Amsterdam', f.by_account
from catalogue.service_confirmed f join catalogue.service s on s.id = f.service_id and s.source_id is not null
where f.by_account is not null
on conflict do nothing;

-- A reading that would take most of a source away takes nothing, until an administrator says so.
alter table catalogue.import_run add held int not null default 0 check (held >= 0);
alter table catalogue.source add removal_allowed boolean not null default false;
alter table catalogue.source add removed_at timestamptz;
alter table catalogue.import_finding add about jsonb;

-- Why a night was not read: our own look failed, or the feed did.
alter table catalogue.feed_check add fault text check (fault in ('ours', 'feed'));
update catalogue.feed_check set fault = case when slowest_ms = 0 then 'ours' else 'feed' end where not reached;
alter table catalogue.feed_check add check (fault is null or not reached);

-- What changed, in the order in which it was committed, for whoever follows all services. policy: D1
alter table catalogue.version add seq bigint generated always as identity;
alter table catalogue.version add xid xid8 not null default pg_current_xact_id();
create index on catalogue.version (xid, seq);
