import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { tellLater } from '../../platform/outbox.ts'

export interface Fact {
  what: 'booked' | 'taken' | 'cancelled' | 'kept' | 'missed' | 'reminded' | 'moved' | 'offered' | 'lapsed' | 'to-move'
  reason?: string | null
  from?: Temporal.Instant
  to?: Temporal.Instant
}
interface Of {
  regionCode: string
  id: string
  personId: string
}

const LOCKED = [
  'regionCode',
  'id',
  'personId',
  'state',
  'onDate',
  'atTime',
  'startsAt',
  'minutes',
  'locationId',
  'channel',
  'organisationId',
  'withAccount',
  'guideId',
  'sessionId',
  'sequence',
  'answerBy',
] as const

/** The appointment, held until this transaction ends; to who may not see it, it is not there. */
export async function lock(tx: Tx, id: string, regions: readonly string[]) {
  const row = await tx
    .selectFrom('appointments.appointment')
    .select(LOCKED)
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'appointment')
  return row
}

/** Notes what happened, by whom, when. */
export async function addFact(tx: Tx, actor: Actor, of: Of, fact: Fact): Promise<void> {
  await tx
    .insertInto('appointments.fact')
    .values({
      regionCode: of.regionCode,
      id: newId(),
      appointmentId: of.id,
      personId: of.personId,
      what: fact.what,
      byKind: actor.acting ? 'representative' : actor.kind,
      byAccount: actor.accountId,
      reason: fact.reason ?? null,
      fromAt: fact.from?.toString() ?? null,
      toAt: fact.to?.toString() ?? null,
      at: actor.now.toString(),
    })
    .execute()
}

/** Tells whoever listens that something happened to an appointment. */
export function tellOf(tx: Tx, actor: Actor, of: Of & { sessionId?: string | null; channel?: string | null }, happened: string) {
  return tellLater(tx, actor, `nl.wegwijzer.appointments.${happened}.v1`, {
    regionCode: of.regionCode,
    subject: of.id,
    data: { personId: of.personId, ...(of.sessionId ? { sessionId: of.sessionId } : {}), ...(of.channel ? { channel: of.channel } : {}) },
  })
}

/** Changes columns of one appointment. */
export async function change(tx: Tx, of: Of, set: Record<string, unknown>): Promise<void> {
  await tx.updateTable('appointments.appointment').set(set).where('regionCode', '=', of.regionCode).where('id', '=', of.id).execute()
}
