import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findConcepts } from '../modules/skills/index.ts'
import { systemActor } from '../platform/actor.ts'
import { makeClock } from '../platform/clock.ts'
import { inContext } from '../platform/db/context.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runImport } from './index.ts'

const clock = makeClock()
let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-esco-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})
afterEach(async () => {
  await database.owner.query(
    "delete from skills.label where concept_id in (select c.id from skills.concept c join skills.taxonomy_version v on v.id = c.version_id where v.taxonomy = 'esco')",
  )
  for (const table of ['concept', 'relation'])
    await database.owner.query(
      `delete from skills.${table} where version_id in (select id from skills.taxonomy_version where taxonomy = 'esco')`,
    )
  await database.owner.query("delete from skills.taxonomy_version where taxonomy = 'esco'")
})

async function run(...argv: string[]): Promise<{ code: number; text: string; last: string }> {
  let text = ''
  const code = await runImport(['esco', ...argv], async () => ({ db: database.db, clock, close: async () => {} }), {
    write: (part) => void (text += part),
    isTerminal: false,
  })
  return { code, text, last: text.trimEnd().split('\n').at(-1)! }
}

const A = 'http://data.europa.eu/esco/occupation/a'
const B = 'http://data.europa.eu/esco/occupation/b'
const SKILL = 'http://data.europa.eu/esco/skill/s'
const occupations = (...rows: string[]) =>
  ['conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code', ...rows].join('\n')
const fletcher = `Occupation,${A},7317,pijlenmaker,"bogenmaker\npijlenmaakster",Maakt pijlen.,7317.1`
const beekeeper = `Occupation,${B},6123,bijenhouder,imker,,6123.1`

function esco(name: string, files: Record<string, string>): string {
  const path = join(folder, name)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, `${file}_nl.csv`), text)
  return path
}
const found = async (typed: string) =>
  (
    await inContext(database.db, systemActor({ now: clock.now(), today: clock.today(), requestId: 'x' }), 'none', (tx) =>
      findConcepts(tx, typed, 'occupation'),
    )
  ).map(({ label }) => label)

test('occupations come in with their names; files that are absent are named and skipped', async () => {
  const { code, text, last } = await run(
    esco('esco-nl-9.0.0', { occupations: occupations(fletcher, beekeeper), greenSkillsCollection: 'conceptUri\n' }),
  )
  expect([code, last]).toEqual([0, 'imported 2, unchanged 0, removed 0, refused 0'])
  expect(text).toMatch(/^Absent, skipped: ISCOGroups_nl\.csv, skillGroups_nl\.csv, skills_nl\.csv/)
  expect(text).toMatch(/Not needed, skipped: greenSkillsCollection_nl\.csv/)
  expect((await found('bogenmaker'))[0]).toBe('pijlenmaker')
  expect((await found('imker'))[0]).toBe('bijenhouder')
})

// policy: D13
test('a version stands: run again it is unchanged, a difference is refused, a row less removes nothing, a row more is added', async () => {
  await run(esco('esco-9.0.0', { occupations: occupations(fletcher, beekeeper) }))
  expect(await run(join(folder, 'esco-9.0.0'))).toMatchObject({ code: 0, last: 'imported 0, unchanged 2, removed 0, refused 0' })
  const changed = esco('esco-9.0.0', { occupations: occupations(fletcher.replace('Maakt pijlen.', 'Iets anders.')) })
  const { code, text, last } = await run(changed)
  expect([code, last]).toEqual([2, 'imported 0, unchanged 0, removed 0, refused 1'])
  expect(text).toContain(`occupations_nl.csv:2:description: ${A} is otherwise in this version already`)
  const skills = `conceptUri,preferredLabel,altLabels\n${SKILL},pijlen maken,\n`
  expect(await run(esco('esco-9.0.0', { occupations: occupations(fletcher), skills }))).toMatchObject({
    code: 0,
    last: 'imported 1, unchanged 1, removed 0, refused 0',
  })
  expect((await found('imker'))[0]).toBe('bijenhouder')
})

test('a newer version serves search; the older stays for what refers to it', async () => {
  await run(esco('esco-9.0.0', { occupations: occupations(fletcher, beekeeper) }))
  expect(await run(esco('esco-9.1.0', { occupations: occupations(beekeeper.replace('bijenhouder', 'bijenboer')) }))).toMatchObject({
    code: 0,
  })
  expect(await found('bijenhouder')).not.toContain('bijenhouder')
  expect((await found('imker'))[0]).toBe('bijenboer')
  const { rows } = await database.owner.query(
    "select version, serves from skills.taxonomy_version where taxonomy = 'esco' order by version",
  )
  expect(rows).toEqual([
    { version: '9.0.0', serves: [] },
    { version: '9.1.0', serves: ['occupation'] },
  ])
})

test('without a version in the name, the content is the version', async () => {
  expect(await run(esco('download', { occupations: occupations(fletcher) }))).toMatchObject({
    code: 0,
    last: 'imported 1, unchanged 0, removed 0, refused 0',
  })
  expect(await run(join(folder, 'download'))).toMatchObject({ code: 0, last: 'imported 0, unchanged 1, removed 0, refused 0' })
  expect(await run(esco('download', { occupations: occupations(beekeeper) }))).toMatchObject({
    code: 0,
    last: 'imported 1, unchanged 0, removed 0, refused 0',
  })
})

test('rows that cannot be are refused by file, row and field; the row is the one a spreadsheet shows', async () => {
  const rows = occupations(
    fletcher,
    `Occupation,${B},612,bijenhouder,,,`,
    'Occupation,nergens,6123,imker,,,',
    `Occupation,${B}2,6123,,,,`,
    fletcher,
  )
  const { code, text, last } = await run(esco('esco-9.0.0', { occupations: rows }))
  expect([code, last]).toEqual([1, 'imported 1, unchanged 0, removed 0, refused 4'])
  expect(text).toContain('occupations_nl.csv:3:iscoGroup: bijenhouder has "612" where an ISCO-08 code of four digits belongs.')
  expect(text).toContain('occupations_nl.csv:4:conceptUri: "nergens" is not an address of a concept.')
  expect(text).toContain(`occupations_nl.csv:5:preferredLabel: ${B}2 has no name.`)
  expect(text).toContain(`occupations_nl.csv:6:key: ${A} stands in it more than once`)
})

test('relations between groups, occupations and skills come in too', async () => {
  const path = esco('esco-9.0.0', {
    occupations: occupations(fletcher),
    skillsHierarchy: `Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI,Level 0 code\nhttp://x/S,,,,S\nhttp://x/S,http://x/S1,,,S\nhttp://x/S,http://x/S1,http://x/S1.1,,S\n`,
    occupationSkillRelations: `occupationUri,relationType,skillType,skillUri\n${A},essential,skill,${SKILL}\n${A},vaguely,skill,${SKILL}\n`,
  })
  expect(await run(path)).toMatchObject({ code: 1, last: 'imported 4, unchanged 0, removed 0, refused 1' })
  expect(await run(path)).toMatchObject({ code: 1, last: 'imported 0, unchanged 4, removed 0, refused 1' })
  const { rows } = await database.owner.query(
    "select from_uri, kind, to_uri from skills.relation where from_uri not like 'urn:wegwijzer:%' order by 1",
  )
  expect(rows).toEqual([
    { from_uri: A, kind: 'essential', to_uri: SKILL },
    { from_uri: 'http://x/S1', kind: 'broader', to_uri: 'http://x/S' },
    { from_uri: 'http://x/S1.1', kind: 'broader', to_uri: 'http://x/S1' },
  ])
})

test.each([
  ['an empty folder', {}, /none of the files of the Dutch download/],
  [
    'a file without its columns',
    { occupations: 'a,b\n1,2\n' },
    /occupations_nl\.csv lacks the column conceptUri, iscoGroup, preferredLabel, altLabels/,
  ],
  ['a file that breaks off', { occupations: `${occupations(fletcher)}\nOccupation,"open` }, /occupations_nl\.csv breaks off after row 2/],
])('%s: nothing is done', async (_, files, sentence) => {
  const { code, text, last } = await run(esco('esco-9.0.0', files))
  expect([code, last]).toEqual([2, 'imported 0, unchanged 0, removed 0, refused 0'])
  expect(text).toMatch(sentence)
  expect((await database.owner.query("select 1 from skills.taxonomy_version where taxonomy = 'esco'")).rows).toEqual([])
})

test('a dry run says what would be done and does nothing', async () => {
  expect(await run(esco('esco-9.0.0', { occupations: occupations(fletcher) }), '--dry-run')).toMatchObject({
    code: 0,
    last: 'imported 1, unchanged 0, removed 0, refused 0',
  })
  expect(await found('pijlenmaker')).toEqual([])
  expect((await database.owner.query("select 1 from skills.taxonomy_version where taxonomy = 'esco'")).rows).toEqual([])
})
