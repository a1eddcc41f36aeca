import type { Temporal } from 'temporal-polyfill'
import type { Language } from './languages.ts'

export const ROLES = [
  'visitor',
  'person',
  'representative',
  'employer',
  'partner',
  'host',
  'editor',
  'organisation-admin',
  'guide',
  'mediator',
  'private-mediator',
  'provider',
  'coordinator',
  'board-member',
  'privacy-officer',
  'auditor',
  'administrator',
  'api',
  'system',
] as const
export type Role = (typeof ROLES)[number]
export type ActorKind = 'visitor' | 'person' | 'staff' | 'provider' | 'employer' | 'link' | 'api' | 'system'

/** One region's file of a person. A person who moved has several. */
export interface FileRef {
  regionCode: string
  personId: string
}

/** Who acts, for which organisation, on which day by our clock. Every command gets one; time comes from here. */
export interface Actor {
  kind: ActorKind
  accountId: string | null
  /** Shown to the actor only; never logged. */
  name: string | null
  organisationId: string | null
  roles: Role[]
  /** CBS codes of the regions the roles hold in; `['*']` for the whole country. */
  regions: string[]
  /** Own files, and files of persons the actor represents. */
  persons: FileRef[]
  /** The one record a safe link opens. */
  record: string | null
  /** YYYY-MM-DD in Europe/Amsterdam by our clock. */
  today: string
  now: Temporal.Instant
  language: Language
  requestId: string
  scopes: string[]
}

/** True when the actor holds one of the roles. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** Somebody who is not signed in. */
export function visitor(at: { now: Temporal.Instant; today: string; language: Language; requestId: string }): Actor {
  return {
    kind: 'visitor',
    accountId: null,
    name: null,
    organisationId: null,
    roles: ['visitor'],
    regions: ['*'],
    persons: [],
    record: null,
    scopes: [],
    ...at,
  }
}

/** The program itself: jobs, sweeps, reference data. */
export function systemActor(at: { now: Temporal.Instant; today: string; requestId: string }): Actor {
  return {
    kind: 'system',
    accountId: null,
    name: null,
    organisationId: null,
    roles: ['system'],
    regions: ['*'],
    persons: [],
    record: null,
    scopes: [],
    language: 'nl',
    ...at,
  }
}
