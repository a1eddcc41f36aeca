import type { CompareFact, Format } from '../../../../platform/ui/index.ts'
import { comingText } from '../../offer/price-text.ts'
import type { Service } from '../../offer/queries.ts'
import { factsOf } from '../../offer/service-parts.tsx'
import type { nl } from '../../texts.nl.ts'
import { conditionsText, durationText, totalText } from '../compared-text.ts'
import { startText, whereText } from './result-card.tsx'

type Text = typeof nl
/** A service beside others, with how far it is. */
export type Compared = Service & { km: number | null }

/** The facts that stand beside each other, in one order for everybody. policy: D2 */
export function comparedFacts(t: Text, f: Format, services: Compared[], today: string): CompareFact[] {
  const row = (label: string, value: (service: Compared) => string): CompareFact => ({ label, values: services.map(value) })
  const quality = (service: Compared) => factsOf(t, f, service).find((fact) => fact.label === t.one.quality)?.value ?? ''
  return [
    row(t.one.by, (service) => service.organisation),
    row(t.one.person, (service) => totalText(t, f, service.personPrices, service.personTotal)),
    row(t.one.payer, (service) => totalText(t, f, service.payerPrices, service.payerTotal)),
    ...(services.some(({ comingPrices }) => comingPrices.length > 0)
      ? [row(t.one.priceToCome, (service) => comingText(t, f, service) || t.find.compared.noneToCome)]
      : []),
    row(t.find.compared.whoPays, (service) => payersText(t, f, service)),
    row(t.one.waiting, (service) => waitingText(t, service.waitingWeeks)),
    row(t.find.starts, (service) => startText(t, f, service, today)),
    row(t.find.compared.travel, (service) => whereText(t, service)),
    row(t.one.duration, (service) => durationText(t, service)),
    row(t.find.compared.delivery, (service) => t.portal.codes[service.delivery] ?? service.delivery),
    row(t.one.quality, quality),
    row(t.one.aim, (service) => service.aim ?? t.one.unknown),
    row(t.one.method, (service) => service.method ?? t.one.unknown),
    row(t.one.afterwards, (service) => service.afterwards ?? t.one.unknown),
    row(t.one.leadsTo, (service) => conceptsText(t, f, service, 'occupation')),
    row(t.one.teaches, (service) => conceptsText(t, f, service, 'skill')),
    row(t.find.compared.conditions, (service) => conditionsText(t, service)),
  ]
}

function payersText(t: Text, f: Format, service: Compared): string {
  const payers = [...new Set(service.payerPrices.flatMap((line) => line.payers))]
  return payers.length > 0 ? f.list(payers.map((payer) => t.portal.codes[payer] ?? payer)) : t.one.unknown
}

function conceptsText(t: Text, f: Format, { concepts }: Pick<Service, 'concepts'>, kind: 'occupation' | 'skill'): string {
  const names = concepts.filter((one) => one.kind === kind).map((one) => t.one.concept(one))
  return names.length > 0 ? f.list(names) : t.one.unknown
}

function waitingText(t: Text, weeks: number | null): string {
  if (weeks === null) return t.one.unknown
  return weeks === 0 ? t.one.noWaiting : t.one.weeks(weeks)
}
