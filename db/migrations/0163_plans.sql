-- A colleague takes the files of a guide who is away, until a day; the guide stays the regular contact. policy: E1
create table plans.cover (
  region_code text not null,
  id uuid not null,
  of_account uuid not null references access.account (id),
  by_account uuid not null references access.account (id),
  from_on date not null,
  -- First day without cover.
  until_on date not null,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  ended_on date,
  primary key (region_code, id),
  check (until_on > from_on),
  check (of_account <> by_account)
);
comment on table plans.cover is 'regional: which colleague looks after the files of a guide who is away, from when until when; of workers, not of persons';
create index on plans.cover (region_code, by_account, until_on);
create unique index one_cover_at_a_time on plans.cover (region_code, of_account) where ended_on is null;
alter table plans.cover enable row level security;
create policy all_in_region on plans.cover using (platform.in_region(region_code)) with check (platform.in_region(region_code));
grant select, insert, update, delete on plans.cover to wegwijzer_app;

-- How much each regular contact has in hand, how much of it is late or lies still: counts, nobody in person. policy: H2
create function plans.workload(region text, today date, still_since timestamptz)
  returns table (account_id uuid, organisation_id uuid, plans int, late int, still int)
  language sql stable security definer set search_path = '' as $$
    -- One look by index per plan, never a walk over all steps of a region: therefore a first row, and not whether there is one.
    select p.lead_account, p.lead_organisation, count(*)::int,
      count((select 1 from plans.step s where s.region_code = p.region_code and s.person_id = p.person_id and s.state = 'open'
        and s.plan_id = p.id and s.due_on < today limit 1))::int,
      count(*) filter (where p.opened_at < still_since
        and (select 1 from plans.step s where s.region_code = p.region_code and s.person_id = p.person_id and s.made_at >= still_since limit 1) is null
        and (select 1 from plans.referral r, lateral (select 1 from plans.referral_fact f
          where f.region_code = r.region_code and f.referral_id = r.id and f.at >= still_since limit 1) f
          where r.region_code = p.region_code and r.person_id = p.person_id limit 1) is null)::int
    from plans.plan p
    where p.region_code = region and p.ended_on is null
      and platform.ctx_kind() = 'staff' and platform.ctx('purpose') = 'coordination' and platform.in_region(region)
    group by p.lead_account, p.lead_organisation
  $$;
