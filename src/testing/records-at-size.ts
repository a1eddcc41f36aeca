import type { TestApp } from './app.ts'

/** Work, education and wishes of everybody, with how they stood before, and figures on the chance of work: many rows each. */
export async function enterRecords(app: TestApp, organisation: string): Promise<void> {
  const { owner } = app.database
  const at = app.clock.now().toString()
  await owner.query(
    `insert into skills.person_skill_before (region_code, id, person_id, skill_id, concept_id, how_known, noted_at, change, changed_at)
       select p.region_code, gen_random_uuid(), p.id, gen_random_uuid(), c.id, 'work', $1, 'corrected', $1
       from people.person p, (select id from skills.concept where kind = 'skill' order by id limit 1) c`,
    [at],
  )
  await owner.query(
    `insert into skills.person_education (region_code, id, person_id, what, level, finished, year, responsible_organisation_id, noted_at)
       select p.region_code, gen_random_uuid(), p.id, 'opleiding', 'mbo-2', 'unfinished', 2010, $2, $1
       from people.person p`,
    [at, organisation],
  )
  await owner.query(
    `insert into skills.person_wish (region_code, id, person_id, subject, value, responsible_organisation_id, noted_at)
       select p.region_code, gen_random_uuid(), p.id, w.subject, w.value, $2, $1
       from people.person p, (values ('workWanted', '{care}'::text[]), ('travelKm', '{15}')) w (subject, value)`,
    [at, organisation],
  )
  await owner.query(
    `insert into skills.person_said_before (region_code, id, person_id, about, stood, noted_at, change, changed_at)
       select p.region_code, gen_random_uuid(), p.id, 'wish', '{"subject": "timesNot", "value": ["early"]}', $1, 'corrected', $1
       from people.person p`,
    [at],
  )
  await owner.query(
    `insert into skills.occupation_chance (region_code, id, occupation_group, isco_codes, tension, ratio, source, as_of, entered_at)
       select r.code, gen_random_uuid(), 'groep ' || n, array[n::text], 'tight', 2.5, 'een proef', $1::date, $1
       from regions.region r, generate_series(10, 59) n`,
    [at],
  )
  await owner.query(
    'analyze skills.person_skill_before, skills.person_education, skills.person_wish, skills.person_said_before, skills.occupation_chance',
  )
}
