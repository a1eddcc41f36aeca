import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
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

const els = () => app.as(providers.school.worker)
async function begin(name: string, more: Record<string, string> = {}): Promise<string> {
  const id = newId()
  await els().submit('/aanbieder/diensten', { id, name, kind: 'training', delivery: 'group', ...more })
  return `/aanbieder/diensten/${id}`
}
const shownAt = (own: string) => own.replace('/aanbieder', '')
const line = { validFrom: '2026-07-06', vat: '0' }

// policy: D11
test.each<[kind: string, fields: Record<string, string>, says: RegExp, total: RegExp | null]>([
  ['free', { kind1: 'free' }, /De betaler betaalt Niets/, null],
  ['fixed', { kind1: 'fixed', euros1: '1200', vat: '2100' }, /€ 1\.200 vast bedrag/, /€ 1\.452 in totaal, met btw/],
  ['per hour', { kind1: 'per-hour', euros1: '82,50', least1: '10', most1: '20' }, /€ 82,50 per uur/, /€ 825 tot € 1\.650/],
  ['per session', { kind1: 'per-session', euros1: '95', least1: '5', vat: '900' }, /€ 95 per keer/, /€ 517,75 in totaal/],
  ['per week', { kind1: 'per-week', euros1: '100', least1: '8', most1: '12' }, /€ 100 per week/, /€ 800 tot € 1\.200/],
  ['per month', { kind1: 'per-month', euros1: '400', least1: '3' }, /€ 400 per maand/, /€ 1\.200 in totaal/],
  ['per place used', { kind1: 'per-place-used', euros1: '350' }, /€ 350 per gebruikte plek/, /€ 350 in totaal/],
  ['per place agreed', { kind1: 'per-place-agreed', euros1: '350' }, /€ 350 per afgesproken plek/, /€ 350 in totaal/],
  [
    'per result',
    { kind1: 'per-result', euros1: '900', milestone1: 'werk na zes maanden' },
    /€ 900 per resultaat \(werk na zes maanden\)/,
    /€ 900 in totaal/,
  ],
  [
    'combined',
    {
      kind1: 'fixed',
      euros1: '500',
      kind2: 'per-week',
      euros2: '50',
      least2: '4',
      kind3: 'per-result',
      euros3: '250',
      milestone3: 'diploma',
    },
    /€ 500 vast bedrag \+ € 50 per week \+ € 250 per resultaat \(diploma\)/,
    /€ 950 in totaal/,
  ],
])('a price %s is filled in, and shown with what it comes to', async (kind, fields, says, total) => {
  const own = await begin(`Prijs ${kind}`)
  await els().submit(`${own}/prijs`, { ...line, ...fields, payers: 'municipality' })
  const { text } = await els().get(shownAt(own))
  expect(text).toMatch(says)
  if (total) expect(text).toMatch(total)
})

test('the person and the payer each have a price, with an end; after it there is none', async () => {
  const own = await begin('Twee prijzen')
  await els().submit(`${own}/prijs`, { ...line, kind1: 'fixed', euros1: '700', validUntil: '2026-09-01' })
  await els().submit(`${own}/prijs-deelnemer`, { ...line, kind1: 'fixed', euros1: '25' })
  const page = () => els().get(shownAt(own))
  expect((await page()).text).toMatch(/U betaalt € 25 vast bedrag.*De betaler betaalt € 700 vast bedrag.*tot 1 sep 2026/)
  expect(fieldsOf(await els().get(`${own}/prijs-deelnemer`), `${own}/prijs-deelnemer`)).toMatchObject({ euros1: '25' })
  app.clock.setAhead(60)
  expect((await page()).text).toMatch(/De betaler betaalt Niet bekend/)
  // A new price from a day before the end of the one before takes its place.
  app.clock.setAhead(0)
  await els().submit(`${own}/prijs`, { ...line, validFrom: '2026-08-01', kind1: 'fixed', euros1: '800' })
  app.clock.setAhead(60)
  expect((await page()).text).toMatch(/De betaler betaalt € 800/)
  app.clock.setAhead(0)
})

// policy: D1
test('everything a provider fills in is on the page as visitors see it, before it is public', async () => {
  const own = await begin('Lassen van begin tot eind')
  await els().submit(`${own}/inhoud`, {
    name: 'Lassen van begin tot eind',
    kind: 'training',
    sensitivity: 'normal',
    delivery: 'group',
    aim: 'U leert lassen.',
    forWhom: 'Wie met metaal wil werken.',
    method: 'Les en praktijk.',
    afterwards: 'U kunt als leerling-lasser beginnen.',
    groupMin: '4',
    groupMax: '10',
    durationWeeks: '16',
    hoursPerWeek: '24',
    intensity: 'twee dagdelen les, één dag praktijk',
    languages: 'Nederlands, Arabisch',
    documents: 'Identiteitsbewijs\nVeiligheidsschoenen',
  })
  await els().submit(`${own}/contact`, {
    howToApply: 'Bel of mail.',
    applyWays: ['phone', 'guide'],
    contactName: 'Balie',
    contactPhone: '0575 000 111',
    accessibility: ['wheelchair', 'easy-language'],
  })
  await els().submit(`${own}/plaatsen-vrij`, { waitingWeeks: '3', places: '10', placesFree: '4' })
  await els().submit(`${own}/stappen`, { title: 'Proefles', words: 'Een dagdeel' })
  await els().submit(`${own}/startmomenten`, { startsOn: '2026-09-01', places: '10', placesFree: '4' })
  for (const [place, days] of [
    ['Zutphen', 'maandag en dinsdag van 9.00 tot 16.00 uur'],
    ['Apeldoorn', 'woensdag van 13.00 tot 21.00 uur'],
  ] as const)
    await els().submit(`${own}/locaties`, { place, days })
  await els().submit(`${own}/voorwaarden`, { kind: 'lives-in', value: 'zutphen', hard: 'no' })
  await els().submit(`${own}/voorwaarden`, { kind: 'benefit-from', value: 'Gemeente', hard: 'no' })
  const { text } = await els().get(shownAt(own))
  for (const words of [
    'Zo zien bezoekers dit zodra het openbaar is',
    'In een groep, 4 tot 10 mensen',
    'In welke talen Nederlands en Arabisch',
    '16 weken',
    '24 uur per week',
    'twee dagdelen les, één dag praktijk',
    'Identiteitsbewijs Veiligheidsschoenen',
    'Via een medewerker van het Werkcentrum',
    'Met rolstoel bereikbaar',
    'In eenvoudige taal',
    '3 weken, bevestigd op 6 jul 2026',
    'Proefles: Een dagdeel',
    '1 sep 2026, 4 van 10 plekken vrij',
    'Zutphen: maandag en dinsdag van 9.00 tot 16.00 uur',
    'Apeldoorn: woensdag van 13.00 tot 21.00 uur',
    'U woont in Zutphen (liefst)',
    'U krijgt een uitkering van de gemeente (liefst)',
  ])
    expect(text).toContain(words)
  expect(text).not.toMatch(/\b(GM|AM)\d|municipality|wheelchair/)
})

test('free help has a short form: aim and applying are enough, without price or evidence', async () => {
  const own = await begin('Hulp bij formulieren', { kind: 'volunteering', freeHelp: 'on' })
  const content = {
    name: 'Hulp bij formulieren',
    kind: 'volunteering',
    freeHelp: 'on',
    sensitivity: 'normal',
    delivery: 'individual',
    languages: 'nl',
  }
  await els().submit(`${own}/inhoud`, { ...content, aim: 'Samen brieven lezen en invullen.' })
  expect((await els().get(own)).text).not.toContain('Vraag de regio om dit openbaar te maken')
  expect((await els().submit(`${own}/contact`, { howToApply: 'Kom langs op dinsdag.' })).text).toContain(
    'Vraag de regio om dit openbaar te maken',
  )
  expect((await els().get(shownAt(own))).text).toContain('De betaler betaalt Niets')
})
