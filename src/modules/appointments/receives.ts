import type { Tx } from '../../platform/db/context.ts'

/** When a place receives by appointment, as far as a set-up says it. */
export interface Receiving {
  locationId: string
  weekday: number
  fromTime: string
  untilTime: string
  minutes: number
  capacity: number
}

/** At which hours the places of a region themselves receive people by appointment on a day; what a guide keeps is not part of it. policy: A7 */
export async function receivingIn(tx: Tx, regionCode: string, date: string): Promise<Receiving[]> {
  return tx
    .selectFrom('appointments.pattern')
    .select(['locationId', 'weekday', 'fromTime', 'untilTime', 'minutes', 'capacity'])
    .where('regionCode', '=', regionCode)
    .where('accountId', 'is', null)
    .where('validFrom', '<=', date)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', date)]))
    .orderBy('locationId')
    .orderBy('weekday')
    .orderBy('fromTime')
    .execute()
}
