-- What a line of payment comes to now stands with the line: summed from its facts by who adds one. The facts stay what counts;
-- a region is then summed from its lines alone. policy: I11
alter table plans.funding_line
  add expected_cents bigint not null default 0,
  add committed_cents bigint not null default 0,
  add settled_cents bigint not null default 0;

create function plans.sum_line(region text, line uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  -- One at a time: each sum sees the facts of who was first.
  perform from plans.funding_line l where l.region_code = region and l.id = line for update;
  update plans.funding_line l set expected_cents = s.expected, committed_cents = s.committed, settled_cents = s.settled
    from (
      select coalesce(sum(f.amount_cents) filter (where f.kind = 'expected'), 0) as expected,
        coalesce(sum(f.amount_cents) filter (where f.kind = 'committed'), 0) as committed,
        coalesce(sum(f.amount_cents) filter (where f.kind = 'settled'), 0) as settled
      from plans.funding_fact f
      where f.region_code = region and f.line_id = line
        and not exists (select from plans.funding_fact c where c.region_code = f.region_code and c.corrects = f.id)) s
    where l.region_code = region and l.id = line;
end $$;

update plans.funding_line l set expected_cents = s.expected, committed_cents = s.committed, settled_cents = s.settled
from (
  select f.region_code, f.line_id, coalesce(sum(f.amount_cents) filter (where f.kind = 'expected'), 0) as expected,
    coalesce(sum(f.amount_cents) filter (where f.kind = 'committed'), 0) as committed,
    coalesce(sum(f.amount_cents) filter (where f.kind = 'settled'), 0) as settled
  from plans.funding_fact f
  where not exists (select from plans.funding_fact c where c.region_code = f.region_code and c.corrects = f.id)
  group by f.region_code, f.line_id) s
where l.region_code = s.region_code and l.id = s.line_id;

drop index plans.funding_line_region_code_id_source_idx;
drop index plans.funding_fact_region_code_line_id_kind_amount_cents_id_idx;
create index on plans.funding_fact (region_code, line_id);
create index funding_line_sums on plans.funding_line (region_code, source) include (expected_cents, committed_cents, settled_cents)
  where ended_on is null;

create or replace function plans.funding_by_source(region text)
  returns table (source text, lines int, expected_cents bigint, committed_cents bigint, settled_cents bigint)
  language sql stable security definer set search_path = '' set max_parallel_workers_per_gather = 0 as $$
    select l.source, count(*)::int, sum(l.expected_cents)::bigint, sum(l.committed_cents)::bigint, sum(l.settled_cents)::bigint
    from plans.funding_line l
    where l.region_code = region and l.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by l.source order by l.source
  $$;
