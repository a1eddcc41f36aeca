import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { plain } from '../../../platform/plain.ts'
import type { RequestContext } from '../../../platform/request.ts'
import type { Route } from '../../../platform/route.ts'
import type { Option } from '../../../platform/ui/index.ts'
import { KINDS } from '../schema.ts'
import { texts } from '../texts.ts'
import { mayMakeInstruments } from './new.ts'
import { municipalitiesOn, organisationsWithRole, regionsOn } from '../../regions/index.ts'
import {
  areaBody,
  capacityBody,
  closureOf,
  contactBody,
  contentBody,
  contentForm,
  placeOf,
  qualityBody,
  ruleOf,
  startOf,
  TERM_FIELDS,
  termsBody,
  termsForm,
} from './forms.ts'
import type { Price } from '../offer/price.ts'
import { areaCodesOn, termsOf, wordsOfList } from '../offer/reference.ts'
import { bodyOf } from './part-bodies.ts'
import { fieldPart, listPart } from './part-routes.tsx'
import { priceBody, priceForm } from './price-form.ts'
import { PayerPrice, PersonPrice, type PriceInput } from './price-schema.ts'
import {
  AddClosure,
  AddPlace,
  AddRule,
  AddStart,
  AddStep,
  AreaPart,
  CapacityPart,
  ContactPart,
  ContentPart,
  QualityPart,
  TermsPart,
} from './part-schema.ts'

/** The pages on which a provider fills an offer, part by part. policy: D1, D3 */
export const partRoutes: Route[] = [
  ...fieldPart({
    path: 'inhoud',
    part: 'content',
    schema: ContentPart,
    toForm: (service, c) => contentForm(service, c.language),
    known: mayMakeInstruments,
    toBody: (input, _, service, mayOffer) => contentBody(input, service, mayOffer),
    options: kindOptions,
  }),
  ...fieldPart({
    path: 'contact',
    part: 'contact',
    schema: ContactPart,
    toForm: (service) => bodyOf(service, 'contact') as Record<string, string>,
    toBody: contactBody,
  }),
  ...fieldPart({
    path: 'plaatsen-vrij',
    part: 'capacity',
    schema: CapacityPart,
    toForm: ({ waitingWeeks, places, placesFree }) => ({ waitingWeeks, places, placesFree }),
    toBody: capacityBody,
  }),
  ...fieldPart({
    path: 'gebied',
    part: 'area',
    schema: AreaPart,
    toForm: (service) => ({ ...(bodyOf(service, 'area') as Record<string, string[]>), national: service.national ? 'on' : '' }),
    known: (tx, actor) => areaCodesOn(tx, actor.today),
    toBody: (input, _c, _service, known) => areaBody(input, known),
    options: areaOptions,
  }),
  ...fieldPart({
    path: 'prijs',
    part: 'price-payer',
    schema: PayerPrice,
    toForm: (service, c) => priceForm(linesOr(service, service.payerPrices), c.actor.today),
    toBody: (input) => priceBody(input as PriceInput),
    options: payerOptions,
  }),
  ...fieldPart({
    path: 'prijs-deelnemer',
    part: 'price-person',
    schema: PersonPrice,
    toForm: (service, c) => priceForm(linesOr(service, service.personPrices), c.actor.today),
    toBody: (input) => priceBody(input as PriceInput),
  }),
  ...fieldPart({
    path: 'kwaliteit',
    part: 'quality',
    schema: QualityPart,
    toForm: () => ({ id: newId() }),
    toBody: (input, c, service) => qualityBody(input, c.actor.today, service),
  }),
  ...listPart({
    path: 'stappen',
    part: 'steps',
    key: 'steps',
    schema: AddStep,
    toItem: ({ title, words }) => ({ title, words: words ?? null }),
    most: 20,
  }),
  ...listPart({
    path: 'voorwaarden',
    part: 'rules',
    key: 'rules',
    schema: AddRule,
    toItem: ruleOf,
    known: areaCodes,
    first: { hard: 'no' },
    most: 40,
  }),
  ...listPart({
    path: 'startmomenten',
    part: 'starts',
    key: 'starts',
    schema: AddStart,
    toItem: startOf,
    once: { field: 'startsOn', key: 'startsOn' },
    order: (a: { startsOn: string | null }, b: { startsOn: string | null }) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1),
    most: 40,
  }),
  ...listPart({
    path: 'sluitingen',
    part: 'closures',
    key: 'closures',
    schema: AddClosure,
    toItem: closureOf,
    once: { field: 'closedFrom', key: 'closedFrom' },
    order: (a: { closedFrom: string }, b: { closedFrom: string }) => (a.closedFrom < b.closedFrom ? -1 : 1),
    most: 20,
  }),
  ...fieldPart({
    path: 'woorden',
    part: 'terms',
    schema: TermsPart,
    toForm: termsForm,
    known: (tx) => termsOf(tx, Object.values(TERM_FIELDS)),
    toBody: (input, _, service, known) => termsBody(input, service, known),
    options: termOptions,
  }),
  ...listPart({ path: 'locaties', part: 'places', key: 'locations', schema: AddPlace, toItem: placeOf, most: 100 }),
]

/** Instruments stand among the kinds only for who may make them. policy: D15 */
export async function kindOptions(tx: Tx, actor: Actor, c: RequestContext): Promise<Record<string, Option[]>> {
  const instruments = await mayMakeInstruments(tx, actor)
  const kinds = KINDS.filter((kind) => kind !== 'instrument' || instruments)
  return { kind: kinds.map((kind) => ({ value: kind, label: texts(c).kinds[kind]! })) }
}

/** The lines that wait for a region, else those of today. */
function linesOr(service: object, now: readonly Price[]): readonly Price[] {
  return (service as { lines?: Price[] }).lines ?? now
}

/** The words of our lists, per field. */
async function termOptions(tx: Tx, actor: Actor): Promise<Record<string, Option[]>> {
  const terms = await termsOf(tx, Object.values(TERM_FIELDS))
  const words = texts(actor).terms
  return Object.fromEntries(
    Object.entries(TERM_FIELDS).map(([field, taxonomy]) => [
      field,
      wordsOfList(terms, taxonomy).map(([value, name]) => ({ value, label: words[`${taxonomy}:${value}`] ?? name })),
    ]),
  )
}

/** Codes of regions and municipalities by their name, so that nobody types a code; and the names by code. */
async function areaCodes(tx: Tx, actor: Actor): Promise<Map<string, string>> {
  const names = await areaCodesOn(tx, actor.today)
  return new Map([...names].flatMap(([code, name]) => [[plain(name), code] as const, [code, name] as const]))
}

/** Every region, and the municipalities of the region somebody works in. */
async function areaOptions(tx: Tx, actor: Actor): Promise<Record<string, Option[]>> {
  const regions = await regionsOn(tx, actor.today)
  const municipalities = (await municipalitiesOn(tx, actor.today)).filter(({ regionCode }) => actor.regions.includes(regionCode))
  return {
    regions: regions.map(({ code, name }) => ({ value: code, label: name })),
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
  }
}

/** Who may have a contract whose tariff stays out of sight: the public bodies of the region. */
async function payerOptions(tx: Tx, actor: Actor): Promise<Record<string, Option[]>> {
  const region = actor.regions.find((code) => code !== '*')
  const bodies = region ? await organisationsWithRole(tx, region, 'partner', actor.today) : []
  return { confidentialFor: bodies.map(({ id, name }) => ({ value: id, label: name })) }
}
