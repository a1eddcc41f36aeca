import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Db } from '../../../platform/db/pool.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import type { RequestContext } from '../../../platform/request.ts'
import { isOver, isPast, securityNow } from '../../../platform/session.ts'
import { actorOf, type SignedInAccount } from './actor.ts'
import { lifetimeOf, type HeldRole } from '../rules.ts'
import type { Audience } from '../schema.ts'
import { accessOf, type Access, type Moment } from '../settings.ts'

interface SessionRow extends SignedInAccount {
  createdAt: Temporal.Instant
  lastSeenAt: Temporal.Instant
  endedAt: Temporal.Instant | null
}

/** Opens a session for an account; gives the secret for the cookie, of which only a hash is kept. */
export async function startSession(tx: Tx | Db, accountId: string): Promise<string> {
  const secret = newSecret()
  const now = securityNow().toString()
  await tx
    .insertInto('access.session')
    .values({ idHash: hashSecret(secret), accountId, createdAt: now, lastSeenAt: now })
    .execute()
  return secret
}

/** Remembers for whom somebody acts in this session: a representation, or themselves. */
export async function chooseActing(c: RequestContext, acting: string): Promise<void> {
  const access = accessOf(c)
  const secret = access.sessionCookie.read(c.hono)
  if (secret) await access.db.updateTable('access.session').set({ acting }).where('idHash', '=', hashSecret(secret)).execute()
}

/** Who is this, by session cookie? Null for a visitor, an ended session or a blocked account. */
export async function signedIn(access: Access, hono: Context, at: Moment): Promise<Actor | null> {
  const secret = access.sessionCookie.read(hono)
  if (!secret) return null
  const session = await findSession(access.db, secret, at.today)
  const now = securityNow()
  if (!session || isOver(session, lifetimeOf(session.audience), now)) return null
  if (session.blockedOn !== null && session.blockedOn <= at.today) return null
  // One write a minute is enough to know that somebody is still there.
  if (isPast(session.lastSeenAt, { seconds: 60 }, now)) {
    await access.db.updateTable('access.session').set({ lastSeenAt: now.toString() }).where('idHash', '=', hashSecret(secret)).execute()
  }
  return actorOf(access, session, at)
}

/** Ends this browser's session: the secret in its cookie opens nothing any more. */
export async function endSession(access: Access, hono: Context): Promise<void> {
  const secret = access.sessionCookie.read(hono)
  if (!secret) return
  await access.db
    .updateTable('access.session')
    .set({ endedAt: securityNow().toString() })
    .where('idHash', '=', hashSecret(secret))
    .execute()
}

/** Ends every session of an account. */
export async function endSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('access.session')
    .set({ endedAt: securityNow().toString() })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Remembers as what somebody works in this session. */
export async function chooseWorkplace(access: Access, hono: Context, workplace: string): Promise<void> {
  const secret = access.sessionCookie.read(hono)
  if (secret) await access.db.updateTable('access.session').set({ workplace }).where('idHash', '=', hashSecret(secret)).execute()
}

async function findSession(db: Db, secret: string, today: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('access.session as s')
    .innerJoin('access.account as a', 'a.id', 's.accountId')
    .select(['s.createdAt', 's.lastSeenAt', 's.endedAt', 's.workplace', 's.acting', 'a.id', 'a.audience', 'a.issuer', 'a.represents'])
    .select(['a.displayName', 'a.organisationId', 'a.blockedOn'])
    .select(
      sql`array(
        select jsonb_build_object('role', g.role, 'regionCode', g.region_code) from access.role_grant g
        where g.account_id = a.id and g.from_on <= ${today} and (g.until_on is null or g.until_on > ${today}))`.as('held'),
    )
    .where('s.idHash', '=', hashSecret(secret))
    .$castTo<SessionRow & { audience: Audience; held: HeldRole[] }>()
    .executeTakeFirst()
}
