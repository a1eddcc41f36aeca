import { fits, rulesOf, verdict, type Facts, type Fit, type FoundService } from '../catalogue/index.ts'
import type { Person } from '../people/index.ts'
import type { ReferralRow } from './queries.ts'

/** A service as it suits this person: what fits and what does not, and what to think of first. */
export interface Suited {
  service: FoundService
  verdict: ReturnType<typeof verdict>
  fits: Fit[]
  warnings: ('already' | 'elsewhere' | 'long-wait')[]
}

const BUSY = ['announced', 'sent', 'accepted', 'waiting-for-start', 'running']
const LONG_WAIT_WEEKS = 8

/** What the file says that rules ask; what it does not say stays unknown. No contract, benefit or sector closes a door. policy: B6 */
export function factsOf(person: Pick<Person, 'regionCode' | 'municipalityCode' | 'birthDate'>, today: string): Facts {
  return {
    region: person.regionCode,
    ...(person.municipalityCode ? { municipality: person.municipalityCode } : {}),
    ...(person.birthDate ? { age: ageOn(person.birthDate, today) } : {}),
  }
}

/** Holds a service against a person; nothing is left out because of it: the guide decides. policy: C14 */
export function suited(service: FoundService, facts: Facts, referrals: readonly Pick<ReferralRow, 'serviceId' | 'state'>[]): Suited {
  const fit = fits(rulesOf(service), facts)
  const busy = referrals.filter((referral) => BUSY.includes(referral.state))
  const same = busy.some((referral) => referral.serviceId === service.id)
  return {
    service,
    fits: fit,
    verdict: verdict(fit),
    warnings: [
      ...(same ? (['already'] as const) : busy.length > 0 ? (['elsewhere'] as const) : []),
      ...((service.waitingWeeks ?? 0) > LONG_WAIT_WEEKS ? (['long-wait'] as const) : []),
    ],
  }
}

/** Full years on a day; who is born on 29 February has the birthday on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1
}
