import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import type { ContactInput } from './schema.ts'

/** How long after it was recorded the same words are the same conversation. */
const MINUTES = 15

/** The conversation that this writer recorded of this person minutes ago, for the same day and in the same words, from a form with another id. policy: C1 */
export async function sentBefore(tx: Tx, actor: Actor, person: { regionCode: string; id: string }, input: ContactInput) {
  const words = [input.situation, input.wishes, input.agreed].map((text) => text || null)
  if (words.every((text) => text === null)) return null
  const [situation, wishes, agreed] = words as [string | null, string | null, string | null]
  const row = await tx
    .selectFrom('contacts.contact as c')
    .innerJoin('contacts.contactText as t', (join) => join.onRef('t.regionCode', '=', 'c.regionCode').onRef('t.contactId', '=', 'c.id'))
    .select(['c.id', 'c.recordedAt'])
    .where('c.regionCode', '=', person.regionCode)
    .where('c.personId', '=', person.id)
    .where('c.accountId', '=', actor.accountId)
    .where('c.id', '!=', input.id)
    .where('c.happenedOn', '=', input.happenedOn)
    .where('c.channel', '=', input.channel)
    .where('c.outcome', '=', input.outcome)
    .where('c.recordedAt', '>=', actor.now.subtract({ minutes: MINUTES }))
    .where('t.situation', 'is not distinct from', situation)
    .where('t.wishes', 'is not distinct from', wishes)
    .where('t.agreed', 'is not distinct from', agreed)
    .limit(1)
    .executeTakeFirst()
  if (row) touched(tx, person.regionCode, person.id, 'conversation')
  return row ?? null
}
