import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
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

interface Told {
  id: string
  type: string
  subject: string
  at: Temporal.Instant
  xid: string
  seq: number
}

const EVENTS = ['handover-events']

/** What happened with handovers this organisation sees now, after a cursor, in order of commit: nothing that was still being written is passed by. */
export async function eventsAfter(tx: Tx, actor: Actor, cursor: string | undefined, most: number) {
  const place = readCursor<[string, number]>(cursor, EVENTS, ['string', 'number'])
  const [xid, seq] = place.after && /^\d{1,19}$/.test(place.after[0]) ? place.after : ['0', 0]
  const { rows } = await sql<Told>`
    select o.id, o.type, o.subject, o.at, o.xid::text as xid, o.seq from platform.outbox o
    join intake.handover h on h.region_code = o.region_code and h.id = o.subject
    where o.region_code = any(${regionsOf(actor)}) and o.type like 'nl.wegwijzer.intake.handover-%'
      and (o.xid, o.seq) > (${xid}::xid8, ${seq}::bigint) and o.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by o.xid, o.seq limit ${most}`.execute(tx)
  const last = rows.at(-1)
  return { rows, next: last ? writeCursor(EVENTS, [last.xid, Number(last.seq)]) : (cursor ?? null) }
}
