import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, claimed, referTo, startWork } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function personOf(id: string) {
  const { rows } = await app.database.owner.query('select closed_on::text, closed_because from people.person where id = $1', [id])
  return rows[0] as { closed_on: string | null; closed_because: string | null }
}

test('a walk-in whose question is answered is closed with a reason; from tomorrow nobody at the desk sees it', async () => {
  const fatma = app.as(cast.fatma)
  const form = fieldsOf(await fatma.get('/werk/inloop/nieuw'), '/werk/inloop')
  await fatma.post('/werk/inloop', { ...form, firstName: 'Anne', questionKind: 'work', spoken: 'nl', location: cast.location })
  await fatma.post(`/werk/inloop/${form.id}/oproep`)
  await fatma.post(`/werk/inloop/${form.id}/dossier`, { then: 'file' })
  const path = `/werk/personen/${form.id}/sluiting`
  expect((await fatma.get(path)).text).toContain('Dit staat nog open Wacht vandaag bij de inloop')
  const early = await fatma.post(path, { because: 'helped' })
  expect([early.status, early.text.includes('Er staat nog iets open')]).toEqual([409, true])
  await fatma.submit(`/werk/inloop/${form.id}/klaar`, { outcome: 'information', sentBy: 'self' })
  const unsaid = await fatma.post(path, {})
  expect([unsaid.status, unsaid.text.includes('Waarom sluit u dit dossier?: kies een van de mogelijkheden')]).toEqual([422, true])
  expect((await fatma.submit(path, { because: 'helped' })).text).toContain('Dit dossier is gesloten op maandag 6 juli 2026')
  expect(await personOf(form.id!)).toEqual({ closed_on: '2026-07-06', closed_because: 'helped' })
  // What it means stands on the file and the plan, and nothing new begins.
  for (const page of [`/werk/personen/${form.id}`, `/werk/personen/${form.id}/plan`]) {
    const { text } = await fatma.get(page)
    expect([page, text.includes('gesloten op maandag 6 juli 2026 (vraag beantwoord)'), text.includes('Voer een gesprek')]).toEqual([
      page,
      true,
      false,
    ])
  }
  const plan = { id: crypto.randomUUID(), goal: 'Toch een plan' }
  const late = await fatma.post(`/werk/personen/${form.id}/plan`, plan)
  expect([late.status, late.text.includes('Dit dossier is gesloten')]).toEqual([409, true])
  const step = { id: crypto.randomUUID(), title: 'Toch een stap', kind: 'own-action', owner: 'person' }
  expect((await fatma.post(`/werk/personen/${form.id}/plan/stappen`, step)).text).toContain('Dit dossier is gesloten')
  app.clock.setAhead(1)
  expect((await fatma.get(`/werk/personen/${form.id}`)).status).toBe(404)
  expect((await fatma.get('/werk')).text).not.toContain('Anne')
})

test('what is open is named, each thing with its day, and none of it is ended for you', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const step = await addStep(fatma, file, { title: 'Bel de school', kind: 'own-action', owner: 'guide' })
  const { id } = await referTo(fatma, file, others.planner)
  const page = await fatma.get(`${file}/sluiting`)
  expect(page.text).toContain('Een stap in het plan, maandag 20 juli 2026')
  expect(page.text).toContain('Een doorverwijzing, maandag 13 juli 2026')
  expect((await fatma.post(`${file}/sluiting`, { because: 'no-contact' })).status).toBe(409)
  expect(await personOf(personId)).toEqual({ closed_on: null, closed_because: null })
  await fatma.submit(`${file}/plan/stappen/${step.id}/afronding`, { state: 'done' })
  await fatma.submit(`${file}/doorverwijzingen/${id}/intrekking`, { withdrawReason: 'no-longer-wanted' })
  await startWork(fatma, file)
  expect((await fatma.get(`${file}/sluiting`)).text).toContain('Nazorg na de start van het werk, woensdag 6 januari 2027')
  expect((await fatma.post(`${file}/sluiting`, { because: 'found-work' })).status).toBe(409)
  app.clock.setAhead(190)
  await fatma.submit(`${file}/sluiting`, { because: 'found-work' })
  const { rows } = await app.database.owner.query(
    'select p.outcome, p.ended_on is not null as ended, h.state from plans.plan p join intake.handover h on h.person_id = p.person_id where p.person_id = $1',
    [personId],
  )
  expect(rows).toEqual([{ outcome: 'working', ended: true, state: 'closed' }])
})

test('a closed file opens again for the regular contact when work goes badly after a year', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  await startWork(fatma, file)
  const jan = await claimed(app, cast, personId)
  app.clock.setAhead(190)
  await fatma.submit(`${file}/sluiting`, { because: 'found-work' })
  app.clock.setAhead(370)
  await app.program.settle()
  expect((await fatma.get(file)).status).toBe(404)
  const outcome = (await app.database.owner.query('select id from plans.outcome where person_id = $1 and months = 12', [personId])).rows[0]
    .id
  expect((await app.as(cast.jan).get('/mijn/plan')).status).toBe(200)
  // Jan's account holds several files in this test; the answer is about this one.
  const answered = await jan.post(`/mijn/hoe-gaat-het/${outcome}`, { answer: 'stopped' })
  expect(answered.status).toBe(303)
  expect(await personOf(personId)).toEqual({ closed_on: null, closed_because: null })
  expect((await fatma.get('/werk')).text).toContain('Bellen over hoe het werk gaat')
  expect((await fatma.get(`${file}/plan`)).text).toContain('Vaste contactpersoon Fatma Yilmaz')
})

// policy: C16
test('the person stops: asked with a day while something runs, at once when nothing does', async () => {
  await app.database.owner.query('delete from people.file_account')
  const { fatma, file, personId } = await arrive(app, cast)
  const step = await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'application', owner: 'guide' })
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).html).toContain('href="/mijn/sluiting"')
  expect((await jan.get('/mijn/sluiting')).text).toContain('Stoppen heeft hier geen gevolgen')
  expect((await jan.submit('/mijn/sluiting')).text).toContain('rondt af wat nog loopt, uiterlijk maandag 13 juli 2026')
  await jan.submit('/mijn/sluiting')
  expect((await fatma.get('/werk')).text.split('Gevraagd: dossier sluiten')).toHaveLength(2)
  await fatma.submit(`${file}/plan/stappen/${step.id}/afronding`, { state: 'dropped' })
  await fatma.submit(`${file}/sluiting`, { because: 'asked-by-person' })
  expect((await jan.get('/mijn/sluiting')).text).toContain('Uw dossier is gesloten op maandag 6 juli 2026')
  app.clock.setAhead(1)
  expect((await fatma.get(file)).status).toBe(404)
  expect((await jan.get('/mijn')).status).toBe(200)
  app.clock.setAhead(0)

  await app.database.owner.query('delete from people.file_account')
  const quiet = await arrive(app, cast, { talk: false })
  const again = await claimed(app, cast, quiet.personId)
  expect((await again.submit('/mijn/sluiting')).text).toContain('Uw dossier is gesloten op')
  expect(await personOf(quiet.personId)).toEqual({ closed_on: '2026-07-06', closed_because: 'asked-by-person' })
  // Coming back is one appointment away: the file is open again for the place that receives.
  const action = '/regio/veluwe-stedendriehoek/afspraak'
  const chosen = await again.get(`${action}?locatie=${cast.location}&moment=2026-07-09T09:00`)
  await again.submit(`${action}/eigen`, { ...fieldsOf(chosen, `${action}/eigen`), channel: 'phone' })
  expect((await personOf(quiet.personId)).closed_on).toBe(null)
  expect((await again.get('/mijn/sluiting')).text).toContain('Een afspraak, donderdag 9 juli 2026')
})

test('strangers close nothing', async () => {
  const { file, personId } = await arrive(app, cast, { talk: false })
  for (const who of [cast.gids3, cast.gids2, cast.klantmanager, cast.coordinator, others.school.worker, cast.anne, null]) {
    const browser = app.as(who)
    expect((await browser.get(`${file}/sluiting`)).status).not.toBe(200)
    const answer = await browser.post(`${file}/sluiting`, { because: 'helped' })
    expect([who, answer.status, answer.text.includes('de Boer')]).toEqual([who, expect.any(Number), false])
  }
  expect((await personOf(personId)).closed_on).toBe(null)
})
