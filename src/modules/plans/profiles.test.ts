import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { arrive, claimed, filled, referTo, beginDraft, fillDraft } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { governBy } from '../../testing/profile.ts'
import { enterProviders, enterService, type Providers } from '../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
let training: string
let subsidy: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.system(async (tx, actor) => {
    training = await enterService(tx, actor, cast.region, cast.uwv, 'Sollicitatietraining UWV', 'instrument')
    subsidy = await enterService(tx, actor, cast.region, cast.municipality, 'Loonkostensubsidie', 'instrument')
  })
})
afterEach(() => governBy(app, cast.region, 'werkcentrum-2026'))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** A conversation with Jan that is sent as it is typed. */
async function talk(fields: Record<string, string | string[]>) {
  const arrived = await arrive(app, cast, { talk: false })
  const page = await arrived.fatma.get(`${arrived.file}/gesprekken/nieuw`)
  const id = /name="id" value="([^"]+)"/.exec(page.html)![1]!
  const sent = { id, happenedOn: '2026-07-06', channel: 'counter', door: 'handover', situation: 'Kijkt om zich heen', ...fields }
  return { ...arrived, page, answer: await arrived.fatma.post(`${arrived.file}/gesprekken`, sent) }
}

describe('mediation by the counter', () => {
  // policy: C1, C11
  test('is an outcome under Werkcentrum 2026', async () => {
    const { page, answer, fatma, file } = await talk({ outcome: 'mediation' })
    expect(page.html).toContain('value="mediation"')
    expect(answer.status).toBe(303)
    expect((await fatma.get(file)).text).toContain('Wat leverde dit gesprek op? Bemiddeling')
  })
  test('is not offered under option A, and refused with a sentence', async () => {
    await governBy(app, cast.region, 'werkhuis-optie-a')
    const { page, answer } = await talk({ outcome: 'mediation' })
    expect(page.html).not.toContain('value="mediation"')
    expect([answer.status, answer.text.includes('Dit doet het loket in deze regio niet')]).toEqual([422, true])
    for (const outcome of ['information', 'advice', 'referral']) expect((await talk({ outcome })).answer.status).toBe(303)
  })
})

describe('somebody with a promising occupation', () => {
  // policy: B1, B4, B5
  test('gets information and the way on alone under option A, with why, and no plan with a guide', async () => {
    await governBy(app, cast.region, 'werkhuis-optie-a')
    for (const outcome of ['advice', 'referral']) {
      const { answer } = await talk({ works: 'yes', outcome })
      expect([answer.status, answer.text.includes('gaat in deze regio zelf verder')]).toEqual([422, true])
    }
    const { answer, fatma, file, personId } = await talk({ works: 'yes', outcome: 'self-reliant' })
    expect(answer.status).toBe(303)
    const jan = await claimed(app, cast, personId)
    for (const page of [await fatma.get(file), await jan.get('/mijn/gesprekken')]) {
      expect(page.text).toContain('Werk met goede kansen: zelf verder, met informatie')
      expect(page.text).toContain('Alle informatie is er voor iedereen')
      expect(page.html).toContain('href="/diensten"')
    }
    const refused = await fatma.post(`${file}/plan`, { id: crypto.randomUUID(), goal: 'Iets anders doen' })
    expect([refused.status, refused.text.includes('een plan met een gids niet')]).toEqual([409, true])
    // Only the route and its reason are kept.
    const { rows } = await app.database.owner.query('select route, served, served_because from contacts.contact where person_id = $1', [
      personId,
    ])
    expect(rows).toEqual([{ route: 'work-to-work', served: false, served_because: 'promising-occupation' }])
    // The situation changed: the job is in danger, so a guide helps.
    await filled(fatma, `${file}/gesprekken/nieuw`, `${file}/gesprekken`, { works: 'yes', risks: 'may-lose-job', outcome: 'advice' })
    await filled(fatma, `${file}/plan`, `${file}/plan`, { goal: 'Ander werk voor ik dit kwijt ben' })
  })
  test.each([
    ['who has no work', { works: 'no' }],
    ['who may lose the job', { works: 'yes', risks: ['may-lose-job'] }],
    ['who can not keep the own work', { works: 'yes', risks: ['cannot-return-to-own-work'] }],
    ['with a heavy occupation', { works: 'yes', risks: ['heavy-occupation'] }],
  ])('but somebody %s is helped by a guide under option A', async (_, said) => {
    await governBy(app, cast.region, 'werkhuis-optie-a')
    expect((await talk({ ...said, outcome: 'referral' })).answer.status).toBe(303)
  })
  test('is helped as everybody under Werkcentrum 2026, and nobody asks what goes on at work', async () => {
    const { page, answer, fatma, file } = await talk({ works: 'yes', outcome: 'advice' })
    expect(page.html).not.toContain('heavy-occupation')
    expect(page.html).not.toContain('value="self-reliant"')
    expect(answer.status).toBe(303)
    await filled(fatma, `${file}/plan`, `${file}/plan`, { goal: 'Een stap verder' })
  })
})

describe.each(['werkcentrum-2026', 'werkhuis-optie-a'] as const)('instruments of UWV and municipalities under %s', (profile) => {
  // policy: C11, D15
  test('a municipality answers a referral to its instrument at the desk, and finishes it', async () => {
    await governBy(app, cast.region, profile)
    const { fatma, file } = await arrive(app, cast)
    const { id } = await referTo(fatma, file, subsidy)
    const karin = app.as(cast.klantmanager)
    expect((await karin.get('/werk')).text).toContain('Loonkostensubsidie')
    const received = `/werk/doorverwijzingen/${id}`
    expect((await karin.get('/werk/doorverwijzingen')).html).toContain(received)
    expect((await karin.get(received)).text).toContain('Jan de Boer')
    await karin.submit(`${received}/aanvaarding`)
    await karin.submit(`${received}/start`)
    expect((await karin.submit(`${received}/afronding`, { outcome: 'achieved' })).text).toContain('Afgerond')
    expect((await fatma.get(`${file}/plan`)).text).toContain('Afgerond')
    // Nobody else's: not the school's, not another region's, not by the door of providers.
    for (const who of [others.school.worker, cast.gids2, cast.gids3]) {
      expect((await app.as(who).get(received)).status).not.toBe(200)
      expect((await app.as(who).post(`${received}/aanvaarding`)).status).not.toBe(303)
    }
    expect((await karin.get(`/aanbieder/doorverwijzingen/${id}`)).status).toBe(404)
  })
  test('UWV refers to itself with that reason, and the coordinator sees it counted', async () => {
    await governBy(app, cast.region, profile)
    const { fatma, file } = await arrive(app, cast)
    const { draft } = await beginDraft(fatma, file, training)
    await fillDraft(fatma, draft, { goesAlong: 'Leert solliciteren', payer: 'uwv', reason: 'fits-goal' })
    expect((await fatma.post(`${draft}/verzending`, { version: '3', agreedHow: 'desk' })).status).toBe(409)
    await fatma.submit(`${draft}/weggooien`)
    const before = await counted()
    const { id } = await referTo(fatma, file, training, { reason: 'own-instrument' })
    expect(await counted()).toEqual({ referrals: before.referrals + 1, own: before.own + 1 })
    // Any worker of UWV may carry it out: it came to the organisation.
    const roos = app.as(cast.gids3)
    expect((await roos.submit(`/werk/doorverwijzingen/${id}/aanvaarding`)).text).toContain('Aangenomen')
    expect((await roos.get(`${file}/plan`)).status).toBe(404)
  })
})

async function counted() {
  const page = await app.as(cast.coordinator).get('/beheer/eigen-instrumenten')
  const row = /UWV Stedendriehoek Doorverwijzingen (\d+) Naar een eigen instrument (\d+)/.exec(page.text)
  expect(page.text).not.toContain('Jan')
  return { referrals: Number(row?.[1] ?? 0), own: Number(row?.[2] ?? 0) }
}
