import { systemActor, type Actor } from './actor.ts'
import { daysAfter } from './clock.ts'
import { inContext, type Tx } from './db/context.ts'
import { refuse } from './errors.ts'
import { hashSecret, newId, newSecret } from './ids.ts'
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
  const token = `${link.regionCode.slice(2)}.${newSecret()}`
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
export async function openLink(c: RequestContext, token: string, what: string): Promise<OpenedLink> {
  const match = TOKEN.exec(token)
  if (!match) refuse('platform.linkGone', 410)
  const system = systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
  const row = await inContext(c.db, system, 'none', (tx) =>
    tx
      .selectFrom('platform.safeLink')
      .select(['regionCode', 'record', 'what', 'personId'])
      .where('regionCode', '=', `AM${match[1]}`)
      .where('tokenHash', '=', hashSecret(token))
      .where('what', '=', what)
      .where('revokedAt', 'is', null)
      .where('expiresOn', '>', c.actor.today)
      .executeTakeFirst(),
  )
  if (!row?.personId) refuse('platform.linkGone', 410)
  return { regionCode: row.regionCode, record: row.record, what: row.what, personId: row.personId }
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
