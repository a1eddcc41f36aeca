import { randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { startSession } from '../modules/access/index.ts'
import { demoRoutes, type DemoState } from '../demo/routes.tsx'
import { texts as demoTexts } from '../demo/texts.ts'
import { makeClock, type Clock } from '../platform/clock.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { inContext, type Tx } from '../platform/db/context.ts'
import type { PostOffice } from '../platform/mail.ts'
import type { Module } from '../platform/module.ts'
import type { SmsOffice } from '../platform/sms.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { makeProgram, type Program } from '../program.ts'

export interface Answer {
  status: number
  /** The page without markup, spaces folded. */
  text: string
  html: string
  location: string | null
  headers: Headers
  json: () => unknown
}

export interface Browser {
  get: (path: string) => Promise<Answer>
  /** Posts a form and gives the answer itself, no redirect followed. */
  post: (path: string, fields?: Record<string, string | string[]>) => Promise<Answer>
  /** Posts and follows the redirect to the page behind it. */
  submit: (path: string, fields?: Record<string, string | string[]>) => Promise<Answer>
}

export interface TestApp {
  program: Program
  database: TestDatabase
  clock: Clock
  bugs: object[]
  /** Every line the program logged. */
  logged: object[]
  /** A browser signed in as this account, or a visitor's. */
  as: (accountId: string | null, address?: string) => Browser
  /** As the program itself: for arranging and for looking behind the pages. */
  system: <T>(work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

interface TestOptions {
  /** The tour and what steers a demo, beside the pages of the house. */
  demoPages?: boolean
  /** The instant the clock starts at. */
  start?: string
  /** Real: closed until every retention term is laid down. */
  demo?: boolean
  postOffice?: PostOffice
  smsOffice?: SmsOffice
  /** Requests come from the address they name, as behind our own proxy. */
  trustProxy?: boolean
  erasuresFile?: string
  /** Routes and jobs that only a test needs. */
  extra?: Module[]
}

const BASE = 'http://localhost'

/** The whole program on a database of its own; real requests, as the serving role, on a clock that can be moved. */
export async function testApp(options: TestOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase()
  const start = Temporal.Instant.from(options.start ?? '2026-07-06T08:00:00Z')
  const began = performance.now()
  // Time goes on from the start of the test, so that what follows comes later.
  const clock = makeClock(() => start.add({ milliseconds: Math.round(performance.now() - began) }))
  const bugs: object[] = []
  const logged: object[] = []
  const demo: DemoState = { clock, baseUrl: BASE, program: null }
  const program = makeProgram({
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    demo: options.demo ?? true,
    baseUrl: BASE,
    trustProxy: options.trustProxy ?? false,
    clock,
    postOffice: options.postOffice ?? null,
    smsOffice: options.smsOffice ?? null,
    erasuresFile: options.erasuresFile ?? null,
    extra: [...(options.extra ?? []), ...(options.demoPages ? [{ name: 'demo', routes: demoRoutes(demo), texts: demoTexts }] : [])],
    audiences: async () => ({}),
    log: {
      info: (...said: unknown[]) => void logged.push(said),
      error: (facts, ...more: unknown[]) => {
        bugs.push(facts)
        logged.push([facts, ...more])
      },
    },
  })
  demo.program = program
  return {
    program,
    database,
    clock,
    bugs,
    logged,
    as: (accountId, address) => browser(program, accountId, address),
    system: (work) => {
      const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: randomBytes(16).toString('hex') })
      return inContext(program.around.db, actor, 'none', (tx) => work(tx, actor))
    },
    close: async () => {
      await program.stop()
      await database.drop()
    },
  }
}

function browser(program: Program, accountId: string | null, address?: string): Browser {
  let cookie: string | null = null
  /** The page that stands open; a form says where it stood, as a browser does. */
  let open: string | null = null
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    if (accountId && !cookie) cookie = `sessie=${await inSystem(program, (tx) => startSession(tx, accountId))}`
    const headers = new Headers(init.headers)
    if (cookie) headers.set('cookie', cookie)
    if (address) headers.set('x-forwarded-for', address)
    if (init.method === 'GET') open = path
    else if (open) headers.set('referer', BASE + open)
    const response = await program.app.fetch(new Request(BASE + path, { ...init, headers, redirect: 'manual' }))
    const html = await response.text()
    return {
      status: response.status,
      html,
      text: textOf(html),
      location: response.headers.get('location'),
      headers: response.headers,
      json: () => JSON.parse(html) as unknown,
    }
  }
  const post = (path: string, fields: Record<string, string | string[]> = {}) =>
    send(path, { method: 'POST', headers: { origin: BASE, 'content-type': 'application/x-www-form-urlencoded' }, body: encode(fields) })
  return {
    get: (path) => send(path, { method: 'GET' }),
    post,
    submit: async (path, fields) => {
      const answer = await post(path, fields)
      if (answer.status !== 303 || !answer.location)
        throw new Error(`expected a redirect from ${path}, got ${answer.status}: ${answer.text.slice(0, 600)}`)
      return send(answer.location.replace(BASE, ''), { method: 'GET' })
    },
  }
}

function inSystem<T>(program: Program, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { clock, db } = program.around
  return inContext(db, systemActor({ now: clock.now(), today: clock.today(), requestId: 'test' }), 'none', work)
}

function encode(fields: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams()
  for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(field, one)
  return body
}

/** What a reader sees: no tags, no head, entities undone, spaces folded. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Hidden values and typed ones of the first form on a page that posts to this path. */
export function fieldsOf(answer: Answer, action: string): Record<string, string> {
  const form = [...answer.html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].find(([, to]) => to === action)
  if (!form) throw new Error(`no form to ${action} on the page: ${answer.text.slice(0, 400)}`)
  const fields: Record<string, string> = {}
  for (const [input] of form[2]!.matchAll(/<input[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1]
    const choice = /type="(radio|checkbox)"/.test(input)
    if (name && (!choice || /\bchecked\b/.test(input))) fields[name] = /\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''
  }
  return fields
}
