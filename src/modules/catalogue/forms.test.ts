import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { grantRole } from '../access/index.ts'
import { newId } from '../../platform/ids.ts'
import { innerType, readForm } from '../../platform/form.ts'
import type { FormRoute } from '../../platform/route.ts'
import { testApp, textOf, type TestApp } from '../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { routes } from './routes.ts'

// What waits for a mailed link, for twins to be found or for another catalogue has its own tests.
const OWN_TESTS = /^\/zoekvraag\/|^\/werk\/aanbod\/(dubbel|overgenomen)\//
const forms = routes.filter((route): route is FormRoute => route.kind === 'form' && !OWN_TESTS.test(route.path))
let app: TestApp
let cast: Cast
let providers: Providers
let admin: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  admin = await enterAdministrator(app)
  await app.system(async (tx, actor) => {
    await grantRole(tx, actor, { accountId: providers.school.worker, role: 'organisation-admin', regionCode: null })
  })
  const els = app.as(providers.school.worker)
  await els.submit(`/aanbieder/diensten/${providers.mason}/stappen`, { title: 'Proefles' })
  for (const name of ['certification', 'invitation', 'correction', 'missing', 'source', 'quality', 'shown', 'admission', 'location'])
    ids[name] = newId()
  const address = { street: 'Ambachtsweg', houseNumber: '12', postcode: '7202 AB', place: 'Zutphen' }
  await els.submit('/aanbieder/locaties', { id: ids.location!, locationName: 'Praktijkhal', ...address })
  await els.submit('/aanbieder/keurmerken', { id: ids.certification!, scheme: 'Blik op Werk', validUntil: '2027-03-01' })
  await app
    .as(null)
    .submit(`/diensten/${providers.planner}/klopt-niet`, { id: ids.correction!, fact: 'price', wrong: 'De prijs is anders.' })
  await app.as(cast.fatma).submit('/werk/ontbrekend-aanbod', {
    id: ids.missing!,
    helpName: 'Buurtkeuken',
    helpKind: 'volunteering',
    offeredBy: 'De buurt',
    reach: 'bel 0575 000 000',
  })
  const source = { id: ids.source!, sourceName: 'Kaart', slug: 'kaart', url: 'https://kaart.example/hsds', everyHours: '24' }
  await app.as(admin).submit('/beheer/bronnen', source)
  await app.system(async (tx, actor) => {
    const { putEvidence } = await import('./index.ts')
    const figure = {
      id: ids.quality!,
      serviceId: providers.planner,
      kind: 'outcome',
      source: 'Doorverwijzingen',
      cases: 8,
      denominator: 12,
    }
    await putEvidence(tx, actor, { ...figure, onDate: actor.today })
  })
  await app.database.owner.query('update catalogue.service set kept_by_region = $1 where id = $2', [cast.region, providers.mason])
  await app.database.owner.query(
    `insert into catalogue.shown_in (id, service_id, region_code, state, asked_on, decide_by, by_default)
     values ($1, $2, $3, 'waiting', '2026-07-06', '2026-07-20', true)`,
    [ids.shown, providers.posting, cast.region],
  )
  await app.database.owner.query(
    `insert into catalogue.admission (region_code, id, organisation_id, given, name, invitation_id, mail_language, proposed_by, proposed_at, state)
     values ($1, $2, $3, 'null', 'Nieuw', $2, 'nl', $4, '2026-07-06', 'waiting')`,
    [cast.region, ids.admission, cast.otherUwv, cast.fatma],
  )
  ids.change = (await app.database.owner.query<{ id: string }>("select id from catalogue.change where state = 'proposed'")).rows[0]!.id
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

/** What stands in the place of a parameter, by the path it is in. */
function pathOf({ path }: FormRoute): string {
  const of: [RegExp, string][] = [
    [/keurmerken\/:id/, ids.certification!],
    [/beheer\/bronnen\/:id/, ids.source!],
    [/aanbieder\/locaties\/:id/, ids.location!],
    [/meldingen\/:id/, ids.correction!],
    [/ontbrekend-aanbod\/:id/, ids.missing!],
    [/werk\/aanbod\/eigen\/:id/, providers.mason],
    [/werk\/aanbod\/elders\/:id/, ids.shown!],
    [/werk\/aanbod\/toelating\/:id/, ids.admission!],
    [/werk\/aanbod\/voorstellen\/:id/, ids.change!],
  ]
  const id = of.find(([pattern]) => pattern.test(path))?.[1] ?? providers.planner
  const given: Record<string, string> = {
    id,
    change: ids.change!,
    quality: ids.quality!,
    concept: newId(),
    number: '0',
    slug: 'veluwe-stedendriehoek',
    token: `06.${'a'.repeat(22)}`,
  }
  return path.replaceAll(/:(\w+)/g, (_, name: string) => given[name]!)
}

function whoMay({ may }: FormRoute): string | null {
  if (may === 'anyone') return null
  if (may.includes('provider')) return providers.school.worker
  if (may.includes('guide')) return cast.fatma
  return may.includes('coordinator') ? cast.coordinator : admin
}

const CANDIDATES = ['<b>', 'x'.repeat(5001), '-7', 'zo-iets']
const inputOf = (schema: z.ZodType) => ({ ...innerType(schema).meta(), ...schema.meta() }).input as string | undefined

/** A form filled in wrong wherever that can be: what travels unseen is right, as from a browser. */
function wrongBody({ form }: FormRoute): { body: Record<string, string>; typed: string[] } {
  const typed: string[] = []
  const body = Object.entries(form.shape as Record<string, z.ZodType>).flatMap(([field, schema]) => {
    if (field === 'id' || inputOf(schema) === 'hidden') return [[field, newId()]]
    const inner = innerType(schema) as z.ZodType & { def: { type: string } }
    const value = CANDIDATES.find(
      (one) => !schema.safeParse(inner.def.type === 'array' ? [one] : inner.def.type === 'number' ? Number(one) : one).success,
    )
    if (value === undefined) return []
    if (['string', 'number'].includes(inner.def.type) && !['radio', 'select'].includes(inputOf(schema) ?? '')) typed.push(value)
    return [[field, value]]
  })
  return { body: Object.fromEntries(body) as Record<string, string>, typed }
}

/** Each thing said to be wrong: its sentence, and the element it leads to. */
function errorsOn(html: string): { says: string; leadsTo: string | undefined }[] {
  const summary = /data-error-summary.*?<ul[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? ''
  return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => ({
    says: textOf(item!),
    leadsTo: /href="#([^"]+)"/.exec(item!)?.[1],
  }))
}

/** Words of the program: names of fields as code has them, codes of choices. */
function rawWords({ form }: FormRoute): RegExp {
  const codes = Object.values(form.shape as Record<string, z.ZodType>).flatMap((schema) => {
    const { def } = innerType(schema) as z.ZodType & { def: { entries?: Record<string, string>; element?: z.ZodType } }
    const element = def.element as (z.ZodType & { def: { entries?: Record<string, string> } }) | undefined
    return Object.values(def.entries ?? element?.def.entries ?? {}).filter((code) => code.includes('-'))
  })
  return new RegExp(`[a-z][A-Z]|\\w_\\w|\\[object|undefined|\\b(${['NaN', ...codes].join('|')})\\b`)
}

// policy: D1, D3
describe.each(forms.filter(({ form }) => Object.keys(form.shape).length > 0).map((route) => [route.path, route] as const))(
  'POST %s',
  (_, route) => {
    const fields = Object.keys(route.form.shape)
    const shown = (html: string) => {
      const errors = errorsOn(html)
      expect(errors).not.toEqual([])
      for (const { says, leadsTo } of errors) {
        expect(says.replaceAll('KvK', '')).not.toMatch(rawWords(route))
        for (const field of fields) expect(says.startsWith(`${field}:`), says).toBe(false)
        // What travels unseen has no field to lead to: then the sentence says to load the page again.
        if (leadsTo === undefined) expect(says).toMatch(/kwam niet heel aan|did not arrive whole/)
        else expect(html).toContain(`id="${leadsTo}"`)
      }
      return errors
    }

    test.each(['', '/en'])('left empty it says what is needed, in words of people%s', async (language) => {
      const answer = await app.as(whoMay(route)).post(language + pathOf(route), {})
      const passes = readForm(route.form, {}, String, 'nl').ok
      if (passes) expect([200, 303, 404, 409, 410, 422]).toContain(answer.status)
      else {
        expect([answer.status, answer.text.slice(0, 300)]).toEqual([422, expect.any(String)])
        shown(answer.html)
      }
    })

    test('filled in wrong it comes back as it was typed, each sentence leading to its field', async () => {
      const { body, typed } = wrongBody(route)
      if (typed.length === 0 && Object.keys(body).length === 0) return
      const answer = await app.as(whoMay(route)).post(pathOf(route), body)
      if (answer.status !== 422) return expect([303, 404, 409, 410]).toContain(answer.status)
      const errors = shown(answer.html)
      expect(errors.length).toBeGreaterThanOrEqual(typed.length > 0 ? 1 : 0)
      const plainHtml = answer.html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      for (const value of new Set(typed)) expect(plainHtml.includes(value), value.slice(0, 20)).toBe(true)
    })
  },
)

const offer = { name: 'Metselen', kind: 'training', sensitivity: 'normal', delivery: 'group', languages: 'Nederlands' }
const line = { validFrom: '2026-07-06', vat: '0', kind1: 'fixed', euros1: '10' }
const proof = {
  id: '019f0000-0000-7000-8000-000000000001',
  kind: 'certificate',
  source: 'Inspectie',
  onDate: '2026-01-01',
  validUntil: '2027-01-01',
}
const short = { id: newId(), name: 'Kook', kind: 'other', aim: 'Samen koken', howToApply: 'Bel ons' }
const bundle = { id: '019f0000-0000-7000-8000-000000000002', bundleName: 'Samen', bundleAim: 'Samen werken', bundleStatus: 'draft' }

// What only the rules see: each wrong in one way, with the field it is said at.
test.each<[path: string, wrong: Record<string, string>, field: string, says: RegExp]>([
  ['inhoud', { ...offer, groupMin: '9', groupMax: '3' }, 'groupMax', /minder dan het minste/],
  ['inhoud', { ...offer, languages: 'Klingons' }, 'languages', /namen van talen/],
  ['inhoud', { ...offer, documents: 'x\n'.repeat(13) }, 'documents', /te veel/],
  ['inhoud', { ...offer, kind: 'instrument' }, 'kind', /van UWV of een gemeente/],
  ['inhoud', { ...offer, instrumentType: 'employer' }, 'instrumentType', /Maak het leeg/],
  ['plaatsen-vrij', { places: '2', placesFree: '3' }, 'placesFree', /meer dan het totaal/],
  ['gebied', {}, 'regions', /Kies een regio/],
  ['voorwaarden', { kind: 'age-min', hard: 'yes' }, 'value', /Vul een waarde in/],
  ['voorwaarden', { kind: 'age-max', value: 'oud', hard: 'yes' }, 'value', /leeftijd in jaren/],
  ['voorwaarden', { kind: 'benefit-from', value: 'de bank', hard: 'no' }, 'value', /UWV of gemeente/],
  ['voorwaarden', { kind: 'language-level', value: 'goed', hard: 'no' }, 'value', /A1, A2/],
  ['voorwaarden', { kind: 'education-max', value: 'veel', hard: 'no' }, 'value', /basisschool/],
  ['voorwaarden', { kind: 'lives-in', value: 'Atlantis', hard: 'no' }, 'value', /naam van een gemeente/],
  ['voorwaarden', { kind: 'driving-licence', value: 'vliegtuig', hard: 'no' }, 'value', /soort rijbewijs/],
  ['voorwaarden', { kind: 'other', hard: 'no' }, 'words', /eigen woorden/],
  ['startmomenten', { places: '2', placesFree: '3' }, 'placesFree', /meer dan het totaal/],
  ['sluitingen', { closedFrom: '2026-08-02', closedUntil: '2026-08-01' }, 'closedUntil', /na de eerste dag/],
  ['woorden', { characteristics: 'ZZ99' }, 'characteristics', /niet in de lijst/],
  ['prijs', { ...line, euros1: '' }, 'euros1', /bedrag/],
  ['prijs', { ...line, kind1: 'free' }, 'euros1', /Gratis is € 0/],
  ['prijs', { ...line, kind2: 'per-result', euros2: '5' }, 'milestone2', /resultaat/],
  ['prijs', { ...line, least1: '9', most1: '3' }, 'most1', /minder dan het minste/],
  ['prijs', { ...line, confidentialFor: proof.id }, 'confidentialUntil', /wanneer|tot/],
  ['prijs', { ...line, confidentialFor: proof.id, confidentialUntil: '2027-01-01' }, 'euros1', /bedrag/],
  ['prijs-deelnemer', { ...line, euros1: '' }, 'euros1', /bedrag/],
  ['kwaliteit', { ...proof, onDate: '2026-12-01' }, 'onDate', /nog niet geweest/],
  ['kwaliteit', { ...proof, validUntil: '2026-01-02' }, 'validUntil', /al geweest/],
  ['kwaliteit', { ...proof, validUntil: '' }, 'validUntil', /wanneer|tot/],
  ['kwaliteit', { ...proof, kind: 'satisfaction', cases: '3' }, 'denominator', /beide|getallen/],
  ['kwaliteit', { ...proof, kind: 'satisfaction', cases: '9', denominator: '3' }, 'cases', /meer dan het totaal/],
  ['/aanbieder/keurmerken', { id: proof.id, scheme: 'NRTO', validUntil: '2020-01-01' }, 'validUntil', /al geweest/],
  ['/werk/aanbod/voorstellen/CHANGE/besluit', { decision: 'reject' }, 'reason', /Schrijf waarom/],
  ['/werk/ontbrekend-aanbod/MISSING/weigering', { reason: '' }, 'reason', /Waarom niet/],
  ['/werk/ontbrekend-aanbod/MISSING/aanbod', short, 'offeredBy', /Zeg van welke organisatie/],
  ['/werk/arrangementen', { ...bundle, offer1: bundle.id, offer2: bundle.id }, 'offer1', /openbaar aanbod/],
])('%s filled in as %o says it at %s', async (path, wrong, field, says) => {
  const full = path.startsWith('/')
    ? path.replace('CHANGE', ids.change!).replace('MISSING', ids.missing!)
    : `/aanbieder/diensten/${providers.planner}/${path}`
  const answer = await app.as(full.startsWith('/werk') ? cast.coordinator : providers.school.worker).post(full, wrong)
  const errors = errorsOn(answer.html)
  expect([answer.status, errors.map((error) => error.says)]).toEqual([422, [expect.stringMatching(says)]])
  const leadsTo = errors[0]!.leadsTo!
  expect(leadsTo).toMatch(new RegExp(`^field-(\\w+-)?${field}$`))
  expect(answer.html).toContain(`id="${leadsTo}"`)
})

test('every form of the catalogue is tried', () => {
  expect(forms.length).toBeGreaterThan(50)
})
