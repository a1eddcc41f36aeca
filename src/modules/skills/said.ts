import type { Temporal } from 'temporal-polyfill'
import type { Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'

/** Who said something and when; no organisation means the person's own word. */
export interface Said {
  responsibleOrganisationId: string | null
  notedAt: Temporal.Instant
}

/** What stood there before somebody corrected it or took it away. */
export interface SaidBefore extends Said {
  about: 'education' | 'wish'
  stood: Record<string, unknown>
  change: 'corrected' | 'taken-away'
  changedAt: Temporal.Instant
  /** Null: the person did. */
  changedOrganisationId: string | null
}

/** The worker's organisation answers for what is noted; without one it is the person's own word. policy: C3, A4 */
export function saidBy(actor: Actor) {
  return { notedBy: actor.accountId, responsibleOrganisationId: actor.organisationId, notedAt: actor.now.toString() }
}

/** A worker writes nothing over what the person wrote themselves. policy: C3 */
export function leavesOwnWord(actor: Actor, stood: Said): void {
  refuseUnless(actor.organisationId === null || stood.responsibleOrganisationId !== null, 'skills.ownWord', 409)
}

/** Keeps what stands there now, with who changes it and when. */
export async function keepSaid(
  tx: Tx,
  actor: Actor,
  person: FileRef,
  about: SaidBefore['about'],
  rows: readonly (Said & { stood: object; change: SaidBefore['change'] })[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('skills.personSaidBefore')
    .values(
      rows.map(({ stood, responsibleOrganisationId, notedAt, change }) => ({
        regionCode: person.regionCode,
        id: newId(),
        personId: person.personId,
        about,
        stood: JSON.stringify(stood),
        responsibleOrganisationId,
        notedAt: notedAt.toString(),
        change,
        changedAt: actor.now.toString(),
        changedBy: actor.accountId,
        changedOrganisationId: actor.organisationId,
      })),
    )
    .execute()
}

/** Education and wishes as they stood before, the newest change first. policy: C3 */
export async function saidBefore(tx: Tx, regionCode: string, personId: string): Promise<SaidBefore[]> {
  const rows = await tx
    .selectFrom('skills.personSaidBefore')
    .select(['about', 'stood', 'responsibleOrganisationId', 'notedAt', 'change', 'changedAt', 'changedOrganisationId'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .$castTo<SaidBefore>()
    .execute()
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  return rows
}
