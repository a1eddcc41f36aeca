import { systemActor, type Actor } from './actor.ts'
import { daysAfter } from './clock.ts'
import { inContext, type Tx } from './db/context.ts'
import { refuse } from './errors.ts'
import { hashSecret, newId, newSecret, newTypedCode, readTypedCode } from './ids.ts'
import type { RequestContext } from './request.ts'
import type { FormLimit } from './route.ts'

export interface NewLink {
  regionCode: string
  /** The one record this link opens. */
  record: string
  /** The kind of page and set of actions: handover, appointment, outcome … */
  what: string
  personId: string
  days: number
}

/** What an opened link stands for. */
export interface OpenedLink {
  regionCode: string
  record: string
  what: string
  personId: string
}

const TOKEN = /^(\d\d)\.([A-Za-z0-9_-]{22})$/

/** A link to one record: the region and 128 random bits; only the hash is stored. GET changes nothing with it, POST does. */
export async function newLink(tx: Tx, actor: Actor, link: NewLink): Promise<string> {
  return keep(tx, actor, link, `${link.regionCode.slice(2)}.${newSecret()}`)
}

/** The same as a code on paper, to type over. */
export async function newCode(tx: Tx, actor: Actor, link: NewLink): Promise<string> {
  return keep(tx, actor, link, newTypedCode(link.regionCode))
}

async function keep(tx: Tx, actor: Actor, link: NewLink, token: string): Promise<string> {
  await tx
    .insertInto('platform.safeLink')
    .values({
      regionCode: link.regionCode,
      id: newId(),
      tokenHash: hashSecret(token),
      what: link.what,
      record: link.record,
      personId: link.personId,
      organisationId: null,
      madeAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, link.days),
      revokedAt: null,
      usedAt: null,
    })
    .execute()
  return token
}

/** The record behind a token. Wrong, revoked and expired tokens look alike: 410, with a way to ask for a new one. */
export async function openLink(c: RequestContext, token: string, what: string | readonly string[]): Promise<OpenedLink> {
  const match = TOKEN.exec(token)
  if (!match) refuse('platform.linkGone', 410)
  return (await opened(c, `AM${match[1]}`, token, [what].flat())) ?? refuse('platform.linkGone', 410)
}

/** Of a code somebody typed over: a link of one day to the same record; null where the code is wrong, revoked or expired. */
export async function linkForCode(c: RequestContext, typed: string, what: string): Promise<string | null> {
  const code = readTypedCode(typed)
  const found = code && (await opened(c, code.slice(0, 4), code, [what]))
  if (!found) return null
  const system = systemOf(c)
  return inContext(c.db, system, 'none', (tx) => newLink(tx, system, { ...found, days: 1 }))
}

function systemOf(c: RequestContext): Actor {
  return systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
}

async function opened(c: RequestContext, regionCode: string, secret: string, what: readonly string[]): Promise<OpenedLink | null> {
  const row = await inContext(c.db, systemOf(c), 'none', (tx) =>
    tx
      .selectFrom('platform.safeLink')
      .select(['regionCode', 'record', 'what', 'personId'])
      .where('regionCode', '=', regionCode)
      .where('tokenHash', '=', hashSecret(secret))
      .where('what', 'in', [...what])
      .where('revokedAt', 'is', null)
      .where('expiresOn', '>', c.actor.today)
      .executeTakeFirst(),
  )
  return row?.personId ? { regionCode: row.regionCode, record: row.record, what: row.what, personId: row.personId } : null
}

/** The request as the bearer of a link: sees the person and record of the link, nothing else. */
export function asLink(c: RequestContext, link: OpenedLink): RequestContext {
  const persons = [{ regionCode: link.regionCode, personId: link.personId }]
  return {
    ...c,
    actor: {
      ...c.actor,
      kind: 'link',
      accountId: null,
      organisationId: null,
      roles: [],
      regions: [link.regionCode],
      persons,
      acting: null,
      record: link.record,
    },
  }
}

/** Posts behind a link: many people can share the address of a counter, a program that tries does far more. */
export const LINK_LIMIT: FormLimit = { name: 'link', points: 60, perSeconds: 900 }

/** Ends the links that open one record, when a new one takes their place. */
export async function revokeLinksTo(tx: Tx, actor: Actor, link: Pick<NewLink, 'regionCode' | 'record' | 'what'>): Promise<void> {
  await tx
    .updateTable('platform.safeLink')
    .set({ revokedAt: actor.now.toString() })
    .where('regionCode', '=', link.regionCode)
    .where('record', '=', link.record)
    .where('what', '=', link.what)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Ends every link about a person. */
export async function revokeLinks(tx: Tx, actor: Actor, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('platform.safeLink')
    .set({ revokedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}
