-- In a region that is not open yet a question goes to the desk of the country; there a person asks too.
alter table intake.desk_question add for_nation boolean not null default false;
alter table intake.desk_question drop constraint desk_question_asker_kind_check;
alter table intake.desk_question add constraint desk_question_asker_kind_check
  check (asker_kind in ('employer', 'union', 'organisation', 'person'));
create index on intake.desk_question (answer_by) where for_nation;
-- With whom a question lies is known of what was asked and answered too, so that a practice can be taken away without it.
alter table intake.desk_asker add for_nation boolean not null default false;
alter table intake.desk_published add for_nation boolean not null default false;

-- Handovers, visits and the question desk of a region, as figures without a person.
create function intake.state_figures(region text, from_on date, until_on date) returns table (what text, code text, amount numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with made as (
      select h.accepted_at, h.accepted_at::date - h.made_at::date as days, h.accepted_at::date <= h.accept_by as in_time
      from intake.handover h
      where h.region_code = region and h.made_at >= from_on::timestamptz and h.made_at < until_on::timestamptz
    ), asked as (
      select q.answered_at::date as answered, q.answer_by from intake.desk_question q
      where q.region_code = region and not q.for_nation and q.asked_at >= from_on::timestamptz and q.asked_at < until_on::timestamptz
    )
    select 'handover', 'made', count(*)::numeric from made
    union all select 'handover', 'accepted', count(*)::numeric from made where accepted_at is not null
    union all select 'handover', 'in-time', count(*)::numeric from made where in_time
    union all select 'handover', 'median', percentile_cont(0.5) within group (order by m.days)::numeric from made m where m.accepted_at is not null
    union all select 'visit', 'came', count(*)::numeric from intake.visit v where v.region_code = region and v.on_date >= from_on and v.on_date < until_on
    union all select 'desk', 'asked', count(*)::numeric from asked
    union all select 'desk', 'in-time', count(*)::numeric from asked where answered <= answer_by
$$;
revoke execute on function intake.state_figures(text, date, date) from public;
grant execute on function intake.state_figures(text, date, date) to wegwijzer_app;
