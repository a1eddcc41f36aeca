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
export function dayProblem(day: string, today: string, registeredOn: string): 'notYet' | 'tooLongAgo' | null {
  if (day > today) return 'notYet'
  return day < monthsAfter(registeredOn, -MONTHS_BEFORE) ? 'tooLongAgo' : null
}

/** The outcomes to choose from under a profile. */
export function outcomesUnder(profile: Profile): Outcome[] {
  return OUTCOMES.filter((outcome) => outcomeProblem(profile, null, outcome) === null)
}

/** Kinds of words that should not stand in a file without need: numbers, diagnoses, crime, faith, union. policy: E2 */
export type Concern = 'bsn' | 'health' | 'criminal' | 'religion' | 'union'

const WORDS: Record<Exclude<Concern, 'bsn'>, RegExp> = {
  health:
    /\b(depress\w*|burn-?out\w*|psych(iater|olo|ose|otisch)\w*|diagnos\w*|adhd|autis\w*|verslaa?fd\w*|verslaving\w*|kanker|borderline|ptss|medicijn\w*|antidepress\w*|ziekte van \w+|zwanger\w*)\b/i,
  criminal: /\b(strafblad|veroordeeld\w*|gevangenis\w*|detentie\w*|taakstraf|reclassering|aangifte|justitie)\b/i,
  religion: /\b(moslim\w*|islamit\w*|christen\w*|katholiek\w*|joods\w*|hindoe\w*|moskee|geloofsovertuiging)\b/i,
  union: /\b(vakbondslid\w*|lid van de (fnv|cnv|vcp|vakbond))\b/i,
}

/** What in these words asks for a second look. A warning to the writer, never a block: words can be about something else. */
export function concernsIn(...texts: (string | undefined)[]): Concern[] {
  const text = texts.filter(Boolean).join('\n')
  const concerns = (Object.keys(WORDS) as Exclude<Concern, 'bsn'>[]).filter((concern) => WORDS[concern].test(text))
  return hasBsn(text) ? ['bsn', ...concerns] : concerns
}

/** True when a number of nine digits passes the eleven test of a BSN. */
export function hasBsn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g)].some(([match]) => {
    const digits = [...match.replace(/\D/g, '')].map(Number)
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
    return sum % 11 === 0 && sum !== 0
  })
}
