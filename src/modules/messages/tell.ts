import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { addJob } from '../../platform/outbox.ts'
import { findPerson, safeContactOf } from '../people/index.ts'
import { smsRuns } from '../../platform/sms.ts'
import { channelFor, goesAt, KINDS } from './rules.ts'

export interface News {
  regionCode: string
  personId: string
  kind: string
  /** The record it is about. */
  record: string
  /** For this message alone, where the person chose one for it. */
  channel?: string | null
}

/** Makes the message of some news: a mail goes out in the hours the person chose, a call or letter waits for a worker. */
export async function tell(tx: Tx, actor: Actor, { regionCode, personId, kind, record, channel: own }: News): Promise<void> {
  const person = await findPerson(tx, actor, personId)
  if (!person) return
  const chosen = await safeContactOf(tx, regionCode, person.id)
  const way = channelFor(own ?? chosen?.channel ?? null, person, smsRuns())
  const channel = KINDS[kind]?.byMachine && (way === 'phone' || way === 'letter') ? 'account' : way
  const opens = goesAt(chosen, actor.now, KINDS[kind]?.quiet === true)
  const goes = channel === 'mail' || channel === 'sms'
  const id = newId()
  await tx
    .insertInto('messages.message')
    .values({
      regionCode,
      id,
      personId: person.id,
      kind,
      record,
      channel,
      state: goes ? 'waiting' : channel === 'account' ? 'sent' : 'by-hand',
      madeAt: actor.now.toString(),
      notBefore: goes && opens ? opens.toString() : null,
    })
    .execute()
  touched(tx, regionCode, person.id, 'message')
  if (goes && !opens) await addJob(tx, 'messages.deliver', { regionCode, id })
}
