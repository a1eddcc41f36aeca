import type { Format } from '../../../platform/ui/index.ts'
import { durationText, totalText } from '../find/compared-text.ts'
import type { Service } from '../offer/queries.ts'
import { rulesOf } from '../offer/service-parts.tsx'
import { ruleText } from '../offer/shown.tsx'
import type { nl } from '../texts.nl.ts'
import type { Fact } from './same.ts'

/** What is compared of a service, in the words of its page. */
export function comparedFacts(t: typeof nl, f: Format, service: Service): Record<Fact, string> {
  const listed = (words: readonly string[]) => (words.length > 0 ? words.toSorted().join('; ') : t.find.compared.noConditions)
  return {
    person: totalText(t, f, service.personPrices, service.personTotal),
    payer: totalText(t, f, service.payerPrices, service.payerTotal),
    // Where somebody must live is what the municipalities beside it say.
    conditions: listed(
      rulesOf(service)
        .filter(({ kind }) => kind !== 'lives-in')
        .map((rule) => ruleText(t, rule)),
    ),
    forWhom: service.forWhom ?? t.one.unknown,
    duration: durationText(t, service),
    documents: listed(service.documents),
    apply: listed(service.applyWays.map((way) => t.portal.codes[way] ?? way)),
  }
}

/** What each compared fact is called. */
export function factLabel(t: typeof nl, fact: Fact): string {
  const labels: Record<Fact, string> = {
    person: t.one.person,
    payer: t.one.payer,
    conditions: t.find.compared.conditions,
    forWhom: t.one.forWhom,
    duration: t.one.duration,
    documents: t.instruments.documents,
    apply: t.one.apply,
  }
  return labels[fact]
}
