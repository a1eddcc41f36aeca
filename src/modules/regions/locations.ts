import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { audit } from '../../platform/log.ts'
import { NewLocation } from './schema.ts'

export interface Location {
  id: string
  regionCode: string
  organisationId: string | null
  kind: 'fixed' | 'mobile'
  name: string
  street: string | null
  houseNumber: string | null
  postcode: string | null
  place: string
  directions: string | null
  phone: string | null
  openingHours: { weekday: number; opens: string; closes: string }[]
  exceptions: { onDate: string; opens: string | null; closes: string | null; reason: string | null }[]
}

/** The places of a region people can walk into on this day, by name, with hours and exceptions from that day on. policy: A7 */
export async function locationsOf(tx: Tx, regionCode: string, date: string): Promise<Location[]> {
  return locations(tx, date)
    .where('l.regionCode', '=', regionCode)
    .where('l.validFrom', '<=', date)
    .where((is) => is.or([is('l.validUntil', 'is', null), is('l.validUntil', '>', date)]))
    .orderBy('l.name')
    .orderBy('l.id')
    .execute()
}

/** The places of the whole country on this day, by region and name. policy: A7 */
export async function locationsOn(tx: Tx, date: string): Promise<Location[]> {
  return locations(tx, date)
    .where('l.validFrom', '<=', date)
    .where((is) => is.or([is('l.validUntil', 'is', null), is('l.validUntil', '>', date)]))
    .orderBy('l.regionCode')
    .orderBy('l.name')
    .orderBy('l.id')
    .execute()
}

/** One location, also when it has closed for good; exceptions from `date` on. */
export async function locationById(tx: Tx, id: string, date: string): Promise<Location | undefined> {
  return locations(tx, date).where('l.id', '=', id).executeTakeFirst()
}

/** Enters a location with its hours, once per id; gives its id. Whoever calls has judged whether the actor may. */
export async function insertLocation(tx: Tx, actor: Actor, given: NewLocation): Promise<string> {
  const { openingHours, exceptions, ...location } = NewLocation.parse(given)
  const id = location.id ?? newId()
  const inserted = await tx
    .insertInto('regions.location')
    .values({ ...location, id })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return id
  if (openingHours.length > 0)
    await tx
      .insertInto('regions.openingHours')
      .values(openingHours.map((hours) => ({ locationId: id, ...hours })))
      .execute()
  if (exceptions.length > 0)
    await tx
      .insertInto('regions.openingException')
      .values(exceptions.map((exception) => ({ locationId: id, ...exception })))
      .execute()
  await audit(tx, actor, { what: 'regions.location-entered', subject: id, regionCode: location.regionCode, after: { kind: location.kind } })
  return id
}

/** Sets what a region chooses itself: the name behind "Werkcentrum", the wordmark, phone and mail. policy: A8 */
export async function setBranding(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  chosen: { displayName?: string | null; logoText?: string | null; phone?: string | null; email?: string | null },
): Promise<void> {
  const before = await tx.selectFrom('regions.branding').selectAll().where('regionCode', '=', regionCode).executeTakeFirst()
  await tx
    .insertInto('regions.branding')
    .values({ ...chosen, regionCode })
    .onConflict((conflict) => conflict.column('regionCode').doUpdateSet({ ...chosen, regionCode }))
    .execute()
  await audit(tx, actor, { what: 'regions.branding-set', subject: regionCode, regionCode, before: before ?? null, after: chosen })
}

function locations(tx: Tx, date: string) {
  return tx
    .selectFrom('regions.location as l')
    .select([
      'l.id',
      'l.regionCode',
      'l.organisationId',
      'l.kind',
      'l.name',
      'l.street',
      'l.houseNumber',
      'l.postcode',
      'l.place',
      'l.directions',
      'l.phone',
    ])
    .select(
      sql`array(select json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
        from regions.opening_hours h where h.location_id = l.id order by h.weekday, h.opens)`.as('openingHours'),
    )
    .select(
      sql`array(select json_build_object('onDate', e.on_date, 'opens', to_char(e.opens, 'HH24:MI'), 'closes', to_char(e.closes, 'HH24:MI'), 'reason', e.reason)
        from regions.opening_exception e where e.location_id = l.id and e.on_date >= ${date} order by e.on_date)`.as('exceptions'),
    )
    .$castTo<Location>()
}
