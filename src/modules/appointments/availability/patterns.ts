import type { Tx } from '../../../platform/db/context.ts'
import type { Channel } from '../schema.ts'

export interface NewPattern {
  id: string
  regionCode: string
  locationId: string
  /** 1 is Monday. */
  weekday: number
  fromTime: string
  untilTime: string
  minutes: number
  capacity: number
  validFrom: string
  /** The guide whose hours these are; left out: of the place. */
  accountId?: string
  channels?: Channel[]
  /** The length of one kind, where it is another. */
  minutesByKind?: Partial<Record<Channel, number>>
  videoUrl?: string
}

/** Lays down when a place receives people by appointment; the same id twice changes nothing. */
export async function insertPattern(tx: Tx, pattern: NewPattern): Promise<void> {
  await tx
    .insertInto('appointments.pattern')
    .values({ ...pattern, minutesByKind: JSON.stringify(pattern.minutesByKind ?? {}), validUntil: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
