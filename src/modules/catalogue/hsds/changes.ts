import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { standIns } from '../offer/merged.ts'
import type { Body } from './canonical.ts'
import { serviceBodies } from './services.ts'

/** What became of a service that is no longer given. */
export type Gone = 'paused' | 'ended' | 'unlisted' | 'merged'

export interface Change {
  id: string
  change: 'changed' | 'removed'
  at: string
  because?: Gone | undefined
  /** The service that stands for it since it was merged. */
  stands_in?: string | undefined
  service?: Body | undefined
}

interface Row {
  id: string
  at: Temporal.Instant
  status: string
  xid: string
  seq: number
}

const FILTER = ['hsds-changes']

/**
 * What changed in the public services after a cursor, each service once, at its last change; without one, from the beginning. In order of
 * commit: what was still being written is never passed by. policy: D1
 */
export async function changesAfter(tx: Tx, asked: { cursor?: string | undefined; most: number; full: boolean }, today: string) {
  const place = readCursor<[string, number]>(asked.cursor, FILTER, ['string', 'number'])
  const known = place.after !== null && (await isOurs(tx, place.after[0])) ? place.after : null
  const rows = await rowsAfter(tx, known ?? ['0', 0], asked.most + 1)
  const { items, next } = pageOf(rows, asked.most, cursorOf)
  const changes = await changesOf(tx, items, asked.full, today)
  const last = items.at(-1)
  return {
    changes,
    /** Where to go on, now or later: there is always one, except before the very first change. */
    next: last ? cursorOf(last) : (known && asked.cursor) || null,
    more: next !== null,
    restarted: asked.cursor !== undefined && known === null,
  }
}

function cursorOf({ xid, seq }: Row): string {
  return writeCursor(FILTER, [xid, seq])
}

/** A cursor of before the database was put back from a copy may lie ahead of all that is there now. */
async function isOurs(tx: Tx, xid: string): Promise<boolean> {
  if (!/^\d{1,19}$/.test(xid)) return false
  const { rows } = await sql<{ ours: boolean }>`select ${xid}::xid8 < pg_snapshot_xmax(pg_current_snapshot()) as ours`.execute(tx)
  return rows[0]!.ours
}

async function rowsAfter(tx: Tx, [xid, seq]: readonly [string, number], most: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select v.service_id as id, v.valid_from as at, s.status, v.xid::text, v.seq
    from catalogue.version v join catalogue.service s on s.id = v.service_id
    where (v.xid, v.seq) > (${xid}::xid8, ${seq}::bigint) and v.xid < pg_snapshot_xmin(pg_current_snapshot())
      and not exists (select from catalogue.version n
        where n.service_id = v.service_id and n.version > v.version and n.xid < pg_snapshot_xmin(pg_current_snapshot()))
      and (s.status = 'public' or exists (select from catalogue.version p where p.service_id = v.service_id and p.body ->> 'status' = 'public'))
    order by v.xid, v.seq limit ${most}`.execute(tx)
  return rows
}

async function changesOf(tx: Tx, rows: readonly Row[], full: boolean, today: string): Promise<Change[]> {
  const there = rows.filter(({ status }) => status === 'public').map(({ id }) => id)
  const bodies = new Map((full ? await serviceBodies(tx, there, today) : []).map((body) => [body.id, body]))
  const stand = await standIns(
    tx,
    'service',
    rows.filter(({ status }) => status === 'merged').map(({ id }) => id),
  )
  return rows.map(({ id, at, status }) => {
    if (status === 'public') return { id, change: 'changed', at: at.toString(), ...(full ? { service: bodies.get(id) } : {}) }
    const because = GONE[status] ?? 'unlisted'
    return { id, change: 'removed', at: at.toString(), because, ...(stand.has(id) ? { stands_in: stand.get(id) } : {}) }
  })
}

const GONE: Record<string, Gone> = { paused: 'paused', ended: 'ended', merged: 'merged' }
