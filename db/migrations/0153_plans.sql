-- The contact details of help that was missing, as they went along with a person. policy: D4
create table plans.missing_help (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  given_by uuid not null references access.account (id),
  given_at timestamptz not null,
  given_how text not null check (given_how in ('mail', 'paper')),
  primary key (region_code, id),
  unique (region_code, entry_id, person_id),
  foreign key (region_code, person_id) references people.person (region_code, id),
  foreign key (region_code, entry_id) references catalogue.missing_entry (region_code, id)
);
comment on table plans.missing_help is 'regional: help that was not in the catalogue, of which a person got the contact details';
create index on plans.missing_help (region_code, person_id, given_at desc);
select platform.protect('plans.missing_help', 'person_id', 'plan');
grant select, insert, update, delete on plans.missing_help to wegwijzer_app;
