import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import { pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { recordsKnownBy } from '../../contacts/index.ts'
import { handovers } from '../queries.ts'
import type { HandoverQuery } from './schema.ts'

const regionsOf = (actor: Actor) => (actor.regions.length > 0 ? actor.regions : ['-'])

/** What lies with the organisation of this system, or what it sent, the first made first. */
export async function handoversFor(tx: Tx, actor: Actor, asked: z.output<typeof HandoverQuery>) {
  const { state, side, ownCaseNumber, limit } = asked
  const filter = ['handovers', side, state ?? '', ownCaseNumber ?? '']
  const place = readCursor<[string, string]>(asked.cursor, filter, ['string', 'string'])
  let query = handovers(tx)
    .where('regionCode', 'in', regionsOf(actor))
    .where(side === 'holder' ? 'holder' : 'senderOrganisation', '=', actor.organisationId!)
  if (state) query = query.where('state', '=', state)
  if (ownCaseNumber) {
    const ids = await recordsKnownBy(tx, actor, 'handover', ownCaseNumber)
    if (ids.length === 0) return { rows: [], next: null }
    query = query.where('id', 'in', ids)
  }
  if (place.after) query = query.where(sql<boolean>`(made_at, id) > (${place.after[0]}::timestamptz, ${place.after[1]}::uuid)`)
  const found = await query
    .orderBy('madeAt')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(found, limit, (last) => writeCursor(filter, [last.madeAt.toString(), last.id]))
  for (const row of items) touched(tx, row.regionCode, row.personId, 'handover')
  return { rows: items, next }
}

/** What waits for an answer or for a guide of the organisation. */
export async function tasksFor(tx: Tx, actor: Actor, page: number, pageSize: number) {
  const waiting = handovers(tx)
    .where('regionCode', 'in', regionsOf(actor))
    .where('holder', '=', actor.organisationId!)
    .where((on) => on.or([on('state', '=', 'waiting'), on.and([on('state', '=', 'accepted'), on('acceptedBy', 'is', null)])]))
  const { count } = await waiting
    .clearSelect()
    .select((on) => on.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await waiting
    .orderBy('acceptBy')
    .orderBy('id')
    .offset((page - 1) * pageSize)
    .limit(pageSize)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'handover')
  return { count: Number(count), rows }
}
