import { conceptByUri } from '../modules/skills/index.ts'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../testing/app.ts'
import { enterCast } from '../testing/people.ts'
import { enterProviders } from '../testing/providers.ts'
import { runImport } from './index.ts'

const EXAMPLES = join(process.cwd(), '..', 'shared', 'data', 'hsds-3.0', 'examples')
let app: TestApp
let folder: string
beforeAll(async () => {
  app = await testApp()
  folder = await mkdtemp(join(tmpdir(), 'hsds-'))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

type Body = { id: string } & Record<string, unknown>

async function imported(...argv: string[]) {
  let text = ''
  const output = { write: (more: string) => void (text += more), isTerminal: false }
  const code = await runImport(
    ['hsds', ...argv],
    async () => ({ db: app.program.around.db, clock: app.clock, close: async () => {} }),
    output,
  )
  return { code, text, last: text.trim().split('\n').at(-1) }
}
async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const dump = async (slug: string) => (await app.as(null).get(`/hsds/v3/sources/${slug}/dump`)).html
const rows = async <T = object>(question: string, ...values: unknown[]) => (await app.database.owner.query(question, values)).rows as T[]

const school: Body = {
  id: 'org-1',
  name: 'Taalhuis De Brug',
  description: 'Taal voor iedereen',
  organization_identifiers: [{ id: 'i1', identifier_scheme: 'NL-KVK', identifier_type: 'KvK', identifier: '87654321' }],
}
const service = (number: number, more: object = {}): Body => ({
  id: `dienst-${String(number).padStart(5, '0')}`,
  name: `Taalles ${number}`,
  status: 'active',
  description: 'Nederlands leren spreken en schrijven',
  organization: school,
  last_modified: '2026-06-01T10:00:00Z',
  service_areas: [{ id: 'a', extent: 'GM0301', extent_type: 'cbs-code' }],
  service_at_locations: [
    {
      id: `plek-${number}`,
      location: {
        id: `loc-${number}`,
        location_type: 'physical',
        latitude: 52.14,
        longitude: 6.2,
        addresses: [
          {
            id: 'b',
            address_1: 'Markt 1',
            city: 'Zutphen',
            postal_code: '7201 AB',
            state_province: 'Gelderland',
            country: 'NL',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
  cost_options: [{ id: 'c', amount: 12.5, currency: 'EUR' }],
  attributes: [
    {
      id: 'd',
      taxonomy_term: {
        id: 't1',
        code: 'taal',
        name: 'Taal',
        description: 'Taal',
        taxonomy: 'soorten',
        taxonomy_detail: { id: 'x1', name: 'Soorten', description: 'Soorten' },
      },
    },
  ],
  ...more,
})

test('a list comes in, changes are followed, what is gone leaves the list, and twice is once', async () => {
  const path = await file('taal.json', [service(1), service(2), service(3)])
  expect(await imported(path, '--source', 'taalhuis')).toMatchObject({ code: 0, last: 'imported 3, unchanged 0, removed 0, refused 0' })
  expect(await imported(path, '--source', 'taalhuis')).toMatchObject({ code: 0, last: 'imported 0, unchanged 3, removed 0, refused 0' })
  const shown = await app.as(null).get('/diensten?zoek=taalles')
  expect(shown.text).toContain('Taalles 2')
  await file('taal.json', { total_items: 2, contents: [service(1, { name: 'Taalles voor ouders', cost_options: [] }), service(3)] })
  expect(await imported(path, '--source', 'taalhuis')).toMatchObject({ code: 0, last: 'imported 1, unchanged 1, removed 1, refused 0' })
  expect(
    await rows(`select s.name, s.status, (select count(*)::int from catalogue.version v where v.service_id = s.id) as versions,
      (select count(*)::int from catalogue.price p where p.service_id = s.id and p.valid_until is null) as prices from catalogue.service s
      join catalogue.source o on o.id = s.source_id where o.slug = 'taalhuis' order by external_id`),
  ).toEqual([
    { name: 'Taalles voor ouders', status: 'public', versions: 2, prices: 0 },
    { name: 'Taalles 2', status: 'ended', versions: 2, prices: 1 },
    { name: 'Taalles 3', status: 'public', versions: 1, prices: 1 },
  ])
  expect(
    await rows(
      "select o.name, o.kvk_number, t.type from regions.organisation o join regions.organisation_type t on t.organisation_id = o.id where o.kvk_number = '87654321'",
    ),
  ).toEqual([{ name: 'Taalhuis De Brug', kvk_number: '87654321', type: 'other' }])
  expect(
    await rows(
      "select r.state, r.added, r.changed, r.unchanged, r.removed from catalogue.import_run r join catalogue.source s on s.id = r.source_id where s.slug = 'taalhuis' order by r.id",
    ),
  ).toEqual([
    { state: 'done', added: 3, changed: 0, unchanged: 0, removed: 0 },
    { state: 'unchanged', added: 0, changed: 0, unchanged: 3, removed: 0 },
    { state: 'done', added: 0, changed: 1, unchanged: 1, removed: 1 },
  ])
})

// policy: D1
test('a file that lost most of its services removes nothing, unless somebody says that it is right', async () => {
  const half = async (count: number, ...more: string[]) =>
    imported(
      await file(
        'half.json',
        Array.from({ length: count }, (_, n) => service(n + 500)),
      ),
      '--source',
      'half',
      ...more,
    )
  await half(12)
  const held = await half(4)
  expect(held).toMatchObject({ code: 0, last: 'imported 0, unchanged 4, removed 0, refused 0' })
  expect(held.text).toContain('8 that are not in it stay: too many to go at once')
  expect(await half(4, '--remove-many')).toMatchObject({ last: 'imported 0, unchanged 4, removed 8, refused 0' })
})

test('what is wrong is named by object and field, and the rest comes in; all or nothing and a dry run leave everything as it was', async () => {
  const path = await file('fout.json', [
    service(10),
    service(11, { name: '' }),
    service(12, { status: 'open' }),
    service(13, { phones: 'bel ons' }),
    service(14, { minimum_age: 40, maximum_age: 20 }),
    { id: 'x', name: 'Zonder aanbieder', status: 'active' },
    service(10),
    [1],
    { id: 5, name: 'Nummer als id', status: 'active', organization: school },
  ])
  const counts = async () => rows<{ count: string }>('select count(*) from catalogue.service')
  const before = await counts()
  expect(await imported(path, '--dry-run')).toMatchObject({ code: 1, last: 'imported 1, unchanged 0, removed 0, refused 7' })
  expect(await imported(path, '--all-or-nothing')).toMatchObject({ code: 2 })
  expect(await counts()).toEqual(before)
  const { code, text } = await imported(path)
  expect(code).toBe(1)
  expect(text.split('\n').filter((line) => line.startsWith('fout.json:'))).toEqual([
    'fout.json:2:name: service dienst-00011 has no name of three characters or more.',
    'fout.json:3:status: "open" is none of active, inactive, defunct, temporarily closed.',
    'fout.json:4:phones: Taalles 13 has something else than a list of objects there.',
    'fout.json:5:maximum_age: The highest age 20 is below the lowest 40.',
    'fout.json:6:organization_id: Zonder aanbieder says no organization.',
    'fout.json:8:id: The service has no id of at most 200 characters.',
    'fout.json:7:key: service dienst-00010 stands in it more than once; the first one counts.',
  ])
  expect(
    await rows(
      "select f.line, f.field from catalogue.import_finding f join catalogue.import_run r on r.id = f.run_id join catalogue.source s on s.id = r.source_id where s.slug = 'fout' order by f.number",
    ),
  ).toHaveLength(7)
  expect(await imported(await file('half.json', '[{"id": "a", "name": "Half'))).toMatchObject({
    code: 2,
    text: expect.stringContaining('breaks off'),
  })
})

test('out and in again and out: the same bytes, with the ids of the source', async () => {
  await imported(
    await file('rond.json', [service(22, { zeta: { b: 1, a: [3, 2] } }), service(21), { ...school, services: [] }]),
    '--source',
    'rond',
  )
  const first = await dump('rond')
  expect(
    first
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as Body).id),
  ).toEqual(['dienst-00021', 'dienst-00022', 'org-1'])
  expect(await imported(await file('rond-terug.jsonl', first), '--source', 'rond-terug')).toMatchObject({ code: 0 })
  expect(await dump('rond-terug')).toBe(first)
})

test('our own feed comes back in with price, quality and content, and goes out the same', async () => {
  const cast = await enterCast(app)
  const { planner } = await enterProviders(app, cast)
  const occupation = await app.system((tx) => conceptByUri(tx, 'urn:wegwijzer:occupation:construction-planner'))
  await rows('insert into catalogue.service_concept (service_id, concept_id) values ($1, $2)', planner, occupation!)
  const own = await app.as(null).get('/hsds/v3/dump')
  const first = own.html
  expect(await imported(await file('eigen.jsonl', first), '--source', 'eigen')).toMatchObject({ code: 0 })
  const again = (await dump('eigen')).trim().split('\n')
  expect(again.toSorted()).toEqual(first.trim().split('\n').toSorted())
  const taken = await rows(
    `select s.kind, s.aim, s.method, s.acceptance_days, p.part, p.amount_cents::int, q.kind as quality from catalogue.service s
      join catalogue.price p on p.service_id = s.id join catalogue.quality q on q.service_id = s.id where s.external_id = $1`,
    planner,
  )
  expect(taken).toEqual([
    {
      kind: 'training',
      aim: 'Een vak leren',
      method: 'Les en praktijk',
      acceptance_days: 5,
      part: 'payer',
      amount_cents: 480_000,
      quality: 'certificate',
    },
  ])
  expect(
    await rows(
      'select c.concept_id from catalogue.service_concept c join catalogue.service s on s.id = c.service_id where s.external_id = $1',
      planner,
    ),
  ).toEqual([{ concept_id: occupation }])
})

test.skipIf(!existsSync(EXAMPLES)).each(['service_full', 'service_list', 'organization_full', 'organization_list'])(
  'the example %s of the standard comes in as it is',
  async (name) => {
    expect(await imported(join(EXAMPLES, `${name}.json`), '--source', name.replaceAll('_', '-'))).toMatchObject({ code: 0 })
  },
)

test.skipIf(!existsSync(EXAMPLES))('an example goes out as it came in, and the tables of a package make the same service', async () => {
  const given = JSON.parse(await readFile(join(EXAMPLES, 'service_full.json'), 'utf8')) as Body
  const out = (await app.as(null).get(`/hsds/v3/services/${given.id}`)).json() as Body
  expect(out).toEqual(given)
  const packed = join(folder, 'pakket')
  await mkdir(packed, { recursive: true })
  await writeFile(join(packed, 'datapackage.json'), await readFile(join(EXAMPLES, '..', 'datapackage.json')))
  const tables = JSON.parse(await readFile(join(EXAMPLES, 'tabular.json'), 'utf8')) as Record<string, Record<string, unknown>[]>
  // Put right, so that nothing is left out: the example hangs its attribute on a thing that is not there.
  tables['attributes.csv']![0]!.link_id = given.id
  tables['taxonomy_terms.csv']![0]!.taxonomy_id = tables['taxonomies.csv']![0]!.id
  for (const [table, list] of Object.entries(tables)) await writeFile(join(packed, table), csv(list))
  const result = await imported(packed)
  expect(result.last).toMatch(/^imported 1, unchanged 0, removed 0/)
  const [line] = (await dump('pakket')).split('\n')
  const made = JSON.parse(line!) as Body & Record<string, Body[]>
  expect(made).toMatchObject({ id: given.id, name: given.name, minimum_age: 12, organization: { name: 'Example Organization Inc.' } })
  expect(made.service_at_locations![0]).toMatchObject({ location: { addresses: [expect.objectContaining({ city: 'MyCity' })] } })
  expect(made.attributes![0]).toMatchObject({ taxonomy_term: { taxonomy_detail: { id: tables['taxonomies.csv']![0]!.id } } })
  expect(made.cost_options![0]).toMatchObject({ amount: expect.any(Number) })
})

test.skipIf(!existsSync(EXAMPLES))(
  'the tabular example of the standard comes in unchanged; its broken links are named by file, row and field',
  async () => {
    const { code, text, last } = await imported(join(EXAMPLES, 'tabular.json'), '--source', 'tabellen')
    expect(text).toContain('attributes.csv:1:link_id: f28dd44b-0c4d-479f-8e90-4c52219a8b3c is not in the package; the row is left out.')
    expect(text).toMatch(/taxonomy_terms\.csv:1:taxonomy_id: 07ff6aee\S+ is not in taxonomies\.csv; the row is taken without this link\./)
    expect([code, last]).toEqual([1, 'imported 1, unchanged 0, removed 0, refused 2'])
    expect((await dump('tabellen')).split('\n').filter(Boolean)).toHaveLength(1)
  },
)

function csv(list: Record<string, unknown>[]): string {
  const columns = Object.keys(list[0]!)
  const cell = (value: unknown) => `"${(typeof value === 'string' ? value : JSON.stringify(value ?? '')).replaceAll('"', '""')}"`
  return [columns.join(','), ...list.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n')
}
