import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { byProgram, type Tx } from '../../platform/db/context.ts'
import { readReference } from '../../platform/ids.ts'
import { revokeLinksTo } from '../../platform/safe-link.ts'
import { personsReached, safeContactOf } from '../people/index.ts'
import { KINDS } from './rules.ts'
import { tell } from './tell.ts'

/** How far back a message still gets a new link. */
const DAYS = 120

/**
 * A new link in place of one that is gone, by the way this person chose; the earlier ones end. Whoever asks learns nothing: the answer is
 * the same for a mail address or number that nobody has.
 */
export async function renewLinks(tx: Tx, actor: Actor, typed: string, bySms = false): Promise<void> {
  await byProgram(tx, actor, async () => {
    for (const file of await personsReached(tx, { reference: readReference(typed), email: typed })) {
      const channel = bySms && (await mayText(tx, actor, file)) ? 'sms' : null
      for (const message of await lastWithLink(tx, actor, file)) {
        await revokeLinksTo(tx, actor, { ...file, record: message.record, what: KINDS[message.kind]!.link! })
        await tell(tx, actor, { ...file, ...message, channel })
      }
    }
  })
}

/** Most SMS to one person in a day that somebody else can set going. */
const MOST_SMS = 3

/** An SMS goes where no other way was agreed, and not too often. */
async function mayText(tx: Tx, actor: Actor, { regionCode, personId }: { regionCode: string; personId: string }): Promise<boolean> {
  const agreed = (await safeContactOf(tx, regionCode, personId))?.channel
  if (agreed && agreed !== 'phone' && agreed !== 'mail') return false
  const { sent } = await tx
    .selectFrom('messages.message')
    .select((row) => row.fn.countAll<number>().as('sent'))
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('channel', '=', 'sms')
    .where(sql<boolean>`made_at > ${actor.now.toString()}::timestamptz - interval '1 day'`)
    .executeTakeFirstOrThrow()
  return Number(sent) < MOST_SMS
}

/** The newest message with a link about each record, at most three. */
async function lastWithLink(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }) {
  return tx
    .selectFrom('messages.message')
    .select(['record', 'kind'])
    .distinctOn('record')
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where(
      'kind',
      'in',
      Object.keys(KINDS).filter((kind) => KINDS[kind]!.link !== null),
    )
    .where(sql<boolean>`made_at > ${actor.now.toString()}::timestamptz - make_interval(days => ${DAYS})`)
    .orderBy('record')
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
}
