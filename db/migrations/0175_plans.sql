-- Plans to begin from: per region, and a few of the country. A change is a new version, so that no running plan changes with it. policy: E1
create table plans.template (
  id uuid primary key,
  -- Empty: for every region.
  region_code text references regions.region (code),
  made_at timestamptz not null,
  retired_on date
);
comment on table plans.template is 'national: a plan to begin from, of one region or of the country';
create index on plans.template (region_code) where retired_on is null;
create table plans.template_version (
  template_id uuid not null references plans.template (id),
  version int not null check (version >= 1),
  name text not null check (length(name) between 3 and 80),
  about text not null check (length(about) <= 300),
  goal text not null check (length(goal) between 3 and 400),
  made_by uuid references access.account (id),
  made_at timestamptz not null,
  primary key (template_id, version)
);
comment on table plans.template_version is 'national: one version of a plan to begin from; never changed';
create table plans.template_step (
  template_id uuid not null,
  version int not null,
  position int not null check (position between 1 and 8),
  title text not null check (length(title) between 3 and 160),
  kind text not null check (kind in ('own-action', 'task', 'decision', 'application', 'learning')),
  owner_kind text not null check (owner_kind in ('person', 'guide', 'organisation')),
  -- Days after the plan begins or the template is used.
  days_after int not null check (days_after between 0 and 365),
  primary key (template_id, version, position),
  foreign key (template_id, version) references plans.template_version (template_id, version),
  check (kind <> 'decision' or owner_kind = 'organisation')
);
comment on table plans.template_step is 'national: a step of a plan to begin from; never changed';
grant select, insert, update on plans.template to wegwijzer_app;
grant select, insert on plans.template_version, plans.template_step to wegwijzer_app;

create table plans.plan_template (
  region_code text not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  template_id uuid not null,
  version int not null,
  used_at timestamptz not null,
  used_by uuid not null references access.account (id),
  primary key (region_code, id),
  foreign key (region_code, plan_id) references plans.plan (region_code, id),
  foreign key (template_id, version) references plans.template_version (template_id, version)
);
comment on table plans.plan_template is 'regional: from which version of which template a plan began or got steps';
create index on plans.plan_template (region_code, plan_id);
create index on plans.plan_template (region_code, person_id);
select platform.protect('plans.plan_template', 'person_id', 'plan');
grant select, insert, update, delete on plans.plan_template to wegwijzer_app;

insert into plans.template (id, region_code, made_at) values
  ('0e1f8a50-0001-4000-8000-000000000001', null, '2026-01-01T08:00:00Z'),
  ('0e1f8a50-0001-4000-8000-000000000002', null, '2026-01-01T08:00:00Z'),
  ('0e1f8a50-0001-4000-8000-000000000003', null, '2026-01-01T08:00:00Z');
insert into plans.template_version (template_id, version, name, about, goal, made_at) values
  ('0e1f8a50-0001-4000-8000-000000000001', 1, 'Weer aan het werk', 'Voor wie werk zoekt en weet wat kan.', 'Werk vinden dat bij mij past', '2026-01-01T08:00:00Z'),
  ('0e1f8a50-0001-4000-8000-000000000002', 1, 'Leren voor een kansrijk beroep', 'Voor wie wil leren voor werk dat er is.', 'Leren voor een beroep waar werk in is', '2026-01-01T08:00:00Z'),
  ('0e1f8a50-0001-4000-8000-000000000003', 1, 'Van werk naar werk', 'Voor wie nog werkt en ander werk zoekt.', 'Ander werk vinden voordat mijn werk stopt', '2026-01-01T08:00:00Z');
insert into plans.template_step (template_id, version, position, title, kind, owner_kind, days_after) values
  ('0e1f8a50-0001-4000-8000-000000000001', 1, 1, 'Schrijf op wat u kunt en wat u wilt', 'own-action', 'person', 7),
  ('0e1f8a50-0001-4000-8000-000000000001', 1, 2, 'Zoek vacatures die passen', 'task', 'guide', 14),
  ('0e1f8a50-0001-4000-8000-000000000001', 1, 3, 'Solliciteer op twee vacatures', 'application', 'person', 28),
  ('0e1f8a50-0001-4000-8000-000000000001', 1, 4, 'Bespreek samen hoe het ging', 'task', 'guide', 35),
  ('0e1f8a50-0001-4000-8000-000000000002', 1, 1, 'Kijk een dag mee bij een werkgever of school', 'own-action', 'person', 14),
  ('0e1f8a50-0001-4000-8000-000000000002', 1, 2, 'Zoek een opleiding en wie die betaalt', 'task', 'guide', 14),
  ('0e1f8a50-0001-4000-8000-000000000002', 1, 3, 'Besluit of de opleiding wordt betaald', 'decision', 'organisation', 28),
  ('0e1f8a50-0001-4000-8000-000000000002', 1, 4, 'Meld u aan voor de opleiding', 'learning', 'person', 35),
  ('0e1f8a50-0001-4000-8000-000000000003', 1, 1, 'Praat met de werkgever over wat kan', 'task', 'guide', 7),
  ('0e1f8a50-0001-4000-8000-000000000003', 1, 2, 'Maak een cv', 'own-action', 'person', 14),
  ('0e1f8a50-0001-4000-8000-000000000003', 1, 3, 'Ga op kennismaking bij een andere werkgever', 'application', 'person', 28);
