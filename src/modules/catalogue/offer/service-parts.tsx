import { DataList, type Format, useFormat } from '../../../platform/ui/index.ts'
import { qualityText } from './evidence-part.tsx'
import type { Rule } from './parts.ts'
import { comingText, priceText } from './price-text.ts'
import type { Service } from './queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** The facts of price, quality and time, everywhere in the same order. policy: D1 */
export function ServiceFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return <DataList facts={factsOf(t, f, service)} />
}

/** Each fact with its label, empty where there is nothing to say, so that services stand side by side; and the code under which somebody can say that it is wrong. */
export function factsOf(t: Text, f: Format, service: Service): { label: string; value: string; fact: string }[] {
  return [
    { label: t.one.by, value: service.organisation, fact: 'name' },
    { label: t.fields.kind.label, value: kindText(t, service), fact: 'content' },
    { label: t.one.person, value: priceText(t, f, service, 'person'), fact: 'price' },
    { label: t.one.payer, value: payerText(t, f, service), fact: 'price' },
    { label: t.one.payers, value: payersText(t, f, service), fact: 'price' },
    { label: t.one.priceToCome, value: comingText(t, f, service), fact: 'price' },
    {
      label: t.one.quality,
      value: service.quality.map((one) => qualityText(t, f, one, service)).join('; ') || t.one.noQuality,
      fact: 'quality',
    },
    { label: t.one.certifications, value: certificationText(t, f, service), fact: 'quality' },
    { label: t.one.duration, value: service.durationWeeks === null ? t.one.unknown : t.one.weeks(service.durationWeeks), fact: 'duration' },
    {
      label: t.one.hours,
      value: service.hoursPerWeek === null ? t.one.unknown : t.one.hoursPerWeek(service.hoursPerWeek),
      fact: 'duration',
    },
    { label: t.fields.places.label, value: placesText(t, service), fact: 'waiting' },
    { label: t.one.waiting, value: waitingText(t, f, service), fact: 'waiting' },
    { label: t.portal.changed.intensity!, value: service.intensity ?? '', fact: 'duration' },
  ]
}

function kindText(t: Text, { kind, instrumentType }: Service): string {
  return [t.kinds[kind], instrumentType && t.portal.instrumentTypes[instrumentType]].filter(Boolean).join(', ')
}

/** How many can take part and how many still; empty where nobody says. */
function placesText(t: Text, { places, placesFree }: Service): string {
  if (placesFree !== null && places !== null) return t.portal.placesFree(placesFree, places)
  if (placesFree !== null) return t.one.placesFree(placesFree)
  return places === null ? '' : String(places)
}

/** What a payer pays; where that is nothing it says so. */
function payerText(t: Text, f: Format, service: Service): string {
  const text = priceText(t, f, service, 'payer')
  return text === t.one.free ? t.one.nothingToPay : text
}

/** Who may pay the part that is not for the person; empty where nobody says. */
function payersText(t: Text, f: Format, { payerPrices }: Service): string {
  return f.list([...new Set(payerPrices.flatMap((line) => line.payers))].map((payer) => t.portal.codes[payer] ?? payer))
}

/** Certificates of the organisation with their number, their end, and when the region saw them. */
export function certificationText(t: Text, f: Format, { certifications }: Service): string {
  return certifications
    .map(({ scheme, number, validUntil, checkedOn }) =>
      t.one.certification([scheme, number].filter(Boolean).join(' '), f.shortDate(validUntil), checkedOn ? f.shortDate(checkedOn) : null),
    )
    .join('; ')
}

function waitingText(t: Text, f: Format, service: Service): string {
  if (service.waitingWeeks === null) return t.one.unknown
  const weeks = service.waitingWeeks === 0 ? t.one.noWaiting : t.one.weeks(service.waitingWeeks)
  return service.waitingConfirmedOn ? `${weeks}, ${t.one.confirmed(f.shortDate(service.waitingConfirmedOn))}` : weeks
}

/** The rules of a service, with the ages that stand in columns of their own. */
export function rulesOf({ ageMin, ageMax, rules }: Pick<Service, 'ageMin' | 'ageMax' | 'rules'>): Omit<Rule, 'id'>[] {
  const age = (kind: string, value: number | null) => (value === null ? [] : [{ kind, value: String(value), hard: true, words: null }])
  return [...age('age-min', ageMin), ...age('age-max', ageMax), ...rules]
}
