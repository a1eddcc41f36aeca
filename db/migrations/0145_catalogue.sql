-- Occupations and skills in the portal, sheets of a region, invitations in the language of who reads them. policy: D1, D3, D15
alter table catalogue.change drop constraint change_part_check;
alter table catalogue.change add constraint change_part_check check (part in (
  'publication', 'content', 'rules', 'steps', 'area', 'price-person', 'price-payer', 'quality', 'terms', 'concepts', 'contact', 'capacity', 'starts',
  'closures', 'places', 'status'));

-- A region may propose a change for a provider: then the provider says yes, or another coordinator.
alter table catalogue.change add by_region boolean not null default false;

create index on catalogue.service_concept (concept_id);

-- Every word a service is sorted under, with occupations and skills of the taxonomy beside the words of lists: one source for the open feed.
create view catalogue.word with (security_invoker = true) as
  select t.taxonomy, t.code, t.name, t.description, t.broader, t.hsds_id, null::text as uri from catalogue.term t
  union all
  select c.kind || 's', c.uri, c.label, null, null, c.id, c.uri
  from skills.concept_shared c
  where c.language = 'nl' and c.kind in ('occupation', 'skill') and exists (select from catalogue.service_concept s where s.concept_id = c.id);

create view catalogue.service_word with (security_invoker = true) as
  select w.service_id, w.taxonomy, w.code from catalogue.service_term w
  union all
  select s.service_id, c.kind || 's', c.uri
  from catalogue.service_concept s join skills.concept_shared c on c.id = s.concept_id and c.language = 'nl'
  where c.kind in ('occupation', 'skill');

-- A sheet is sent by a provider for itself, or by a coordinator for the providers of a region; its cells stay until it is forgotten.
alter table catalogue.sheet_upload alter organisation_id drop not null;
alter table catalogue.sheet_upload add region_code text references regions.region (code);
alter table catalogue.sheet_upload add cells jsonb not null default '[]';
alter table catalogue.sheet_upload add check (num_nonnulls(organisation_id, region_code) = 1);
create index on catalogue.sheet_upload (region_code, at desc) where region_code is not null;

-- In which language an invitation is written; who invites chooses it.
alter table catalogue.invitation_mail add language text not null default 'nl' check (language in ('nl', 'en'));
grant select on catalogue.word, catalogue.service_word to wegwijzer_app;
