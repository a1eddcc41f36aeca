import type { ActorKind, Role } from '../../platform/actor.ts'
import type { Lifetime } from '../../platform/session.ts'
import type { Audience, GivenRole } from './schema.ts'

export interface HeldRole {
  role: GivenRole
  /** Null: in the whole country. */
  regionCode: string | null
}

/** Roles that hold together in the same regions: what somebody works as in one session. */
export interface Workplace {
  /** Its roles in one word; names the workplace. */
  key: string
  roles: GivenRole[]
  regions: string[]
}

const LIFETIMES: Record<Audience, Lifetime> = {
  person: { idleMinutes: 20, hours: 8 },
  employer: { idleMinutes: 30, hours: 8 },
  staff: { idleMinutes: 30, hours: 8 },
}

/** How long somebody of this audience stays signed in; shorter for persons, who may sit at a computer of others. */
export function lifetimeOf(audience: Audience): Lifetime {
  return LIFETIMES[audience]
}

/**
 * Where somebody can work: regions with the very same roles are one workplace, and an actor has the roles of one workplace.
 * So a coordinator here who is a guide there never coordinates there.
 */
export function workplacesOf(held: readonly HeldRole[]): Workplace[] {
  const national = rolesIn(held, null)
  const places = new Map<string, Workplace>()
  const add = (roles: GivenRole[], region: string) => {
    const key = roles.join('+')
    const place = places.get(key)
    if (!place) places.set(key, { key, roles, regions: [region] })
    else if (!place.regions.includes('*')) place.regions.push(region)
  }
  if (national.length > 0) add(national, '*')
  const regions = [...new Set(held.map(({ regionCode }) => regionCode).filter((code) => code !== null))].sort()
  for (const region of regions) add(rolesIn(held, region), region)
  return [...places.values()]
}

/** The chosen workplace, as long as it still exists; else the first in a region, else the country. */
export function currentWorkplace(places: readonly Workplace[], chosen: string | null): Workplace | undefined {
  return places.find(({ key }) => key === chosen) ?? places.find(({ regions }) => !regions.includes('*')) ?? places[0]
}

function rolesIn(held: readonly HeldRole[], region: string | null): GivenRole[] {
  const roles = held.filter(({ regionCode }) => regionCode === null || regionCode === region).map(({ role }) => role)
  return [...new Set(roles)].sort()
}

/** Who only carries out services is a provider; who also works at the counter is staff. */
export function kindOf(audience: Audience, roles: readonly Role[]): ActorKind {
  if (audience !== 'staff') return audience
  const outside: Role[] = ['provider', 'private-mediator']
  const only = roles.filter((role) => role !== 'organisation-admin')
  return only.length > 0 && only.every((role) => outside.includes(role)) ? 'provider' : 'staff'
}

/** Where somebody arrives after signing in without a place to go back to. */
export function homeOf(kind: ActorKind, roles: readonly Role[]): string {
  if (kind === 'person') return '/mijn'
  if (kind === 'employer') return '/werkgever'
  if (kind === 'provider') return '/aanbieder'
  const atTheCounter: Role[] = ['guide', 'partner', 'host', 'mediator', 'coordinator', 'editor', 'board-member']
  if (roles.some((role) => atTheCounter.includes(role))) return '/werk'
  if (roles.length === 0) return '/inloggen/geen-toegang'
  return roles.includes('privacy-officer') ? '/beheer/privacy' : '/beheer'
}

/** The path to go back to after signing in, or null when it is not one of ours: nobody is sent elsewhere from our sign-in. */
export function safeReturnPath(given: string | undefined): string | null {
  // eslint-disable-next-line no-control-regex
  if (!given || given.length > 500 || !/^\/(?![/\\])/.test(given) || /[\\\u0000-\u001f]/.test(given)) return null
  const url = new URL(given, 'https://here.invalid')
  if (url.host !== 'here.invalid') return null
  const path = url.pathname.replace(/^\/en(?=\/|$)/, '')
  if (path.startsWith('//') || /^\/(inloggen|uitloggen|uitgelogd|api|l)(\/|$)/.test(path)) return null
  return url.pathname + url.search
}

/** The path somebody without any role may go back to: an invitation gives the first one. */
export function givesFirstRole(path: string | null): string | null {
  return path !== null && /^(\/en)?\/uitnodiging\/(medewerker\/)?[\w.-]+$/.test(path) ? path : null
}

type Reach = 'region' | 'either' | 'country'
const REACH: Record<GivenRole, Reach> = {
  guide: 'region',
  host: 'region',
  coordinator: 'region',
  mediator: 'region',
  'private-mediator': 'region',
  partner: 'either',
  provider: 'either',
  editor: 'either',
  'board-member': 'either',
  'privacy-officer': 'either',
  'organisation-admin': 'country',
  auditor: 'country',
  administrator: 'country',
}

/** What is wrong with giving this role for this region or the country; null: nothing. */
export function reachProblem(role: GivenRole, regionCode: string | null): 'regionNeeded' | 'noRegion' | null {
  if (REACH[role] === 'region' && regionCode === null) return 'regionNeeded'
  return REACH[role] === 'country' && regionCode !== null ? 'noRegion' : null
}

const WITHOUT_ORGANISATION: GivenRole[] = ['administrator', 'auditor', 'privacy-officer', 'board-member', 'editor']

/** True for roles that are held for an organisation, which answers for what is done in them. policy: A4 */
export function needsOrganisation(role: GivenRole): boolean {
  return !WITHOUT_ORGANISATION.includes(role)
}

const OWN_STAFF: GivenRole[] = ['partner', 'host', 'guide', 'mediator', 'private-mediator', 'provider', 'organisation-admin']
const OWN_TEAM: GivenRole[] = ['guide', 'host', 'editor', 'private-mediator']

/** Who gives and ends roles, for whom. Nobody for themselves. policy: C2 */
export function mayGive(
  giver: { accountId: string | null; organisationId: string | null; roles: readonly Role[]; regions: readonly string[] },
  account: { id: string; organisationId: string | null },
  given: HeldRole,
): boolean {
  if (giver.accountId === account.id) return false
  if (giver.roles.includes('administrator') || giver.roles.includes('system')) return true
  const ownStaff = account.organisationId === null || account.organisationId === giver.organisationId
  if (giver.roles.includes('organisation-admin') && giver.organisationId !== null && ownStaff && OWN_STAFF.includes(given.role)) return true
  const ownRegion = given.regionCode !== null && giver.regions.includes(given.regionCode)
  return giver.roles.includes('coordinator') && ownRegion && OWN_TEAM.includes(given.role)
}

/** The roles somebody could give at all, for the list to choose from. */
export function rolesToGive(giver: { roles: readonly Role[] }, all: readonly GivenRole[]): GivenRole[] {
  if (giver.roles.includes('administrator')) return [...all]
  const own = [...(giver.roles.includes('organisation-admin') ? OWN_STAFF : []), ...(giver.roles.includes('coordinator') ? OWN_TEAM : [])]
  return all.filter((role) => own.includes(role))
}

/** Whose file a session acts on: the chosen representation while it holds; without a choice the only one of who has no own file. policy: A12 */
export function actingOn(chosen: string | null, hasOwn: boolean, representations: readonly string[]): string | null {
  if (chosen !== null) return representations.find((id) => id === chosen) ?? null
  return !hasOwn && representations.length === 1 ? representations[0]! : null
}
