import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, filled, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { setAside, theList } from './testing/acts.ts'

// One story: Fatma and Jan choose together.
let app: TestApp
let cast: Cast
let others: Providers
let fatma: Browser
let file: string
let personId: string
const list = () => `${file}/keuzelijst`
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  ;({ fatma, file, personId } = await arrive(app, cast))
  await app.database.owner.query("update people.person_text set email = 'jan@post.example' where person_id = $1", [personId])
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const put = (service: string, listReason = '') => filled(fatma, `${list()}/nieuw?dienst=${service}`, list(), { listReason })
const items = () => theList(app, personId)

test('Fatma puts services on the list with a reason; the same one again stays one line', async () => {
  await put(others.planner, 'Sluit aan op zijn vakmanschap')
  await put(others.mason)
  await put(others.mason)
  await put(others.posting)
  const page = await fatma.get(list())
  for (const words of [
    'Planner in de bouw',
    'Metselaar',
    'Werk in de bouw',
    'Sluit aan op zijn vakmanschap',
    'Fatma Yilmaz',
    'UWV Stedendriehoek',
  ])
    expect(page.text).toContain(words)
  expect((await items()).map((item) => item.result)).toEqual([null, null, null])
  expect((await fatma.get(`${file}/doorverwijzingen/nieuw?gekozen=ja`)).text).toContain('Naar de keuzelijst (3)')
})

test('what the file says does not suit is put on the list only with a reason', async () => {
  await app.database.owner.query('update catalogue.service set age_min = 99 where id = $1', [others.posting])
  await app.database.owner.query("update people.person_text set birth_date = '1977-05-31' where person_id = $1", [personId])
  await setAside(fatma, list(), (await items()).find((item) => item.service_id === others.posting)!.id, 'Eerst een opleiding')
  const path = `${list()}/nieuw?dienst=${others.posting}`
  const page = await fatma.get(path)
  expect(page.text).toContain('Past niet')
  expect(page.text).toContain('U bent 99 jaar of ouder: klopt niet')
  const refused = await fatma.post(list(), fieldsOf(page, list()))
  expect([refused.status, refused.text.includes('Zeg waarom u het toch wilt')]).toEqual([422, true])
  await put(others.posting, 'Wil zelf graag kennismaken')
  expect((await fatma.get(list())).text).toContain('Wil zelf graag kennismaken')
})

test('side by side: what suits, what to mind, and the facts of the catalogue', async () => {
  const page = await fatma.get(`${list()}/vergelijken`)
  for (const words of ['Planner in de bouw', 'Past niet', 'Let op', '€ 4.800', 'verschilt']) expect(page.text).toContain(words)
})

test('a list that was not shared is not there for Jan', async () => {
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/keuzelijst')).text).toContain('Er staat nu geen keuzelijst')
  const [first] = await items()
  expect((await jan.post(`/mijn/keuzelijst/${first!.id}`, { itemAnswer: 'yes' })).status).toBe(404)
})

test('by mail only with an address and his yes; the mail says nothing of what is on it', async () => {
  const how = { how: 'mail', answerBy: '2026-07-20' }
  for (const mailAgreed of ['', 'no']) {
    const refused = await fatma.post(`${list()}/delen`, { ...how, mailAgreed })
    expect([refused.status, refused.text.includes('Zonder ja sturen wij geen mail')]).toEqual([422, true])
  }
  expect((await fatma.post(`${list()}/delen`, { ...how, mailAgreed: 'yes', answerBy: '2026-07-01' })).status).toBe(422)
  await app.database.owner.query("update catalogue.service set sensitivity = 'discreet' where id = $1", [others.mason])
  expect((await fatma.submit(`${list()}/delen`, { ...how, mailAgreed: 'yes' })).text).toContain('Gedeeld per mail op 6 jul 2026')
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    "select subject, body from platform.caught_mail where body like '%/keuzelijst/%'",
  )
  expect(rows).toHaveLength(1)
  expect(`${rows[0]!.subject} ${rows[0]!.body}`).not.toMatch(/Planner|Metselaar|bouw|Jan|Fatma|UWV|De Hamer/)
  expect((await app.database.owner.query("select agreed from people.agreement where what = 'shortlist-mail'")).rows).toEqual([
    { agreed: true },
  ])
})

test('behind the link stands the list, without what is confidential and without why; Jan answers there', async () => {
  const { rows } = await app.database.owner.query<{ body: string }>(
    "select body from platform.caught_mail where body like '%/keuzelijst/%'",
  )
  const link = /http:\/\/localhost(\/keuzelijst\/\S+)/.exec(rows[0]!.body)![1]!
  const visitor = app.as(null)
  const page = await visitor.get(link)
  for (const words of ['Planner in de bouw', 'Vertrouwelijke hulp', 'Wat gebeurt er nu', 'maandag 20 juli 2026', 'UWV Stedendriehoek'])
    expect(page.text).toContain(words)
  for (const words of ['Metselaar', 'vakmanschap', 'de Boer']) expect(page.html).not.toContain(words)
  const planner = (await items()).find((item) => item.service_id === others.planner)!
  const saved = await visitor.submit(`${link}/${planner.id}`, { itemAnswer: 'yes', comment: 'Liefst dicht bij huis' })
  expect(saved.text).toContain('Uw antwoord: Ja, dit wil ik')
  expect((await visitor.get(`${link.slice(0, -1)}x`)).status).toBe(410)
})

test('signed in Jan sees every name and why; he says no to one, and on his plan who chooses by when', async () => {
  const jan = app.as(cast.jan)
  expect((await jan.get('/mijn')).text).toContain('Er staat een keuzelijst voor u klaar')
  const page = await jan.get('/mijn/keuzelijst')
  for (const words of ['Metselaar', 'Sluit aan op zijn vakmanschap', 'Uw antwoord: Ja, dit wil ik']) expect(page.text).toContain(words)
  const mason = (await items()).find((item) => item.service_id === others.mason)!
  expect((await jan.post(`/mijn/keuzelijst/${mason.id}`, {})).status).toBe(422)
  expect((await jan.submit(`/mijn/keuzelijst/${mason.id}`, { itemAnswer: 'no' })).text).toContain('Uw antwoord: Nee, dit niet')
  expect((await jan.get('/mijn/plan')).text).toContain('Samen kiezen uit de keuzelijst')
  expect((await fatma.get('/werk')).text).toContain('Samen kiezen uit de keuzelijst')
})

test('Jan takes back his yes to the mail: its link is gone, signed in the list is still there', async () => {
  const { rows } = await app.database.owner.query<{ body: string }>(
    "select body from platform.caught_mail where body like '%/keuzelijst/%' order by at desc limit 1",
  )
  const link = /\/keuzelijst\/[^\s)]+/.exec(rows[0]!.body)![0]
  const jan = app.as(cast.jan)
  const page = await jan.get('/mijn/toestemming')
  expect(page.text).toContain('Uw keuzelijst per mail Ja gezegd maandag 6 juli 2026, in een gesprek Versie tekst 1')
  expect(page.text).toContain('Neemt u dit terug, dan werkt de link in de mail niet meer')
  const { rows: agreed } = await app.database.owner.query<{ id: string }>("select id from people.agreement where what = 'shortlist-mail'")
  const back = `/mijn/toestemming/${agreed[0]!.id}/intrekking`
  expect((await app.as(cast.anne).post(back)).status).toBe(404)
  expect((await jan.submit(back)).text).toMatch(/Teruggenomen\. Het geldt meteen.*Teruggenomen op maandag 6 juli 2026/)
  expect((await jan.post(back)).status).toBe(409)
  expect((await app.as(null).get(link)).status).toBe(410)
  expect((await jan.get('/mijn/keuzelijst')).status).toBe(200)
})

test('what Jan said no to is not chosen over his head; the answer changes at the desk', async () => {
  const mason = (await items()).find((item) => item.service_id === others.mason)!
  expect((await fatma.post(`${list()}/${mason.id}/keuze`, { because: 'Er is plek' })).status).toBe(409)
  await fatma.submit(`${list()}/${mason.id}/antwoord`, { itemAnswer: 'yes' })
  expect((await items()).find((item) => item.id === mason.id)).toMatchObject({ answer: 'yes', answered_how: 'desk' })
})

test('one is chosen with a reason, which stands in the draft of the referral; the others are not, with why', async () => {
  const planner = (await items()).find((item) => item.service_id === others.planner)!
  const keuze = `${list()}/${planner.id}/keuze`
  expect((await fatma.post(keuze, {})).status).toBe(422)
  const draft = await fatma.submit(keuze, { because: 'Past het best bij wat hij kan', whyNotOthers: 'Later misschien' })
  expect(draft.text).toContain('Past het best bij wat hij kan')
  // The draft is no page that is lost: from the list it goes on.
  expect((await fatma.get(list())).text).toContain('Ga verder met doorverwijzen')
  expect(fieldsOf(draft, `${file}/doorverwijzingen/concepten`).choice).toBe(planner.id)
  const form = await referTo(
    fatma,
    file,
    others.planner,
    { goesAlong: 'Wil planner worden', because: 'Past het best bij wat hij kan' },
    `&keuze=${planner.id}`,
  )
  const after = await items()
  expect(after.map(({ result, referral_id }) => [result, referral_id])).toEqual(
    expect.arrayContaining([
      ['chosen', form.id],
      ['not-chosen', null],
    ]),
  )
  expect((await fatma.get(`${file}/doorverwijzingen/${form.id}`)).text).toContain('Past het best bij wat hij kan')
  expect((await fatma.get(list())).text).toContain('Een gekozen, doorverwijzing gemaakt')
  expect((await app.as(cast.jan).get('/mijn/keuzelijst')).text).toContain('Dit is samen gekozen')
  expect((await app.as(cast.jan).post(`/mijn/keuzelijst/${planner.id}`, { itemAnswer: 'no' })).status).toBe(409)
  const { rows } = await app.database.owner.query("select state from plans.step where kind = 'choosing'")
  expect(rows).toEqual([{ state: 'done' }])
  // The provider has the referral, and not why it was chosen.
  const received = await app.as(others.school.worker).get(`/aanbieder/doorverwijzingen/${form.id}`)
  expect([received.status, received.text.includes('Past het best')]).toEqual([200, false])
})
