-- Of a coordinator: that a clock was missed in the region. policy: H2
alter table messages.notice drop constraint notice_kind_check;
alter table messages.notice add constraint notice_kind_check check (kind in ('note', 'answer', 'received', 'withdrawn', 'sharing', 'missed'));

-- How a person hears of news in the plan: the same digest, to the person in the way they chose. policy: E1, L2
create table messages.own_choice (
  region_code text not null,
  person_id uuid not null,
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  at_once text[] not null,
  off text[] not null,
  primary key (region_code, person_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table messages.own_choice is 'regional: how a person wants to hear of news in the plan: once a day or week, what at once, what not';
create table messages.own_notice (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('plan', 'note')),
  -- The part of the plan, never looked up from here.
  item_id uuid not null,
  made_at timestamptz not null,
  told_at timestamptz,
  primary key (region_code, id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table messages.own_notice is 'regional: that something changed in the plan of a person, of which kind, until it is told in a digest';
create index on messages.own_notice (made_at) where told_at is null;
create index on messages.own_notice (region_code, person_id);
select platform.protect('messages.own_choice', 'person_id', 'plan');
select platform.protect('messages.own_notice', 'person_id', 'plan');
grant select, insert, update, delete on messages.own_choice, messages.own_notice to wegwijzer_app;
