import type { Actor } from '../../platform/actor.ts'
import { withoutContext, type Tx } from '../../platform/db/context.ts'
import type { Db } from '../../platform/db/pool.ts'
import { touched } from '../../platform/log.ts'
import { addJob } from '../../platform/outbox.ts'
import { findPerson } from '../people/index.ts'
import { channelFor } from './rules.ts'

interface Which {
  regionCode: string
  id: string
}

/** How the carrier calls a message: nothing of a person. */
export function referenceOf({ regionCode, id }: Which): string {
  return `${regionCode}.${id}`
}

/** Keeps for a job what the carrier tells; what arrived, and what is none of ours, asks nothing. */
export async function takeReceipt(db: Db, reference: string, arrived: boolean): Promise<void> {
  const [, regionCode, id] = /^(AM\d\d)\.([0-9a-f-]{36})$/.exec(reference) ?? []
  if (!arrived && regionCode && id) await addJob(withoutContext(db), 'messages.not-arrived', { regionCode, id })
}

/** An SMS that does not arrive goes by mail, else a worker calls: nobody waits for what does not come. */
export async function goOtherwise(tx: Tx, actor: Actor, { regionCode, id }: Which): Promise<void> {
  const message = await tx
    .selectFrom('messages.message')
    .select(['personId', 'channel', 'state'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (message?.channel !== 'sms' || (message.state !== 'sent' && message.state !== 'waiting')) return
  const person = await findPerson(tx, actor, message.personId)
  if (!person) return
  touched(tx, regionCode, person.id, 'message')
  const channel = channelFor('sms', person)
  const state = channel === 'mail' ? 'waiting' : channel === 'account' ? 'sent' : 'by-hand'
  await tx
    .updateTable('messages.message')
    .set({ channel, state, sentAt: null })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  if (state === 'waiting') await addJob(tx, 'messages.deliver', { regionCode, id })
}
