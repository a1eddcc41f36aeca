import { z } from '@hono/zod-openapi'
import { sql, type RawBuilder } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from './actor.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Tx } from './db/context.ts'

export const EventQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
})
// Source: NL GOV profile for CloudEvents 1.1; ids and codes only.
const CloudEvent = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.string(),
    type: z.string(),
    subject: z.uuid(),
    time: z.iso.datetime({ offset: true }),
    dataref: z.url(),
  })
  .openapi('CloudEvent')
export const EventList = z.object({ events: z.array(CloudEvent), next: z.string().nullable() }).openapi('EventList')

/** What one feed tells: events of these types, of records that the reader may see. */
export interface Feed {
  name: string
  source: string
  /** For LIKE. */
  types: string
  /** Joins the record of an event `o`, under the reader's own rights. */
  record: RawBuilder<unknown>
  /** Where the record itself is read. */
  refOf: (subject: string) => string
}

interface Told {
  id: string
  type: string
  subject: string
  at: Temporal.Instant
  xid: string
  seq: number
}

/** What happened after a cursor, as CloudEvents with ids only, in order of commit: nothing that was still being written is passed by. */
export async function readFeed(
  tx: Tx,
  actor: Actor,
  feed: Feed,
  { cursor, limit }: z.output<typeof EventQuery>,
): Promise<z.input<typeof EventList>> {
  const place = readCursor<[string, number]>(cursor, [feed.name], ['string', 'number'])
  const [xid, seq] = place.after && /^\d{1,19}$/.test(place.after[0]) ? place.after : ['0', 0]
  const regions = actor.regions.length > 0 ? actor.regions : ['-']
  const { rows } = await sql<Told>`
    select o.id, o.type, o.subject, o.at, o.xid::text as xid, o.seq from platform.outbox o ${feed.record}
    where o.region_code = any(${regions}) and o.type like ${feed.types}
      and (o.xid, o.seq) > (${xid}::xid8, ${seq}::bigint) and o.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by o.xid, o.seq limit ${limit}`.execute(tx)
  const last = rows.at(-1)
  return {
    events: rows.map(({ id, type, subject, at }) => ({
      specversion: '1.0' as const,
      id,
      source: feed.source,
      type,
      subject,
      time: at.toString(),
      dataref: feed.refOf(subject),
    })),
    next: last ? writeCursor([feed.name], [last.xid, Number(last.seq)]) : (cursor ?? null),
  }
}
