import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { audit } from '../../../platform/log.ts'
import type { Location } from '../locations.ts'

/** What can be changed of a place without its hours. */
export type LocationFacts = Omit<Location, 'id' | 'regionCode' | 'openingHours' | 'exceptions'>

/** Other facts of a place. Whoever calls has judged whether the actor may. policy: A7 */
export async function changeLocation(tx: Tx, actor: Actor, regionCode: string, id: string, facts: LocationFacts): Promise<void> {
  await tx.updateTable('regions.location').set(facts).where('regionCode', '=', regionCode).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'regions.location-changed', subject: id, regionCode, after: { kind: facts.kind } })
}

/** A place closes for good, from today. */
export async function closeLocation(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  await tx
    .updateTable('regions.location')
    .set({ validUntil: sql`greatest(${actor.today}::date, valid_from + 1)` as never })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'regions.location-closed', subject: id, regionCode })
}

/** An ordinary hour of a place. */
export interface PlaceHours {
  locationId: string
  weekday: number
  opens: string
  closes: string
}

/** Adds or changes ordinary hours, and takes others away. Whoever calls has judged whether the actor may. policy: A7 */
export async function keepHours(tx: Tx, actor: Actor, regionCode: string, put: PlaceHours[], gone: PlaceHours[]): Promise<void> {
  if (put.length + gone.length === 0) return
  await sql`
    delete from regions.opening_hours h using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb)
      as g ("locationId" uuid, weekday smallint, opens time)
    where h.location_id = g."locationId" and h.weekday = g.weekday and h.opens = g.opens`.execute(tx)
  await sql`
    insert into regions.opening_hours (location_id, weekday, opens, closes)
    select "locationId", weekday, opens, closes from jsonb_to_recordset(${JSON.stringify(put)}::jsonb)
      as p ("locationId" uuid, weekday smallint, opens time, closes time)
    on conflict (location_id, weekday, opens) do update set closes = excluded.closes`.execute(tx)
  await audit(tx, actor, { what: 'regions.hours-kept', subject: regionCode, regionCode, after: { put: put.length, gone: gone.length } })
}

/** A day on which a place has other hours; without them it is closed. */
export interface PlaceException {
  locationId: string
  onDate: string
  opens: string | null
  closes: string | null
  reason: string | null
}

/** Adds or changes days with other hours, and takes others away. Whoever calls has judged whether the actor may. policy: A7 */
export async function keepExceptions(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  put: PlaceException[],
  gone: PlaceException[],
): Promise<void> {
  if (put.length + gone.length === 0) return
  await sql`
    delete from regions.opening_exception e using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as g ("locationId" uuid, "onDate" date)
    where e.location_id = g."locationId" and e.on_date = g."onDate"`.execute(tx)
  await sql`
    insert into regions.opening_exception (location_id, on_date, opens, closes, reason)
    select "locationId", "onDate", opens, closes, reason from jsonb_to_recordset(${JSON.stringify(put)}::jsonb)
      as p ("locationId" uuid, "onDate" date, opens time, closes time, reason text)
    on conflict (location_id, on_date) do update set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason`.execute(tx)
  await audit(tx, actor, {
    what: 'regions.exceptions-kept',
    subject: regionCode,
    regionCode,
    after: { put: put.length, gone: gone.length },
  })
}
