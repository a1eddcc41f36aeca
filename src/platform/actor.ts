import type { Temporal } from 'temporal-polyfill'
import type { Language, PageLanguage } from './languages.ts'

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

/** What somebody can act in for another: appointments, the plan, money, and the file itself (data, log, rights). policy: A12 */
export const PARTS = ['appointments', 'plan', 'money', 'file'] as const
export type Part = (typeof PARTS)[number]

/** On whose behalf a representative acts now, as what, and in which parts. */
export interface Acting {
  /** The kind of representation: authorised, parent, money-administrator, mentor or curator. */
  kind: string
  parts: readonly Part[]
  /** Shown to the representative only; never logged. */
  name: string | null
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
  /** Own files; of a representative the one file acted on now, never both. */
  persons: FileRef[]
  /** Absent or null: for nobody else. */
  acting?: Acting | null
  /** The one record a safe link opens. */
  record: string | null
  /** YYYY-MM-DD in Europe/Amsterdam by our clock. */
  today: string
  now: Temporal.Instant
  language: Language
  /** Of the page they use: what they read. Absent: the same as `language`. */
  pageLanguage?: PageLanguage
  requestId: string
  scopes: string[]
}

/** The language this actor reads: what is sent to them later is written in it. */
export function readsIn(actor: Actor): PageLanguage {
  return actor.pageLanguage ?? actor.language
}

/** True when the actor holds one of the roles. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** Does this actor work in this region, or everywhere? */
export function worksIn(actor: Actor, regionCode: string): boolean {
  return actor.regions.includes('*') || actor.regions.includes(regionCode)
}

/** True unless somebody acts for another without this part. */
export function actsIn(actor: Actor, part: Part): boolean {
  return !actor.acting || actor.acting.parts.includes(part)
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
