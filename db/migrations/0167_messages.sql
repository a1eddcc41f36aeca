-- Notices to workers: what matters, once a day or week or at once, as they choose; never who it is about. policy: L2
create table messages.notice_choice (
  account_id uuid primary key references access.account (id),
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  at_once text[] not null,
  off text[] not null
);
comment on table messages.notice_choice is 'national: how a worker wants to hear of news: once a day or week, what at once, what not';
create table messages.notice (
  id uuid primary key,
  account_id uuid not null references access.account (id),
  kind text not null check (kind in ('note', 'answer', 'received', 'withdrawn', 'sharing')),
  -- The record it is about, never looked up from here: so that it goes when it was seen before it was told.
  item_id uuid not null,
  at_once boolean not null,
  made_at timestamptz not null,
  told_at timestamptz
);
comment on table messages.notice is 'national: that something changed for a worker, of which kind; without whom it is about';
create index on messages.notice (made_at) where told_at is null;
create index on messages.notice (account_id, item_id) where told_at is null;
alter table messages.notice_choice enable row level security;
create policy own on messages.notice_choice
  using (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system')
  with check (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system');
alter table messages.notice enable row level security;
create policy own on messages.notice
  using (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system')
  with check (account_id = platform.ctx_actor() or platform.ctx_kind() = 'system');
grant select, insert, update, delete on messages.notice_choice, messages.notice to wegwijzer_app;
