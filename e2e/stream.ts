import { importJWK, SignJWT, type JWK } from 'jose'
import { randomUUID } from 'node:crypto'
import { newId } from '../src/platform/ids.ts'
import { openBrowser, type Browser } from '../src/platform/testing/browser.ts'
import type { RunningProgram } from '../src/platform/testing/server.ts'

const BOOK = '/regio/veluwe-stedendriehoek/afspraak'

/** Something the program said yes to, and where it must be found again. */
export interface Confirmed {
  kind: 'handover' | 'booking' | 'referral'
  path: string
}

/** Who works in the stream: a system with a token, a guide who is signed in, visitors. */
export interface Working {
  url: string
  token: string
  guide: Browser
  /** A file with a plan, and services to refer to. */
  base: string
  services: string[]
}
type Stream = (at: Working, stop: { now: boolean }, confirmed: Confirmed[]) => Promise<void>

/** A token and a session of a program that just started. */
export async function work(program: RunningProgram): Promise<Working> {
  const ask = (url: string, init?: RequestInit) => fetch(url, { ...init, redirect: 'manual' })
  const guide = openBrowser({ request: ask } as never, program.url)
  await guide.walk('/inloggen/staff?hint=fatma')
  return { url: program.url, token: await tokenOf(program.url), guide, ...(await firstOf(guide)) }
}

/** True when what was confirmed is read back. */
export async function stands(at: Working, { kind, path }: Confirmed): Promise<boolean> {
  if (kind === 'referral') return (await at.guide.get(path)).status === 200
  return (await fetch(at.url + path, { headers: kind === 'handover' ? { authorization: `Bearer ${at.token}` } : {} })).status === 200
}

/** The case system of a municipality hands one person over after another. */
export const handOverOn: Stream = (at, stop, confirmed) =>
  untilKilled(stop, async () => {
    const id = newId()
    const person = { firstName: 'Kees', lastName: 'Kort', phone: '06 0000 1234', municipality: 'GM0301' }
    const answer = await fetch(`${at.url}/api/v1/handovers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.token}`, 'content-type': 'application/json', 'x-forwarded-for': somewhere() },
      body: JSON.stringify({ id, ...person, questionKind: 'work', reason: 'other-expertise', agreed: true }),
    })
    if (answer.status === 201) confirmed.push({ kind: 'handover', path: `/api/v1/handovers/${id}` })
  })

/** Visitors book one appointment after another. */
export const bookOn: Stream = (at, stop, confirmed) =>
  untilKilled(stop, async () => {
    const [place] = /\/afspraak\?locatie=[0-9a-f-]+/.exec(await (await fetch(at.url + BOOK)).text()) ?? []
    const choose = await (await fetch(at.url + BOOK.replace('/afspraak', place ?? '/afspraak'))).text()
    const moments = [...choose.matchAll(/href="([^"]*moment=[^"]*)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&'))
    const form = await (await fetch(at.url + moments[Math.floor(Math.random() * moments.length)]!)).text()
    const answer = await fetch(at.url + BOOK, {
      method: 'POST',
      body: new URLSearchParams({ ...hidden(form), firstName: 'Kees', phone: '06 0000 1234', questionKind: 'work', channel: 'counter' }),
      redirect: 'manual',
      headers: { origin: at.url, 'x-forwarded-for': somewhere() },
    })
    const location = answer.headers.get('location')
    if (answer.status === 303 && location) confirmed.push({ kind: 'booking', path: location })
  })

/** A guide begins to refer one of her people, to one service after another. */
export const referOn: Stream = async (at, stop, confirmed) => {
  const drafts = `${at.base}/doorverwijzingen/concepten`
  let turn = Math.floor(Math.random() * at.services.length)
  await untilKilled(stop, async () => {
    const serviceId = at.services[turn++ % at.services.length]!
    const answer = await at.guide.post(drafts, { id: newId(), serviceId })
    const path = answer.headers.get('location')
    // One that was begun when the program was killed stands in the way of the next to the same service.
    if (answer.status !== 303 || !path) return
    confirmed.push({ kind: 'referral', path })
    // Thrown away, so that the next one can begin; that it was begun stays.
    await at.guide.post(`${path}/weggooien`, {})
  })
}

/** Somebody with a plan, and services to refer to. */
async function firstOf(guide: Browser): Promise<{ base: string; services: string[] }> {
  const base = /href="(\/werk\/personen\/[0-9a-f-]+)"[^>]*>[^<]*Lies/.exec(await (await guide.get('/werk')).text())?.[1]
  const find = await (await guide.get(`${base}/doorverwijzingen/nieuw?overal=ja`)).text()
  const services = [...new Set([...find.matchAll(/dienst=([0-9a-f-]{36})/g)].map((match) => match[1]!))]
  if (!base || services.length < 5) throw new Error('nobody to refer, or nowhere to')
  return { base, services }
}

async function untilKilled(stop: { now: boolean }, once: () => Promise<void>): Promise<void> {
  while (!stop.now) {
    try {
      await once()
    } catch {
      // The connection broke: this one was not confirmed.
      return
    }
  }
}

function hidden(form: string): Record<string, string> {
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]),
  )
}

async function tokenOf(url: string): Promise<string> {
  const { clientId, privateJwk } = (await (await fetch(`${url}/demo/client.json`)).json()) as { clientId: string; privateJwk: JWK }
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`${url}/api/v1/token`)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(privateJwk, 'ES256'))
  const answer = await fetch(`${url}/api/v1/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'handovers',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  })
  return ((await answer.json()) as { access_token: string }).access_token
}

function somewhere(): string {
  const byte = () => Math.floor(Math.random() * 256)
  return `10.${byte()}.${byte()}.${byte()}`
}
