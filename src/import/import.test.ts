import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeClock } from '../platform/clock.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runImport } from './index.ts'
import type { Kind } from './kind.ts'
import { postcodes } from './kinds/postcodes.ts'
import { runKind } from './run.ts'

const clock = makeClock()
let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-import-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})
beforeEach(() => database.owner.query('delete from regions.postcode_point'))

/** Runs the command as a shell would; gives its exit code and its lines. */
async function run(...argv: string[]): Promise<{ code: number; lines: string[]; last: string }> {
  let text = ''
  let closed = 0
  const open = async () => ({ db: database.db, clock, close: async () => void closed++ })
  const code = await runImport(argv, open, { write: (part) => void (text += part), isTerminal: false })
  expect(closed).toBeLessThanOrEqual(1)
  const lines = text.trimEnd().split('\n')
  return { code, lines, last: lines.at(-1)! }
}

function file(name: string, content: string | object): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const known = async () =>
  (await database.owner.query('select pc4, place from regions.postcode_point order by pc4')).rows.map(({ pc4, place }) => `${pc4} ${place}`)
const three = {
  1011: { city: 'Amsterdam', c: [52.37, 4.9] },
  1012: { city: 'Amsterdam', c: [52.372, 4.893] },
  7201: { city: 'Zutphen', c: [52.14, 6.2] },
}

test('a good file is imported; run again, nothing changes', async () => {
  const path = file('good.json', three)
  expect(await run('postcodes', path)).toMatchObject({ code: 0, last: 'imported 3, unchanged 0, removed 0, refused 0' })
  expect(await known()).toEqual(['1011 Amsterdam', '1012 Amsterdam', '7201 Zutphen'])
  expect(await run('postcodes', path)).toMatchObject({ code: 0, last: 'imported 0, unchanged 3, removed 0, refused 0' })
})

test('what changed is corrected and what is no longer in the list is removed', async () => {
  await run('postcodes', file('first.json', three))
  const { 1012: _, ...rest } = three
  const path = file('second.json', { ...rest, 7201: { city: 'Zutphen', c: [52.141, 6.2] } })
  expect(await run('postcodes', path, '--dry-run')).toMatchObject({ code: 0, last: 'imported 1, unchanged 1, removed 1, refused 0' })
  expect(await known()).toHaveLength(3)
  expect(await run('postcodes', path)).toMatchObject({ code: 0, last: 'imported 1, unchanged 1, removed 1, refused 0' })
  expect(await known()).toEqual(['1011 Amsterdam', '7201 Zutphen'])
})

test('a bad row is refused with its place and a sentence, the good ones come in, and what was there of it stays', async () => {
  await run('postcodes', file('before.json', three))
  const path = file('bad.json', {
    ...three,
    1012: { city: '', c: [52.37, 4.9] },
    101: { city: 'Kort', c: [52, 5] },
    1940: { city: 'Beverwijk', c: [50.2, 4.45] },
    2000: { city: 'Haarlem' },
  })
  const { code, lines, last } = await run('postcodes', path)
  expect([code, last]).toEqual([1, 'imported 0, unchanged 2, removed 0, refused 4'])
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^bad\.json:\d+:city: 1012 has no place name\.$/),
      expect.stringMatching(/^bad\.json:\d+:postcode: "101" is not a postcode of four digits\.$/),
      expect.stringMatching(/^bad\.json:\d+:c: 1940 Beverwijk would lie outside the Netherlands/),
      expect.stringMatching(/^bad\.json:\d+:c: 2000 has no latitude and longitude\.$/),
    ]),
  )
  expect(await known()).toContain('1012 Amsterdam')
})

test('all or nothing: one refused row and nothing is done', async () => {
  const path = file('almost.json', { ...three, 2000: { city: 'Haarlem' } })
  expect(await run('postcodes', path, '--all-or-nothing')).toMatchObject({ code: 2, last: 'imported 0, unchanged 0, removed 0, refused 1' })
  expect(await known()).toEqual([])
  expect(await run('postcodes', file('all.json', three), '--all-or-nothing')).toMatchObject({ code: 0 })
})

test('a postcode that stands in it twice is said to', async () => {
  const path = file(
    'twice.json',
    '{"1011":{"city":"Oud","c":[52.37,4.9]},"1011":{"city":"Amsterdam","c":[52.37,4.9]},"7201":{"city":"Zutphen","c":[52.14,6.2]}}',
  )
  const { code, lines } = await run('postcodes', path)
  expect(code).toBe(1)
  expect(lines).toContain('twice.json:2:postcode: 1011 stands in it more than once; the last one counts.')
  expect(await known()).toEqual(['1011 Amsterdam', '7201 Zutphen'])
})

test('letters that went through a wrong code page are mended', async () => {
  await run(
    'postcodes',
    file('letters.json', { 7692: { city: 'Mari+½nberg', c: [52.51, 6.57] }, 9104: { city: 'Damw+óld', c: [53.29, 6] } }),
  )
  expect(await known()).toEqual(['7692 Mariënberg', '9104 Damwâld'])
})

test.each([
  ['no such kind', ['postcode', '.'], /there is no kind "postcode"/],
  ['no kind at all', [], /no kind was given/],
  ['no path', ['postcodes'], /give one path/],
  ['a path too many', ['postcodes', '.', '.'], /give one path/],
  ['nothing at the path', ['postcodes', 'nowhere.json'], /there is nothing at nowhere\.json/],
  ['an option that is none', ['postcodes', '.', '--dryrun'], /dryrun/],
  ['a folder where a file belongs', ['postcodes', '.'], /cannot be read/],
])('%s: nothing is done, with a sentence', async (_, argv, sentence) => {
  const { code, lines, last } = await run(...argv)
  expect([code, last]).toEqual([2, 'imported 0, unchanged 0, removed 0, refused 0'])
  expect(lines.join('\n')).toMatch(sentence)
})

test.each([
  ['not JSON', '{"1011":', /it is not JSON/],
  ['a list', '[1, 2]', /not one JSON object/],
  ['null', 'null', /not one JSON object/],
  ['an empty list', '{}', /there are no rows/],
])('a file that is %s: nothing is done', async (name, content, sentence) => {
  await run('postcodes', file('there.json', three))
  const { code, lines } = await run('postcodes', file(`${name.replaceAll(' ', '-')}.json`, content))
  expect(code).toBe(2)
  expect(lines.join('\n')).toMatch(sentence)
  expect(await known()).toHaveLength(3)
})

test('when every row is refused, nothing is removed either', async () => {
  await run('postcodes', file('there.json', three))
  expect(await run('postcodes', file('none.json', { 1: {}, 2: {} }))).toMatchObject({
    code: 2,
    last: 'imported 0, unchanged 0, removed 0, refused 2',
  })
  expect(await known()).toHaveLength(3)
})

test('asked for JSON, the last line is one object', async () => {
  const { last, lines } = await run('postcodes', file('json.json', { ...three, 2000: { city: 'Haarlem' } }), '--json')
  expect(lines.at(-2)).toBe('imported 3, unchanged 0, removed 0, refused 1')
  expect(JSON.parse(last)).toEqual({
    kind: 'postcodes',
    dryRun: false,
    imported: 3,
    unchanged: 0,
    removed: 0,
    refused: 1,
    refusals: [{ file: 'json.json', row: 3, field: 'c', sentence: '2000 has no latitude and longitude.' }],
    remarks: [],
    stopped: null,
  })
})

test('characters that are no text are refused, not a crash', async () => {
  const path = file(
    'zero.json',
    '{"1011":{"city":"Amster\\u0000dam","c":[52.37,4.9]},"7201":{"city":"Zutphen","c":[52.14,6.2]},"7202":{"city":"Zutphen\\ud800","c":[52.14,6.2]}}',
  )
  expect(await run('postcodes', path)).toMatchObject({ code: 1, last: 'imported 1, unchanged 0, removed 0, refused 2' })
})

/** The postcodes, written one by one, failing at the third. */
const cutOff: Kind = {
  ...postcodes,
  async open(path) {
    const source = await postcodes.open(path)
    let written = 0
    return {
      ...source,
      batch: 1,
      write: async (tx, rows) => (++written === 3 ? Promise.reject(new Error('cut off')) : source.write(tx, rows)),
    }
  },
}

test('a run that was cut off keeps the batches it had, and is simply run again', async () => {
  const path = file('cut.json', three)
  const at = { db: database.db, clock, output: { write: () => {}, isTerminal: false } }
  await expect(runKind(cutOff, path, { dryRun: false, allOrNothing: false }, at)).rejects.toThrow('cut off')
  expect(await known()).toHaveLength(2)
  expect(await run('postcodes', path)).toMatchObject({ code: 0, last: 'imported 1, unchanged 2, removed 0, refused 0' })
})

test('on a terminal one line moves; elsewhere each part is a line', async () => {
  const seen = async (isTerminal: boolean) => {
    let text = ''
    await runImport(['postcodes', file('progress.json', three)], async () => ({ db: database.db, clock, close: async () => {} }), {
      write: (part) => void (text += part),
      isTerminal,
    })
    return text
  }
  expect(await seen(false)).toBe('reading\ncomparing\nwriting\nimported 3, unchanged 0, removed 0, refused 0\n')
  expect(await seen(true)).toMatch(/\r.*comparing: 3 of 3.*\r[^\n]*imported 0, unchanged 3/s)
})

// policy: C3
test('figures on the chance of work come in per region with source and day; a line without them is refused by its column', async () => {
  const head = 'regio,beroepsgroep,isco,verhouding,spanning,bron,datum\n'
  const good = 'AM06,Zorg,32 53,"5,104",,UWV,2026-03-31\nAM08,Zorg,32 53,,krap,UWV,31-03-2026\n'
  expect(await run('chances', file('good.csv', head + good))).toMatchObject({
    code: 0,
    last: 'imported 2, unchanged 0, removed 0, refused 0',
  })
  const { rows } = await database.owner.query('select region_code, tension, ratio::float8 from skills.occupation_chance order by 1')
  expect(rows).toEqual([
    { region_code: 'AM06', tension: 'very-tight', ratio: 5.1 },
    { region_code: 'AM08', tension: 'tight', ratio: null },
  ])
  const bad = 'AM06,Bouw,71,2,,,2026-03-31\nAM99,Bouw,71,2,,UWV,2026-03-31\nAM06,Bouw,bouw,2,,UWV,2026-03-31\n'
  const { code, lines, last } = await run('chances', file('bad.csv', head + good + bad))
  expect([code, last]).toEqual([1, 'imported 0, unchanged 2, removed 0, refused 3'])
  expect(lines.join('\n')).toMatch(/bad\.csv:4:bron: [^]*bad\.csv:6:isco: |bad\.csv:6:isco: [^]*bad\.csv:4:bron: /)
  expect(lines.join('\n')).toContain('bad.csv:5:regio: There is no region AM99.')
})
