import { monthsAfter } from '../../platform/clock.ts'
import { counterMay, routeOf, type Profile, type TargetRoute } from '../policy/index.ts'
import { OUTCOMES, type Outcome } from './schema.ts'

/** What somebody said about work, as the way they are served; null when it was not asked. policy: B1, B2, B4, B5 */
export function routeFrom(profile: Profile, works: 'yes' | 'no' | undefined, risks: readonly string[] = []): TargetRoute | null {
  if (works === undefined) return null
  return routeOf(profile, {
    works: works === 'yes',
    mayLoseJob: risks.includes('may-lose-job'),
    canKeepOwnWork: !risks.includes('cannot-return-to-own-work'),
    heavyOccupation: risks.includes('heavy-occupation'),
  })
}

/** Why a conversation can not have this outcome; null when it can. Information is for everybody, always. policy: B4, C1, C11 */
export function outcomeProblem(profile: Profile, route: TargetRoute | null, outcome: Outcome): 'notByCounter' | 'selfReliant' | null {
  if (outcome === 'information' || outcome === 'none') return null
  if (outcome === 'self-reliant') return profile.parameters.targetScope === 'narrow' ? null : 'notByCounter'
  if (!counterMay(profile, outcome)) return 'notByCounter'
  return route !== null && !route.served ? 'selfReliant' : null
}

/** Months before the registration in which a conversation that is added later can have been. */
const MONTHS_BEFORE = 12

/** Why a conversation can not have been on this day; null when it can. */
export function dayProblem(day: string, today: string, registeredOn: string): 'conversationNotYet' | 'longBeforeRegistration' | null {
  if (day > today) return 'conversationNotYet'
  return day < monthsAfter(registeredOn, -MONTHS_BEFORE) ? 'longBeforeRegistration' : null
}

/** The outcomes to choose from under a profile. */
export function outcomesUnder(profile: Profile): Outcome[] {
  return OUTCOMES.filter((outcome) => outcomeProblem(profile, null, outcome) === null)
}
