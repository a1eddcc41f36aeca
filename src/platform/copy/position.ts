import { sql } from 'kysely'
import type { Tx } from '../db/context.ts'

/** How far the outbox was read. */
export interface Position {
  xid: string
  seq: number
}

export interface Followed {
  at: Position
  /** Subjects of the followed types, each once. */
  ids: string[]
  /** There may be more behind these. */
  more: boolean
}

/**
 * Where a snapshot that begins now has to go on: at the oldest transaction that still runs. What that one wrote is read twice at
 * most, and never passed by.
 */
export async function positionNow(tx: Tx): Promise<Position> {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(tx)
  return { xid: rows[0]!.xid, seq: 0 }
}

/** What was told after a position, in order of commit. */
export async function readAfter(tx: Tx, at: Position, types: readonly string[], most = 1000): Promise<Followed> {
  const { rows } = await sql<{ xid: string; seq: number; type: string; subject: string }>`
    select xid::text, seq, type, subject from platform.outbox
    where (xid, seq) > (${at.xid}::xid8, ${at.seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, seq limit ${most}`.execute(tx)
  const last = rows.at(-1)
  return {
    at: last ? { xid: last.xid, seq: last.seq } : at,
    ids: [...new Set(rows.filter((row) => types.includes(row.type)).map((row) => row.subject))],
    more: rows.length === most,
  }
}
