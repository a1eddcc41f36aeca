import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { makeClock } from '../src/platform/clock.ts'
import { openChromium } from '../src/platform/testing/chromium.ts'
import { startProgram, type RunningProgram } from '../src/platform/testing/server.ts'
import { demoDatabase } from './database.ts'
import { Desk, DESKTOP, PHONE, type Seen } from './desk.ts'

/** Each journey is walked with scripts, and once more without. */
export const WAYS = [
  ['with scripts', true],
  ['without scripts', false],
] as const

export interface Demo {
  program: RunningProgram
  databaseUrl: string
  /** A browser of its own for one of the demo's people, signed in through the real flow; `null` for a visitor. */
  as: (key: string | null, options?: { phone?: boolean }) => Promise<Desk>
  json: <T>(path: string, body?: unknown) => Promise<T>
  /** The demo's day. */
  today: () => string
  move: (by: { workingDays?: number; months?: number }) => Promise<void>
  /** The path of the newest mailed link of this kind; waits until the mail is there. */
  mailed: (to: string, kind: string) => Promise<string>
  seen: Seen
  close: () => Promise<void>
}

interface Mail {
  to: string
  subject: string
  body: string
}

/** The demo as a process of its own on a database of its own, with a browser. */
export async function openDemo(scripts = true): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-e2e-'))
  chmodSync(folder, 0o755)
  const database = await demoDatabase(folder)
  const [program, browser] = await Promise.all([
    startProgram({ DEMO: 'yes', DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'info' }),
    openChromium(),
  ])
  const json = asking(program.url)
  const accounts = await json<{ key: string; signIn: string }[]>('/demo/accounts.json')
  const seen: Seen = { urls: [], titles: [], pictures: new Set() }
  let today = makeClock().today()
  return {
    program,
    databaseUrl: database.url,
    as: async (key, { phone = false } = {}) => {
      const desk = await sit(browser, { url: program.url, who: `${key ?? 'visitor'}${phone ? '-phone' : ''}`, phone, scripts, seen })
      if (key) await desk.page.goto(accounts.find((account) => account.key === key)!.signIn)
      return desk
    },
    json,
    today: () => today,
    move: async (by) => {
      today = (await json<{ today: string }>('/demo/clock', by)).today
    },
    mailed: (to, kind) => mailedLink(json, to, kind),
    seen,
    close: async () => {
      await Promise.all([browser.close(), program.end()])
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sit(
  browser: Browser,
  { phone, ...given }: { url: string; who: string; phone: boolean; scripts: boolean; seen: Seen },
): Promise<Desk> {
  const context = await browser.newContext({ viewport: phone ? PHONE : DESKTOP, javaScriptEnabled: given.scripts })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  // What cannot be undone asks once more; our people mean it.
  page.on('dialog', (dialog) => void dialog.accept())
  return new Desk(context, page, given)
}

function asking(url: string): Demo['json'] {
  return async (path, body) => {
    const sent = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return (await fetch(url + path, sent)).json() as never
  }
}

async function mailedLink(json: Demo['json'], to: string, kind: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const mails = await json<Mail[]>('/demo/mail.json')
    const found = mails
      .filter((mail) => mail.to === to)
      .map((mail) => new RegExp(`https?://[^/]+(${kind}/\\S+)`).exec(mail.body)?.[1])
      .find(Boolean)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`no mail to ${to} with ${kind}`)
}
