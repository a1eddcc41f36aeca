import type { Hono } from 'hono'
import type pg from 'pg'
import { makeApp } from './app.tsx'
import { movedTo, notOpenYet, useDesk } from './desk/index.ts'
import { modules as ordered } from './modules.ts'
import { bearer, openAccess, signedIn, type AudienceSettings } from './modules/access/index.ts'
import { useMessageParts } from './modules/messages/index.ts'
import { barOwnFilesOf, filesOfAccount, knownPurposes, requireBasis } from './modules/people/index.ts'
import { allRetentionKnown, keepErasures, useErasuresFile, usePersonalData } from './modules/privacy/index.ts'
import { regionByCode, regionBySlug, siteOfHost } from './modules/regions/index.ts'
import type { Actor } from './platform/actor.ts'
import { readAssets } from './platform/assets.ts'
import type { Clock } from './platform/clock.ts'
import { openCopies, type Copies } from './platform/copy/index.ts'
import { withoutContext } from './platform/db/context.ts'
import { factsOf } from './platform/error-facts.ts'
import { makeDb, makePool, type Db } from './platform/db/pool.ts'
import { settle, startJobs } from './platform/jobs.ts'
import { makeLimits } from './platform/limits.ts'
import { catchMail, usePostOffice, type PostOffice } from './platform/mail.ts'
import type { Module } from './platform/module.ts'
import { useBasisCheck } from './platform/request.ts'
import { catchSms, useSmsOffice, type SmsOffice } from './platform/sms.ts'
import type { Surroundings } from './platform/surroundings.ts'
import type { RegionView } from './platform/ui/view.ts'

export interface ProgramSettings {
  ownerUrl: string
  appUrl: string
  demo: boolean
  baseUrl: string
  trustProxy: boolean
  clock: Clock
  /** Null in the demo, where mail is caught and shown. */
  postOffice: PostOffice | null
  /** Null: no SMS; in the demo it is caught and shown. */
  smsOffice: SmsOffice | null
  audiences: () => Promise<Partial<Record<'person' | 'employer' | 'staff', AudienceSettings>>>
  log: Surroundings['log']
  /** Where erasures are noted outside the database; null: nowhere (tests). */
  erasuresFile: string | null
  /** Modules of the demo, beside those of the house. */
  extra?: readonly Module[]
}

export interface Program {
  app: Hono
  around: Surroundings
  ownerPool: pg.Pool
  startJobs: () => Promise<void>
  /** Are jobs being taken? */
  jobsRun: () => boolean
  /** What is read from memory. */
  copies: Copies
  /** Does all that is due, now: the demo's clock and tests. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

/** The whole program on one database: pools, modules, pages and jobs. Listening is the caller's. */
export function makeProgram(settings: ProgramSettings): Program {
  const appPool = makePool(settings.appUrl, 20)
  const ownerPool = makePool(settings.ownerUrl, 6)
  const db = makeDb(appPool)
  const limit = makeLimits(appPool)
  const modules = [...ordered, ...(settings.extra ?? [])]
  useBasisCheck(requireBasis)
  usePersonalData(modules.flatMap((module) => module.personalData ?? []))
  useErasuresFile(settings.erasuresFile)
  const now = () => settings.clock.now()
  usePostOffice(settings.postOffice ?? catchMail(db, now))
  useSmsOffice(settings.smsOffice ?? (settings.demo ? catchSms(db, now) : null))
  useMessageParts(modules.flatMap((module) => Object.entries(module.messageParts ?? {})))
  const access = openAccess({
    db,
    limit,
    baseUrl: settings.baseUrl,
    demo: settings.demo,
    trustProxy: settings.trustProxy,
    audiences: settings.audiences,
    log: settings.log,
    filesOfAccount: (on, accountId, today) => filesOfAccount(on, accountId, today),
    workerCameIn: (on, accountId, today) => barOwnFilesOf(on, accountId, today),
  })
  const assets = readAssets()
  const copies = openCopies(
    db,
    settings.clock,
    modules.flatMap((module) => module.copies ?? []),
    settings.log,
  )
  const around: Surroundings = {
    db,
    modules,
    purposes: knownPurposes(),
    limit,
    clock: settings.clock,
    demo: settings.demo,
    baseUrl: settings.baseUrl,
    trustProxy: settings.trustProxy,
    log: settings.log,
    isOpen: openOnce(db, settings),
    signedIn: (hono, at) => signedIn(access, hono, at),
    bearer: (hono, at) => bearer(access, hono, at),
    regionOf: (path, actor) => regionOf(db, path, actor),
    insteadOf: notOpenYet,
    siteOfHost: (host) => siteOfHost(withoutContext(db), host, settings.clock.today()),
    movedTo: (path) => movedTo(db, path, settings.clock.today()),
    view: async (c) => ({ ...(await useDesk(db, c, settings.demo)), assets }),
  }
  let jobs: Awaited<ReturnType<typeof startJobs>> | null = null
  let stopKeeping: () => Promise<void> = async () => {}
  return {
    app: makeApp(around),
    around,
    ownerPool,
    copies,
    jobsRun: () => jobs?.runs() ?? false,
    startJobs: async () => {
      const file = settings.erasuresFile
      const failed = (error: unknown) => settings.log.error(factsOf(error), 'erasures not noted')
      if (file) stopKeeping = await keepErasures({ db, clock: settings.clock, file, failed })
      jobs = await startJobs(ownerPool, around)
    },
    settle: () => settle(ownerPool, around),
    stop: async () => {
      await Promise.all([jobs?.stop(), copies.stop()])
      await stopKeeping()
      await Promise.all([appPool.end(), ownerPool.end()])
    },
  }
}

/** A demo is open; a real database once every retention term is laid down. Asked until it is yes. */
function openOnce(db: Db, settings: ProgramSettings): () => Promise<boolean> {
  let open = settings.demo
  return async () => {
    open ||= await allRetentionKnown(db)
    return open
  }
}

/** The region of the site visited, or the one somebody at a desk works in. */
async function regionOf(db: Db, path: string, actor: Actor): Promise<RegionView | null> {
  const slug = /^\/regio\/([a-z0-9-]+)/.exec(path)?.[1]
  const code = actor.persons[0]?.regionCode ?? (actor.regions.length === 1 && actor.regions[0] !== '*' ? actor.regions[0] : undefined)
  if (!slug && !code) return null
  const tx = withoutContext(db)
  const region = slug ? await regionBySlug(tx, slug, actor.today) : await regionByCode(tx, code!, actor.today)
  if (!region) return null
  return {
    code: region.code,
    slug: region.slug,
    displayName: region.displayName,
    logoText: region.logoText ?? `Werkcentrum ${region.displayName}`,
    phone: region.phone,
    email: region.email,
    stage: region.stage,
    host: region.host,
  }
}
