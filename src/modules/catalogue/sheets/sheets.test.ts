import readXlsx from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSession } from '../../access/index.ts'
import { testApp, textOf, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { newId } from '../../../platform/ids.ts'
import { cellAddress } from '../../../platform/sheets/cells.ts'
import { columnOf as at, FORTY, goodRow as good, HEAD, sheetOfForty } from './testing/forty.ts'

const BLAD = '/aanbieder/diensten/blad'
let app: TestApp
let cast: Cast
let providers: Providers
let cookie: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  cookie = `sessie=${await app.system((tx) => startSession(tx, providers.school.worker))}`
})
afterAll(() => app.close())

const ask = (path: string, init: RequestInit = {}) =>
  Promise.resolve(
    app.program.app.fetch(
      new Request(`http://localhost${path}`, { redirect: 'manual', ...init, headers: { cookie, origin: 'http://localhost' } }),
    ),
  )
async function send(name: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<{ status: number; path: string; text: string }> {
  const body = new FormData()
  body.set('id', newId())
  body.set('bestand', new File([bytes], name))
  const answer = await ask(BLAD, { method: 'POST', body })
  const path = answer.headers.get('location') ?? ''
  const html = path ? await (await ask(path)).text() : await answer.text()
  return { status: answer.status, path, text: textOf(html) }
}
type Value = string | number | Date | null
const book = async (rows: Value[][]) =>
  new Uint8Array(
    await writeXlsx(
      rows.map((row) =>
        row.map((value) => (value === null ? null : value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value })),
      ),
    ).toBuffer(),
  )
const cells = async (path: string) => {
  const answer = await ask(path)
  return (await readXlsx(Buffer.from(await answer.arrayBuffer()))).map(({ sheet, data }) => ({ sheet, data }))
}

test('the empty sheet has every column and says what may stand there, in Excel and CSV', async () => {
  const [sheet, explanation] = await cells(`${BLAD}/leeg?vorm=xlsx`)
  expect([sheet!.sheet, sheet!.data[0]]).toEqual(['Aanbod', HEAD])
  expect(explanation!.data.find(([column]) => column === 'Vorm')![1]).toBe('In een groep, Alleen, Online, Op een werkplek')
  const csv = await (await ask(`${BLAD}/leeg?vorm=csv`)).text()
  expect(csv.replace('\uFEFF', '').trim().split(';')).toEqual(HEAD)
})

test('what is there goes out as a sheet, and sent back it changes nothing', async () => {
  for (const form of ['xlsx', 'csv']) {
    const out = new Uint8Array(await (await ask(`${BLAD}/aanbod?vorm=${form}`)).arrayBuffer())
    const { text } = await send(`aanbod.${form}`, out)
    expect(text).toContain('2 regels zijn goed')
    expect(text).toContain('Blijft zoals het is')
    expect(text).not.toMatch(/Wordt veranderd|kloppen niet|klopt niet/)
  }
})

test('a new amount keeps how many weeks are expected and who may pay', async () => {
  await app.database.owner.query(
    "update catalogue.price set kind = 'per-week', quantity_min = 8, quantity_max = 12, payers = '{uwv}' where service_id = $1",
    [providers.planner],
  )
  const [{ data } = { data: [] }] = await cells(`${BLAD}/aanbod?vorm=xlsx`)
  const rows = (data as Value[][]).map((row) => (row[1] === 'Planner in de bouw' ? row.with(at('Prijs betaler'), 75) : row))
  const { path } = await send('aanbod.xlsx', await book(rows))
  await ask(`${path}/overname`, { method: 'POST', body: new URLSearchParams() })
  const { rows: found } = await app.database.owner.query<{ line: object }>(
    "select body -> 'lines' -> 0 as line from catalogue.change where service_id = $1 and state = 'proposed'",
    [providers.planner],
  )
  expect(found[0]!.line).toMatchObject({ amountCents: 7500, quantityMin: 8, quantityMax: 12, payers: ['uwv'] })
})

test('a new row becomes a draft, a changed one waits for the region where it matters, a second press does nothing', async () => {
  const [{ data } = { data: [] }] = await cells(`${BLAD}/aanbod?vorm=xlsx`)
  const rows = (data as Value[][]).map((row) => row.slice())
  const mason = rows.findIndex((row) => row[1] === 'Metselaar')
  rows[mason]![at('Doel')] = 'Muren leren metselen'
  rows[mason]![at('Wachttijd in weken')] = 4
  const { path, text } = await send('aanbod.xlsx', await book([...rows, good('Taal op het werk')]))
  expect(text).toMatch(/Metselaar Wat gebeurt er Wordt veranderd/)
  expect(text).toMatch(/Taal op het werk Wat gebeurt er Wordt een nieuw concept/)
  expect(text).toContain('Neem 2 regels over')
  const take = () => ask(`${path}/overname`, { method: 'POST', body: new URLSearchParams() })
  expect((await take()).status).toBe(303)
  expect((await take()).status).toBe(303)
  const { rows: found } = await app.database.owner.query(
    `select s.name, s.status, s.waiting_weeks, s.aim, p.amount_cents::int, p.vat_basis_points, l.postcode from catalogue.service s
      left join catalogue.price p on p.service_id = s.id and p.part = 'payer' left join catalogue.service_place l on l.service_id = s.id
      where s.organisation_id = $1 and s.name in ('Metselaar', 'Taal op het werk') order by s.name`,
    [providers.school.id],
  )
  expect(found).toEqual([
    {
      name: 'Metselaar',
      status: 'public',
      waiting_weeks: 4,
      aim: 'Een vak leren',
      amount_cents: 480_000,
      vat_basis_points: 0,
      postcode: null,
    },
    {
      name: 'Taal op het werk',
      status: 'draft',
      waiting_weeks: 2,
      aim: 'Beter Nederlands',
      amount_cents: 125_050,
      vat_basis_points: 2100,
      postcode: '7201AB',
    },
  ])
  const waiting = await app.as(cast.coordinator).get('/werk/aanbod')
  expect(waiting.text).toContain('Metselaar')
  expect(app.bugs).toEqual([])
})

test('forty kinds of bad rows are told in their own cells, in words to act on; the good ones come in', async () => {
  expect(FORTY.length).toBeGreaterThanOrEqual(40)
  const { path } = await send('veel.xlsx', await book(sheetOfForty()))
  const [marked, report] = await cells(`${path}/verslag`)
  const lines = new Map(report!.data.slice(1).map(([cell, column, , says]) => [String(cell), [column, String(says)]]))
  FORTY.forEach(([field, , says], index) => {
    const cell = cellAddress(at(field), index + 3)
    expect([cell, ...lines.get(cell)!]).toEqual([cell, field, expect.stringMatching(says)])
    // The own sheet says it at the end of the own row.
    expect([cell, marked!.data[index + 2]!.at(-1)]).toEqual([cell, expect.stringContaining(`${cell} ${field}: `)])
  })
  expect(lines.size).toBe(FORTY.length)
  const page = textOf(await (await ask(path)).text())
  expect(page).toContain(`${FORTY.length} regels kloppen niet`)
  expect(page).toContain('Neem 2 regels over')
  expect(page).not.toMatch(/undefined|invalid_|null/)
  await ask(`${path}/overname`, { method: 'POST', body: new URLSearchParams() })
  const { rows: kept } = await app.database.owner.query(
    "select name from catalogue.service where name like 'Goed %' or name like 'Fout %' order by 1",
  )
  expect(kept).toEqual([{ name: 'Goed een' }, { name: 'Goed twee' }])
})

test.each([
  ['puntkomma', 'Naam;Soort;Vorm;Weken\r\nTaal één;Taal;Online;"12"\r\n', 'Taal één'],
  ['komma, met een regelovergang in een cel', 'Naam,Soort,Vorm,Doel\n"Taal, twee",Taal,Online,"een\ntwee"\n', 'Taal, twee'],
  ['tabs, in het Engels, kolommen door elkaar', 'Form\tKind\tName\nOnline\tLanguage\tTaal drie\n', 'Taal drie'],
])('CSV met %s wordt gelezen', async (_, text, name) => {
  const sent = await send('blad.csv', text)
  expect(sent.text).toContain(`${name} Wat gebeurt er Wordt een nieuw concept`)
})

test('CSV of the old Windows set keeps its accents; a cell is never a formula', async () => {
  expect((await send('oud.csv', new Uint8Array(Buffer.from('Naam;Soort;Vorm\nCaf\u00e9les;Taal;Online\n', 'latin1')))).text).toContain(
    'Caféles',
  )
  await app.database.owner.query("update catalogue.service set aim = '=1+1' where name = 'Metselaar'")
  const csv = await (await ask(`${BLAD}/aanbod?vorm=csv`)).text()
  expect(csv).toContain(";'=1+1;")
  expect((await send('terug.csv', csv)).text).not.toContain('Wordt veranderd')
})

test.each([
  ['no file', 'leeg.xlsx', '', 'Kies een bestand.'],
  ['something else', 'foto.xlsx', '\u0000\u0001', 'geen leesbaar rekenblad'],
  ['half a workbook', 'half.xlsx', 'PK\u0003\u0004half', 'geen leesbaar rekenblad'],
  ['too large', 'groot.csv', 'x'.repeat(2_000_001), 'te groot'],
])('a file that is %s is refused in the form', async (_, name, content, says) => {
  const sent = await send(name, content)
  expect([sent.status, sent.text.includes(says)]).toEqual([422, true])
})

test('a sheet without its columns, without rows, with double rows or too many says so', async () => {
  expect((await send('a.csv', 'Naam;Vorm\nx;Online\n')).text).toContain('De kolom “Soort” ontbreekt')
  expect((await send('b.csv', 'Naam;Soort;Vorm;Naam\n')).text).toContain('staat er twee keer in')
  expect((await send('c.csv', 'Naam;Soort;Vorm\n;;\n')).text).toContain('geen regels met aanbod')
  expect((await send('d.csv', `Naam;Soort;Vorm\n${'Les;Taal;Online\n'.repeat(2)}`)).text).toContain('Deze naam staat ook op regel 2')
  expect(
    (await send('e.csv', `Naam;Soort;Vorm\n${Array.from({ length: 101 }, (_, n) => `Les ${n};Taal;Online\n`).join('')}`)).text,
  ).toContain('meer dan 100 regels')
})

test('the sheet of another organisation is not there', async () => {
  const { path } = await send('eigen.csv', 'Naam;Soort;Vorm\nEigen les;Taal;Online\n')
  const other = app.as(providers.agency.worker)
  expect([
    (await other.get(path)).status,
    (await other.get(`${path}/verslag`)).status,
    (await other.post(`${path}/overname`)).status,
  ]).toEqual([404, 404, 404])
})

test('instruments, days and times go out and come in; what is not said in a line stays as it is', async () => {
  const rows = async () =>
    (
      await app.database.owner.query(
        `select array(select t.code from catalogue.service_term t where t.service_id = s.id and t.taxonomy = 'instruments' order by 1) as codes,
          (select json_agg(json_build_array(h.words, h.byday, to_char(h.opens, 'HH24:MI')) order by h.id) from catalogue.place_schedule h
            join catalogue.service_place p on p.id = h.place_id where p.service_id = s.id) as times
         from catalogue.service s where s.name = 'Les met regeling'`,
      )
    ).rows[0]
  const row = good('Les met regeling')
    .with(at('Regelingen'), 'Jobcoach, proefplaatsing')
    .with(at('Dagen en tijden'), 'ma-wo 9:00-12:30; op afspraak')
  await ask(`${(await send('nieuw.xlsx', await book([HEAD, row]))).path}/overname`, { method: 'POST', body: new URLSearchParams() })
  expect(await rows()).toEqual({
    codes: ['IN02', 'IN03'],
    times: [
      [null, ['MO', 'TU', 'WE'], '09:00'],
      ['op afspraak', [], null],
    ],
  })
  const [{ data } = { data: [] }] = await cells(`${BLAD}/aanbod?vorm=xlsx`)
  const out = (data as Value[][]).find(([, name]) => name === 'Les met regeling')!
  expect([out[at('Regelingen')], out[at('Dagen en tijden')]]).toEqual(['Proefplaatsing, Jobcoach', 'ma-wo 9:00-12:30; op afspraak'])
  const changed = out.with(at('Regelingen'), 'Jobcoach').with(at('Dagen en tijden'), 'do 9:00-12:30')
  await ask(`${(await send('weer.xlsx', await book([HEAD, changed]))).path}/overname`, { method: 'POST', body: new URLSearchParams() })
  expect(await rows()).toEqual({ codes: ['IN03'], times: [[null, ['TH'], '09:00']] })
})
