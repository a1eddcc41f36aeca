import type { Hono } from 'hono'
import { makeApp } from '../../app.tsx'
import { demoIdentityProvider } from '../../demo/identity-provider/index.ts'
import { access, bearer, openAccess, signedIn, type AudienceSettings, type Audience } from '../../modules/access/index.ts'
import type { FilesOfAccount } from '../../modules/access/settings.ts'
import { systemActor } from '../actor.ts'
import { readAssets } from '../assets.ts'
import { makeClock, type Clock } from '../clock.ts'
import { inContext, type Tx } from '../db/context.ts'
import { makeDb, makePool } from '../db/pool.ts'
import type { Module } from '../module.ts'
import { makeLimits, type Limit } from '../limits.ts'
import type { Actor } from '../actor.ts'
import { openBrowser, type Browser } from './browser.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export const BASE = 'http://localhost:3000'

export interface AccessApp {
  app: Hono
  database: TestDatabase
  clock: Clock
  browser: () => Browser
  asSystem: <T>(work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>
  logged: object[]
  /** Ends what this app opened; its database too, unless it was given. */
  close: () => Promise<void>
}

interface Given {
  database?: TestDatabase
  demo?: boolean
  baseUrl?: string
  limit?: Limit
  filesOfAccount?: FilesOfAccount
  workerCameIn?: (tx: Tx, accountId: string) => Promise<void>
  audiences?: (demo: () => Promise<Record<Audience, AudienceSettings>>) => Promise<Partial<Record<Audience, AudienceSettings>>>
  /** Routes to see what somebody signed in may do. */
  extra?: Module[]
}

/** Signing in with nothing else around it: the module access, and the demo's identity provider. */
export async function accessApp(given: Given = {}): Promise<AccessApp> {
  const database = given.database ?? (await createTestDatabase())
  // A pool of its own, as every program has.
  const pool = makePool(database.appUrl, 4)
  const db = makeDb(pool)
  const { demo = true, baseUrl = BASE, limit = makeLimits(null) } = given
  const identity = demo ? demoIdentityProvider({ demo, baseUrl, db: () => db }) : null
  const audiences = async () => (given.audiences ? given.audiences(identity!.audiences) : identity ? identity.audiences() : {})
  const clock = makeClock()
  const logged: object[] = []
  const log = { info: (facts: object) => void logged.push(facts), error: (facts: object) => void logged.push(facts) }
  const filesOfAccount = given.filesOfAccount ?? (async () => [])
  const opened = openAccess({
    db,
    baseUrl,
    demo,
    trustProxy: false,
    audiences,
    filesOfAccount,
    limit,
    log,
    ...(given.workerCameIn ? { workerCameIn: given.workerCameIn } : {}),
  })
  const app = makeApp({
    db,
    clock,
    demo,
    baseUrl,
    limit,
    log,
    trustProxy: false,
    purposes: ['rights', 'own-file'],
    modules: [access, ...(identity ? [identity.module] : []), ...(given.extra ?? [])],
    signedIn: (hono, at) => signedIn(opened, hono, at),
    bearer: (hono, at) => bearer(opened, hono, at),
    isOpen: async () => true,
    insteadOf: () => null,
    siteOfHost: async () => null,
    regionOf: async () => null,
    view: async ({ actor }) => ({ actor: { ...actor, organisationName: null }, assets: readAssets() }),
  })
  const at = () => ({ now: clock.now(), today: clock.today(), requestId: 'test' })
  return {
    app,
    database,
    clock,
    logged,
    browser: () => openBrowser(app, baseUrl),
    close: async () => {
      await pool.end()
      if (!given.database) await database.drop()
    },
    asSystem: (work) => inContext(db, systemActor(at()), 'none', (tx) => work(tx, systemActor(at()))),
  }
}
