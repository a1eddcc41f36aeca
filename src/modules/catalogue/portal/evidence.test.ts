import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import { putEvidence } from '../offer/put-evidence.ts'

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

const course = (name: string) => app.system((tx, actor) => enterService(tx, actor, cast.region, providers.school.id, name, 'training'))
const page = async (id: string) => (await app.as(null).get(`/diensten/${id}`)).text
const own = async (id: string) => (await app.as(providers.school.worker).get(`/aanbieder/diensten/${id}`)).text
const status = async (id: string) =>
  (await app.database.owner.query('select status, unlisted_because from catalogue.service where id = $1', [id])).rows[0]
const outcome = (serviceId: string, months: number, cases: number, denominator: number, severalGoals = 3) =>
  app.system((tx, actor) =>
    putEvidence(tx, actor, {
      serviceId,
      kind: 'outcome',
      source: 'Doorverwijzingen van het Werkcentrum',
      onDate: actor.today,
      groupCode: 'everybody',
      months,
      cases,
      denominator,
      severalGoals,
    }),
  )

async function add(id: string, fields: Record<string, string>) {
  const els = app.as(providers.school.worker)
  const path = `/aanbieder/diensten/${id}/kwaliteit`
  return els.post(path, { ...fieldsOf(await els.get(path), path), onDate: '2026-07-01', ...fields })
}
async function approve(id: string) {
  const { rows } = await app.database.owner.query("select id from catalogue.change where service_id = $1 and state = 'proposed'", [id])
  for (const row of rows)
    expect((await app.as(cast.coordinator).post(`/werk/aanbod/voorstellen/${row.id}/besluit`, { decision: 'approve' })).status).toBe(303)
}

// policy: K8
test('what a provider says of a figure stays when newer answers come; each number of months is a figure of its own, and the same again is no news', async () => {
  const id = await course('Stukadoren')
  await outcome(id, 3, 9, 12)
  const { rows } = await app.database.owner.query("select id from catalogue.quality where service_id = $1 and kind = 'outcome'", [id])
  await app.as(providers.school.worker).submit(`/aanbieder/diensten/${id}/kwaliteit/${rows[0].id}/reactie`, { reply: 'Drie verhuisden.' })
  app.clock.setAhead(1)
  await outcome(id, 3, 10, 13)
  await outcome(id, 3, 10, 13)
  await outcome(id, 6, 8, 11, 4)
  const text = await page(id)
  expect(text).toContain('3 maanden later zeiden: het gaat goed, ik werk nog. Van iedereen die antwoordde. 10 van 13')
  expect(text).toContain('6 maanden later zeiden: het gaat goed, ik werk nog. Van iedereen die antwoordde. 8 van 11')
  expect(text).toContain('voor iedereen die via het Werkcentrum kwam. 4 van deze 11 begonnen met meer dan één doel')
  expect(text.match(/Drie verhuisden/g)).toHaveLength(1)
  expect(text).not.toContain('9 van 12')
  const kept = await app.database.owner.query("select count(*)::int from catalogue.quality where service_id = $1 and kind = 'outcome'", [
    id,
  ])
  expect(kept.rows[0].count).toBe(3)
})

// policy: D1
test('how it was on a day is shown as it was kept, also from before evidence said after how many months', async () => {
  const id = await course('Tegels zetten')
  await outcome(id, 3, 9, 12)
  await app.database.owner.query(
    `update catalogue.version set body = jsonb_set(body, '{quality}', (
       select jsonb_agg(one - '{number,evidenceUrl,months,severalGoals,goodUntil}'::text[]) from jsonb_array_elements(body -> 'quality') one))
     where service_id = $1`,
    [id],
  )
  const then = (await app.as(null).get(`/diensten/${id}/geschiedenis?op=2026-07-06`)).text
  expect(then).toContain('Resultaat: 9 van 12')
  expect(then).not.toMatch(/undefined|maanden later/)
})

// policy: D1
test('satisfaction needs its numbers; of few people it is shown as that and does not count, and after two years no longer', async () => {
  const id = await course('Behangen')
  await app.database.owner.query('delete from catalogue.quality where service_id = $1', [id])
  const bare = await add(id, { kind: 'satisfaction', source: 'Wij zelf' })
  expect([bare.status, bare.text.includes('hoeveel mensen tevreden waren, en van hoeveel')]).toEqual([422, true])
  expect((await add(id, { kind: 'satisfaction', source: 'Wij zelf', cases: '1', denominator: '1' })).status).toBe(303)
  await approve(id)
  expect(await page(id)).toMatch(/Wij zelf, 1 jul 2026 Toelichting 1 van 1\..*dit zijn weinig mensen/)
  expect(await page(id)).toContain('bewijs van kwaliteit')
  expect((await add(id, { kind: 'satisfaction', source: 'Bureau Vraag', cases: '18', denominator: '20', number: 'R-77' })).status).toBe(303)
  await approve(id)
  expect(await page(id)).toContain('Bureau Vraag, R-77')
  expect(await page(id)).not.toContain('Nog niet compleet')
  app.clock.setAhead(800)
  const old = await page(id)
  expect(old).toMatch(/Bureau Vraag, R-77, 1 jul 2026 Toelichting 18 van 20\..*dit is te oud om nog mee te tellen/)
  expect(old).toContain('bewijs van kwaliteit')
})

// policy: D4
test('a certificate has a number and a place to look it up; without it the offer is out of the list, and saying that the contact is right does not bring it back', async () => {
  const id = await course('Voegen')
  await app.database.owner.query('delete from catalogue.quality where service_id = $1', [id])
  const certificate = { kind: 'certificate', source: 'Keurmerk Vakwerk', number: 'KV-12', evidenceUrl: 'https://keurmerk.example/kv-12' }
  await add(id, { ...certificate, validUntil: '2026-08-30' })
  await approve(id)
  const shown = await app.as(null).get(`/diensten/${id}`)
  expect(shown.text).toContain('Keurmerk Vakwerk, KV-12, 1 jul 2026, tot 30 aug 2026')
  expect(shown.html).toContain('href="https://keurmerk.example/kv-12"')
  await app.database.owner.query('delete from platform.caught_mail')
  app.clock.setAhead(1)
  await app.program.settle()
  const { rows: mails } = await app.database.owner.query("select body from platform.caught_mail where to_address = 'els@school.example'")
  expect(mails.at(-1).body).toContain('Voegen: het bewijs van kwaliteit loopt af op zondag 30 augustus 2026')
  app.clock.setAhead(60)
  await app.program.settle()
  expect(await status(id)).toEqual({ status: 'unlisted', unlisted_because: 'certificate-ended' })
  expect(await own(id)).toContain('Het keurmerk is afgelopen en er is geen ander bewijs')
  expect(await own(id)).not.toContain('Te lang niet bevestigd')
  await app.as(providers.school.worker).submit(`/aanbieder/diensten/${id}/bevestiging`, { part: 'contact' })
  expect(await status(id)).toMatchObject({ status: 'unlisted' })
  await add(id, { ...certificate, validUntil: '2028-08-30' })
  await approve(id)
  expect(await status(id)).toEqual({ status: 'public', unlisted_because: null })
})

// policy: D4
test('when the only certificate of an organisation ends, its offers leave the list until there is one again, or it is no longer claimed', async () => {
  const id = await app.system((tx, actor) => enterService(tx, actor, cast.region, providers.agency.id, 'Werk in de haven', 'temp-agency'))
  const wim = app.as(providers.agency.worker)
  const certificate = newId()
  await wim.submit('/aanbieder/keurmerken', { id: certificate, scheme: 'Keurmerk Uitzenden', number: 'U-1', validUntil: '2026-08-01' })
  app.clock.setAhead(25)
  await app.program.settle()
  expect(await status(id)).toMatchObject({ status: 'public' })
  app.clock.setAhead(26)
  await app.program.settle()
  expect(await status(id)).toEqual({ status: 'unlisted', unlisted_because: 'certificate-ended' })
  expect((await wim.get('/aanbieder/keurmerken')).text).toContain('Heeft uw organisatie een keurmerk niet meer?')
  expect((await app.as(providers.school.worker).post(`/aanbieder/keurmerken/${certificate}/verwijdering`)).status).toBe(404)
  await wim.submit(`/aanbieder/keurmerken/${certificate}/verwijdering`)
  expect(await status(id)).toMatchObject({ status: 'public' })
})

// policy: D4
test('where the profile asks for a certificate nobody is referred without one, and the page says why', async () => {
  const id = await course('Timmeren')
  expect(await page(id)).not.toContain('Nog niet compleet')
  await app.database.owner.query(
    `update policy.profile set parameters = jsonb_set(parameters, '{providerRequirements,certification}', 'true')
     where id in (select profile_id from policy.region_profile where region_code = $1)`,
    [cast.region],
  )
  expect(await page(id)).toContain('een geldig keurmerk van de organisatie. Dat is in deze regio verplicht')
  const els = app.as(providers.school.worker)
  await els.submit('/aanbieder/keurmerken', { id: newId(), scheme: 'Keurmerk Scholen', validUntil: '2027-08-01' })
  expect(await page(id)).not.toContain('Nog niet compleet')
  await app.database.owner.query(
    "update policy.profile set parameters = jsonb_set(parameters, '{providerRequirements,certification}', 'false')",
  )
})

// policy: D1
test('“no figures yet” is for the first year of a provider: a copy of an old offer is not new', async () => {
  const id = await course('Loodgieten')
  const els = app.as(providers.school.worker)
  const copy = newId()
  await els.submit(`/aanbieder/diensten/${id}/kopie`, { id: copy, name: 'Loodgieten in Epe', tied: 'no' })
  const refused = async (more: object) =>
    (
      await els.post(`/aanbieder/diensten/${copy}/kwaliteit`, {
        id: newId(),
        kind: 'none-yet',
        source: 'De school',
        onDate: '2026-07-01',
        ...more,
      })
    ).text
  expect(await refused({})).toContain('Vul in hoeveel er waren')
  expect(await refused({ cases: '3', denominator: '10' })).toContain('“Nog geen cijfers” telt niet meer')
  // It was said while it counted, and there were ten in the meantime.
  await app.database.owner.query(
    "insert into catalogue.quality (id, service_id, kind, source, on_date, cases, denominator) values ($1, $2, 'none-yet', 'De school', '2026-01-01', 3, 10)",
    [newId(), copy],
  )
  expect(await own(copy)).toContain('bewijs van kwaliteit. “Nog geen cijfers” telt niet meer')
  expect((await els.get(`/diensten/${copy}`)).text).toContain('Er is nog geen bewijs van kwaliteit')
  await add(copy, { kind: 'none-yet', source: 'De school', cases: '3', denominator: '4' })
  expect(await own(copy)).not.toContain('bewijs van kwaliteit')
})
