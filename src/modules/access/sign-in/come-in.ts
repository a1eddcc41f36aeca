import { addressOf } from '../../../platform/mount-pages.tsx'
import { write, type RequestContext } from '../../../platform/request.ts'
import { localPath } from '../../../platform/languages.ts'
import { keepLanguage } from '../readers.ts'
import { heldRoles } from '../roles/queries.ts'
import { currentWorkplace, givesFirstRole, homeOf, kindOf, workplacesOf } from '../rules.ts'
import type { Audience } from '../schema.ts'
import { endSession, startSession } from './sessions.ts'
import { accessOf } from '../settings.ts'
import { accountOfIdentity, finishSignIn, SignInStopped } from './sign-in.ts'

/** Many people may share the address of a counter; a program that tries does far more. */
const TRIES = { name: 'sign-in', points: 120, perSeconds: 300 }
const TRIES_IN_DEMO = { ...TRIES, points: 6000 }

/** Ends the sign-in of who came back with a session; gives where they go. */
export async function comeIn(c: RequestContext, audience: Audience): Promise<string> {
  const access = accessOf(c)
  const returned = await finishSignIn(access, c.hono, audience)
  const entered = await write(c, async (tx, actor) => {
    const account = await accountOfIdentity(tx, actor, audience, returned)
    await keepLanguage(tx, account.id, returned.language)
    if (audience === 'staff') await access.workerCameIn?.(tx, account.id, actor.today)
    return { secret: await startSession(tx, account.id), places: workplacesOf(await heldRoles(tx, actor, account.id)) }
  })
  // A new session each time, so that a cookie planted before is worth nothing.
  await endSession(access, c.hono)
  access.sessionCookie.write(c.hono, entered.secret)
  access.browserCookie.remove(c.hono)
  access.log.info({ audience, requestId: c.actor.requestId }, 'signed in')
  const inLanguage = (path: string) => localPath(returned.language, path)
  if (audience === 'staff' && entered.places.length === 0) return givesFirstRole(returned.returnTo) ?? inLanguage('/inloggen/geen-toegang')
  if (audience === 'staff' && entered.places.length > 1) {
    return inLanguage(`/inloggen/werkplek${returned.returnTo ? `?terug=${encodeURIComponent(returned.returnTo)}` : ''}`)
  }
  const roles = currentWorkplace(entered.places, null)?.roles ?? []
  return returned.returnTo ?? inLanguage(homeOf(kindOf(audience, roles), roles))
}

/** What came back stays out of the address bar and the history: the sentence stands on the page to sign in. */
export function stopped(c: RequestContext, error: unknown, audience: Audience): Response {
  if (!(error instanceof SignInStopped)) throw error
  accessOf(c).log.info({ audience, problem: error.problem, requestId: c.actor.requestId }, 'sign-in stopped')
  // The back button of somebody who is in already is no problem.
  if (error.problem === 'verlopen' && c.actor.kind !== 'visitor') return c.hono.redirect(c.href(homeOf(c.actor.kind, c.actor.roles)), 303)
  const query = new URLSearchParams({ fout: error.problem, ...(error.returnTo ? { terug: error.returnTo } : {}) })
  return c.hono.redirect(c.href(`/inloggen?${query.toString()}`), 303)
}

/** Waits when this address tries too often. */
export async function limited(c: RequestContext): Promise<void> {
  const access = accessOf(c)
  await access.limit(access.demo ? TRIES_IN_DEMO : TRIES, addressOf(c.hono, access.trustProxy))
}

/** On one's own machine `127.0.0.1` and `localhost` are two sites with cookies apart: sign-in happens on the one we know. */
export function otherLoopback(c: RequestContext, baseUrl: string): string | null {
  const asked = new URL(c.hono.req.url)
  const ours = new URL(baseUrl)
  const loopback = ['localhost', '127.0.0.1']
  const differs = asked.hostname !== ours.hostname && asked.port === ours.port
  return differs && loopback.includes(asked.hostname) && loopback.includes(ours.hostname)
    ? ours.origin + asked.pathname + asked.search
    : null
}
