import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Tx } from './db/context.ts'
import { newId } from './ids.ts'

/** CloudEvents in short: ids and codes only, never content about a person. */
export interface OutboxEvent {
  id: string
  type: `nl.wegwijzer.${string}.v1`
  regionCode: string
  subject: string
  data: Record<string, string | number | boolean | null>
}

/** A reaction to an event; runs as the system in a transaction of its own, at least once, recorded so that it acts once. */
export interface Subscriber {
  name: string
  run: (tx: Tx, event: OutboxEvent, actor: Actor) => Promise<void>
}
export type Subscribers = Record<string, Subscriber[]>

/** Tells whoever listens, after this transaction commits; with it, nothing is told when it rolls back. */
export async function tellLater(
  tx: Tx,
  actor: Actor,
  type: OutboxEvent['type'],
  event: { regionCode: string; subject: string; data?: OutboxEvent['data'] },
): Promise<void> {
  await tx
    .insertInto('platform.outbox')
    .values({
      id: newId(),
      type,
      regionCode: event.regionCode,
      subject: event.subject,
      data: JSON.stringify(event.data ?? {}),
      at: actor.now.toString(),
    })
    .execute()
  // No job key: upserting one shared key would hold up every other writer until this transaction ends.
  await addJob(tx, 'outbox', {})
}

/** Tells the same of many things at once, without a question each. */
export async function tellAllLater(tx: Tx, actor: Actor, type: OutboxEvent['type'], subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return
  await tx
    .insertInto('platform.outbox')
    .values(subjects.map((subject) => ({ id: newId(), type, regionCode: '*', subject, data: '{}', at: actor.now.toString() })))
    .execute()
  await addJob(tx, 'outbox', {})
}

/** Enqueues a job in this transaction; jobs of one key are one job. */
export async function addJob(tx: Tx, task: string, payload: Record<string, unknown>, key: string | null = null): Promise<void> {
  await sql`select platform.add_job(${task}, ${JSON.stringify(payload)}::json, ${key})`.execute(tx)
}

/** Enqueues the same job for many, in one question. */
export async function addJobs(tx: Tx, task: string, payloads: readonly Record<string, unknown>[]): Promise<void> {
  if (payloads.length === 0) return
  await sql`select platform.add_job(${task}, p, null) from json_array_elements(${JSON.stringify(payloads)}::json) as p`.execute(tx)
}

/** Hands the next events to `give`, in order of commit: a row of a transaction that may still be open is never passed by. */
export async function readOutbox(tx: Tx, reader: string, give: (event: OutboxEvent) => Promise<void>, most = 200): Promise<number> {
  await sql`insert into platform.outbox_reader (name, xid, seq) values (${reader}, '0', 0) on conflict do nothing`.execute(tx)
  const {
    rows: [position],
  } = await sql<{ xid: string; seq: number }>`
    select xid::text, seq from platform.outbox_reader where name = ${reader} for update`.execute(tx)
  const { rows } = await sql<OutboxEvent & { xid: string; seq: number }>`
    select id, type, region_code, subject, data, xid::text, seq from platform.outbox
    where (xid, seq) > (${position!.xid}::xid8, ${position!.seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, seq limit ${most}`.execute(tx)
  for (const event of rows) await give(event)
  const last = rows.at(-1)
  if (last) await sql`update platform.outbox_reader set xid = ${last.xid}::xid8, seq = ${last.seq} where name = ${reader}`.execute(tx)
  return rows.length
}

/** True while events wait, also those of transactions that still run. */
export async function outboxWaits(tx: Tx, reader: string): Promise<boolean> {
  const { rows } = await sql`
    select from platform.outbox o left join platform.outbox_reader r on r.name = ${reader}
    where r.name is null or (o.xid, o.seq) > (r.xid, r.seq) limit 1`.execute(tx)
  return rows.length > 0
}
