-- A saved search: what is looked for and where its mail goes stand apart, so that a stop empties both; each mail has a link of its own.
create table catalogue.saved_search_text (
  search_id uuid primary key references catalogue.saved_search (id),
  email text not null check (length(email) <= 254),
  query jsonb not null
);
comment on table catalogue.saved_search_text is 'national: what somebody looks for and where mail about it goes; removed when it stops';
create index on catalogue.saved_search_text (lower(email));

create table catalogue.saved_search_link (
  token_hash bytea primary key,
  search_id uuid not null references catalogue.saved_search (id),
  made_on date not null
);
comment on table catalogue.saved_search_link is 'national: the links in mails about a saved search, kept as a hash; each works until the search is gone';
create index on catalogue.saved_search_link (search_id);

insert into catalogue.saved_search_text (search_id, email, query)
  select m.search_id, m.email, s.query from catalogue.saved_search_mail m join catalogue.saved_search s on s.id = m.search_id where s.stopped_at is null;
insert into catalogue.saved_search_link (token_hash, search_id, made_on)
  select token_hash, id, made_at::date from catalogue.saved_search;
drop table catalogue.saved_search_mail;

alter table catalogue.saved_search
  add column region_code text references regions.region (code),
  add column rhythm text not null default 'weekly' check (rhythm in ('daily', 'weekly')),
  -- When it is looked at next.
  add column due_on date,
  add column ends_on date,
  add column end_told_on date,
  add column stopped_because text check (stopped_because in ('asked', 'ended', 'refused'));
update catalogue.saved_search set stopped_because = 'asked' where stopped_at is not null;
update catalogue.saved_search set due_on = confirmed_at::date + 7, ends_on = (confirmed_at + interval '12 months')::date where confirmed_at is not null;
drop index catalogue.saved_search_last_sent_on_idx;
alter table catalogue.saved_search
  drop column token_hash,
  drop column query,
  add check ((confirmed_at is null) = (due_on is null)),
  add check ((confirmed_at is null) = (ends_on is null)),
  add check ((stopped_at is null) = (stopped_because is null));
create index on catalogue.saved_search (due_on) where confirmed_at is not null and stopped_at is null;
create index on catalogue.saved_search (ends_on) where confirmed_at is not null and stopped_at is null;
create index on catalogue.saved_search (made_at) where confirmed_at is null;
create index on catalogue.saved_search (stopped_at) where stopped_at is not null;

-- Only the program itself reads where mail goes, also for who came by a link.
alter table catalogue.saved_search enable row level security;
create policy program on catalogue.saved_search using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');
alter table catalogue.saved_search_text enable row level security;
create policy program on catalogue.saved_search_text using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');
alter table catalogue.saved_search_link enable row level security;
create policy program on catalogue.saved_search_link using (platform.ctx_kind() = 'system') with check (platform.ctx_kind() = 'system');

grant select, insert, update, delete on catalogue.saved_search_text, catalogue.saved_search_link to wegwijzer_app;

-- Tariffs that are not public are counted for everybody to see.
create index on catalogue.price (confidential_for, service_id) where confidential_for is not null;
