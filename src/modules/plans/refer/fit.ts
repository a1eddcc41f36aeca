import { daysAfter } from '../../../platform/clock.ts'
import { fits, rulesOf, verdict, type Facts, type Fit, type Service } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import { ASKED, GOING } from '../states.ts'

/** A service as it suits this person: what fits and what does not, and what to think of first. */
export interface Suited<S extends Service = Service> {
  service: S
  verdict: ReturnType<typeof verdict>
  fits: Fit[]
  /** Is it offered where this person lives? */
  area: Fit['answer']
  warnings: Warning[]
}
export type Warning = 'already' | 'overlap' | 'elsewhere' | 'long-wait' | 'longer-than-wish' | 'tariff-expired' | 'tariff-ends'

/** What the file says that a service is held against. */
export interface About {
  facts: Facts
  /** Services this person is on the way to now. */
  busy: readonly { serviceId: string; kind: string }[]
  /** How many weeks the person wants to wait at most; null where nobody asked. */
  waitAtMost: number | null
  today: string
}

export const BUSY: readonly string[] = ['announced', ...ASKED, ...GOING]
/** Weeks after which a wait is long for anybody. */
export const LONG_WAIT_WEEKS = 8

/** What the file says that rules ask; what it does not say stays unknown. No contract, benefit or sector closes a door. policy: B6 */
export function factsOf(
  person: Pick<Person, 'regionCode' | 'municipalityCode' | 'birthDate'>,
  today: string,
  { works }: { works?: boolean } = {},
): Facts {
  return {
    region: person.regionCode,
    ...(person.municipalityCode ? { municipality: person.municipalityCode } : {}),
    ...(person.birthDate ? { age: ageOn(person.birthDate, today) } : {}),
    ...(works ? { works } : {}),
  }
}

/** Holds a service against a person; nothing is left out because of it: the guide decides. policy: C14 */
export function suited<S extends Service>(service: S, about: About): Suited<S> {
  const fit = fits(rulesOf(service), about.facts)
  const area = areaFits(service, about.facts)
  const said = verdict(fit)
  return {
    service,
    fits: fit,
    area,
    verdict: area === 'no' ? 'fits-not' : said === 'fits' && area === 'unknown' ? 'look' : said,
    warnings: [...busyWith(service, about), ...waits(service, about), ...tariff(service, about.today)],
  }
}

function areaFits({ national, areas }: Pick<Service, 'national' | 'areas'>, { region, municipality }: Facts): Fit['answer'] {
  if (national || (region && areas.includes(region)) || (municipality && areas.includes(municipality))) return 'yes'
  return municipality && areas.length > 0 ? 'no' : 'unknown'
}

function busyWith(service: Pick<Service, 'id' | 'kind'>, { busy }: About): Warning[] {
  if (busy.some((one) => one.serviceId === service.id)) return ['already']
  if (busy.some((one) => one.kind === service.kind)) return ['overlap']
  return busy.length > 0 ? ['elsewhere'] : []
}

function waits({ waitingWeeks }: Pick<Service, 'waitingWeeks'>, { waitAtMost }: About): Warning[] {
  if (waitAtMost !== null && (waitingWeeks ?? 0) > waitAtMost) return ['longer-than-wish']
  return waitAtMost === null && (waitingWeeks ?? 0) > LONG_WAIT_WEEKS ? ['long-wait'] : []
}

/** No tariff holds today, or the one that does ends before somebody can begin. */
function tariff(service: Pick<Service, 'freeHelp' | 'prices' | 'payerPrices' | 'waitingWeeks'>, today: string): Warning[] {
  if (service.freeHelp) return []
  if (service.payerPrices.length === 0) return service.prices.some((price) => price.part === 'payer') ? ['tariff-expired'] : []
  const begins = daysAfter(today, (service.waitingWeeks ?? 0) * 7)
  const ends = service.payerPrices.flatMap((price) => [price.validUntil, price.confidentialUntil]).filter((day) => day !== null)
  return ends.some((day) => day <= begins) ? ['tariff-ends'] : []
}

/** Full years on a day; who is born on 29 February has the birthday on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1
}
