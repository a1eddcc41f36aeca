import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { barOwnFile } from './own-file.ts'

export type Because =
  | 'registered'
  | 'handover'
  | 'holder'
  | 'lead'
  | 'queue'
  | 'appointment'
  | 'task'
  | 'referral'
  | 'placement'
  | 'cover'
  | 'named'
  | 'joined'

export interface Sight {
  regionCode: string
  personId: string
  organisationId: string
  /** One named worker; null for everybody of the organisation whose role the route asks. Of a shielded person only named workers see. */
  accountId: string | null
  /** The whole file, or only name, contact and the organisation's own records. */
  scope: 'file' | 'part'
  purpose: string
  because: Because
  record?: string | null
  /** Today when left out. */
  fromOn?: string
  /** First day without sight; open when left out. */
  untilOn?: string | null
}

/** Lets an organisation or worker see a person: involvement as a row that every policy reads. policy: L2 */
export async function giveSight(tx: Tx, actor: Actor, sight: Sight): Promise<void> {
  if (sight.accountId) refuseUnless(!(await barOwnFile(tx, actor, sight, sight.accountId)), 'people.ownFile')
  await tx
    .insertInto('people.sight')
    .values({
      regionCode: sight.regionCode,
      id: newId(),
      personId: sight.personId,
      organisationId: sight.organisationId,
      accountId: sight.accountId,
      scope: sight.scope,
      purpose: sight.purpose,
      because: sight.because,
      record: sight.record ?? null,
      fromOn: sight.fromOn ?? actor.today,
      untilOn: sight.untilOn ?? null,
    })
    .execute()
  // Who is involved again has an open file.
  await tx
    .updateTable('people.person')
    .set({ closedOn: null, closedBecause: null })
    .where('regionCode', '=', sight.regionCode)
    .where('id', '=', sight.personId)
    .where('closedOn', 'is not', null)
    .execute()
}

export interface SightEnd {
  regionCode: string
  personId: string
  record?: string
  because?: Because
  organisationId?: string
  accountId?: string | null
  /** First day without sight; today when left out. */
  untilOn?: string
  /** Sight for these goes on. */
  exceptRecords?: readonly string[]
}

/** Ends sight from today or a later day, of those rows that fit everything given. */
export async function endSight(tx: Tx, actor: Actor, end: SightEnd): Promise<void> {
  let update = tx
    .updateTable('people.sight')
    .set({ untilOn: sql<string>`greatest(from_on, ${end.untilOn ?? actor.today}::date)` })
    .where('regionCode', '=', end.regionCode)
    .where('personId', '=', end.personId)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
  if (end.record !== undefined) update = update.where('record', '=', end.record)
  if (end.because !== undefined) update = update.where('because', '=', end.because)
  if (end.organisationId !== undefined) update = update.where('organisationId', '=', end.organisationId)
  if (end.accountId !== undefined)
    update = end.accountId === null ? update.where('accountId', 'is', null) : update.where('accountId', '=', end.accountId)
  const except = end.exceptRecords ?? []
  if (except.length > 0) update = update.where((on) => on.or([on('record', 'is', null), on('record', 'not in', [...except])]))
  await update.execute()
}
