import type { LinkedConcept } from '../offer/parts.ts'
import { linesOfDay } from '../offer/price.ts'
import type { Service } from '../offer/queries.ts'

/** Parts of an offer that are changed together. Price and quality have rows of their own and are only ever added to. */
export type ChangePart =
  | 'publication'
  | 'content'
  | 'rules'
  | 'steps'
  | 'terms'
  | 'concepts'
  | 'area'
  | 'price-person'
  | 'price-payer'
  | 'quality'
  | 'contact'
  | 'capacity'
  | 'starts'
  | 'closures'
  | 'places'
  | 'status'

/** The parts of which a change waits for a region; the others are there at once and are listed. policy: D3 */
const MATERIAL: readonly ChangePart[] = [
  'publication',
  'content',
  'rules',
  'steps',
  'terms',
  'concepts',
  'area',
  'price-person',
  'price-payer',
  'quality',
]

export function isMaterial(part: ChangePart): boolean {
  return MATERIAL.includes(part)
}

/** Parts in which an offer at a further place is held beside its template. */
export const SHARED_PARTS = [
  'content',
  'rules',
  'steps',
  'terms',
  'concepts',
  'contact',
  'price-payer',
  'price-person',
  'area',
  'places',
  'capacity',
] as const satisfies readonly ChangePart[]

/** What is of each place itself: it is compared, and nobody is told when it changes. */
export function isOwnToPlace(part: ChangePart): boolean {
  return part === 'places' || part === 'capacity' || !SHARED_PARTS.some((shared) => shared === part)
}

/** Which parts of a merged service a change is about: from then on they are what its provider says. */
export function mergedPartsOf(part: ChangePart, fields: readonly string[]): string[] {
  if (part.startsWith('price')) return ['price']
  if (part === 'starts' || part === 'closures' || part === 'capacity') return ['capacity']
  if (part === 'area' || part === 'places' || part === 'contact') return [part]
  if (part !== 'content') return ['rules', 'steps', 'terms', 'concepts'].includes(part) ? ['content'] : []
  const names = fields.filter((field) => field === 'name' || field === 'alternateName')
  return [...(names.length > 0 ? ['name'] : []), ...(fields.length > names.length ? ['content'] : [])]
}

export type Body = Record<string, unknown>

/** The columns of a service that are changed together, by part. */
export const CONTENT = [
  'name',
  'alternateName',
  'kind',
  'instrumentType',
  'freeHelp',
  'sensitivity',
  'aim',
  'forWhom',
  'method',
  'afterwards',
  'delivery',
  'groupMin',
  'groupMax',
  'durationWeeks',
  'hoursPerWeek',
  'intensity',
  'languages',
  'documents',
  'needs',
] as const
export const CONTACT = ['howToApply', 'applyWays', 'contactName', 'contactPhone', 'contactEmail', 'url', 'accessibility'] as const
export const CAPACITY = ['waitingWeeks', 'places', 'placesFree'] as const

/** One part of an offer as it stands, in the shape in which a change to it is kept. */
export function bodyOf(service: Service, part: ChangePart): Body {
  switch (part) {
    case 'content':
      return pick(service, CONTENT)
    case 'contact':
      return pick(service, CONTACT)
    case 'capacity':
      return pick(service, CAPACITY)
    case 'area':
      return {
        national: service.national,
        regions: service.areas.filter((code) => code.startsWith('AM')),
        municipalities: service.areas.filter((code) => code.startsWith('GM')),
      }
    case 'rules':
      return { rules: service.rules.map(({ id: _, ...rule }) => rule) }
    case 'steps':
      return { steps: service.steps }
    case 'terms':
      return { terms: service.terms.map(({ taxonomy, code, name }) => ({ taxonomy, code, name })) }
    case 'concepts':
      return conceptsBody(service.concepts)
    case 'closures':
      return { closures: service.closures }
    case 'starts':
      return { starts: service.starts }
    case 'places':
      return { locations: service.locations.map(({ id: _, ...place }) => place) }
    case 'price-person':
      return { lines: service.personPrices.map(lineOf) }
    case 'price-payer':
      return { lines: service.payerPrices.map(lineOf) }
    case 'quality':
      return {}
    default:
      return { status: service.status }
  }
}

/** Occupations and skills in the shape in which a change to them is kept. */
export function conceptsBody(concepts: readonly LinkedConcept[]): Body {
  return { occupations: concepts.filter(({ kind }) => kind === 'occupation'), skills: concepts.filter(({ kind }) => kind === 'skill') }
}

/** The occupations and skills that a body of this part holds. */
export function conceptsIn(body: Body): LinkedConcept[] {
  return [...(body.occupations as LinkedConcept[]), ...(body.skills as LinkedConcept[])]
}

function lineOf({ kind, amountCents, vatBasisPoints, quantityMin, quantityMax, milestone, payers, ...price }: Service['prices'][number]) {
  const { confidentialFor, confidentialUntil, validFrom, validUntil } = price
  const until = { confidentialFor, confidentialUntil, validFrom, validUntil }
  return { kind, amountCents, vatBasisPoints, quantityMin, quantityMax, milestone, payers, ...until }
}

/**
 * A change as it would hold from now: a price of which the first day passed while it waited begins today, because what was asked on a
 * day that is over is not changed afterwards. policy: D1
 */
export function asOfNow(part: ChangePart, body: Body, today: string): Body {
  if (!part.startsWith('price')) return body
  const lines = body.lines as { validFrom: string; validUntil: string | null }[]
  return { lines: lines.map((line) => ({ ...line, validFrom: line.validFrom < today ? today : line.validFrom })) }
}

/** The lines of a price that hold on the day from which a change is meant, in the shape of a change. */
export function linesBefore(service: Service, part: ChangePart, body: Body, today: string): Body {
  const from = (body.lines as { validFrom: string }[])[0]?.validFrom ?? today
  const whose = part === 'price-person' ? 'person' : 'payer'
  return { lines: linesOfDay(service.prices, whose, from < today ? today : from).map(lineOf) }
}

/** The fields that differ between old and new, in the order of the new. */
export function changedFields(before: Body, body: Body): string[] {
  return Object.keys(body).filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(body[field] ?? null))
}

function pick(service: Service, fields: readonly (keyof Service)[]): Body {
  return Object.fromEntries(fields.map((field) => [field, service[field]]))
}
