import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../testing/app.ts'
import { unzip } from '../../../platform/zip/index.ts'
import type { Body } from './canonical.ts'
import { packageOf } from './package.ts'
import { TABLES } from './tables.ts'
import { hasOfficial, OFFICIAL } from './testing/official.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'))
})
afterAll(() => rm(folder, { recursive: true }))

const school = { id: 'org-1', name: 'Vakschool De Hamer', phones: [{ id: 'tel-1', number: '0575 123 456' }] }
const term = { id: 't1', name: 'Taal', description: 'Taal', taxonomy_detail: { id: 'x1', name: 'Soorten', description: 'Soorten' } }
const service = (id: string, more: object = {}): Body => ({
  id,
  name: `Dienst ${id}`,
  status: 'active',
  organization: school,
  attributes: [{ id: `a-${id}`, taxonomy_term: term, value: 'zegt "ja",\nen meer ' }],
  ...more,
})

async function* batches() {
  yield [service('1'), service('2', { cost_options: [{ id: 'c', amount: 12.5 }] })]
  yield [service('3', { organization: { ...school, name: 'Andere school met dit nummer' } })]
}
async function tables(): Promise<(file: string) => Record<string, string>[]> {
  const pieces: Buffer[] = []
  for await (const piece of packageOf(batches())) pieces.push(piece)
  await writeFile(join(folder, 'all.zip'), Buffer.concat(pieces))
  await unzip(join(folder, 'all.zip'), folder, ['.csv', '.json'], 1_000_000)
  return (file) => parse(readFileSync(join(folder, file)), { columns: true })
}

test('what services share is written once, what hangs on them says on what, and text keeps its signs', async () => {
  const rows = await tables()
  expect(rows('services.csv').map((row) => [row.id, row.name])).toEqual([
    ['1', 'Dienst 1'],
    ['2', 'Dienst 2'],
    ['3', 'Dienst 3'],
  ])
  expect(rows('attributes.csv').map((row) => [row.link_id, row.link_entity, row.taxonomy_term_id, row.value])).toEqual(
    ['1', '2', '3'].map((id) => [id, 'service', 't1', 'zegt "ja",\nen meer ']),
  )
  expect(rows('taxonomy_terms.csv').map((row) => [row.id, row.taxonomy_id])).toEqual([['t1', 'x1']])
  expect(rows('cost_options.csv')).toMatchObject([{ id: 'c', service_id: '2', amount: '12.5' }])
})

test('two catalogues that call different organisations by one number keep them apart', async () => {
  const rows = await tables()
  const organisations = rows('organizations.csv')
  expect(organisations.map((row) => row.name)).toEqual(['Vakschool De Hamer', 'Andere school met dit nummer'])
  const [first, second] = organisations.map((row) => row.id)
  expect(rows('services.csv').map((row) => row.organization_id)).toEqual([first, first, second])
  expect(second).not.toBe(first)
  expect(rows('phones.csv').map((row) => row.organization_id)).toEqual([first, second])
})

test.skipIf(!hasOfficial)('every table and column is one of the standard, and what it asks of a key is asked', async () => {
  await tables()
  const official = JSON.parse(readFileSync(join(OFFICIAL, 'datapackage.json'), 'utf8')) as { resources: Resource[] }
  const ours = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] }
  expect(ours.resources.map(({ name }) => name)).toEqual(Object.keys(TABLES))
  for (const { name, path, schema } of ours.resources) {
    const other = official.resources.find((one) => one.name === name)!
    expect([name, path, schema.fields.map(({ name: column, type }) => [column, type])]).toEqual([
      name,
      other.path,
      other.schema.fields.map(({ name: column, type }) => [column, type]),
    ])
    const keys = (of: Resource) => (of.schema.foreignKeys ?? []).map((key) => `${key.fields} ${key.reference.resource}`).toSorted()
    expect([name, keys({ name, path, schema })]).toEqual([name, keys(other)])
  }
})

interface Resource {
  name: string
  path: string
  schema: { fields: { name: string; type: string }[]; foreignKeys?: { fields: string; reference: { resource: string } }[] }
}

test('only so many packages are made at once; who asks for more is told to come back, and what is left half makes room', async () => {
  const app = await testApp()
  const begun = [packageOf(batches()), packageOf(batches()), packageOf(batches())]
  for (const one of begun) await one.next()
  const busy = await app.as(null).get('/hsds/v3/dump.zip')
  expect([busy.status, busy.html.includes('Try again in a few minutes') || busy.html.includes('over een paar minuten')]).toEqual([
    503,
    true,
  ])
  for (const one of begun) await one.return(undefined)
  expect((await app.as(null).get('/hsds/v3/dump.zip')).status).toBe(200)
  await app.close()
})
