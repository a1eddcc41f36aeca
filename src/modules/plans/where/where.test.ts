import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inContext } from '../../../platform/db/context.ts'
import { grantRole, putAccount } from '../../access/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, beginDraft, claimed, fillDraft, filled, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

const LOCATIONS = '/aanbieder/locaties'
let app: TestApp
let cast: Cast
let others: Providers
let bas: string
/** A course of the school that names an address, as a location does. */
let welding: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.system(async (tx, actor) => {
    const given = { audience: 'staff' as const, issuer: 'test', subject: 'bas', displayName: 'Bas Blok', organisationId: others.school.id }
    bas = (await putAccount(tx, given)).id
    await grantRole(tx, actor, { accountId: bas, role: 'provider', regionCode: cast.region })
    const locations = [{ name: 'Hal', street: 'Ambachtsweg', houseNumber: '12', postcode: '7202AB', place: 'Zutphen' }]
    welding = await enterService(tx, actor, cast.region, others.school.id, 'Lassen', 'training', { locations })
  })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const ZUTPHEN = {
  locationName: 'Praktijkhal',
  street: 'Ambachtsweg',
  houseNumber: '12',
  postcode: '7202 AB',
  place: 'Zutphen',
  locationHours: 'Werkdagen van 9 tot 17 uur',
  accessibility: 'wheelchair',
  wayIn: 'Ingang aan de achterkant',
  locationPhone: '0575 12 34 56',
}
const NIJMEGEN = { locationName: 'Werkplaats Waal', street: 'Kade', houseNumber: '3', postcode: '6511AA', place: 'Nijmegen' }

// policy: C16, D6
test('a provider keeps locations; the nearest is chosen, can be changed, and the person reads where to be', async () => {
  const els = app.as(others.school.worker)
  // The address stands with a service already: it is taken over, not typed again.
  const named = /nieuw\?plek=([0-9a-f-]{36})/.exec((await els.get(LOCATIONS)).html)![1]!
  expect((await els.get(`${LOCATIONS}/nieuw?plek=${named}`)).html).toContain('value="7202AB"')
  const far = await filled(els, `${LOCATIONS}/nieuw`, LOCATIONS, NIJMEGEN)
  const near = await filled(els, `${LOCATIONS}/nieuw`, LOCATIONS, ZUTPHEN)
  const twice = await els.post(LOCATIONS, { ...ZUTPHEN, id: crypto.randomUUID() })
  expect([twice.status, twice.text.includes('Op dit adres heeft u al een locatie'), twice.html.includes('value="Praktijkhal"')]).toEqual([
    422,
    true,
    true,
  ])
  const list = (await els.get(LOCATIONS)).text
  expect(list).toMatch(/Praktijkhal.*Toegankelijk Met rolstoel bereikbaar.*Wat er is Lassen, Metselaar, Planner in de bouw/)
  expect(list).toMatch(/Werkplaats Waal.*Wat er is Metselaar, Planner in de bouw/)

  const { file, personId, fatma } = await arrive(app, cast)
  const { draft } = await beginDraft(fatma, file, others.planner)
  expect((await fatma.get(`${draft}/start`)).html).toMatch(new RegExp(`<option value="${near.id}" selected`))
  expect((await fatma.get(draft)).text).toContain('Waar: Praktijkhal, Ambachtsweg 12, 7202 AB Zutphen')
  const only = await beginDraft(fatma, file, welding)
  const wrong = await fatma.post(`${only.draft}/start`, { version: '0', locationId: far.id! })
  expect([wrong.status, wrong.text.includes('Kies een locatie waar deze dienst is')]).toEqual([422, true])

  const { id } = await referTo(fatma, file, others.mason)
  const received = `/aanbieder/doorverwijzingen/${id}`
  expect((await els.get(received)).html).toContain('value="Praktijkhal, Ambachtsweg 12, 7202 AB Zutphen"')
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  const mine = (await jan.get(`/mijn/doorverwijzingen/${id}`)).text
  for (const words of ['Waar moet u zijn?', 'Praktijkhal', 'Werkdagen van 9 tot 17 uur', 'Ingang aan de achterkant', '0575 12 34 56'])
    expect(mine).toContain(words)
  await fatma.submit(`${file}/doorverwijzingen/${id}/locatie`, { locationId: far.id! })
  expect((await jan.get(`/mijn/doorverwijzingen/${id}`)).text).toContain('Werkplaats Waal, Kade 3, 6511 AA Nijmegen')
  // Who, when, from where and to where: at both desks, by name of the own worker alone, and in the line of time.
  const guides = (await fatma.get(`${file}/doorverwijzingen/${id}`)).text
  for (const words of ['Naar een andere locatie: Werkplaats Waal Eerst: Praktijkhal', 'Verstuurd, wacht op antwoord'])
    expect(guides).toContain(`Fatma Yilmaz ${words}`)
  for (const other of [(await els.get(received)).text, (await jan.get(`/mijn/doorverwijzingen/${id}`)).text]) {
    expect(other).toContain('Een medewerker Naar een andere locatie: Werkplaats Waal Eerst: Praktijkhal')
  }
  for (const line of [await fatma.get(`${file}/tijdlijn`), await jan.get('/mijn/tijdlijn')])
    expect(line.text).toContain('naar een andere locatie, Werkplaats Waal')
  expect((await jan.get('/mijn/kopie')).json()).toMatchObject({
    referralFacts: expect.arrayContaining([expect.objectContaining({ fromLocation: 'Praktijkhal', toLocation: 'Werkplaats Waal' })]),
  })
  const inList = async (locatie: string) => (await els.get(`/aanbieder/doorverwijzingen?locatie=${locatie}`)).html.includes(id!)
  expect([await inList(far.id!), await inList(near.id!)]).toEqual([true, false])
  // Another provider keeps nothing of it.
  expect((await app.as(others.agency.worker).get(`${LOCATIONS}/${near.id}`)).status).toBe(404)
})

// policy: D6
test('a colleague who is limited to a location sees what goes there and nothing else, by the database itself', async () => {
  const els = app.as(others.school.worker)
  const { rows: kept } = await app.database.owner.query(
    'select id, name from catalogue.location where organisation_id = $1 order by name',
    [others.school.id],
  )
  const [hall, waal] = kept as { id: string; name: string }[]
  await els.submit(`${LOCATIONS}/${waal!.id}/mensen`, { colleague: bas, works: 'only' })
  const { file, fatma } = await arrive(app, cast)
  const here = (await referTo(fatma, file, others.mason)).id!
  const there = (await referTo(fatma, file, others.planner)).id!
  await fatma.submit(`${file}/doorverwijzingen/${there}/locatie`, { locationId: waal!.id })
  await els.submit(`/aanbieder/doorverwijzingen/${here}/aanvaarding`)
  await els.submit(`/aanbieder/doorverwijzingen/${here}/start`)
  await els.submit(`/aanbieder/doorverwijzingen/${here}/bijeenkomst`, { id: crypto.randomUUID(), sessionOn: '2026-07-15' })
  const limited = app.as(bas)
  expect((await limited.get(`/aanbieder/doorverwijzingen/${there}`)).status).toBe(200)
  expect((await limited.get(`/aanbieder/doorverwijzingen/${here}`)).status).toBe(404)
  expect((await limited.post(`/aanbieder/doorverwijzingen/${here}/afronding`, { outcome: 'achieved' })).status).toBe(404)
  const list = await limited.get('/aanbieder/doorverwijzingen')
  expect([list.html.includes(there), list.html.includes(here), list.text.includes('alleen wat naar uw eigen locaties gaat')]).toEqual([
    true,
    false,
    true,
  ])
  // Table by table, as the program asks: of what goes elsewhere no row.
  const count = (account: string, table: string) =>
    app.system((_, system) => {
      const actor = {
        ...system,
        kind: 'provider' as const,
        accountId: account,
        organisationId: others.school.id,
        roles: ['provider' as const],
        regions: [cast.region],
      }
      return inContext(app.program.around.db, actor, 'referral', async (tx) => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.table(`plans.${table}`)} where ${sql.ref(table === 'referral' ? 'id' : 'referral_id')} = ${here}`.execute(
          tx,
        )
        return rows[0]!.n > 0
      })
    })
  const tables = ['referral', 'referral_fact', 'referral_text', 'session', 'funding_line']
  for (const table of tables)
    expect([table, await count(others.school.worker, table), await count(bas, table)]).toEqual([table, true, false])
  // Who is limited changes no limits, and hands on what is not for them.
  expect((await limited.post(`${LOCATIONS}/${hall!.id}/mensen`, { colleague: bas, works: 'no' })).status).toBe(403)
  await limited.submit(`/aanbieder/doorverwijzingen/${there}/locatie`, { locationId: hall!.id })
  expect((await limited.get(`/aanbieder/doorverwijzingen/${there}`)).status).toBe(404)
  await els.submit(`${LOCATIONS}/${waal!.id}/mensen`, { colleague: bas, works: 'no' })
  expect((await limited.get(`/aanbieder/doorverwijzingen/${there}`)).status).toBe(200)
})

// policy: D6
test('a limit to a location that closed stands until a colleague takes it off, and who is limited changes none', async () => {
  const els = app.as(others.school.worker)
  const old = await filled(els, `${LOCATIONS}/nieuw`, LOCATIONS, { ...NIJMEGEN, locationName: 'Oude hal', houseNumber: '9' })
  const hall = await filled(els, `${LOCATIONS}/nieuw`, LOCATIONS, { ...NIJMEGEN, locationName: 'Nieuwe hal', houseNumber: '11' })
  await els.submit(`${LOCATIONS}/${old.id}/mensen`, { colleague: bas, works: 'only' })
  await els.submit(`${LOCATIONS}/${old.id}/sluiting`)
  const limited = app.as(bas)
  expect((await limited.post(`${LOCATIONS}/${hall.id}/mensen`, { colleague: others.school.worker, works: 'only' })).status).toBe(403)
  expect((await limited.post(`${LOCATIONS}/${old.id}/beperking`, { colleague: bas })).status).toBe(403)
  const seen = await limited.get(LOCATIONS)
  expect([seen.html.includes(`${LOCATIONS}/nieuw`), seen.text.includes('Oude hal')]).toEqual([false, false])
  expect((await els.get(LOCATIONS)).text).toContain('Bas Blok: Oude hal')
  expect((await app.as(others.agency.worker).post(`${LOCATIONS}/${old.id}/beperking`, { colleague: bas })).status).toBe(404)
  expect((await els.submit(`${LOCATIONS}/${old.id}/beperking`, { colleague: bas })).text).not.toContain('Oude hal')
  expect((await limited.get(LOCATIONS)).html).toContain(`${LOCATIONS}/nieuw`)
  await els.submit(`${LOCATIONS}/${hall.id}/sluiting`)
})

// policy: D6, D8
test('a draft to a location that closed is not sent: the guide is told and chooses another', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  await fillDraft(fatma, draft, { goesAlong: 'Belt graag', payer: 'municipality', reason: 'fits-goal' })
  const { rows } = await app.database.owner.query<{ at: string; version: number }>(
    'select location_id as at, version from plans.draft where id = $1',
    [id],
  )
  const { at, version } = rows[0]!
  const told = 'De dienst is niet meer op de plek die gekozen was.'
  expect((await fatma.get(draft)).text).not.toContain(told)
  await app.as(others.school.worker).submit(`${LOCATIONS}/${at}/sluiting`)
  expect((await fatma.get(draft)).text).toContain(told)
  expect((await fatma.get(`${draft}/controle`)).html).not.toContain(`action="${draft}/verzending"`)
  expect((await fatma.post(`${draft}/verzending`, { version: String(version), agreedHow: 'desk' })).status).toBe(409)
  const other = /<option value="([0-9a-f-]{36})"[^>]*>(?:Praktijkhal|Werkplaats Waal)/.exec((await fatma.get(`${draft}/start`)).html)![1]!
  await filled(fatma, `${draft}/start`, `${draft}/start`, { locationId: other })
  await filled(fatma, `${draft}/controle`, `${draft}/verzending`, { agreedHow: 'desk' })
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toContain('Verstuurd, wacht op antwoord')
})
