import { afterAll, beforeAll, expect, test } from 'vitest'
import { newLink } from '../../platform/safe-link.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

const jan = {
  firstName: 'Jan',
  lastName: 'de Boer',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  explanation: 'Wil weer in de bouw werken',
  ownCaseNumber: 'Z-2026-17',
  agreed: 'yes',
  obliged: 'on',
}

async function handOverJan(more: Record<string, string> = {}) {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const shown = await karin.submit('/werk/overdrachten', { ...form, ...jan, ...more })
  return { id: form.id!, shown, fields: { ...form, ...jan, ...more } }
}

async function weekLater(): Promise<void> {
  app.clock.setAhead(app.clock.ahead() + 7)
  await app.program.settle()
}

async function mailsTo(address: string): Promise<{ subject: string; body: string }[]> {
  const { rows } = await app.database.owner.query('select subject, body from platform.caught_mail where to_address = $1 order by at', [
    address,
  ])
  return rows
}

test('a partner hands Jan over in one step; the rule finds UWV, with a day to accept by', async () => {
  const { shown } = await handOverJan()
  expect(shown.text).toContain('Jan de Boer')
  expect(shown.text).toContain('UWV Stedendriehoek')
  expect(shown.text).toContain('woensdag 8 juli 2026')
  expect(shown.text).toContain('Z-2026-17')
})

test('who hands over books at once with who receives, and the receiver has it on the day', async () => {
  const { id, shown } = await handOverJan()
  const path = `/werk/personen/${id}/afspraak`
  expect(shown.html).toContain(`href="${path}"`)
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get(`${path}?locatie=${cast.location}&moment=2026-07-08T09:00`), path)
  expect((await karin.post(path, { ...form, channel: 'counter' })).text).toContain('De afspraak staat')
  app.clock.setAhead(2)
  expect((await app.as(cast.fatma).get('/werk')).text).toContain('9.00 uur')
  app.clock.setAhead(0)
})

// policy: L2
test('both see why and on which law, whether somebody is obliged, and by when it is answered', async () => {
  const form = await app.as(cast.klantmanager).get('/werk/overdrachten/nieuw')
  const { id } = await handOverJan()
  for (const page of [
    form,
    await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`),
    await app.as(cast.fatma).get(`/werk/overdrachten/${id}`),
  ]) {
    expect(page.text).toContain('art. 62 Wet SUWI')
    expect(page.text).toContain('woensdag 8 juli 2026')
  }
  // Urgent is a day less; the form says so before it is sent.
  expect(form.text).toContain('Is het dringend: dinsdag 7 juli 2026')
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).text).toContain('Verplicht door Gemeente Zutphen')
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: id, what: 'handover', personId: id, days: 30 }),
  )
  const jan = await app.as(null).get(`/volg/${token}`)
  for (const words of [
    'art. 62 Wet SUWI',
    'Gemeente Zutphen verplicht u om mee te doen',
    'Maak bezwaar bij Gemeente Zutphen',
    'ziet alleen of uw vraag is aangenomen',
    'woensdag 8 juli 2026',
  ])
    expect(jan.text).toContain(words)
  // Of discreet organisations the link without sign-in tells state, day and the number of the region; no name, number or law of theirs.
  const known = "update regions.organisation set sensitivity = $1, phone = '0800 123 4567' where id = any($2)"
  await app.database.owner.query(known, ['discreet', [cast.uwv, cast.municipality]])
  const hidden = await app.as(null).get(`/volg/${token}`)
  for (const words of ['een organisatie die u helpt', 'woensdag 8 juli 2026']) expect(hidden.text).toContain(words)
  for (const words of ['UWV', 'Gemeente Zutphen', '0800 123 4567', 'Wet SUWI']) expect(hidden.text).not.toContain(words)
  await app.database.owner.query(known, ['normal', [cast.uwv, cast.municipality]])
})

test('the guide accepts, the file opens for her alone, and the sender sees the state only', async () => {
  const { id } = await handOverJan()
  const accepted = await app.as(cast.fatma).post(`/werk/overdrachten/${id}/aanvaarding`)
  expect(accepted.status).toBe(303)
  expect((await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`)).text).toContain('Aangenomen')
  expect((await app.as(cast.gids3).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  expect((await app.as(cast.gids2).get(`/werk/overdrachten/${id}`)).status).toBe(404)
})

test('a returned handover goes to the next in line, then to the coordinator who sees no name', async () => {
  const { id } = await handOverJan()
  const unsaid = await app.as(cast.fatma).post(`/werk/overdrachten/${id}/teruggave`)
  expect([unsaid.status, unsaid.text.includes('Waarom geeft u terug?: kies een van de mogelijkheden')]).toEqual([422, true])
  expect((await app.as(cast.fatma).post(`/werk/overdrachten/${id}/teruggave`, { reason: 'not-ours' })).status).toBe(303)
  const history = await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`)
  // Now it waits at her own organisation, where a guide answers.
  expect(history.text).toContain('Een gids van uw organisatie neemt aan of geeft terug')
  expect(history.text).toContain('UWV Stedendriehoek → Gemeente Zutphen')
  const escalations = await app.as(cast.coordinator).get('/werk/escalaties')
  expect(escalations.text).not.toContain('Jan')
})

// policy: A6
test('not accepted in time it goes on by itself, and after the last one to the coordinator, who reassigns without a name', async () => {
  const { id } = await handOverJan({ questionKind: 'schooling' })
  const [karin, coen] = [app.as(cast.klantmanager), app.as(cast.coordinator)]
  await weekLater()
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).toContain('UWV Stedendriehoek → Gemeente Zutphen')
  expect((await coen.get('/werk/escalaties')).text).not.toContain('Een opleiding of cursus')
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  await weekLater()
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).toContain('Bij wie ligt het De coördinator van de regio')
  const list = await coen.get('/werk/escalaties')
  expect(list.text).toContain('Een opleiding of cursus Lag bij Gemeente Zutphen')
  expect(list.text).not.toContain('de Boer')
  // By the address only: the coordinator is told by mail, without who it is.
  expect((await coen.get(`/werk/overdrachten/${id}`)).status).toBe(404)
  const mails = await mailsTo('coen@werk.example')
  expect(mails.map((mail) => mail.subject)).toContain('Een vraag zonder eigenaar')
  expect(mails.map((mail) => mail.subject + mail.body).join()).not.toMatch(/Jan|Boer/)
  await coen.submit(`/werk/escalaties/${id}/toewijzing`, { to: cast.uwv })
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).toContain('opnieuw toegewezen')
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).status).toBe(200)
})

test('the same form twice is one handover', async () => {
  const { id, fields } = await handOverJan()
  expect((await app.as(cast.klantmanager).post('/werk/overdrachten', fields)).status).toBe(303)
  const { rows } = await app.database.owner.query('select count(*)::int as n from intake.handover where id = $1', [id])
  expect(rows[0].n).toBe(1)
})

test('of two guides at once one accepts and the other is told', async () => {
  const { id } = await handOverJan()
  const answers = await Promise.all(
    [app.as(cast.fatma), app.as(cast.gids3)].map((guide) => guide.post(`/werk/overdrachten/${id}/aanvaarding`)),
  )
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  expect(answers.find((answer) => answer.status === 409)?.text).toContain('Een collega was u voor')
})

test('wrong input comes back with what was typed', async () => {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const again = await karin.post('/werk/overdrachten', { ...form, ...jan, phone: '', municipality: 'GM9999' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('value="Jan"')
  expect(app.bugs).toEqual([])
})
