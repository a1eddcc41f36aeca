import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let page: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  page = `/aanbieder/diensten/${providers.mason}/beroepen`
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const els = () => app.as(providers.school.worker)
/** The value of the box with this word beside it. */
const boxOf = (html: string, word: string) => new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<label[^>]*>${word}`).exec(html)?.[1]
const proposal = async () =>
  (await app.database.owner.query<{ id: string }>("select id from catalogue.change where part = 'concepts' and state = 'proposed'")).rows[0]
    ?.id

// policy: D1, D3
test('a provider searches with a slip, ticks, and a region sees the names before anybody else does', async () => {
  const found = await els().get(`${page}?zoek=metselar`)
  const bricklayer = boxOf(found.html, 'metselaar')!
  const bricks = boxOf((await els().get(`${page}?zoek=metselen`)).html, 'metselen')!
  const chosen = await els().submit(page, { zoek: 'metselaar', concepts: [bricklayer, bricks] })
  expect(chosen.text).toMatch(/metselaar Wat Beroep/)
  expect(chosen.text).toMatch(/metselen Wat Vaardigheid/)
  expect(chosen.text).toContain('Een eerder voorstel wacht nog op de regio')
  expect((await els().get(`${page}?zoek=metselaar`)).html).not.toContain(`value="${bricklayer}"`)
  const visitor = app.as(null)
  expect((await visitor.get(`/diensten/${providers.mason}`)).text).not.toContain('Leidt naar deze beroepen')
  const board = await app.as(cast.coordinator).get(`/werk/aanbod/voorstellen/${await proposal()}`)
  expect(board.text).toMatch(/Beroepen Nu niets Voorstel metselaar Wat Vaardigheden Nu niets Voorstel metselen/)
  await app.as(cast.coordinator).submit(`/werk/aanbod/voorstellen/${await proposal()}/besluit`, { decision: 'approve' })
  expect((await visitor.get(`/diensten/${providers.mason}`)).text).toMatch(/Leidt naar deze beroepen metselaar .*Dit leert u metselen/)
  expect((await visitor.get(`/en/diensten/${providers.mason}`)).text).toContain('Leads to these occupations bricklayer')
})

test('by the name of the occupation the offer is found, side by side it is compared, and the open API has it', async () => {
  const visitor = app.as(null)
  expect((await visitor.get('/diensten?zoek=bricklayer')).text).toContain('Metselaar')
  const compared = await visitor.get(`/diensten/vergelijken?id=${providers.mason}&id=${providers.planner}`)
  expect(compared.text).toContain('Leidt naar deze beroepen')
  const { occupations, skills } = (await visitor.get(`/api/v1/services/${providers.mason}`)).json() as Record<string, string[]>
  expect([occupations, skills]).toEqual([['metselaar'], ['metselen']])
})

test('nothing ticked comes back with the search, a made-up one is refused, and another provider finds nothing there', async () => {
  const empty = await els().post(page, { zoek: 'lassen' })
  expect([empty.status, empty.text.includes('Beroepen en vaardigheden: kies'), empty.html.includes('value="lassen"')]).toEqual([
    422,
    true,
    true,
  ])
  expect(empty.html).toContain('href="#field-concepts"')
  const wrong = await els().post(page, { concepts: ['019f0000-0000-7000-8000-000000000000'] })
  expect(wrong.status).toBe(422)
  expect((await els().get(`${page}?zoek=qqqqqq`)).text).toContain('Niets gevonden bij “qqqqqq”')
  const wim = app.as(providers.agency.worker)
  expect([(await wim.get(page)).status, (await wim.post(page, { concepts: [providers.mason] })).status]).toEqual([404, 404])
  expect((await wim.post(`${page}/${providers.mason}/verwijdering`)).status).toBe(404)
})

test('one that is taken away waits for the region too, and history keeps the name of its day', async () => {
  const list = await els().get(page)
  const remove = /action="([^"]+\/verwijdering)"/.exec(list.html)![1]!
  await els().submit(remove)
  await app.as(cast.coordinator).submit(`/werk/aanbod/voorstellen/${await proposal()}/besluit`, { decision: 'approve' })
  const { rows } = await app.database.owner.query<{ names: string }>(
    `select jsonb_path_query_array(body, '$.concepts[*].name')::text as names from catalogue.version where service_id = $1 order by version desc limit 2`,
    [providers.mason],
  )
  expect(rows[1]!.names).toBe('["metselaar", "metselen"]')
  expect(rows[0]!.names).not.toBe(rows[1]!.names)
})
