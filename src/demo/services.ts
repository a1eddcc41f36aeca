import { insertPrice, insertService, putEvidence } from '../modules/catalogue/index.ts'
import { conceptByUri } from '../modules/skills/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { FIRST, SECOND } from './accounts.ts'

interface DemoService {
  key: string
  by: string
  name: string
  kind: string
  aim: string
  forWhom: string
  method: string
  afterwards: string
  apply: string
  weeks?: number
  hours?: number
  waiting?: number
  regions?: string[]
  sensitivity?: string
  freeHelp?: boolean
  delivery?: string
  occupation?: string
  /** Euros without VAT, and VAT in basis points; what the payer pays. */
  payer?: { kind: string; euros: number; quantity?: number; vat?: number }
  quality?: { kind: string; source: string; on: string; cases?: number; of?: number; note?: string }[]
  newSince?: string
}

const STAMP = (source: string) => ({ kind: 'certificate', source, on: '2026-02-01', note: 'Geldig keurmerk, gezien door de regio.' })
const ASK = 'Bespreek het met een medewerker van het Werkcentrum. Die meldt u aan.'
const training = (given: Pick<DemoService, 'key' | 'by' | 'name' | 'aim' | 'weeks' | 'hours' | 'waiting'> & { euros: number; occupation?: string; regions?: string[] }): DemoService => ({
  ...given, kind: 'training', forWhom: 'Mensen die een vak willen leren of van vak willen wisselen. Een diploma vooraf is niet nodig.', method: 'Leren in een kleine groep, met praktijkdagen bij een bedrijf. U heeft één vaste begeleider.',
  afterwards: 'U kunt beginnen in dit beroep en heeft een erkend bewijs van wat u kunt.', apply: ASK, payer: { kind: 'fixed', euros: given.euros, vat: 0 }, quality: [STAMP('Inspectie van het Onderwijs'), { kind: 'outcome', source: 'Doorverwijzingen van het Werkcentrum', on: '2026-06-01', cases: 18, of: 26, note: 'Aan het werk of verder aan het leren na zes maanden.' }],
})
const guidance = (given: Pick<DemoService, 'key' | 'by' | 'name' | 'aim' | 'weeks' | 'hours' | 'waiting'> & { euros: number; kind?: string; regions?: string[] }): DemoService => ({
  ...given, kind: given.kind ?? 'reintegration', forWhom: 'Mensen die willen werken en niet weten waar te beginnen, of lang niet gewerkt hebben.', method: 'Wekelijkse gesprekken en oefenen met anderen. U maakt samen een plan en u bepaalt het tempo.',
  afterwards: 'U weet wat u kunt en wilt, en u solliciteert met vertrouwen.', apply: ASK, delivery: 'individual', payer: { kind: 'per-week', euros: given.euros, quantity: given.weeks ?? 1, vat: 2100 }, quality: [STAMP('Keurmerk Blik op Werk'), { kind: 'satisfaction', source: 'Deelnemersonderzoek', on: '2026-05-15', cases: 41, of: 50, note: 'Zou dit aanraden aan een ander.' }],
})
const free = (given: Pick<DemoService, 'key' | 'by' | 'name' | 'aim' | 'kind'> & Partial<DemoService>): DemoService => ({
  forWhom: 'Iedereen in de regio.', method: 'Een gesprek, en daarna hulp op maat.', afterwards: 'U weet waar u aan toe bent en wat u zelf kunt doen.', apply: 'Bel of loop binnen. Een verwijzing mag, maar hoeft niet.', freeHelp: true, waiting: 1, delivery: 'individual', ...given,
})

export const DEMO_SERVICES: DemoService[] = [
  training({ key: 'planner-bouw', by: 'vakschool', name: 'Planner in de bouw (mbo 4, verkort)', aim: 'In een jaar leert u werk in de bouw plannen: mensen, materiaal en tijd.', weeks: 40, hours: 16, waiting: 3, euros: 4800, occupation: 'construction-planner' }),
  training({ key: 'timmeren', by: 'vakschool', name: 'Timmeren voor beginners', aim: 'U leert werken met hout en gereedschap.', weeks: 20, hours: 24, waiting: 2, euros: 2950 }),
  training({ key: 'elektra', by: 'vakschool', name: 'Monteur zonnepanelen', aim: 'U leert veilig zonnepanelen plaatsen en aansluiten.', weeks: 16, hours: 32, waiting: 6, euros: 3650 }),
  training({ key: 'metselen', by: 'vakschool', name: 'Metselen met praktijkverklaring', aim: 'U leert metselen op de bouwplaats.', weeks: 26, hours: 24, waiting: 4, euros: 3100 }),
  training({ key: 'logistiek', by: 'vakschool', name: 'Heftruck en magazijn', aim: 'U haalt uw certificaat en leert werken in een magazijn.', weeks: 3, hours: 32, waiting: 1, euros: 890 }),
  training({ key: 'verzorgende', by: 'zorgschool', name: 'Verzorgende IG', aim: 'U leert mensen verzorgen, thuis of in een huis.', weeks: 80, hours: 24, waiting: 8, euros: 6200, regions: [SECOND] }),
  training({ key: 'zorghulp', by: 'zorgschool', name: 'Zorghulp, eerste stap', aim: 'U maakt kennis met werken in de zorg.', weeks: 12, hours: 16, waiting: 2, euros: 1450, regions: [SECOND] }),
  training({ key: 'gastvrij', by: 'zorgschool', name: 'Gastvrouw of gastheer in de zorg', aim: 'U leert bewoners en bezoekers ontvangen.', weeks: 10, hours: 16, waiting: 3, euros: 1250, regions: [SECOND] }),
  guidance({ key: 'solliciteren', by: 'stapverder', name: 'Solliciteren en netwerken', aim: 'U leert wat u kunt, hoe u dat laat zien en waar u werk vindt.', weeks: 10, hours: 4, waiting: 1, euros: 165, regions: [FIRST, SECOND] }),
  guidance({ key: 'terug-naar-werk', by: 'stapverder', name: 'Stap voor stap terug naar werk', aim: 'Rustig opbouwen, met een werkplek die bij u past.', weeks: 26, hours: 12, waiting: 4, euros: 210 }),
  guidance({ key: 'jobcoach', by: 'stapverder', name: 'Jobcoach op de werkplek', aim: 'Iemand kijkt mee in de eerste maanden van een nieuwe baan.', weeks: 26, hours: 2, waiting: 2, euros: 140, regions: [FIRST, SECOND] }),
  guidance({ key: 'vrouwen', by: 'stapverder', name: 'Herintreden na zorgen voor anderen', aim: 'Wat u thuis en als vrijwilliger leerde telt. U leert het te vertellen aan werkgevers.', weeks: 12, hours: 6, waiting: 2, euros: 155 }),
  guidance({ key: 'loopbaanadvies', by: 'loopbaanhuis', kind: 'career-advice', name: 'Loopbaanadvies in vijf gesprekken', aim: 'U ontdekt wat bij u past en maakt een plan.', weeks: 8, hours: 2, waiting: 1, euros: 190, regions: [FIRST, SECOND] }),
  guidance({ key: 'omscholen', by: 'loopbaanhuis', kind: 'career-advice', name: 'Van vak wisselen', aim: 'U onderzoekt welke beroepen haalbaar zijn met wat u al kunt.', weeks: 6, hours: 3, waiting: 2, euros: 180 }),
  guidance({ key: 'zwaar-werk', by: 'loopbaanhuis', kind: 'career-advice', name: 'Zwaar werk, en dan?', aim: 'Als u uw werk niet meer volhoudt: wat kan wel?', weeks: 6, hours: 2, waiting: 3, euros: 175, regions: [FIRST, SECOND] }),
  { ...guidance({ key: 'werkervaring', by: 'werkplaats', kind: 'work-experience', name: 'Werkervaring in de werkplaats', aim: 'U doet ervaring op, met begeleiding.', weeks: 26, hours: 20, waiting: 1, euros: 95 }), delivery: 'workplace' },
  { ...guidance({ key: 'praktijkleren', by: 'werkplaats', kind: 'work-experience', name: 'Leren op de werkvloer', aim: 'U leert door te doen en krijgt een praktijkverklaring.', weeks: 20, hours: 24, waiting: 2, euros: 110 }), delivery: 'workplace' },
  { ...guidance({ key: 'groen', by: 'werkplaats', kind: 'work-experience', name: 'Werken in het groen', aim: 'Buiten werken in een vaste ploeg.', weeks: 26, hours: 24, waiting: 5, euros: 90 }), delivery: 'workplace' },
  free({ key: 'uitzendcontact', by: 'bouwkracht', kind: 'temp-agency', name: 'Kennismaken met Bouwkracht', aim: 'Alvast contact over werk in de bouw, tijdens of na uw opleiding.', forWhom: 'Mensen die in de bouw willen werken.', waiting: 0 }),
  free({ key: 'uitzendplanner', by: 'bouwkracht', kind: 'temp-agency', name: 'Werk als planner of werkvoorbereider', aim: 'Bouwkracht zoekt met u een plek op kantoor in de bouw.', waiting: 0, occupation: 'construction-planner' }),
  free({ key: 'schuldhulp', by: 'geldwijs', kind: 'debt-help', name: 'Hulp bij geld en schulden', aim: 'Samen maken we uw geldzaken overzichtelijk en zoeken we een regeling.', sensitivity: 'discreet', waiting: 0 }),
  free({ key: 'budgetcoach', by: 'geldwijs', kind: 'debt-help', name: 'Budgetcoach', aim: 'Een vaste coach helpt u rondkomen.', sensitivity: 'discreet', waiting: 2 }),
  free({ key: 'taal', by: 'taalrijk', kind: 'language', name: 'Beter Nederlands op het werk', aim: 'U oefent praten, lezen en schrijven voor uw werk.', sensitivity: 'discreet', delivery: 'group', weeks: 20, hours: 4 }),
  free({ key: 'taalmaatje', by: 'taalrijk', kind: 'volunteering', name: 'Een taalmaatje', aim: 'Elke week een uur praten met een vrijwilliger.', sensitivity: 'discreet' }),
  free({ key: 'digitaal', by: 'taalrijk', kind: 'training', name: 'Omgaan met de computer', aim: 'U leert mailen, zoeken en online formulieren invullen.', delivery: 'group', weeks: 8, hours: 3 }),
  free({ key: 'jobhunting', by: 'uwv', kind: 'instrument', name: 'Proefplaatsing', aim: 'Op proef werken bij een werkgever, met behoud van uitkering.', forWhom: 'Mensen met een uitkering van UWV.', regions: [FIRST, SECOND] }),
  free({ key: 'scholingsbudget', by: 'uwv', kind: 'instrument', name: 'Scholing via UWV', aim: 'UWV kijkt of een opleiding voor een kansrijk beroep vergoed kan worden.', forWhom: 'Mensen met een WW-uitkering.', regions: [FIRST, SECOND] }),
  free({ key: 'loonkosten', by: 'zutphen', kind: 'instrument', name: 'Loonkostensubsidie', aim: 'De gemeente betaalt een deel van het loon als iemand minder kan doen.', forWhom: 'Inwoners van Zutphen met een bijstandsuitkering, en hun werkgever.' }),
  // Two that are not complete: nobody can be referred there yet.
  { key: 'zonder-prijs', by: 'loopbaanhuis', kind: 'career-advice', name: 'Online loopbaantest met gesprek', aim: 'Een test en een gesprek over de uitslag.', forWhom: 'Werkenden.', method: 'U vult thuis de test in.', afterwards: 'U weet wat bij u past.', apply: ASK, delivery: 'online', weeks: 2, hours: 2, waiting: 0, quality: [STAMP('Noloc')] },
  { key: 'zonder-kwaliteit', by: 'stapverder', kind: 'reintegration', name: 'Wandelcoach', aim: 'Lopend praten over wat u wilt.', forWhom: 'Mensen die graag buiten zijn.', method: 'Zes wandelingen.', afterwards: 'U heeft een plan.', apply: ASK, weeks: 6, hours: 2, waiting: 1, payer: { kind: 'per-session', euros: 85, quantity: 6, vat: 2100 } },
]

/** Thirty invented services, most complete, two not; gives their ids by key. */
export async function loadServices(tx: Tx, actor: Actor, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const service of DEMO_SERVICES) {
    const occupation = service.occupation ? await conceptByUri(tx, `urn:wegwijzer:occupation:${service.occupation}`) : undefined
    const id = await insertService(tx, actor, {
      organisationId: organisations.get(service.by)!, name: service.name, kind: service.kind, aim: service.aim, forWhom: service.forWhom, method: service.method, afterwards: service.afterwards, howToApply: service.apply,
      sensitivity: service.sensitivity ?? 'normal', freeHelp: service.freeHelp ?? false, delivery: service.delivery ?? 'group', status: 'public', confirmedOn: actor.today, newSince: service.newSince ?? '2022-01-01',
      regions: service.regions ?? [FIRST], occupations: occupation ? [occupation] : [], acceptanceDays: 5,
      ...(service.weeks === undefined ? {} : { durationWeeks: service.weeks }), ...(service.hours === undefined ? {} : { hoursPerWeek: service.hours }), ...(service.waiting === undefined ? {} : { waitingWeeks: service.waiting }),
    })
    ids.set(service.key, id)
    if (service.payer) {
      const { kind, euros, quantity = 1, vat = 0 } = service.payer
      await insertPrice(tx, { serviceId: id, part: 'payer', kind, amountCents: Math.round(euros * 100), vatBasisPoints: vat, quantity, validFrom: '2026-01-01' })
      await insertPrice(tx, { serviceId: id, part: 'person', kind: 'free', amountCents: 0, vatBasisPoints: 0, quantity: 1, validFrom: '2026-01-01' })
    }
    for (const one of service.quality ?? []) await putEvidence(tx, actor, { serviceId: id, kind: one.kind, source: one.source, onDate: one.on, cases: one.cases ?? null, denominator: one.of ?? null, note: one.note ?? null })
  }
  return ids
}
