import type { Context } from 'hono'
import type { Actor } from './actor.ts'
import type { Language, PageLanguage } from './languages.ts'
import type { Clock } from './clock.ts'
import type { Db } from './db/pool.ts'
import type { Module } from './module.ts'
import type { FormLimit } from './route.ts'
import type { SiteHost } from './site-host.ts'
import type { RegionView, View } from './ui/view.ts'

/** What the program around the routes provides; src/app.ts fills it in from the modules. */
export interface Surroundings {
  db: Db
  clock: Clock
  demo: boolean
  baseUrl: string
  trustProxy: boolean
  modules: readonly Module[]
  /** The purposes there are: a route that names another does not start. */
  purposes: readonly string[]
  /** Who is this, by session cookie? Null for a visitor. */
  signedIn: (hono: Context, at: ActorMoment) => Promise<Actor | null>
  /** Who is this, by bearer token? Null when there is none that holds. */
  bearer: (hono: Context, at: ActorMoment) => Promise<Actor | null>
  /** The region of `/regio/<slug>`, of signed-in staff, or none. */
  regionOf: (path: string, actor: Actor) => Promise<RegionView | null>
  /** The site that has this host name; null for the national one and for any name we do not know. */
  siteOfHost: (host: string) => Promise<SiteHost | null>
  /** Where somebody is led who asks for what a region that is not open yet does not do; null: nowhere else. */
  insteadOf: (path: string, actor: Actor, region: RegionView | null) => string | null
  /** Rest of the view: who is signed in, navigation, assets. */
  view: (c: {
    actor: Actor
    language: Language
    pageLanguage: PageLanguage
    region: RegionView | null
    path: string
    /** The query of the address, with its question mark. */
    search: string
  }) => Promise<Pick<View, 'actor' | 'nav' | 'links' | 'notice' | 'assets'>>
  /** Where an address that no page has leads: a name of the past, or nowhere any more. Null: it is no such name. */
  movedTo?: (path: string) => Promise<{ leads: string | null } | null>
  /** Throws a refusal with status 429 when the limit is reached. */
  limit: (limit: FormLimit, key: string) => Promise<void>
  /** False while something lacks that a real database needs before it serves, such as retention terms. */
  isOpen: () => Promise<boolean>
  log: { error: (facts: object, message: string) => void; info: (facts: object, message: string) => void }
}

export type ActorMoment = Pick<Actor, 'now' | 'today' | 'language' | 'requestId'>
