-- A person corrects their own record of work and skills: what stood there before is kept, and what they dispute says so. policy: C3
alter table skills.person_skill
  add column disputed_at timestamptz,
  add column disputed_words text check (length(disputed_words) <= 400);

create table skills.person_skill_before (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  skill_id uuid not null,
  concept_id uuid not null references skills.concept (id),
  how_known text not null,
  -- Empty: the person's own word.
  responsible_organisation_id uuid,
  noted_at timestamptz not null,
  disputed_at timestamptz,
  disputed_words text,
  change text not null check (change in ('corrected', 'taken-away')),
  changed_at timestamptz not null,
  changed_by uuid,
  changed_organisation_id uuid,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table skills.person_skill_before is 'regional: what a person can as it stood before it was corrected or taken away, with who and when';
create index on skills.person_skill_before (region_code, person_id);
select platform.protect('skills.person_skill_before', 'person_id', 'plan');
grant select, insert, delete on skills.person_skill_before to wegwijzer_app;
