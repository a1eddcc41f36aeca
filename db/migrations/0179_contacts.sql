-- A person keeps the words of a conversation from an organisation that neither wrote them down nor leads the plan. policy: E1, L2
create table contacts.kept (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  organisation_id uuid not null references regions.organisation (id),
  from_kind text not null,
  from_account uuid references access.account (id),
  from_at timestamptz not null,
  until_kind text,
  until_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, contact_id) references contacts.contact (region_code, id),
  check ((until_kind is null) = (until_at is null))
);
comment on table contacts.kept is 'regional: which organisation a person keeps the words of a conversation from, since when, until when; never changed but for its end';
create unique index one_kept_at_a_time on contacts.kept (region_code, contact_id, organisation_id) where until_at is null;
create index on contacts.kept (region_code, person_id);
select platform.protect('contacts.kept', 'person_id', 'plan');
grant select, insert, update, delete on contacts.kept to wegwijzer_app;

-- Whether the organisation of this actor is kept from the words of a conversation.
create function contacts.kept_from_me(region text, contact uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from contacts.kept k
      where k.region_code = region and k.contact_id = contact and k.organisation_id = platform.ctx_organisation() and k.until_at is null)
  $$;
create policy not_kept on contacts.contact_text as restrictive for select
  using (platform.ctx_kind() = 'system' or not contacts.kept_from_me(region_code, contact_id));
create policy not_kept on contacts.text_before as restrictive for select
  using (platform.ctx_kind() = 'system' or not contacts.kept_from_me(region_code, contact_id));
