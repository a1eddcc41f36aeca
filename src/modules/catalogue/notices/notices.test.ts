import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { newId } from '../../../platform/ids.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
  await app.database.owner.query("update access.account set email = 'coen@regio.example' where id = $1", [cast.coordinator])
})
beforeEach(async () => {
  app.clock.setAhead(0)
  await app.program.settle()
  await app.database.owner.query('delete from platform.caught_mail')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

async function mails(): Promise<{ to: string; subject: string; body: string }[]> {
  await app.program.settle()
  const found = await app.database.owner.query<{ to: string; subject: string; body: string }>(
    'select to_address as to, subject, body from platform.caught_mail order by at, to_address',
  )
  return found.rows
}
const ask = (more: Record<string, string> = {}) => {
  const id = newId()
  return app
    .as(null)
    .submit(`/diensten/${providers.planner}/klopt-niet`, { id, fact: 'price', wrong: 'Ik betaalde meer.', ...more })
    .then(() => id)
}

// policy: A11
test('a report is told to the provider, when it is late to the region, and its answer to who asked for it', async () => {
  const id = await ask({ tellAt: 'piet@thuis.example' })
  const first = await mails()
  expect(first.map((mail) => mail.to)).toEqual(['els@school.example'])
  expect(first[0]!.body).toContain('Planner in de bouw. Antwoord uiterlijk maandag 13 juli 2026')
  expect(first[0]!.body).not.toContain('Ik betaalde meer')
  app.clock.setAhead(10)
  expect((await mails()).map((mail) => mail.to)).toEqual(['els@school.example', 'coen@regio.example'])
  expect((await mails()).length).toBe(2)
  const today = await app.as(cast.coordinator).get('/werk')
  expect(today.text).toContain('Antwoord op een melding')
  await app.as(cast.coordinator).submit(`/werk/aanbod/meldingen/${id}/antwoord`, { outcome: 'changed', answer: 'Aangepast.' })
  expect((await mails()).at(-1)).toMatchObject({ to: 'piet@thuis.example', subject: 'Er is een antwoord op uw melding' })
  expect((await app.database.owner.query('select from catalogue.correction_asker')).rowCount).toBe(0)
  expect((await app.as(cast.coordinator).get('/werk')).text).not.toContain('Antwoord op een melding')
})

test('each reads it in the language of the last sign-in, with a link to that page', async () => {
  await app.database.owner.query("update access.account set language = 'en' where id = $1", [providers.school.worker])
  await ask()
  const [told] = await mails()
  expect(told).toMatchObject({ to: 'els@school.example', body: expect.stringContaining('http://localhost/en/aanbieder/meldingen') })
  expect(told!.body).toContain('Monday 13 July 2026')
  expect(told!.subject + told!.body).not.toMatch(/Iemand|Antwoord|Kijk/)
  await app.database.owner.query("update access.account set language = 'nl' where id = $1", [providers.school.worker])
})

test('who asks for no mail gets none, and a wrong address comes back', async () => {
  const id = await ask()
  expect((await mails()).map((mail) => mail.to)).toEqual(['els@school.example'])
  await app.as(providers.school.worker).submit(`/aanbieder/meldingen/${id}/antwoord`, { outcome: 'stays', answer: 'Het klopt.' })
  expect((await mails()).map((mail) => mail.to)).toEqual(['els@school.example'])
  const wrong = await app
    .as(null)
    .post(`/diensten/${providers.planner}/klopt-niet`, { id: newId(), fact: 'price', wrong: 'Ik betaalde meer.', tellAt: 'piet' })
  expect([wrong.status, wrong.text.includes('vul een e-mailadres in')]).toEqual([422, true])
})

// policy: D3
test('a proposal is told to the region that decides, again when it is late, and the decision to who proposed it', async () => {
  const els = app.as(providers.school.worker)
  const coen = app.as(cast.coordinator)
  const content = `/aanbieder/diensten/${providers.planner}/inhoud`
  await els.submit(content, {
    ...fieldsOf(await els.get(content), content),
    kind: 'training',
    sensitivity: 'normal',
    delivery: 'group',
    aim: 'Leren plannen op de bouwplaats.',
  })
  const [asked] = await mails()
  expect([asked!.to, asked!.subject]).toEqual(['coen@regio.example', 'Een wijziging in het aanbod wacht op uw besluit'])
  expect((await coen.get('/werk')).text).toContain('Besluit over een wijziging')
  app.clock.setAhead(10)
  expect((await mails()).map((mail) => mail.subject)).toContain('Te laat: een wijziging in het aanbod wacht nog')
  expect((await coen.get('/werk/aanbod')).text).toContain('Te laat')
  const proposal = /\/werk\/aanbod\/voorstellen\/[\w-]+/.exec((await coen.get('/werk/aanbod')).html)![0]
  await coen.submit(`${proposal}/besluit`, { decision: 'approve' })
  expect((await mails()).at(-1)).toMatchObject({ to: 'els@school.example', subject: 'De regio besloot over uw aanbod' })
  expect((await coen.get('/werk')).text).not.toContain('Besluit over een wijziging')
})

// policy: D1
test('help that is missing is told to the region, and what it became to the guide', async () => {
  const one = { id: newId(), helpName: 'Fietsles', helpKind: 'volunteering', offeredBy: 'Buurthuis', reach: 'Bel 0575 111 111' }
  await app.as(cast.fatma).submit('/werk/ontbrekend-aanbod', one)
  expect((await mails()).map((mail) => mail.to)).toEqual(['coen@regio.example'])
  await app.as(cast.coordinator).submit(`/werk/ontbrekend-aanbod/${one.id}/weigering`, { reason: 'Is geen hulp.' })
  expect((await mails()).at(-1)).toMatchObject({ to: 'fatma@werk.example', subject: 'De regio besloot over hulp die u meldde' })
})

// policy: D3
test('an organisation known by its number is let in as itself, and the people who manage it are not passed by', async () => {
  const number = '90000123'
  await app.database.owner.query('update regions.organisation set kvk_number = $1 where id = $2', [number, providers.school.id])
  const admit = {
    id: newId(),
    organisationId: newId(),
    name: 'De school',
    types: ['private-trainer'],
    kvkNumber: number,
    mailLanguage: 'nl',
  }
  expect((await app.as(cast.coordinator).submit('/werk/aanbod/aanbieders', { ...admit, email: 'iemand@school.example' })).status).toBe(200)
  const found = await app.database.owner.query('select id from regions.organisation where kvk_number = $1', [number])
  expect(found.rows).toEqual([{ id: providers.school.id }])
})
