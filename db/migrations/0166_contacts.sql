-- A conversation being written down survives a day; what is corrected keeps its earlier words. policy: C1, C16, E2
create table contacts.draft (
  region_code text not null,
  -- Becomes the id of the conversation.
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null references access.account (id),
  organisation_id uuid not null references regions.organisation (id),
  kept_at timestamptz not null,
  -- What was typed, by field.
  answers jsonb not null,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table contacts.draft is 'regional: a conversation that one worker is writing down; gone once it is recorded, thrown away or left for two weeks';
create index on contacts.draft (region_code, person_id);
create index on contacts.draft (kept_at);
select platform.protect('contacts.draft', 'person_id', 'plan');
drop policy remove on contacts.draft;
create policy remove on contacts.draft for delete using (platform.ctx_kind() = 'system' or account_id = platform.ctx_actor());
-- Half-finished words are the writer's alone, and the person's who asks for a copy of everything.
create policy writer_only on contacts.draft as restrictive for select
  using (platform.ctx_kind() in ('system', 'person') or account_id = platform.ctx_actor());

create table contacts.text_before (
  region_code text not null,
  id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  situation text check (length(situation) <= 2000),
  wishes text check (length(wishes) <= 2000),
  agreed text check (length(agreed) <= 2000),
  -- Who replaced these words, and when.
  corrected_by uuid references access.account (id),
  corrected_organisation uuid not null references regions.organisation (id),
  corrected_at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, contact_id) references contacts.contact (region_code, id)
);
comment on table contacts.text_before is 'regional: the words of a conversation before a correction, emptied by erasure';
create index on contacts.text_before (region_code, person_id);
create index on contacts.text_before (region_code, contact_id);
select platform.protect('contacts.text_before', 'person_id', 'plan');

alter table contacts.contact_text add corrected_at timestamptz;
-- What was taken away because it should never have been written: which parts, never what.
alter table contacts.contact_text add removed_parts text[] check (removed_parts <@ '{situation,wishes,agreed}');
update contacts.contact_text set removed_parts = '{situation,wishes,agreed}' where removed_at is not null;

grant select, insert, update, delete on contacts.draft, contacts.text_before to wegwijzer_app;
