-- What persons are told: which message, by which channel, whether it went out. The words are texts of the program.
create schema messages;
grant usage on schema messages to wegwijzer_app;

create table messages.message (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  record uuid not null,
  channel text not null check (channel in ('mail', 'phone', 'letter', 'account')),
  state text not null check (state in ('waiting', 'sent', 'by-hand', 'done')),
  made_at timestamptz not null,
  -- A mail waits until the hours in which the person wants to be reached.
  not_before timestamptz,
  sent_at timestamptz,
  seen_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table messages.message is 'regional: what a person was told, when, by which channel';
create index on messages.message (region_code, person_id, made_at desc);
create index on messages.message (region_code, state) where state in ('waiting', 'by-hand');

select platform.protect('messages.message', 'person_id');
-- Messages that a worker passes on by phone or letter: of persons whose name and contact they may see.
create policy see_by_hand on messages.message for select using (state in ('by-hand', 'done') and people.knows(region_code, person_id));
create policy pass_on on messages.message for update
  using (state = 'by-hand' and people.knows(region_code, person_id)) with check (platform.in_region(region_code));

grant select, insert, update, delete on all tables in schema messages to wegwijzer_app;
