-- Occupations and skills as immutable versions of taxonomies, and what a person can. policy: C3, D13
create schema skills;

create table skills.taxonomy_version (
  id uuid primary key,
  taxonomy text not null check (taxonomy ~ '^[a-z-]+$'),
  version text not null,
  source text not null,
  licence text not null,
  loaded_at timestamptz not null,
  serves text[] not null default '{}' check (serves <@ array['occupation', 'skill', 'group']),
  unique (taxonomy, version)
);
comment on table skills.taxonomy_version is 'national: a version of a taxonomy; serves lists the kinds of concept that search takes from it';

create table skills.concept (
  id uuid primary key,
  version_id uuid not null references skills.taxonomy_version (id),
  uri text not null,
  kind text not null check (kind in ('occupation', 'skill', 'group')),
  code text,
  isco_code text check (isco_code ~ '^[0-9]{1,4}$'),
  description text,
  informal boolean not null default false,
  unique (version_id, uri)
);
comment on table skills.concept is 'national: an occupation, a skill or a group of one taxonomy version; informal is learnt outside work and school too';
create index on skills.concept (isco_code) where kind = 'occupation';

create table skills.label (
  concept_id uuid not null references skills.concept (id),
  language text not null check (language in ('nl', 'en')),
  kind text not null check (kind in ('preferred', 'alternative')),
  label text not null check (label <> ''),
  plain text not null,
  primary key (concept_id, language, label)
);
comment on table skills.label is 'national: what a concept is called; plain is lower case without accents, for search';
create unique index on skills.label (concept_id, language) where kind = 'preferred';
create index label_plain on skills.label using gin (plain gin_trgm_ops);

-- New labels wait in a list that every search reads from end to end; after a load it is worked into the index.
create function skills.settle_labels() returns void
  language sql security definer set search_path = ''
  as $$ select pg_catalog.gin_clean_pending_list('skills.label_plain'::regclass) $$;

create table skills.relation (
  version_id uuid not null references skills.taxonomy_version (id),
  from_uri text not null,
  kind text not null check (kind in ('broader', 'essential', 'optional')),
  to_uri text not null,
  primary key (version_id, from_uri, kind, to_uri)
);
comment on table skills.relation is 'national: broader concept, or a skill an occupation asks for, within one taxonomy version';
create index on skills.relation (version_id, to_uri, kind);

-- Typing errors are forgiven: words count as alike from 0.55 of their letter triples. Order: the same, beginning with it, a word of
-- it beginning with it, looking like it; then how much alike, preferred names first, own language first, the shortest, the
-- alphabet. Of concepts with one name in two taxonomies, the one that is not our own stays. The planner takes comparing letter
-- triples for as cheap as comparing numbers and would compare every name: so names are looked up first, by their index.
create function skills.find_concepts(wanted text, kinds text[], own_language text, most int)
  returns table (concept_id uuid, label text, matched text)
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.55
  set enable_seqscan = off
  as $$
    with hit as materialized (
      select l.concept_id, l.label, l.language, l.kind = 'preferred' as preferred, length(l.plain) as size, word_similarity(wanted, l.plain) as alike,
        case when l.plain = wanted then 0 when l.plain like wanted || '%' then 1 when l.plain like '% ' || wanted || '%' then 2 else 3 end as tier
      from skills.label l
      where l.plain %> wanted or l.plain like wanted || '%'
    ), best as (
      select distinct on (h.concept_id) h.*, v.taxonomy = 'wegwijzer' as own
      from hit h
      join skills.concept c on c.id = h.concept_id
      join skills.taxonomy_version v on v.id = c.version_id
      where c.kind = any (kinds) and c.kind = any (v.serves)
      order by h.concept_id, h.tier, h.alike desc, h.preferred desc, (h.language = own_language) desc, h.size, h.label
    ), named as (
      select b.*, coalesce(mine.label, other.label) as name,
        row_number() over (partition by lower(coalesce(mine.label, other.label)) order by b.own, b.tier, b.alike desc, b.concept_id) as place
      from best b
      left join skills.label mine on mine.concept_id = b.concept_id and mine.kind = 'preferred' and mine.language = own_language
      left join skills.label other on other.concept_id = b.concept_id and other.kind = 'preferred' and other.language <> own_language
    )
    select n.concept_id, n.name, n.label
    from named n
    where n.place = 1
    order by n.tier, n.alike desc, n.preferred desc, (n.language = own_language) desc, n.size, n.name, n.concept_id
    limit least(most, 200)
  $$;

create table skills.person_skill (
  region_code text not null,
  id uuid not null,
  person_id uuid not null,
  concept_id uuid not null references skills.concept (id),
  how_known text not null check (how_known in ('work', 'household', 'volunteering', 'education', 'other')),
  noted_by uuid,
  responsible_organisation_id uuid,
  noted_at timestamptz not null,
  primary key (region_code, id),
  unique (region_code, person_id, concept_id),
  foreign key (region_code, person_id) references people.person (region_code, id)
);
comment on table skills.person_skill is 'regional: what a person can, how they know it, who noted it and for which organisation';
select platform.protect('skills.person_skill', 'person_id', 'plan');

-- A person takes an own skill away, a worker one they may see: the row says nothing worth keeping once it is wrong.
create policy take_away on skills.person_skill for delete using (people.sees(region_code, person_id));

create view skills.concept_shared with (security_invoker = true) as
  select c.id, c.kind, c.uri, c.isco_code, c.informal, l.language, l.label
  from skills.concept c join skills.label l on l.concept_id = c.id and l.kind = 'preferred';

create view skills.person_skill_shared with (security_invoker = true) as
  select region_code, id, person_id, concept_id, how_known, noted_at from skills.person_skill;

-- Versions are immutable: rows are added, never changed; only which kinds a version serves moves.
grant usage on schema skills to wegwijzer_app;
grant select, insert on skills.taxonomy_version, skills.concept, skills.label, skills.relation to wegwijzer_app;
grant update (serves) on skills.taxonomy_version to wegwijzer_app;
grant select, insert, update, delete on skills.person_skill to wegwijzer_app;
grant select on skills.concept_shared, skills.person_skill_shared to wegwijzer_app;
