-- Pages of the national and the regional sites, what a region makes of a national page, names of the past, and the words of the search.
-- All of it is public or about words: nothing here is of a person. policy: A8, A9
create schema content;
grant usage on schema content to wegwijzer_app;

create table content.page (
  id uuid primary key,
  region_code text references regions.region (code),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  manner text not null check (manner in ('own', 'override', 'extend', 'hide')),
  adapts uuid references content.page (id),
  based_on int,
  owner_id uuid not null references regions.organisation (id),
  source text not null check (length(source) between 2 and 300),
  review_on date not null,
  seen_on date not null,
  reminded_for date,
  in_footer boolean not null default false,
  latest int not null default 0,
  live int,
  planned int,
  publish_at timestamptz,
  withdrawn_on date,
  check ((adapts is null) = (manner = 'own')),
  check (adapts is null or (region_code is not null and based_on is not null)),
  check ((planned is null) = (publish_at is null))
);
comment on table content.page is 'national: a page of the national site (no region) or of a region; one that adapts a national page says how, and which version it was decided on';
create unique index on content.page (coalesce(region_code, ''), slug) where withdrawn_on is null;
create index on content.page (adapts) where withdrawn_on is null;
create index on content.page (owner_id);
create index on content.page (review_on) where withdrawn_on is null;
create index on content.page (publish_at) where planned is not null;

create table content.version (
  page_id uuid not null references content.page (id),
  number int not null check (number > 0),
  made_at timestamptz not null,
  made_by uuid references access.account (id),
  because text check (length(because) <= 200),
  based_on int,
  restored_from int,
  primary key (page_id, number)
);
comment on table content.version is 'national: each time a page was saved: by whom, when, why, and on which national version it was based';

create table content.text (
  page_id uuid not null,
  number int not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  title text not null check (length(title) between 1 and 120),
  lead text not null check (length(lead) <= 400),
  body text not null check (length(body) <= 20000),
  after text not null default '' check (length(after) <= 20000),
  primary key (page_id, number, language),
  foreign key (page_id, number) references content.version (page_id, number)
);
comment on table content.text is 'national: the words of a version in one language; of an extension body stands before the national text and after behind it';

create table content.decision (
  id uuid primary key,
  page_id uuid not null references content.page (id),
  national_number int not null,
  choice text not null check (choice in ('keep', 'take-over', 'adapt')),
  at timestamptz not null,
  by_account uuid references access.account (id)
);
comment on table content.decision is 'national: what a region decided when the national page had changed since its own';
create index on content.decision (page_id, at desc);

create table content.image (
  id uuid primary key,
  region_code text references regions.region (code),
  content_hash bytea not null references platform.file (content_hash),
  alt text not null check (length(alt) between 3 and 200),
  added_on date not null
);
comment on table content.image is 'national: a picture an editor placed, with what it shows for who does not see it';
create index on content.image (region_code, added_on desc);
create index on content.image (content_hash);

create table content.former_name (
  id uuid primary key,
  region_code text references regions.region (code),
  name text not null check (length(name) between 2 and 80),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  now_called text not null check (length(now_called) between 2 and 120),
  leads_to text not null check (leads_to ~ '^[a-z0-9/-]{0,80}$'),
  until_on date not null
);
comment on table content.former_name is 'national: what something was called before, for the country or one region; where the name leads, and until when';
create unique index on content.former_name (coalesce(region_code, ''), slug);

create table content.synonym (
  id uuid primary key,
  region_code text references regions.region (code),
  words text not null check (length(words) between 3 and 300)
);
comment on table content.synonym is 'national: words that mean the same to who searches, kept by editors; plain, with commas between';
create unique index on content.synonym (coalesce(region_code, ''), words);

create table content.missed (
  site text not null check (site ~ '^(AM[0-9]{2})?$'),
  week date not null,
  query text not null check (length(query) between 2 and 60),
  times int not null,
  primary key (site, week, query)
);
comment on table content.missed is 'national: words that found nothing, counted per site and week; never what looks like a number, an address or a person';
create index on content.missed (week);

create table content.helped (
  site text not null check (site ~ '^(AM[0-9]{2})?$'),
  week date not null,
  page text not null check (length(page) <= 60),
  query text not null check (length(query) <= 60),
  yes int not null default 0,
  no int not null default 0,
  primary key (site, week, page, query)
);
comment on table content.helped is 'national: whether a page helped, with the words that were searched for, counted per site and week';
create index on content.helped (week);

grant select, insert, update, delete on all tables in schema content to wegwijzer_app;
