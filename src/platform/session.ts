import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Temporal } from 'temporal-polyfill'

/** How long a session lasts: without use, and at most. */
export interface Lifetime {
  idleMinutes: number
  hours: number
}

/** The moment by the real clock. Sessions, sign-in, tokens and limits use it, also where our clock has been moved ahead. */
export function securityNow(): Temporal.Instant {
  return Temporal.Now.instant()
}

/** True when a session has ended, was not used for too long, or has lasted its time. */
export function isOver(
  session: { createdAt: Temporal.Instant; lastSeenAt: Temporal.Instant; endedAt: Temporal.Instant | null },
  lifetime: Lifetime,
  now: Temporal.Instant,
): boolean {
  return (
    session.endedAt !== null ||
    isPast(session.lastSeenAt, { minutes: lifetime.idleMinutes }, now) ||
    isPast(session.createdAt, { hours: lifetime.hours }, now)
  )
}

/** True when this much time has gone by since. */
export function isPast(
  since: Temporal.Instant,
  time: { hours?: number; minutes?: number; seconds?: number },
  now: Temporal.Instant,
): boolean {
  return Temporal.Instant.compare(since.add(time), now) <= 0
}

/** A secret that only this browser sends back, to this site: `__Host-` on https; a plain name on a machine without certificate. */
export function secretCookie(name: string, baseUrl: string) {
  const secure = baseUrl.startsWith('https:')
  const prefix = secure ? ('host' as const) : undefined
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure, prefix } as const
  return {
    read: (hono: Context): string | null => readable(getCookie(hono, name, prefix)),
    write: (hono: Context, secret: string, maxAge?: number) =>
      setCookie(hono, name, secret, maxAge === undefined ? options : { ...options, maxAge }),
    remove: (hono: Context) => void deleteCookie(hono, name, options),
  }
}

/** Only what we can have made ourselves. */
function readable(value: string | undefined): string | null {
  return value !== undefined && /^[\w-]{20,64}$/.test(value) ? value : null
}
