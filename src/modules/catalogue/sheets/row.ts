import type { Language } from '../../../platform/languages.ts'
import { COUNTED_KINDS } from '../offer/price.ts'
import { schedulesLine } from '../offer/schedule-words.ts'
import type { Service } from '../offer/queries.ts'
import { choicesOf } from './choices.ts'
import { columnKeys, type ColumnKey } from './columns.ts'
import type { Whose } from './whose.ts'

export type Value = string | number | null

/** Prices as one line each; what one line cannot say is left out, so that sending it back changes nothing. */
export function pricesShown(service: Pick<Service, 'payerPrices' | 'personPrices'>) {
  const [payer, ...more] = service.payerPrices
  const [person, ...others] = service.personPrices
  const single = payer && more.length === 0 && payer.amountCents !== null && payer.kind !== 'per-result' ? payer : undefined
  const plainPerson = person && others.length === 0 && person.amountCents !== null && ['free', 'fixed'].includes(person.kind)
  const once = single?.quantityMax === 1 && !COUNTED_KINDS.includes(single.kind)
  return {
    single,
    payerEuros: single ? single.amountCents! / 100 : null,
    payerLeast: single && !once ? single.quantityMin : null,
    payerMost: single && !once && single.quantityMax !== single.quantityMin ? single.quantityMax : null,
    personEuros: plainPerson ? person.amountCents! / 100 : null,
  }
}

/** The instruments an offer is said to be, by code. */
export function instrumentsOf({ terms }: Pick<Service, 'terms'>): string[] {
  return terms.filter(({ taxonomy }) => taxonomy === 'instruments').map(({ code }) => code)
}

/** Days and times of the one place, where a line says them all. */
export function daysOf({ locations }: Pick<Service, 'locations'>, language: Language): string | null {
  return locations.length === 1 ? schedulesLine(locations[0]!.schedules, language) : null
}

/** A service as a row of the sheet: what stands in it can be sent back as it is. */
export function rowOf(service: Service, language: Language, whose: Pick<Whose, 'regionCode' | 'organisations'>): Value[] {
  const word = (key: ColumnKey, code: string | null) => choicesOf(key, language, whose).find(([one]) => one === code)?.[1] ?? code
  const { single, payerEuros, payerLeast, payerMost, personEuros } = pricesShown(service)
  const values: Record<ColumnKey, Value> = {
    id: service.id,
    organisation: service.organisation,
    name: service.name,
    kind: word('kind', service.kind),
    instrumentType: word('instrumentType', service.instrumentType),
    instruments:
      instrumentsOf(service)
        .map((code) => word('instruments', code))
        .join(', ') || null,
    delivery: word('delivery', service.delivery),
    aim: service.aim,
    method: service.method,
    afterwards: service.afterwards,
    forWhom: service.forWhom,
    durationWeeks: service.durationWeeks,
    hoursPerWeek: service.hoursPerWeek,
    howToApply: service.howToApply,
    contactPhone: service.contactPhone,
    contactEmail: service.contactEmail,
    url: service.url,
    waitingWeeks: service.waitingWeeks,
    placesFree: service.placesFree,
    postcode: service.locations[0]?.postcode ?? null,
    place: service.locations[0]?.place ?? null,
    days: daysOf(service, language),
    payerEuros,
    payerKind: single ? word('payerKind', single.kind) : null,
    payerVat: single ? word('payerVat', String(single.vatBasisPoints)) : null,
    payerLeast,
    payerMost,
    personEuros,
  }
  return columnKeys(whose).map((key) => values[key])
}
