import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

test('the same start, closure or moment a second time comes back at its field, with what was typed', async () => {
  const els = app.as(providers.school.worker)
  const at = (path: string) => `/aanbieder/diensten/${providers.planner}/${path}`
  const twice = async (path: string, fields: Record<string, string>) => {
    expect((await els.post(at(path), fields)).status).toBe(303)
    const again = await els.post(at(path), fields)
    return [again.status, again.text.includes('Dit staat er al'), Object.values(fields).every((typed) => again.html.includes(typed))]
  }
  expect(await twice('startmomenten', { startsOn: '2026-09-01' })).toEqual([422, true, true])
  expect(await twice('startmomenten', {})).toEqual([422, true, true])
  expect(await twice('sluitingen', { closedFrom: '2026-08-01', closedUntil: '2026-08-08' })).toEqual([422, true, true])
  expect((await els.post(at('sluitingen'), { closedFrom: '2026-08-01', closedUntil: '2026-08-20' })).status).toBe(422)
})

test('an area that does not exist is refused at its field; one that is gone when the region looks can be said no to', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}/gebied`
  const wrong = await els.post(at, { municipalities: ['GM9998'] })
  expect([wrong.status, wrong.text.includes('Deze regio of gemeente bestaat niet')]).toEqual([422, true])
  expect((await els.post(at, { regions: [cast.region], municipalities: ['GM0301'] })).status).toBe(303)
  const {
    rows: [change],
  } = await app.database.owner.query(
    `update catalogue.change set body = jsonb_set(body, '{municipalities}', '["GM9998"]') where service_id = $1 and state = 'proposed' returning id`,
    [providers.mason],
  )
  const path = `/werk/aanbod/voorstellen/${change.id}/besluit`
  const coen = app.as(cast.coordinator)
  const yes = await coen.post(path, { decision: 'approve' })
  expect([yes.status, yes.text.includes('bestaat niet meer')]).toEqual([409, true])
  expect((await coen.post(path, { decision: 'reject', reason: 'Kies opnieuw.' })).status).toBe(303)
})

// policy: D1
test('free help is of some kinds, and only when nobody pays: a training cannot be called so, and a price brings back what is asked', async () => {
  const els = app.as(providers.school.worker)
  const begun = await els.post('/aanbieder/diensten', {
    id: newId(),
    name: 'Dure cursus',
    kind: 'training',
    delivery: 'group',
    freeHelp: 'on',
  })
  expect([begun.status, begun.text.includes('Kies alleen gratis hulp bij')]).toEqual([422, true])
  const id = newId()
  await els.submit('/aanbieder/diensten', { id, name: 'Taal aan huis', kind: 'language', delivery: 'individual', freeHelp: 'on' })
  const base = `/aanbieder/diensten/${id}`
  const content = {
    name: 'Taal aan huis',
    kind: 'language',
    sensitivity: 'normal',
    delivery: 'individual',
    languages: 'nl',
    freeHelp: 'on',
    aim: 'Nederlands leren',
  }
  await els.submit(`${base}/inhoud`, content)
  await els.submit(`${base}/contact`, { howToApply: 'Bel ons.' })
  expect((await els.get(base)).text).not.toContain('Nog niet compleet')
  const turned = await els.post(`${base}/inhoud`, { ...content, kind: 'training' })
  expect([turned.status, turned.text.includes('Kies alleen gratis hulp bij')]).toEqual([422, true])
  await els.submit(`${base}/prijs`, { validFrom: '2026-07-06', vat: '0', kind1: 'fixed', euros1: '12100' })
  const lacking = (await els.get(base)).text
  expect(lacking).toContain('bewijs van kwaliteit')
  expect(lacking).toContain('de inhoud is niet helemaal ingevuld')
})

// policy: D2
test('what begins at any moment is found as beginning now, and its price needs no first day', async () => {
  const els = app.as(providers.agency.worker)
  const at = `/aanbieder/diensten/${providers.posting}`
  await els.submit(`${at}/startmomenten`, {})
  await app.program.settle()
  expect((await app.as(null).get('/diensten?zoek=werk&start=4')).text).toContain('Werk in de bouw')
  expect((await app.as(null).get('/diensten?zoek=werk')).text).toMatch(/Werk in de bouw .* Begint Meteen/)
})

// policy: D2
test('a service is where its postcode or place says, not in the middle of its region', async () => {
  const els = app.as(providers.school.worker)
  await els.submit(`/aanbieder/diensten/${providers.planner}/locaties`, { postcode: '7411 AA', place: 'Deventer' })
  await app.program.settle()
  const near = async (place: string) => (await app.as(null).get(`/diensten?plaats=${place}&km=5`)).text.includes('Planner in de bouw')
  expect([await near('Deventer'), await near('Apeldoorn')]).toEqual([true, false])
  const compared = await app.as(null).get(`/diensten/vergelijken?id=${providers.planner}&id=${providers.mason}&plaats=Apeldoorn`)
  expect(compared.text).toMatch(/Deventer, ongeveer 1\d km/)
})
