import type { Temporal } from 'temporal-polyfill'
import { randomInt } from 'node:crypto'
import { systemActor, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { inContext, type Tx } from '../../../platform/db/context.ts'
import { refuse } from '../../../platform/errors.ts'
import { hashSecret, newId, newSecret } from '../../../platform/ids.ts'
import { addJob } from '../../../platform/outbox.ts'
import type { RequestContext } from '../../../platform/request.ts'
import { securityNow } from '../../../platform/session.ts'
import { CODE_MINUTES, INSIDE_MINUTES, LINK_DAYS, MOST_TRIES, opens, TRIES_PER_CODE } from './rules.ts'

interface Of {
  regionCode: string
  id: string
  personId: string
}

/** A link to one referral for one colleague; the ones before end. Only its hash is kept. Runs as the program. */
export async function makeLink(tx: Tx, actor: Actor, referral: Of, colleagueId: string): Promise<string> {
  await revokeLink(tx, actor, referral)
  const token = `${referral.regionCode.slice(2)}.${newSecret()}`
  await tx
    .insertInto('plans.providerLink')
    .values({
      regionCode: referral.regionCode,
      id: newId(),
      referralId: referral.id,
      personId: referral.personId,
      colleagueId,
      tokenHash: hashSecret(token),
      madeAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, LINK_DAYS),
    })
    .execute()
  return token
}

/** Ends the links to a referral; how many there were. */
export async function revokeLink(tx: Tx, actor: Actor, { regionCode, id }: Pick<Of, 'regionCode' | 'id'>): Promise<number> {
  const ended = await tx
    .updateTable('plans.providerLink')
    .set({ revokedAt: actor.now.toString(), secretHash: null, codeHash: null })
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** What stands behind a token that works. */
export interface Opened {
  regionCode: string
  linkId: string
  referralId: string
  organisationId: string
  phone: string
  codeHash: Buffer | null
  codeUntil: Temporal.Instant | null
  tries: number
  secretHash: Buffer | null
  insideUntil: Temporal.Instant | null
}

/** The link behind a token. Wrong, revoked, expired and tried too often look alike, and so does a referral that led nowhere. */
export async function findLink(tx: Tx, today: string, token: string): Promise<Opened> {
  const link = await tx
    .selectFrom('plans.providerLink as l')
    .innerJoin('plans.linkColleague as k', (join) => join.onRef('k.regionCode', '=', 'l.regionCode').onRef('k.id', '=', 'l.colleagueId'))
    .innerJoin('plans.referral as r', (join) => join.onRef('r.regionCode', '=', 'l.regionCode').onRef('r.id', '=', 'l.referralId'))
    .select([
      'l.regionCode',
      'l.id as linkId',
      'l.referralId',
      'r.providerOrganisation as organisationId',
      'r.state',
      'k.phone',
      'l.codeHash',
      'l.codeUntil',
      'l.tries',
      'l.secretHash',
      'l.insideUntil',
    ])
    .where('l.regionCode', '=', `AM${token.slice(0, 2)}`)
    .where('l.tokenHash', '=', hashSecret(token))
    .where('l.revokedAt', 'is', null)
    .where('l.expiresOn', '>', today)
    .where('k.endedAt', 'is', null)
    .executeTakeFirst()
  if (!link || link.tries >= MOST_TRIES || !opens(link.state)) refuse('platform.linkGone', 410)
  return link
}

/** The same at the door, where nobody is anybody yet. */
export function atTheDoor<T>(c: RequestContext, work: (tx: Tx, system: Actor) => Promise<T>): Promise<T> {
  const system = systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
  return inContext(c.db, system, 'none', (tx) => work(tx, system))
}

/** Did this browser give the right code, not too long ago? */
export function isInside(link: Opened, secret: string | null): boolean {
  if (!secret || !link.secretHash || !link.insideUntil) return false
  return link.secretHash.equals(hashSecret(secret)) && securityNow().epochMilliseconds < link.insideUntil.epochMilliseconds
}

/** The request as the provider behind the link: this one referral, nothing else of the organisation. */
export function asProvider(c: RequestContext, { regionCode, organisationId, referralId }: Opened): RequestContext {
  const actor: Actor = {
    ...c.actor,
    kind: 'link',
    accountId: null,
    name: null,
    organisationId,
    roles: ['provider'],
    regions: [regionCode],
    persons: [],
    acting: null,
    record: referralId,
  }
  return { ...c, actor }
}

/** Asks for a code; it is made when it is sent, so that no job carries it. */
export async function askCode(tx: Tx, today: string, token: string): Promise<string> {
  const { regionCode, linkId, phone } = await findLink(tx, today, token)
  await addJob(tx, 'plans.link-code', { regionCode, id: linkId })
  return phone
}

/** Makes the code and gives it with the number it goes to. */
export async function makeCode(
  tx: Tx,
  regionCode: string,
  linkId: string,
): Promise<{ to: string; code: string; personId: string; language: string } | null> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const link = await tx
    .updateTable('plans.providerLink as l')
    .from('plans.linkColleague as k')
    .set({ codeHash: hashSecret(code + linkId), codeUntil: securityNow().add({ minutes: CODE_MINUTES }).toString() })
    .whereRef('k.regionCode', '=', 'l.regionCode')
    .whereRef('k.id', '=', 'l.colleagueId')
    .where('l.regionCode', '=', regionCode)
    .where('l.id', '=', linkId)
    .where('l.revokedAt', 'is', null)
    .where('k.endedAt', 'is', null)
    .returning(['k.phone', 'k.language', 'l.personId'])
    .executeTakeFirst()
  return link ? { to: link.phone, code, personId: link.personId, language: link.language } : null
}

/** The right code lets this browser in for a while: gives the secret for its cookie, or null. A wrong one counts. */
export async function tryCode(tx: Tx, actor: Actor, token: string, code: string): Promise<string | null> {
  const link = await findLink(tx, actor.today, token)
  // Locked first: of two at once each counts.
  const { tries, codeHash, codeUntil } = await tx
    .selectFrom('plans.providerLink')
    .select(['tries', 'codeHash', 'codeUntil'])
    .where('regionCode', '=', link.regionCode)
    .where('id', '=', link.linkId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const now = securityNow()
  const right =
    codeHash !== null &&
    codeUntil !== null &&
    now.epochMilliseconds < codeUntil.epochMilliseconds &&
    codeHash.equals(hashSecret(code + link.linkId))
  const secret = newSecret()
  await tx
    .updateTable('plans.providerLink')
    .set(
      right
        ? {
            tries: 0,
            codeHash: null,
            secretHash: hashSecret(secret),
            insideUntil: now.add({ minutes: INSIDE_MINUTES }).toString(),
            openedAt: actor.now.toString(),
          }
        : { tries: tries + 1, ...((tries + 1) % TRIES_PER_CODE === 0 && { codeHash: null }) },
    )
    .where('regionCode', '=', link.regionCode)
    .where('id', '=', link.linkId)
    .execute()
  return right ? secret : null
}
