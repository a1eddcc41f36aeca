import type { ShownPrice, Service } from '../offer/queries.ts'
import { known, type Body } from './canonical.ts'
import { derivedId } from './ids.ts'
import { ownTerm } from './own-lists.ts'

/** Makes the attributes of one service: each a word of a list, with a value where it has one. */
function attributesFor(serviceId: string) {
  const made: Body[] = []
  return {
    made,
    add(term: Body | undefined, value?: string | number | boolean | null) {
      if (!term || value === null) return
      made.push(
        known({
          id: derivedId(serviceId, 'attribute', term.id, made.length),
          link_id: serviceId,
          link_entity: 'service',
          link_type: term.taxonomy,
          taxonomy_term_id: term.id,
          value: value === undefined ? undefined : String(value),
          taxonomy_term: term,
        }),
      )
    },
  }
}

/** What HSDS has no field for, as attributes with lists of our own; then the words of other lists it is sorted under. */
export function attributesOf(service: Service, terms: readonly Body[]): Body[] {
  const { add, made } = attributesFor(service.id)
  const several = (slug: string, codes: readonly string[]) => codes.toSorted().forEach((code) => add(ownTerm(slug, code)))
  add(ownTerm('ww-kind', service.kind))
  add(ownTerm('ww-delivery', service.delivery))
  add(ownTerm('ww-sensitivity', service.sensitivity))
  if (service.instrumentType) add(ownTerm('ww-instrument', service.instrumentType))
  several('ww-need', service.needs)
  several('ww-apply', service.applyWays)
  several('ww-accessibility', service.accessibility)
  several('ww-payer', [...new Set(service.payerPrices.flatMap((price) => price.payers))])
  for (const [code, value] of factsOf(service)) add(ownTerm('ww-fact', code), value)
  for (const step of service.steps) add(ownTerm('ww-fact', 'step'), JSON.stringify(step))
  for (const start of service.starts) add(ownTerm('ww-fact', 'start'), JSON.stringify(start))
  for (const { kind, value, hard, words } of service.rules) add(ownTerm('ww-rule', 'rule'), JSON.stringify({ kind, value, hard, words }))
  for (const price of service.personPrices) add(ownTerm('ww-price-person', price.kind), priceValue(price))
  for (const price of service.payerPrices) add(ownTerm('ww-price-payer', price.kind), priceValue(price))
  for (const { id: _, ...one } of service.quality) add(ownTerm('ww-quality', one.kind), JSON.stringify(known(one)))
  for (const term of terms) add(term)
  return made
}

function factsOf(service: Service): [code: string, value: string | number | boolean | null][] {
  return [
    ['aim', service.aim],
    ['method', service.method],
    ['afterwards', service.afterwards],
    ['for-whom', service.forWhom],
    ['free-help', service.freeHelp || null],
    ['national', service.national || null],
    ['acceptance-days', service.acceptanceDays],
    ['waiting-weeks', service.waitingWeeks],
    ['waiting-confirmed-on', service.waitingConfirmedOn],
    ['places', service.places],
    ['places-free', service.placesFree],
    ['duration-weeks', service.durationWeeks],
    ['hours-per-week', service.hoursPerWeek],
    ['intensity', service.intensity],
    ['group-min', service.groupMin],
    ['group-max', service.groupMax],
    ['new-since', service.newSince],
  ]
}

/** A price line without our ids; a confidential one says with whom and until when, never how much. */
function priceValue({ line, amountCents, vatBasisPoints, quantityMin, quantityMax, milestone, payers, ...price }: ShownPrice): string {
  return JSON.stringify(
    known({
      line,
      amountCents,
      vatBasisPoints,
      quantityMin,
      quantityMax,
      milestone,
      payers,
      confidentialFor: price.confidentialForName,
      confidentialUntil: price.confidentialUntil,
      validFrom: price.validFrom,
      validUntil: price.validUntil,
    }),
  )
}
