import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { giveSight } from '../index.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

const mila = {
  firstName: 'Mila',
  lastName: 'Geheim',
  phone: '06 99 88 77 66',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: 'yes',
}

async function handOver(more: Record<string, string>) {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  return { id: form.id!, answer: await karin.post('/werk/overdrachten', { ...form, ...mila, ...more }) }
}

async function keptOf(id: string) {
  const { rows } = await app.database.owner.query<{
    shielded: boolean
    place: string | null
    postcode: string | null
    street: string | null
  }>('select shielded, municipality_code as place, postcode, street from people.person_text where person_id = $1', [id])
  return rows[0]
}

/** Nothing of this person anywhere a colleague, another region or another organisation looks. */
async function absentFor(id: string, name: string): Promise<void> {
  for (const stranger of [cast.gids3, cast.gids2, cast.coordinator]) {
    const as = app.as(stranger)
    for (const path of ['/werk', '/werk/overdrachten', '/werk/inloop', '/werk/taken', '/werk/escalaties']) {
      const page = await as.get(path)
      expect(page.text, path).not.toContain(name)
      expect(page.html, path).not.toContain(id)
    }
    for (const path of [`/werk/personen/${id}`, `/werk/personen/${id}/beheer`, `/werk/personen/${id}/plan`, `/werk/overdrachten/${id}`])
      expect((await as.get(path)).status, path).toBe(404)
    expect((await as.post(`/werk/overdrachten/${id}/aanvaarding`)).status).not.toBe(303)
  }
  for (const [fact, value] of [
    ['phone', '0699887766'],
    ['postcode', '7201AB'],
  ])
    expect((await app.as(cast.gids3).post('/werk/zoeken', { ...mila, fact: fact!, value: value!, reason: 'at-the-desk' })).text).toContain(
      'Niemand gevonden',
    )
}

test('handed over with a secret address: no place is kept, and only the guide who was named gets to know', async () => {
  expect((await handOver({ shielded: 'on' })).answer.text).toContain('noemt u de medewerker die helpt')
  expect((await handOver({ shielded: 'on', forWorker: 'Gijs Peters' })).answer.text).toContain('geen medewerker met deze naam')
  const { id, answer } = await handOver({ shielded: 'on', forWorker: 'Fatma Yilmaz' })
  expect(answer.status).toBe(303)
  expect(await keptOf(id)).toEqual({ shielded: true, place: null, postcode: null, street: null })
  await absentFor(id, 'Mila')
  expect((await app.as(cast.fatma).get('/werk')).text).toContain('Mila Geheim')
  expect((await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/aanvaarding`)).text).toContain('Afgeschermd')
  await absentFor(id, 'Mila')
})

test('given back it lies by name with the worker who handed over, and the coordinator cannot pass it on', async () => {
  const { id } = await handOver({ shielded: 'on', forWorker: 'Fatma Yilmaz' })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/teruggave`, { reason: 'not-ours' })
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  expect((await app.as(cast.coordinator).get('/werk/escalaties')).text).not.toContain('Mila')
  const passed = await app.as(cast.coordinator).post(`/werk/escalaties/${id}/toewijzing`, { to: cast.uwv })
  expect(passed.status).toBe(409)
  expect((await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`)).text).toContain('Mila')
  expect((await app.as(cast.coordinator).get(`/werk/overdrachten/${id}`)).status).toBe(404)
})

test('registered at the counter with a secret address, only who registered sees them wait', async () => {
  const fatma = app.as(cast.fatma)
  const usual = await fatma.get('/werk/inloop/nieuw')
  expect(usual.html).not.toContain('name="forWorker"')
  expect(usual.html).toContain('/werk/inloop/nieuw?adres=geheim')
  const form = fieldsOf(await fatma.get('/werk/inloop/nieuw?adres=geheim'), '/werk/inloop')
  const fields = { ...form, firstName: 'Milou', questionKind: 'work', spoken: 'nl', location: cast.location, shielded: 'on' }
  expect((await fatma.post('/werk/inloop', fields)).text).toContain('AM06-')
  expect(await keptOf(form.id!)).toEqual({ shielded: true, place: null, postcode: null, street: null })
  expect((await app.as(cast.gids3).get('/werk/inloop')).text).not.toContain('Milou')
  expect((await fatma.get('/werk/inloop')).text).toContain('Milou')
  expect((await fatma.submit(`/werk/inloop/${form.id}/oproep`)).text).toContain('Milou')
})

test('shielded later: what stood of the place is gone, and whole organisations lose sight at once', async () => {
  const id = await handedOver(app, cast, { firstName: 'Lotte', lastName: 'Later', phone: '06 99 88 77 66' })
  const sight = { regionCode: cast.region, personId: id, organisationId: cast.uwv, accountId: null }
  await app.system((tx, actor) => giveSight(tx, actor, { ...sight, scope: 'file', purpose: 'guidance', because: 'lead' }))
  await tiedAtDesk(app, cast, id, cast.jan)
  const details = { firstName: 'Lotte', lastName: 'Later', postcode: '7201 AB', birthDate: '1977-05-31' }
  await app.as(cast.jan).submit('/mijn/gegevens', details)
  expect(await keptOf(id)).toMatchObject({ place: 'GM0301', postcode: '7201 AB' })
  expect((await app.as(cast.gids3).get(`/werk/personen/${id}`)).status).toBe(200)
  await app.as(cast.fatma).submit(`/werk/personen/${id}/beheer/afscherming`, { shielded: 'yes' })
  expect(await keptOf(id)).toEqual({ shielded: true, place: null, postcode: null, street: null })
  await absentFor(id, 'Lotte')
  // What the person types later is not kept either.
  await app.as(cast.jan).submit('/mijn/gegevens', details)
  expect(await keptOf(id)).toMatchObject({ postcode: null })
  // A second helper is named; nobody else of the same organisation.
  await app.as(cast.fatma).submit(`/werk/personen/${id}/beheer/medewerkers`, { workerName: 'Roos Bakker' })
  expect((await app.as(cast.gids3).get(`/werk/personen/${id}`)).text).toContain('Lotte')
  expect((await app.as(cast.coordinator).get(`/werk/personen/${id}`)).status).toBe(404)
  await app.as(cast.fatma).submit(`/werk/personen/${id}/beheer/afscherming`, { shielded: 'no' })
  expect((await app.as(cast.fatma).get(`/werk/personen/${id}`)).text).not.toContain('Afgeschermd')
  expect(app.bugs).toEqual([])
})
