-- One record of which a worker wants no news, or a whole file. policy: L2
create table messages.notice_mute (
  account_id uuid not null references access.account (id),
  -- The record, never looked up from here.
  item_id uuid not null,
  made_at timestamptz not null,
  primary key (account_id, item_id)
);
comment on table messages.notice_mute is 'national: of which record or file a worker wants no notices; without whom it is about';
alter table messages.notice_mute enable row level security;
create policy own on messages.notice_mute
  using (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system')
  with check (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system');
grant select, insert, update, delete on messages.notice_mute to wegwijzer_app;
create index on messages.notice (account_id, made_at) where kind = 'missed';
