import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { putEvidence } from '../offer/put-evidence.ts'
import { newId } from '../../../platform/ids.ts'

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

const content = {
  name: 'Dakdekken voor beginners',
  kind: 'training',
  sensitivity: 'normal',
  aim: 'U leert een dak leggen.',
  forWhom: 'Wie buiten wil werken.',
  method: 'Les en praktijk.',
  afterwards: 'U kunt als leerling-dakdekker beginnen.',
  delivery: 'group',
  languages: 'nl, en',
  documents: 'Een identiteitsbewijs\nStevige schoenen',
  needs: ['work', 'education'],
}
const price = {
  validFrom: '2026-07-06',
  vat: '2100',
  payers: ['municipality'],
  kind1: 'fixed',
  euros1: '1200',
  kind2: 'per-week',
  euros2: '75',
  least2: '8',
  most2: '12',
}

async function begin(name = content.name): Promise<string> {
  const id = newId()
  await app.as(providers.school.worker).submit('/aanbieder/diensten', { id, name, kind: 'training', delivery: 'group' })
  return id
}
async function fill(id: string): Promise<void> {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${id}`
  await els.submit(`${at}/inhoud`, content)
  await els.submit(`${at}/contact`, { howToApply: 'Bel of mail ons.', applyWays: ['phone'], contactPhone: '0575 000 000' })
  await els.submit(`${at}/prijs`, price)
  await els.submit(`${at}/kwaliteit`, {
    ...fieldsOf(await els.get(`${at}/kwaliteit`), `${at}/kwaliteit`),
    kind: 'certificate',
    source: 'Inspectie',
    onDate: '2026-01-01',
    validUntil: '2027-01-01',
  })
}
const proposalOf = async (id: string, part: string) =>
  (
    await app.database.owner.query<{ id: string }>(
      "select id from catalogue.change where service_id = $1 and part = $2 and state = 'proposed'",
      [id, part],
    )
  ).rows[0]?.id
const decide = async (id: string, part: string, fields: Record<string, string> = { decision: 'approve' }, as = cast.coordinator) =>
  app.as(as).post(`/werk/aanbod/voorstellen/${await proposalOf(id, part)}/besluit`, fields)

// policy: D1, D3
test('a draft is filled piece by piece, a region makes it public, and only then anybody sees it', async () => {
  const id = await begin()
  const els = app.as(providers.school.worker)
  expect((await els.get(`/aanbieder/diensten/${id}`)).text).toContain('de inhoud is niet helemaal ingevuld')
  expect((await app.as(null).get(`/diensten/${id}`)).status).toBe(404)
  expect((await els.post(`/aanbieder/diensten/${id}/publicatie`)).status).toBe(409)
  await fill(id)
  expect((await els.submit(`/aanbieder/diensten/${id}/publicatie`)).text).toContain('De regio kijkt hiernaar')
  expect((await app.as(null).get(`/diensten/${id}`)).status).toBe(404)
  const board = await app.as(cast.coordinator).get('/werk/aanbod')
  expect(board.text).toContain('Dakdekken voor beginners')
  expect((await decide(id, 'publication')).status).toBe(303)
  const shown = await app.as(null).get(`/diensten/${id}`)
  expect(shown.text).toContain('€ 1.200 vast bedrag + € 75 per week')
  expect(shown.text).toContain('€ 2.178 tot € 2.541')
})

test('a new price of a public offer waits for the region; old beside new is shown, and the old one holds until yes', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.planner}`
  expect((await els.submit(`${at}/prijs`, { ...price, euros1: '5000', kind2: '' })).text).toContain('Uw voorstel is bij de regio')
  expect((await app.as(null).get(`/diensten/${providers.planner}`)).text).toContain('€ 4.800')
  const id = await proposalOf(providers.planner, 'price-payer')
  const page = await app.as(cast.coordinator).get(`/werk/aanbod/voorstellen/${id}`)
  expect(page.text).toContain('€ 4.800')
  expect(page.text).toContain('€ 5.000')
  expect((await decide(providers.planner, 'price-payer', { decision: 'reject' })).text).toContain('Schrijf waarom niet')
  await decide(providers.planner, 'price-payer')
  expect((await app.as(null).get(`/diensten/${providers.planner}`)).text).toContain('€ 5.000')
  expect((await app.as(cast.coordinator).post(`/werk/aanbod/voorstellen/${id}/besluit`, { decision: 'approve' })).status).toBe(409)
})

test('a no comes back with its reason, and nothing changed', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}`
  await els.submit(`${at}/inhoud`, { ...content, name: 'Metselen, de beste' })
  await decide(providers.mason, 'content', { decision: 'reject', reason: 'Geen reclame in de naam.' })
  const own = await els.get(at)
  expect(own.text).toContain('Geen reclame in de naam.')
  expect(own.text).not.toContain('Metselen, de beste')
})

test('hours, contact and waiting time are there at once, and the region sees them listed', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.planner}`
  expect((await els.submit(`${at}/plaatsen-vrij`, { waitingWeeks: '6' })).text).toContain('Uw wijziging staat erin')
  expect((await app.as(null).get(`/diensten/${providers.planner}`)).text).toContain('6 weken')
  expect((await app.as(cast.coordinator).get('/werk/aanbod')).text).toContain('Wachttijd en plekken')
})

test('of another organisation, of another region, and of a provider the desk of the region: the same nothing', async () => {
  const at = `/aanbieder/diensten/${providers.planner}`
  const agency = app.as(providers.agency.worker)
  for (const path of ['', '/inhoud', '/prijs', '/stappen', '/verschillen']) expect((await agency.get(at + path)).status).toBe(404)
  expect((await agency.post(`${at}/onderbreking`, { because: 'full', untilOn: '2026-09-01' })).status).toBe(404)
  await app.as(providers.school.worker).submit(`${at}/stappen`, { title: 'Kennismaken' })
  const waiting = await proposalOf(providers.planner, 'steps')
  const {
    rows: [other],
  } = await app.database.owner.query<{ id: string }>(
    "select account_id as id from access.role_grant where role = 'guide' and region_code = $1",
    [cast.elsewhere],
  )
  expect((await app.as(other!.id).get(`/werk/aanbod/voorstellen/${waiting}`)).status).toBe(404)
  expect((await app.as(providers.school.worker).get('/werk/aanbod')).status).toBe(403)
})

test('wrong input comes back with what was typed', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.planner}`
  const wrong = await els.post(`${at}/prijs`, { ...price, kind1: 'per-result', milestone1: '' })
  expect([wrong.status, wrong.text.includes('bij welk resultaat')]).toEqual([422, true])
  expect(wrong.html).toContain('value="1200"')
  expect((await els.post(`${at}/voorwaarden`, { kind: 'age-min', value: 'jong', hard: 'yes' })).text).toContain('leeftijd in jaren')
  expect((await els.post(`${at}/kwaliteit`, { id: newId(), kind: 'certificate', source: 'X Y', onDate: '2026-01-01' })).text).toContain(
    'tot wanneer dit geldt',
  )
  expect((await els.post(`${at}/gebied`, {})).text).toContain('Kies een regio of gemeente')
})

test('a confidential tariff shows with whom and until when, never an amount', async () => {
  const id = await begin('Assessment op maat')
  await fill(id)
  const els = app.as(providers.school.worker)
  await els.submit(`/aanbieder/diensten/${id}/prijs`, {
    validFrom: '2026-07-07',
    vat: '0',
    kind1: 'fixed',
    confidentialFor: cast.municipality,
    confidentialUntil: '2026-12-31',
  })
  app.clock.setAhead(2)
  await els.submit(`/aanbieder/diensten/${id}/publicatie`)
  await decide(id, 'publication')
  const page = await app.as(null).get(`/diensten/${id}`)
  expect(page.text).toContain('vertrouwelijk volgens contract met Gemeente Zutphen, tot')
  expect(page.text).not.toContain('Nog niet compleet')
  app.clock.setAhead(200)
  expect((await app.as(null).get(`/diensten/${id}`)).text).toContain('een prijs die nu geldt')
  app.clock.setAhead(2)
})

test('paused it leaves the list and comes back; a copy for another place shows where it differs', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}`
  const pause = { because: 'full', untilOn: '2026-09-01' }
  await els.submit(`${at}/onderbreking`, pause)
  expect((await app.as(null).get('/diensten')).text).not.toContain('Metselaar')
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).text).toContain('Dit aanbod is tijdelijk gesloten')
  await els.submit(`${at}/hervatting`)
  expect((await els.post(`${at}/hervatting`)).status).toBe(409)
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).status).toBe(200)

  const copy = newId()
  await els.submit(`${at}/kopie`, { id: copy, name: 'Metselaar in Apeldoorn', tied: 'yes' })
  const own = `/aanbieder/diensten/${copy}`
  expect((await els.get(own)).text).toContain('Verschillen met Metselaar')
  // Its name is its own.
  expect((await els.get(`${own}/verschillen`)).text).toContain('Er is geen verschil')
  await els.submit(`${own}/inhoud`, { ...content, name: 'Metselaar in Apeldoorn', aim: 'Iets anders' })
  expect((await els.get(`${own}/verschillen`)).text).toContain('Iets anders')
  expect((await els.submit(`${own}/overname`, { part: 'content' })).text).toContain('Metselaar in Apeldoorn')
  expect((await els.get(`${own}/verschillen`)).text).toContain('Er is geen verschil')
  await els.submit(`${own}/prijs`, { ...price, euros1: '333', kind2: '' })
  expect((await els.get(`${own}/verschillen`)).text).toContain('€ 333')
})

test('a newer proposal takes the place of the one that waits, and a withdrawn one is gone', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.planner}`
  await els.submit(`${at}/voorwaarden`, { kind: 'age-min', value: '18', hard: 'yes' })
  await els.submit(`${at}/voorwaarden`, { kind: 'driving-licence', hard: 'no' })
  const id = await proposalOf(providers.planner, 'rules')
  const page = await app.as(cast.coordinator).get(`/werk/aanbod/voorstellen/${id}`)
  expect(page.text).toContain('U bent 18 jaar of ouder; U heeft een rijbewijs B (liefst)')
  await els.submit(`${at}/voorstellen/${id}/intrekking`)
  expect(await proposalOf(providers.planner, 'rules')).toBeUndefined()
})

// policy: D1
test('anybody can look how an offer was on a day, and never at what was a draft then', async () => {
  const visitor = app.as(null)
  const history = `/diensten/${providers.planner}/geschiedenis`
  expect((await visitor.get(`${history}?op=2026-07-06`)).text).toContain('€ 5.000')
  expect((await visitor.get(`${history}?op=2026-07-05`)).text).toContain('was dit niet openbaar')
  const id = await begin('Nog geheim')
  expect((await visitor.get(`/diensten/${id}/geschiedenis`)).status).toBe(404)
  expect((await app.as(providers.school.worker).get(`/diensten/${id}/geschiedenis`)).text).toContain('Nog geheim')
})

// policy: K8
test('a figure stands beside what its provider says of it, with how sure it is', async () => {
  const id = newId()
  await app.system((tx, actor) =>
    putEvidence(tx, actor, {
      id,
      serviceId: providers.planner,
      kind: 'outcome',
      source: 'Doorverwijzingen',
      onDate: '2026-07-01',
      cases: 8,
      denominator: 10,
    }),
  )
  const els = app.as(providers.school.worker)
  await els.submit(`/aanbieder/diensten/${providers.planner}/kwaliteit/${id}/reactie`, { reply: 'Twee mensen verhuisden.' })
  const page = await app.as(null).get(`/diensten/${providers.planner}`)
  expect(page.text).toContain('8 van 10. 80%, in werkelijkheid waarschijnlijk tussen 49% en 94,3%')
  expect(page.text).toContain('Twee mensen verhuisden.')
  const agency = app.as(providers.agency.worker)
  expect((await agency.post(`/aanbieder/diensten/${providers.planner}/kwaliteit/${id}/reactie`, { reply: 'Onzin' })).status).toBe(404)
})

// policy: D11, D15
test('closures come off a price per week, and words of the lists are chosen and found again', async () => {
  const id = await begin('Heftruck')
  await fill(id)
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${id}`
  await els.submit(`${at}/prijs`, {
    validFrom: '2026-07-08',
    vat: '0',
    kind1: 'per-week',
    euros1: '100',
    least1: '2',
    most1: '4',
  })
  await els.submit(`${at}/startmomenten`, { startsOn: '2026-08-03', places: '10', placesFree: '4' })
  expect((await els.post(`${at}/sluitingen`, { closedFrom: '2026-08-10', closedUntil: '2026-08-10' })).text).toContain('na de eerste dag')
  await els.submit(`${at}/sluitingen`, { closedFrom: '2026-08-10', closedUntil: '2026-08-15', words: 'Bouwvak' })
  await els.submit(`${at}/woorden`, { characteristics: ['KK09'], roadSteps: ['ES06'] })
  expect((await els.post(`${at}/woorden`, { characteristics: ['ZZ99'] })).text).toContain('staat niet in de lijst')
  expect((await els.get(`${at}/woorden`)).html).toMatch(/value="KK09"[^>]* checked/)
  await els.submit(`${at}/publicatie`)
  await decide(id, 'publication')
  const page = await app.as(null).get(`/diensten/${id}`)
  // Four weeks of which one is closed.
  expect(page.text).toContain('ongeveer € 100 tot € 300 in totaal, met btw, bij de start op 3 aug 2026')
  expect(page.text).toContain('Diploma, certificaat of praktijkverklaring')
})

// policy: D3
test('of two who decide at once one wins, and nobody approves what they proposed themselves', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}`
  await els.submit(`${at}/stappen`, { title: 'Proefles' })
  const id = await proposalOf(providers.mason, 'steps')
  await app.database.owner.query('update catalogue.change set made_by = $2 where id = $1', [id, cast.coordinator])
  const coen = app.as(cast.coordinator)
  expect((await coen.get(`/werk/aanbod/voorstellen/${id}`)).text).toContain('Een collega kan dat')
  expect((await coen.post(`/werk/aanbod/voorstellen/${id}/besluit`, { decision: 'approve' })).status).toBe(403)
  await app.database.owner.query('update catalogue.change set made_by = $2 where id = $1', [id, providers.school.worker])
  const [yes, no] = [{ decision: 'approve' }, { decision: 'reject', reason: 'Nee' }]
  const answers = await Promise.all([yes, no, yes].map((fields) => coen.post(`/werk/aanbod/voorstellen/${id}/besluit`, fields)))
  expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([303, 409, 409])
})
