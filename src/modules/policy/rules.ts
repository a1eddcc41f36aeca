import type { OrganisationRole } from '../regions/index.ts'
import type { Parameters, Profile, QuestionKind } from './schema.ts'

const STEERING = ['guide', 'coordinator', 'board-member']

/**
 * May somebody of an organisation of these types hold this role under the profile?
 * Guides work under UWV or a municipality; an excluded type neither guides nor steers. policy: C2, C11, D6
 */
export function mayHoldRole(
  profile: Profile,
  organisationTypes: readonly string[],
  role: string,
): { ok: true } | { ok: false; because: 'excludedType' | 'notAGuideEmployer' } {
  const { excludedTypes, guideEmployers } = profile.parameters.governance
  if (STEERING.includes(role) && organisationTypes.some((type) => (excludedTypes as string[]).includes(type)))
    return { ok: false, because: 'excludedType' }
  if (role === 'guide' && !organisationTypes.some((type) => (guideEmployers as string[]).includes(type)))
    return { ok: false, because: 'notAGuideEmployer' }
  return { ok: true }
}

/** The role of a worker that a role of an organisation in a region amounts to. policy: C11, D6 */
const WORKER_ROLE: Partial<Record<OrganisationRole, string>> = {
  'guide-employer': 'guide',
  'coordinator-seat': 'coordinator',
  steering: 'board-member',
}

/** May an organisation of these types be this in a region under the profile? policy: C2, C11, D6 */
export function mayBe(profile: Profile, organisationTypes: readonly string[], role: OrganisationRole): ReturnType<typeof mayHoldRole> {
  const worker = WORKER_ROLE[role]
  return worker ? mayHoldRole(profile, organisationTypes, worker) : { ok: true }
}

/** May the counter itself do this service? policy: C1, C11 */
export function counterMay(profile: Profile, service: string): boolean {
  if (service === 'mediation') return profile.parameters.mediationByCounter
  return (profile.parameters.counterServices as string[]).includes(service)
}

export interface Facts {
  works: boolean
  isEmployer?: boolean
  mayLoseJob?: boolean
  /** Asked as "kunt u uw eigen werk blijven doen?", never "bent u ziek?". policy: B2 */
  canKeepOwnWork?: boolean
  heavyOccupation?: boolean
  receivesBenefit?: boolean
}

export interface TargetRoute {
  route: 'benefit-to-work' | 'no-work-to-work' | 'work-to-work' | 'employer'
  served: boolean
  because: 'employers-are-served' | 'not-working' | 'broad' | 'risk-group' | 'promising-occupation'
}

/** What of a profile decides for whom a guide is, and on which way. */
export interface ServedScope {
  parameters: Pick<Parameters, 'targetScope' | 'riskGroups' | 'sicknessTakeoverMonths'>
}

/** The way somebody is served, with the reason in a word; benefit never decides about access. policy: B1, B2, B4, B5, B6, B9 */
export function routeOf(profile: ServedScope, facts: Facts): TargetRoute {
  if (facts.isEmployer) return { route: 'employer', served: true, because: 'employers-are-served' }
  if (!facts.works) return { route: facts.receivesBenefit ? 'benefit-to-work' : 'no-work-to-work', served: true, because: 'not-working' }
  if (profile.parameters.targetScope === 'broad') return { route: 'work-to-work', served: true, because: 'broad' }
  const groups = profile.parameters.riskGroups
  const atRisk =
    (facts.mayLoseJob && groups.includes('may-lose-job')) ||
    (facts.canKeepOwnWork === false && groups.includes('cannot-return-to-own-work')) ||
    (facts.heavyOccupation && groups.includes('heavy-occupation'))
  return atRisk
    ? { route: 'work-to-work', served: true, because: 'risk-group' }
    : { route: 'work-to-work', served: false, because: 'promising-occupation' }
}

/** Under this profile the counter guides who cannot return to the own work, as a group at risk or after a number of months, and asks for the parties to it. policy: E6 */
export function hasOwnWorkRoute({ parameters }: ServedScope): boolean {
  return parameters.sicknessTakeoverMonths !== null || parameters.riskGroups.includes('cannot-return-to-own-work')
}

/** Which kinds of organisation take a question, the best first. policy: A6 */
export function handoverOrder(profile: Profile, question: QuestionKind): readonly string[] {
  return profile.parameters.handoverOrder[question] ?? profile.parameters.governance.guideEmployers
}

export interface RegionFacts {
  places: number
  online: boolean
  displayNameFollowsBrand: boolean
  steering: { name: string; types: readonly string[] }[]
}
export interface Check {
  principle: 'P7' | 'R4' | 'R3' | 'R5'
  result: 'pass' | 'fail' | 'unknown'
  evidence: string[]
}

/** Does a region's set-up keep the principles of its profile? Result with evidence, never a score. Source: requirements 1.6 */
export function conformance(profile: Profile, facts: RegionFacts): Check[] {
  const excluded = profile.parameters.governance.excludedTypes as string[]
  const interested = facts.steering.filter((organisation) => organisation.types.some((type) => excluded.includes(type)))
  return [
    { principle: 'P7', result: interested.length > 0 ? 'fail' : 'pass', evidence: interested.map((organisation) => organisation.name) },
    {
      principle: 'R4',
      result: facts.places > 0 && facts.online ? 'pass' : facts.places > 0 ? 'fail' : 'unknown',
      evidence: [String(facts.places)],
    },
    { principle: 'R3', result: facts.displayNameFollowsBrand ? 'pass' : 'fail', evidence: [] },
    {
      principle: 'R5',
      result: facts.steering.length > 0 ? 'pass' : 'unknown',
      evidence: facts.steering.map((organisation) => organisation.name),
    },
  ]
}
