-- What was written of a proposal is for who comes by a link only once the person is known to them, like all words of a referral. policy: C16, L2
drop policy see_own on plans.proposal_text;
create policy see_own on plans.proposal_text for select using (
  platform.acts_in('plan')
  and (platform.ctx_kind() <> 'link' or platform.ctx_organisation() is null or people.knows_by_link(region_code, person_id))
  and exists (select from plans.proposal p where p.region_code = proposal_text.region_code and p.id = proposal_text.proposal_id));

-- By which door somebody came is a group for learning too. policy: K8
alter table plans.learned drop constraint learned_group_kind_check;
alter table plans.learned add constraint learned_group_kind_check check (group_kind in ('all', 'age', 'route', 'door'));
