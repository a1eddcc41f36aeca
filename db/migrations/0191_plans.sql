-- Who arranges a payment of a draft stands on its lines; the draft keeps the first of them, or that it is free. policy: D5, E2
create or replace function plans.draft_hidden(region text, draft uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select platform.ctx_kind() = 'staff' and exists (
      select from plans.draft d
      where d.region_code = region and d.id = draft and d.made_by is distinct from platform.ctx_actor()
        and d.asked_account is distinct from platform.ctx_actor()
        and not exists (select from plans.draft_line l
          where l.region_code = region and l.draft_id = draft and l.owner_account = platform.ctx_actor())
        and plans.service_is_confidential(d.service_id) and not plans.leads(region, d.plan_id))
  $$;
alter table plans.draft drop column payer_account, drop column payer_by;
