import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
})
afterEach(() => app.clock.setAhead(0))
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const own = (id: string) => `/aanbieder/diensten/${id}`
const statusOf = async (id: string) => (await sql('select status from catalogue.service where id = $1', id))[0]?.status
async function mails(about: RegExp) {
  await app.program.settle()
  const rows = await sql('select subject, body as text from platform.caught_mail')
  return rows.filter(({ subject }) => about.test(subject)).map(({ text }) => text as string)
}
async function onDay(days: number) {
  app.clock.setAhead(days)
  await app.program.settle()
}

// policy: D1
test('a pause says why and until when, to everybody; it is told a week before and ends by itself', async () => {
  const els = app.as(providers.school.worker)
  const id = providers.planner
  const wrong = await els.post(`${own(id)}/onderbreking`, { because: 'other', untilOn: '2026-08-10' })
  expect([wrong.status, wrong.text.includes('Schrijf waarom het aanbod pauzeert')]).toEqual([422, true])
  expect((await els.post(`${own(id)}/onderbreking`, { because: 'full', untilOn: '2026-07-01' })).text).toContain('al geweest')
  expect((await els.post(`${own(id)}/onderbreking`, { because: 'full', untilOn: '2028-07-01' })).text).toContain('binnen een jaar')
  await els.submit(`${own(id)}/onderbreking`, { because: 'holiday', pauseWords: 'De school is dicht', untilOn: '2026-08-10' })
  expect(await statusOf(id)).toBe('paused')
  const says = 'Gepauzeerd tot maandag 10 augustus 2026, omdat het vakantie is. De school is dicht'
  expect((await els.get(own(id))).text).toContain(says)
  expect((await app.as(cast.fatma).get(`/diensten/${id}`)).text).toContain(says)
  expect((await app.as(null).get(`/en/diensten/${id}`)).text).toContain('because of a holiday')

  const changed = { ...fieldsOf(await els.get(own(id)), `${own(id)}/onderbreking`), because: 'holiday', untilOn: '2026-08-03' }
  await els.submit(`${own(id)}/onderbreking`, changed)
  expect((await app.as(null).get(`/diensten/${id}`)).text).toContain('Gepauzeerd tot maandag 3 augustus 2026')
  expect(await mails(/gaat weer open/)).toEqual([])
  await onDay(22)
  expect(await mails(/gaat weer open/)).toEqual([expect.stringContaining('Planner in de bouw eindigt op maandag 3 augustus 2026')])
  expect(await statusOf(id)).toBe('paused')
  await onDay(29)
  expect(await statusOf(id)).toBe('public')
  expect((await app.as(null).get('/diensten')).text).toContain('Planner in de bouw')
  expect((await els.get(own(id))).text).toContain('Weer geopend')
  expect(await sql('select count(*)::int as n from catalogue.pause where service_id = $1 and ended_at is not null', id)).toEqual([{ n: 2 }])
})

test('what is not complete any more stays paused, its provider hears why once, and it opens when it is', async () => {
  const els = app.as(providers.school.worker)
  const id = providers.mason
  await els.submit(`${own(id)}/onderbreking`, { because: 'staff', untilOn: '2026-07-20' })
  await sql('update catalogue.service set how_to_apply = null where id = $1', id)
  await onDay(15)
  await onDay(16)
  expect(await statusOf(id)).toBe('paused')
  expect(await mails(/ging niet vanzelf/)).toHaveLength(1)
  await sql("update catalogue.service set how_to_apply = 'Bel ons' where id = $1", id)
  await onDay(17)
  expect(await statusOf(id)).toBe('public')
})

test('a pause ends earlier by a press, and ends with the offer', async () => {
  const els = app.as(providers.school.worker)
  const id = providers.mason
  await els.submit(`${own(id)}/onderbreking`, { because: 'moving', untilOn: '2026-09-20' })
  await els.submit(`${own(id)}/hervatting`)
  expect((await els.get(own(id))).text).not.toContain('Gepauzeerd tot')
  await els.submit(`${own(id)}/onderbreking`, { because: 'moving', untilOn: '2026-09-20' })
  await els.submit(`${own(id)}/beeindiging`)
  expect(await sql('select id from catalogue.pause where service_id = $1 and ended_at is null', id)).toEqual([])
})

// policy: D3
test('a draft is thrown away by its provider with all that stands in it; what was public never is', async () => {
  const els = app.as(providers.school.worker)
  const id = newId()
  await els.submit('/aanbieder/diensten', { id, name: 'Vergissing', kind: 'training', delivery: 'group' })
  const begun = (await els.get(own(id))).text
  expect(begun).toContain('de inhoud is niet helemaal ingevuld hoe iemand zich aanmeldt')
  await els.submit(`${own(id)}/stappen`, { title: 'Kennismaken' })
  await els.submit(`${own(id)}/locaties`, { place: 'Zutphen', days: 'maandag' })
  await els.submit(`${own(id)}/prijs`, { validFrom: '2026-07-06', vat: '0', kind1: 'fixed', euros1: '10' })
  const copy = newId()
  await els.submit(`${own(id)}/kopie`, { id: copy, name: 'Verder hiermee', tied: 'yes' })
  expect((await els.get(own(id))).text).toContain('verdwijnt alles wat erin staat')
  expect((await app.as(providers.agency.worker).post(`${own(id)}/verwijdering`)).status).toBe(404)
  const list = await els.submit(`${own(id)}/verwijdering`)
  expect(list.text).not.toContain('Vergissing')
  expect((await els.get(own(id))).status).toBe(404)
  expect((await els.get(own(copy))).text).toContain('Verder hiermee')
  expect(await sql("select count(*)::int as n from platform.audit where what = 'catalogue.draft-discarded' and subject = $1", id)).toEqual([
    { n: 1 },
  ])
  expect(await statusOf(id)).toBeUndefined()
  const kept = await els.post(`${own(providers.planner)}/verwijdering`)
  expect([kept.status, await statusOf(providers.planner)]).toEqual([409, 'public'])
})

test('a provider with many offers leafs through all of them, each once, and its sheet has them all', async () => {
  const els = app.as(providers.school.worker)
  await sql(
    `insert into catalogue.service (id, organisation_id, name, kind, sensitivity, delivery, acceptance_days, status, new_since)
     select gen_random_uuid(), $1, 'Reeks ' || n, 'training', 'normal', 'group', 5, 'draft', '2026-01-01' from generate_series(1, 230) n`,
    providers.school.id,
  )
  const names: string[] = []
  for (let path: string | undefined = '/aanbieder/diensten'; path;) {
    const { html } = await els.get(path)
    names.push(...[...html.matchAll(/>(Reeks \d+)</g)].map((match) => match[1]!))
    path = /href="([^"]*vanaf=[^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([names.length, new Set(names).size]).toEqual([230, 230])
  expect((await els.get('/aanbieder/diensten?vanaf=onzin')).status).toBe(200)
  const csv = (await els.get('/aanbieder/diensten/blad/aanbod?vorm=csv')).html
  expect(csv.match(/Reeks \d+/g)).toHaveLength(230)
})
