import readXlsx from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount, startSession } from '../../access/index.ts'
import { newId } from '../../../platform/ids.ts'
import { testApp, textOf, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

const BLAD = '/werk/aanbod/blad'
let app: TestApp
let cast: Cast
let providers: Providers
let hanna: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
  hanna = await coordinator('Hanna Mol', cast.municipality, cast.region)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

function coordinator(name: string, organisationId: string, regionCode: string): Promise<string> {
  return app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: name, displayName: name, organisationId })
    await grantRole(tx, actor, { accountId: id, role: 'coordinator', regionCode })
    return id
  })
}

async function mailedTo(address: string): Promise<string[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string }>('select subject from platform.caught_mail where to_address = $1', [
    address,
  ])
  return rows.map(({ subject }) => subject)
}

type Value = string | number | null
async function ask(path: string, init: RequestInit = {}, as = cast.coordinator): Promise<Response> {
  const cookie = `sessie=${await app.system((tx) => startSession(tx, as))}`
  const headers = { cookie, origin: 'http://localhost' }
  return app.program.app.fetch(new Request(`http://localhost${path}`, { redirect: 'manual', ...init, headers }))
}
async function exported(): Promise<Value[][]> {
  const [sheet] = await readXlsx(Buffer.from(await (await ask(`${BLAD}/aanbod?vorm=xlsx`)).arrayBuffer()))
  return sheet!.data as Value[][]
}
async function send(rows: Value[][]): Promise<{ path: string; text: string }> {
  const bytes = await writeXlsx(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer()
  const body = new FormData()
  body.set('id', newId())
  body.set('bestand', new File([new Uint8Array(bytes)], 'regio.xlsx'))
  const path = (await ask(BLAD, { method: 'POST', body })).headers.get('location') ?? ''
  return { path, text: textOf(await (await ask(path)).text()) }
}
const take = (path: string) => ask(`${path}/overname`, { method: 'POST', body: new URLSearchParams() })
const changedRow = (rows: Value[][], name: string, field: string, value: Value) =>
  rows.find((row) => row.includes(name))!.with(rows[0]!.indexOf(field), value)

// policy: D3
test('a coordinator keeps the offers of all providers of the region in one sheet that says whose each is', async () => {
  const rows = await exported()
  expect(rows[0]!.slice(0, 3)).toEqual(['Nummer', 'Aanbieder', 'Naam'])
  expect(rows.slice(1).map((row) => [row[1], row[2]])).toEqual([
    ['Vakschool De Hamer', 'Metselaar'],
    ['Vakschool De Hamer', 'Planner in de bouw'],
    ['Bouwkracht', 'Werk in de bouw'],
  ])
  expect((await send(rows)).text).toContain('Alles in dit blad staat er al zo')
})

test('a new row becomes a draft of its provider; one without a provider of the region says what to do', async () => {
  const head = ['Aanbieder', 'Naam', 'Soort', 'Vorm']
  const { path, text } = await send([
    head,
    ['Bouwkracht', 'Hijsen voor beginners', 'Opleiding of cursus', 'In een groep'],
    [null, 'Van niemand', 'Taal', 'Online'],
    ['Bestaat Niet BV', 'Van een ander', 'Taal', 'Online'],
    ['Bouwkracht', 'Eigen regeling', 'Regeling van UWV of gemeente', 'Online'],
  ])
  expect(text).toContain('Vul in van welke aanbieder dit is')
  expect(text).toContain('Deze aanbieder staat niet in uw regio')
  expect(text).toContain('Vul in voor wie de regeling is')
  expect(text).toMatch(/Hijsen voor beginners Wat gebeurt er Wordt een nieuw concept/)
  await take(path)
  expect((await app.as(providers.agency.worker).get('/aanbieder/diensten')).text).toContain('Hijsen voor beginners')
  expect((await app.as(providers.school.worker).get('/aanbieder/diensten')).text).not.toContain('Hijsen voor beginners')
})

test('what matters waits: not for who sent it, but for the provider or another coordinator', async () => {
  const rows = await exported()
  const { path, text } = await send([
    rows[0]!,
    changedRow(rows, 'Metselaar', 'Prijs betaler', 5000),
    changedRow(rows, 'Werk in de bouw', 'Doel', 'Bouwen leren'),
  ])
  expect(text).toContain('Neem 2 regels over')
  await take(path)
  const { rows: waiting } = await app.database.owner.query<{ id: string; part: string; service: string }>(
    'select id, part, service_id as service from catalogue.change where state = $1 order by part',
    ['proposed'],
  )
  expect(waiting.map(({ part }) => part)).toEqual(['content', 'price-payer'])
  const [content, price] = waiting
  const coen = app.as(cast.coordinator)
  expect((await coen.get(`/werk/aanbod/voorstellen/${price!.id}`)).text).toContain(
    'Voorgesteld door Coen Smit van de regio, voor Vakschool De Hamer',
  )
  expect((await coen.post(`/werk/aanbod/voorstellen/${price!.id}/besluit`, { decision: 'approve' })).status).toBe(403)
  const own = `/aanbieder/diensten/${price!.service}`
  const els = app.as(providers.school.worker)
  expect((await els.get(own)).text).toContain('De regio stelt dit voor')
  expect((await app.as(providers.agency.worker).post(`${own}/voorstellen/${price!.id}/akkoord`)).status).toBe(404)
  expect((await app.as(null).get(`/diensten/${price!.service}`)).text).toContain('€ 4.800')
  expect(await mailedTo('els@school.example')).toEqual(['De regio stelt een wijziging in uw aanbod voor'])
  await els.submit(`${own}/voorstellen/${price!.id}/akkoord`)
  expect(await mailedTo('coen@werk.example')).toEqual(['Er is besloten over uw voorstel'])
  expect((await app.as(null).get(`/diensten/${price!.service}`)).text).toContain('€ 5.000')
  expect((await els.post(`${own}/voorstellen/${price!.id}/akkoord`)).status).toBe(409)
  await app.as(hanna).submit(`/werk/aanbod/voorstellen/${content!.id}/besluit`, { decision: 'approve' })
  expect((await app.as(null).get(`/diensten/${content!.service}`)).text).toContain('Bouwen leren')
})

test('a provider does not agree, and cannot say yes to a proposal of its own', async () => {
  const rows = await exported()
  await take((await send([rows[0]!, changedRow(rows, 'Metselaar', 'Doel', 'Iets anders')])).path)
  const proposal = async () =>
    (await app.database.owner.query<{ id: string }>("select id from catalogue.change where state = 'proposed'")).rows[0]?.id
  const own = `/aanbieder/diensten/${providers.mason}`
  const els = app.as(providers.school.worker)
  await els.submit(`${own}/voorstellen/${await proposal()}/intrekking`)
  expect(await proposal()).toBeUndefined()
  await els.submit(`${own}/stappen`, { title: 'Proefles' })
  expect((await els.post(`${own}/voorstellen/${await proposal()}/akkoord`)).status).toBe(404)
})

test('what ended or was merged while a sheet waited is refused with its reason, and nothing of the sheet is taken in', async () => {
  const rows = await exported()
  const { path } = await send([rows[0]!, changedRow(rows, 'Metselaar', 'Weken', 7), changedRow(rows, 'Planner in de bouw', 'Weken', 7)])
  const become = (status: string) =>
    app.database.owner.query('update catalogue.service set status = $1 where id = $2', [status, providers.mason])
  for (const [status, says] of [
    ['ended', 'Dit aanbod is gestopt'],
    ['merged', 'Dit aanbod is samengevoegd'],
  ] as const) {
    await become(status)
    const refused = await take(path)
    expect([refused.status, textOf(await refused.text()).includes(says)]).toEqual([409, true])
  }
  await become('public')
  const { rows: weeks } = await app.database.owner.query('select count(*)::int as n from catalogue.service where duration_weeks = 7')
  expect(weeks).toEqual([{ n: 0 }])
})

test('the sheet of a region is not there for another region or a provider, nor an offer that is not offered here', async () => {
  const rows = await exported()
  const { path } = await send([rows[0]!, changedRow(rows, 'Metselaar', 'Weken', 9)])
  const marit = await coordinator('Marit Berg', cast.otherUwv, cast.elsewhere)
  expect([
    (await ask(path, {}, marit)).status,
    (await ask(path.replace('/werk/aanbod', '/aanbieder/diensten'), {}, providers.school.worker)).status,
  ]).toEqual([404, 404])
  expect((await ask(BLAD, {}, cast.fatma)).status).toBe(403)
  await app.database.owner.query('update catalogue.service_area set region_code = $1 where service_id = $2', [
    cast.elsewhere,
    providers.posting,
  ])
  expect((await send(rows)).text).toContain('Dit nummer hoort niet bij aanbod in uw regio')
  expect((await ask(`${path}/intrekking`, { method: 'POST', body: new URLSearchParams() })).headers.get('location')).toBe(BLAD)
  expect((await ask(path)).status).toBe(404)
})
