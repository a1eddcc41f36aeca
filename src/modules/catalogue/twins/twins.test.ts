import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive, referTo } from '../../../testing/arrive.ts'
import { enterAdministrator, enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { grantRole, putAccount } from '../../access/index.ts'
import { otherCatalogue, type OtherCatalogue } from './testing/other-catalogue.ts'

let app: TestApp
let cast: Cast
let others: Providers
let coen: Browser
let feed: OtherCatalogue
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await sql("update regions.organisation set phone = '0575 123 456' where id = $1", others.school.id)
  await sql("update regions.organisation set website = 'https://bouwkracht.example' where id = $1", others.agency.id)
  coen = app.as(cast.coordinator)
  feed = await otherCatalogue(app, app.as(await enterAdministrator(app)), 'kaart')
  await feed.give(...services())
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  feed.close()
  await app.close()
})

const LIST = '/werk/aanbod/dubbel'
const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const school = { id: 'school', name: 'Vakschool De Hamer', description: 'School', phones: [{ id: 'p1', number: '0575-123456' }] }
const agency = { id: 'agency', name: 'Uitzendbureau Bouwkracht', description: 'Uitzendbureau', website: 'https://www.bouwkracht.example/' }
const offer = (id: string, name: string, organization: object, more: object = {}) => ({
  id,
  name,
  organization,
  status: 'active',
  description: `Over ${name}`,
  last_modified: '2026-06-01T00:00:00Z',
  ...more,
})
const services = (description = 'Leer plannen op de bouw') => [
  offer('1', 'Cursus planner in de bouw', school, {
    description,
    cost_options: [{ id: 'c', service_id: '1', amount: 50, currency: 'EUR' }],
  }),
  offer('2', 'Metselaar', school),
  offer('3', 'Werk in de bouw', agency),
  offer('4', 'Zwemles', { id: 'bad', name: 'Zwembad', description: 'Bad' }),
]
const own = async (externalId: string) => (await sql('select id from catalogue.service where external_id = $1', externalId))[0].id as string
const shown = async (id: string) => (await sql('select name, aim, status from catalogue.service where id = $1', id))[0]
const names = async () =>
  [...(await app.as(null).get('/diensten')).html.matchAll(/href="\/diensten\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
/** The address of the pair with this name in it, and which side its entry of the feed is. */
const pair = async (name: string) => {
  const [row] = await sql(
    "select t.id, t.one_id = s.id as one from catalogue.twin t join catalogue.service s on s.id in (t.one_id, t.other_id) where t.about = 'service' and s.source_id is not null and s.name = $1",
    name,
  )
  const [feedSide, ownSide] = row.one ? ['one', 'other'] : ['other', 'one']
  return { path: `${LIST}/${row.id}`, feedSide: feedSide!, ownSide: ownSide! }
}
const openPairs = async () =>
  (await sql("select count(*)::int as n from catalogue.twin where about = 'service' and state = 'open'"))[0].n as number

// policy: D1
test('what another catalogue gives again is found, with why, for the region where it is offered', async () => {
  const list = await coen.get(LIST)
  expect(list.text).toContain('Diensten (3)')
  expect(list.text).toContain('Organisaties (2)')
  expect(list.text).toContain('zelfde naam')
  expect(list.text).toContain('Eigen aanbod en Sociale kaart')
  expect(list.text).not.toContain('Zwemles')
  const { path } = await pair('Cursus planner in de bouw')
  const page = await coen.get(path)
  expect(page.text).toContain('zelfde telefoonnummer (0575123456)')
  expect(page.text).toContain('Leer plannen op de bouw')
  expect(page.text).toContain('verschilt')
  const elsewhere = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, {
      audience: 'staff',
      issuer: 'test',
      subject: 'verweg',
      displayName: 'Vera',
      organisationId: cast.otherUwv,
    })
    await grantRole(tx, actor, { accountId: id, role: 'coordinator', regionCode: cast.elsewhere })
    return app.as(id)
  })
  expect((await elsewhere.get(LIST)).text).toContain('Er staat niets dubbel')
  expect((await elsewhere.get(path)).status).toBe(404)
  expect((await elsewhere.post(`${path}/onderscheid`, { because: 'Het zijn er twee' })).status).toBe(404)
})

test('looking again finds the same; it is one question, not two', async () => {
  const before = await sql('select id, likelihood, state from catalogue.twin order by id')
  await feed.give(...services('Leer alles over plannen'))
  expect(await sql('select id, likelihood, state from catalogue.twin order by id')).toEqual(before)
})

test('"they are two" needs a reason, keeps what was typed, and is never asked again', async () => {
  const { path } = await pair('Metselaar')
  const empty = await coen.post(`${path}/onderscheid`, { because: 'x' })
  expect([empty.status, empty.html.includes('>x</textarea>')]).toEqual([422, true])
  const page = await coen.submit(`${path}/onderscheid`, { because: 'De ene is een avondcursus.' })
  expect(page.text).toContain('De ene is een avondcursus.')
  expect(page.text).toContain('Coen Smit')
  await feed.give(...services('Weer iets anders').map((one) => ({ ...one, url: 'https://hamer.example/x' })))
  expect(await openPairs()).toBe(2)
  expect((await coen.get(`${LIST}?stand=besloten`)).text).toContain('Metselaar')
  expect((await coen.post(`${path}/samenvoeging`, { stays: 'one' })).status).toBe(409)
})

// policy: D1, D3
test('before they are merged it is looked over, and wrong choices come back as they were', async () => {
  const { path, ownSide, feedSide } = await pair('Cursus planner in de bouw')
  expect(fieldsOf(await coen.get(path), `${path}/voorbeeld`)).toMatchObject({ stays: ownSide, partPrice: ownSide, partArea: 'both' })
  const nothing = await coen.post(`${path}/voorbeeld`, { partContent: feedSide })
  expect(nothing.status).toBe(422)
  expect(fieldsOf(nothing, `${path}/voorbeeld`)).toMatchObject({ partContent: feedSide })
  const choice = { stays: ownSide, partName: ownSide, partContent: feedSide, partPrice: ownSide, partArea: 'both' }
  const preview = await coen.post(`${path}/voorbeeld`, choice)
  expect(preview.text).toContain('verdwijnt uit de lijst')
  expect(preview.text).toContain('Weer iets anders')
  expect(preview.text).toContain('€ 4.800')
  const dearer = await coen.post(`${path}/voorbeeld`, { ...choice, partPrice: feedSide })
  expect([dearer.text.includes('U betaalt € 50'), dearer.text.includes('€ 4.800')]).toEqual([true, false])
  expect(await openPairs()).toBe(2)
  expect(fieldsOf(await coen.post(`${path}/voorbeeld`, { ...choice, step: 'choose' }), `${path}/voorbeeld`)).toMatchObject(choice)
})

// policy: D1
test('one stays and the other leaves every list; its addresses lead to the one that stays, and its history is kept', async () => {
  const { path, ownSide, feedSide } = await pair('Cursus planner in de bouw')
  const gone = await own('1')
  expect(await names()).toContain(gone)
  const page = await coen.submit(`${path}/samenvoeging`, { stays: ownSide, partContent: feedSide })
  expect(page.text).toContain('Samengevoegd')
  expect(await shown(others.planner)).toEqual({ name: 'Planner in de bouw', aim: 'Weer iets anders', status: 'public' })
  await app.program.settle()
  const visitor = app.as(null)
  const listed = await names()
  expect([listed.includes(gone), listed.includes(others.planner)]).toEqual([false, true])
  for (const [from, to] of [
    [`/diensten/${gone}`, `/diensten/${others.planner}`],
    [`/regio/veluwe-stedendriehoek/diensten/${gone}`, `/regio/veluwe-stedendriehoek/diensten/${others.planner}`],
    [`/hsds/v3/services/${gone}`, `/hsds/v3/services/${others.planner}`],
    [`/api/v1/services/${gone}`, `/api/v1/services/${others.planner}`],
  ]) {
    const answer = await visitor.get(from!)
    expect([answer.status, answer.location]).toEqual([302, to])
  }
  expect((await visitor.get(`/diensten/vergelijken?id=${gone}&id=${others.mason}`)).text).toContain('Planner in de bouw')
  const history = await visitor.get(`/diensten/${gone}/geschiedenis?op=2026-07-06`)
  expect(history.text).toContain('De regio voegde dit samen met Planner in de bouw')
  const dump = await visitor.get('/hsds/v3/dump')
  expect([dump.html.includes(gone), dump.html.includes('Weer iets anders')]).toEqual([false, true])
  expect(
    await sql("select count(*)::int as n from catalogue.version where service_id = $1 and body ->> 'status' = 'merged'", gone),
  ).toEqual([{ n: 1 }])
  const [audit] = await sql("select account_id, after from platform.audit where what = 'catalogue.services-merged'")
  expect(audit).toEqual({ account_id: cast.coordinator, after: { merged: gone, parts: { content: 'merged' } } })
  expect((await coen.post(`${path}/samenvoeging`, { stays: ownSide })).status).toBe(409)
})

test('a second run of the feed leaves it merged; what was taken from it follows, and the price is still its own', async () => {
  await feed.give(...services('Nieuwe inhoud van de bron'))
  expect((await shown(await own('1'))).status).toBe('merged')
  expect(await shown(others.planner)).toEqual({ name: 'Planner in de bouw', aim: 'Nieuwe inhoud van de bron', status: 'public' })
  expect(await names()).not.toContain(await own('1'))
  expect(await openPairs()).toBe(1)
  expect((await app.as(null).get(`/diensten/${others.planner}`)).text).toContain('€ 4.800')
  expect(await sql('select amount_cents, valid_until from catalogue.price where service_id = $1', others.planner)).toEqual([
    { amount_cents: 480000, valid_until: null },
  ])
})

test('what its provider says of a part afterwards holds, and the feed no longer changes it', async () => {
  const page = `/aanbieder/diensten/${others.planner}/inhoud`
  const teacher = app.as(others.school.worker)
  const form = await teacher.get(page)
  const typed = { ...fieldsOf(form, page), kind: 'training', delivery: 'group', sensitivity: 'normal', languages: 'nl' }
  await teacher.submit(page, { ...typed, aim: 'Zoals de school het zegt', method: 'Les', afterwards: 'Werk', forWhom: 'Iedereen' })
  const [proposal] = await sql("select id from catalogue.change where service_id = $1 and state = 'proposed'", others.planner)
  await coen.submit(`/werk/aanbod/voorstellen/${proposal.id}/besluit`, { decision: 'approve' })
  await feed.give(...services('De bron verandert weer'))
  expect((await shown(others.planner)).aim).toBe('Zoals de school het zegt')
})

// policy: D1
test('two after all: both are listed again, each with its own facts, and it is not asked again', async () => {
  const { path } = await pair('Cursus planner in de bouw')
  expect((await coen.post(`${path}/scheiding`, { because: '' })).status).toBe(422)
  const page = await coen.submit(`${path}/scheiding`, { because: 'Toch een andere cursus.' })
  expect(page.text).toContain('Toch een andere cursus.')
  await app.program.settle()
  const listed = await names()
  expect([listed.includes(await own('1')), listed.includes(others.planner)]).toEqual([true, true])
  expect((await app.as(null).get(`/diensten/${await own('1')}`)).text).toContain('De bron verandert weer')
  expect((await shown(others.planner)).aim).toBe('Zoals de school het zegt')
  await feed.give(...services('Nog eens'))
  expect(await openPairs()).toBe(1)
  expect((await coen.submit(`${path}/heropening`)).text).toContain('Welke blijft?')
  expect(await openPairs()).toBe(2)
})

// policy: D1, D11
test('a running referral to the one that goes is untouched; a price that is taken over is a new row; undone, the old price holds', async () => {
  const { file, fatma } = await arrive(app, cast)
  const referral = await referTo(fatma, file, others.posting)
  const before = await sql('select * from plans.referral where id = $1', referral.id)
  const { path, ownSide, feedSide } = await pair('Werk in de bouw')
  const kept = await own('3')
  await coen.submit(`${path}/samenvoeging`, {
    stays: feedSide,
    partPrice: ownSide,
    partQuality: 'both',
    partArea: 'both',
    partContact: ownSide,
  })
  expect(await sql('select * from plans.referral where id = $1', referral.id)).toEqual(before)
  expect((await fatma.get(`${file}/doorverwijzingen/${referral.id}`)).text).toContain('Werk in de bouw')
  const worker = app.as(others.agency.worker)
  expect((await worker.get(`/aanbieder/doorverwijzingen/${referral.id}`)).status).toBe(200)
  const mine = await worker.get(`/aanbieder/diensten/${others.posting}`)
  expect(mine.text).toContain('De regio voegde dit samen met')
  expect((await worker.post(`/aanbieder/diensten/${others.posting}/onderbreking`, { because: 'full', untilOn: '2026-09-01' })).status).toBe(
    409,
  )
  const prices = () =>
    sql(
      'select service_id = $1 as kept, amount_cents, valid_from, valid_until from catalogue.price where service_id in ($1, $2) order by kept, valid_from',
      kept,
      others.posting,
    )
  expect(await prices()).toEqual([
    { kept: false, amount_cents: 480000, valid_from: '2026-01-01', valid_until: null },
    { kept: true, amount_cents: 480000, valid_from: '2026-07-06', valid_until: null },
  ])
  await app.program.settle()
  expect((await app.as(null).get(`/hsds/v3/services/${kept}`)).html).toContain('Inspectie')
  await feed.give(...services('Nog eens').map((one) => (one.id === '3' ? { ...one, description: 'Verse tekst' } : one)))
  expect((await shown(kept)).aim).toBe('Verse tekst')
  expect((await app.as(null).get(`/diensten/${kept}`)).text).toContain('€ 4.800')
  await coen.submit(`${path}/scheiding`, { because: 'Toch twee.' })
  expect((await prices()).slice(1)).toEqual([{ kept: true, amount_cents: 480000, valid_from: '2026-07-06', valid_until: '2026-07-07' }])
  const quality = await sql('select valid_until from catalogue.quality where service_id = $1', kept)
  expect(quality).toEqual([{ valid_until: '2026-07-06' }])
  expect(await sql('select count(*)::int as n from catalogue.service_area where service_id = $1', kept)).toEqual([{ n: 0 }])
})

test('a service that its source no longer gives stands for nobody: what was merged into it is offered by itself again', async () => {
  const { path, feedSide } = await pair('Cursus planner in de bouw')
  await coen.submit(`${path}/samenvoeging`, { stays: feedSide, partArea: 'both' })
  expect((await shown(others.planner)).status).toBe('merged')
  await feed.give(...services('Nog eens').slice(1))
  expect([(await shown(await own('1'))).status, (await shown(others.planner)).status]).toEqual(['ended', 'public'])
  expect((await app.as(null).get(`/diensten/${others.planner}`)).status).toBe(200)
  expect((await coen.get(LIST)).text).toContain('Diensten (0)')
  await feed.give(...services('Nog eens'))
  expect((await coen.get(LIST)).text).toContain('Diensten (1)')
})

test('an offer that is also given outside the region is not taken away there, and one out of the list does not take the place of one in it', async () => {
  const { path, ownSide, feedSide } = await pair('Cursus planner in de bouw')
  await sql('insert into catalogue.service_area (service_id, region_code) values ($1, $2)', others.planner, cast.elsewhere)
  const lost = await coen.post(`${path}/samenvoeging`, { stays: feedSide, partArea: 'stays' })
  expect([lost.status, lost.text.includes('buiten uw regio')]).toEqual([422, true])
  await sql("update catalogue.service set status = 'paused' where id = $1", others.planner)
  const unseen = await coen.post(`${path}/samenvoeging`, { stays: ownSide, partArea: 'both' })
  expect([unseen.status, unseen.text.includes('niet in de lijst en de andere wel')]).toEqual([422, true])
})
