import { actsIn, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { KINDS } from './rules.ts'

/** Messages of a person, newest first; of a representative those of the parts they act in. */
export async function messagesOf(tx: Tx, regionCode: string, personIds: readonly string[], reader: Actor | null, most = 25) {
  const kinds = Object.keys(KINDS).filter((kind) => reader === null || actsIn(reader, KINDS[kind]!.part))
  const rows = await tx
    .selectFrom('messages.message')
    .select(['id', 'regionCode', 'kind', 'record', 'channel', 'state', 'madeAt', 'seenAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('kind', 'in', kinds)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  touched(tx, regionCode, personIds, 'message')
  return rows
}

/** Messages a worker passes on by phone or letter, of persons they know. */
export async function messagesByHand(tx: Tx, actor: Actor, most = 50) {
  if (actor.regions.length === 0 || actor.regions.includes('*')) return []
  const rows = await tx
    .selectFrom('messages.message')
    .select(['id', 'regionCode', 'personId', 'kind', 'channel', 'madeAt'])
    .where('regionCode', 'in', actor.regions)
    .where('state', '=', 'by-hand')
    .orderBy('madeAt')
    .limit(most)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'message')
  return rows
}

/** Letters that wait for a worker in one region, of persons they know. */
export async function lettersOf(tx: Tx, regionCode: string, most = 100) {
  const rows = await tx
    .selectFrom('messages.message')
    .select(['id', 'personId', 'kind', 'record'])
    .where('regionCode', '=', regionCode)
    .where('state', '=', 'by-hand')
    .where('channel', '=', 'letter')
    .orderBy('madeAt')
    .limit(most)
    .execute()
  for (const row of rows) touched(tx, regionCode, row.personId, 'message')
  return rows
}
