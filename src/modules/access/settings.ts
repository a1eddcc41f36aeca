import type { Acting, Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Limit } from '../../platform/limits.ts'
import { secretCookie } from '../../platform/session.ts'
import { identityClient, type IdentityClient, type ProviderSettings } from '../../integrations/identity/index.ts'
import { AUDIENCES, type Audience } from './schema.ts'

/** Where one audience signs in. */
export interface AudienceSettings {
  issuer: string
  clientId: string
  /** PEM or JWK. */
  key: string
  /** Accepted levels of assurance, the lowest first; when left out eIDAS substantial and high. */
  acr?: string[]
  /** The name under which accounts are kept; the issuer when left out. */
  accountIssuer?: string
  fetch?: ProviderSettings['fetch']
  insecure?: boolean
}

/** A file an account may act on; with the representation when it is somebody else's. */
export type FileOfAccount = FileRef & { name: string | null; representation: (Pick<Acting, 'kind' | 'parts'> & { id: string }) | null }
export type FilesOfAccount = (tx: Tx, accountId: string, today: string) => Promise<FileOfAccount[]>

export interface AccessSettings {
  db: Db
  baseUrl: string
  demo: boolean
  trustProxy: boolean
  /** Asked at the first sign-in, so that a free port may be known by then. */
  audiences: () => Promise<Partial<Record<Audience, AudienceSettings>>>
  filesOfAccount: FilesOfAccount
  /** Told of each worker who signs in, before anything opens. */
  workerCameIn?: (tx: Tx, accountId: string, today: string) => Promise<void>
  limit: Limit
  log: { info: (facts: object, message: string) => void }
}

/** The settings, with what is made of them once. */
export interface Access extends AccessSettings {
  sessionCookie: ReturnType<typeof secretCookie>
  browserCookie: ReturnType<typeof secretCookie>
  providers: () => Promise<Partial<Record<Audience, { client: IdentityClient; accountIssuer: string }>>>
}

// By database pool: programs beside each other in one process (tests) each have their own.
const opened = new WeakMap<Db, Access>()

/** Makes sign-in, sessions and tokens work for the program on this database. */
export function openAccess(settings: AccessSettings): Access {
  let providers: ReturnType<Access['providers']> | null = null
  const access: Access = {
    ...settings,
    sessionCookie: secretCookie('sessie', settings.baseUrl),
    browserCookie: secretCookie('aanmelden', settings.baseUrl),
    providers: () => (providers ??= makeProviders(settings)),
  }
  opened.set(settings.db, access)
  return access
}

/** What was opened for the program that serves this request. */
export function accessOf(c: { db: Db }): Access {
  const access = opened.get(c.db)
  if (!access) throw new Error('openAccess was not called for this database')
  return access
}

/** A secret cookie of another module, as safe as that of a session. */
export function cookieNamed(c: { db: Db }, name: string): ReturnType<typeof secretCookie> {
  return secretCookie(name, accessOf(c).baseUrl)
}

/** Source: OIDC NL GOV 5.2.3, levels of assurance of eIDAS. */
const SUBSTANTIAL_OR_MORE = ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high']

async function makeProviders(settings: AccessSettings): ReturnType<Access['providers']> {
  const audiences = await settings.audiences()
  const known = AUDIENCES.flatMap((audience) => {
    const given = audiences[audience]
    if (!given) return []
    const client = identityClient({
      ...given,
      acr: given.acr ?? SUBSTANTIAL_OR_MORE,
      // Persons are known by a pseudonym; more is not asked.
      scope: audience === 'staff' ? 'openid profile email' : 'openid',
      redirectUri: `${settings.baseUrl}/inloggen/${audience}/terug`,
    })
    return [[audience, { client, accountIssuer: given.accountIssuer ?? given.issuer }] as const]
  })
  return Object.fromEntries(known)
}

/** The part of an actor that a moment gives. */
export type Moment = Pick<Actor, 'now' | 'today' | 'language' | 'requestId'>
