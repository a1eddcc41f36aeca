import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../testing/app.ts'
import { runImport } from './index.ts'

let app: TestApp
let folder: string
beforeAll(async () => {
  app = await testApp()
  folder = await mkdtemp(join(tmpdir(), 'hsds-wrong-'))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const service = (number: number, more: object = {}) => ({
  id: `dienst-${number}`,
  name: `Taalles ${number}`,
  status: 'active',
  organization: { id: 'org-1', name: 'Taalhuis De Brug' },
  ...more,
})
const list = (...services: object[]) => JSON.stringify(services)

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

/** What the command says, without its words on how far it is. */
async function said(path: string, ...more: string[]): Promise<{ code: number; lines: string[] }> {
  let text = ''
  const output = { write: (words: string) => void (text += words), isTerminal: false }
  const open = async () => ({ db: app.program.around.db, clock: app.clock, close: async () => {} })
  const code = await runImport(['hsds', path, ...more], open, output)
  return { code, lines: text.split('\n').filter((line) => !/^($|Source: |reading|comparing|writing)/.test(line)) }
}
async function active(source: string): Promise<string[]> {
  const { rows } = await app.database.owner.query<{ name: string }>(
    "select s.name from catalogue.service s join catalogue.source o on o.id = s.source_id where o.slug = $1 and s.status = 'public' order by 1",
    [source],
  )
  return rows.map((row) => row.name)
}

test('an object that is no JSON is named with what is wrong in it, and the rest comes in', async () => {
  const path = await file('kapot.json', `[{"id": "a" "name": "x"}, ${JSON.stringify(service(1))}, {"id": }]`)
  const { code, lines } = await said(path)
  expect(code).toBe(1)
  expect(lines).toEqual([
    "kapot.json:1:object: It is not JSON: Expected ',' or '}' after property value in JSON at position 11 (line 1 column 12).",
    expect.stringMatching(/^kapot\.json:3:object: It is not JSON: Unexpected token/),
    'imported 1, unchanged 0, removed 0, refused 2',
  ])
})

test('what does not say what it is about takes nothing off the list', async () => {
  const path = await file('half-goed.json', list(service(1), service(2), service(3)))
  await said(path, '--source', 'half-goed')
  await file('half-goed.json', list(service(1), { name: 'Taalles 2', status: 'active' }))
  const { code, lines } = await said(path, '--source', 'half-goed')
  expect([code, lines.at(-1)]).toEqual([1, 'imported 0, unchanged 1, removed 0, refused 1'])
  expect(lines[0]).toBe('2 that are not in it stay: they may be in the rows that do not say what they are about.')
  expect(await active('half-goed')).toEqual(['Taalles 1', 'Taalles 2', 'Taalles 3'])
  await file('half-goed.json', list(service(1)))
  expect((await said(path, '--source', 'half-goed')).lines).toEqual(['imported 0, unchanged 1, removed 2, refused 0'])
  expect(await active('half-goed')).toEqual(['Taalles 1'])
})

test('a file that breaks off changes nothing', async () => {
  const path = await file('afgebroken.json', list(service(1), service(2)))
  await said(path)
  await file('afgebroken.json', list(service(1, { name: 'Anders' }), service(2)).slice(0, -30))
  const { code, lines } = await said(path)
  expect([code, lines[0]]).toEqual([2, 'Nothing was done: afgebroken.json cannot be read: afgebroken.json breaks off after object 1.'])
  expect(await active('afgebroken')).toEqual(['Taalles 1', 'Taalles 2'])
})

test('text in another encoding is refused by row and field, never taken in with other signs', async () => {
  const latin = await file('oud.json', Buffer.from(list(service(1, { name: 'Taalcafé' }), service(2)), 'latin1'))
  expect((await said(latin)).lines).toEqual([
    'oud.json:1:name: Taalcaf\uFFFD holds signs that are not UTF-8 there; save it as UTF-8.',
    'imported 1, unchanged 0, removed 0, refused 1',
  ])
  const wide = await file('breed.json', Buffer.from(`\uFEFF${list(service(1))}`, 'utf16le'))
  expect(await said(wide)).toMatchObject({ code: 2, lines: expect.arrayContaining([expect.stringContaining('save the file as UTF-8')]) })
  await file('oudmap/organizations.csv', 'id,name\no1,School\n')
  await file('oudmap/services.csv', Buffer.from('id,name,status,organization_id\n1,Les één,active,o1\n2,Les twee,active,o1\n', 'latin1'))
  expect((await said(join(folder, 'oudmap'))).lines[0]).toMatch(/^services\.csv:2:name: /)
  expect(await said(await file('merk.json', `\uFEFF${list(service(1))}`))).toMatchObject({ code: 0 })
})

test('what the standard asks and is not there is named', async () => {
  const path = await file(
    'mist.json',
    list(service(1, { status: undefined }), service(2, { name: ' ' }), service(3, { organization: undefined })),
  )
  expect((await said(path)).lines).toEqual([
    'mist.json:1:status: Taalles 1 says no status, which is one of active, inactive, defunct, temporarily closed.',
    'mist.json:2:name: service dienst-2 has no name of three characters or more.',
    'mist.json:3:organization_id: Taalles 3 says no organization.',
    'Nothing was done: every row was refused.',
    'imported 0, unchanged 0, removed 0, refused 3',
  ])
  await file('zonder/organizations.csv', 'id,name\no1,School\n')
  await file('zonder/services.csv', 'id,name,status,organization_id\n1,Les een,active,o1\n2,Les twee,active,o9\n')
  expect((await said(join(folder, 'zonder'))).lines).toEqual([
    'services.csv:3:organization_id: o9 is not in organizations.csv.',
    'imported 1, unchanged 0, removed 0, refused 1',
  ])
})

test('words of a list that nobody knows are kept as they were read', async () => {
  const attributes = [
    { id: 'a', taxonomy_term: { id: 't1', name: 'Iets nieuws', taxonomy: 'vreemde-lijst' } },
    { id: 'b', taxonomy_term_id: 'weg' },
  ]
  expect(await said(await file('lijst.json', list(service(1, { attributes }))))).toMatchObject({ code: 0 })
  expect(JSON.parse((await app.as(null).get('/hsds/v3/sources/lijst/dump')).html)).toMatchObject({ attributes })
})

test('another kind of file is told apart, with what to give instead', async () => {
  await file('punt/services.csv', 'id;name;status;organization_id\n1;Les;active;o1\n')
  await file('leeg/lees-mij.txt', 'niets')
  for (const [path, sentence] of [
    [join(folder, 'punt'), 'services.csv has something else than commas between its columns.'],
    [join(folder, 'leeg'), 'there is no services.csv and no datapackage.json in it.'],
    [await file('los.csv', 'id,name,status\n'), 'give the folder in which they lie, or a zip of it.'],
    [await file('stuk.zip', 'PK nonsense'), 'it is no zip, or only a part of one.'],
    [await file('verhaal.json', 'Er was eens een dienst.'), 'there are no rows in it.'],
  ] as const) {
    const { code, lines } = await said(path)
    expect([path, code, lines[0]]).toEqual([path, 2, expect.stringContaining(sentence)])
  }
})
