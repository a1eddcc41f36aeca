import { hasRole, type Actor, type FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { heldOf } from '../erase.ts'
import { partsHeldBy } from '../queries.ts'
import { answerBy } from '../rules.ts'

/**
 * Lays down a person's request, answered within a month. Erasure is asked of every organisation that keeps something,
 * as each answers for its own records; the rest of the organisation that registered the person. policy: A4, source: art. 12 AVG
 */
export async function makeRequest(
  tx: Tx,
  actor: Actor,
  file: FileRef,
  registeredBy: string,
  input: { id: string; kind: string; asked?: string | undefined },
): Promise<void> {
  touched(tx, file.regionCode, file.personId, 'request')
  const others = input.kind === 'erasure' ? await keepers(tx, file, registeredBy) : []
  const rows = [registeredBy, ...others].map((organisationId, at) => ({ id: at === 0 ? input.id : newId(), organisationId }))
  const added = await insertRequests(tx, actor, file, input.kind, rows.slice(0, 1))
  // The same form sent twice is one request.
  if (!added) return
  await insertRequests(tx, actor, file, input.kind, rows.slice(1))
  await tx
    .insertInto('privacy.requestText')
    .values(rows.map(({ id }) => ({ ...file, requestId: id, asked: input.asked ?? null, answer: null })))
    .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.privacy.request-made.v1', {
    regionCode: file.regionCode,
    subject: input.id,
    data: { personId: file.personId },
  })
}

async function keepers(tx: Tx, file: FileRef, registeredBy: string): Promise<string[]> {
  const held = await heldOf(tx, file.regionCode, [file.personId])
  return [...new Set(held.map(({ organisationId }) => organisationId))].filter((id) => id !== registeredBy).sort()
}

async function insertRequests(
  tx: Tx,
  actor: Actor,
  file: FileRef,
  kind: string,
  rows: { id: string; organisationId: string }[],
): Promise<boolean> {
  if (rows.length === 0) return false
  const added = await tx
    .insertInto('privacy.request')
    .values(
      rows.map((row) => ({
        ...file,
        ...row,
        kind,
        madeAt: actor.now.toString(),
        answerBy: answerBy(actor.today),
        decision: null,
        decidedBy: null,
        decidedAt: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows !== 0n
}

/** A privacy officer of the answerable organisation decides, once, with a reason. Erasure that is granted follows by itself. */
export async function decideRequest(
  tx: Tx,
  actor: Actor,
  id: string,
  input: { decision: string; purposes?: string[] | undefined; answer: string },
): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const row = await lockRequest(tx, actor, id)
  refuseUnless(row.decision === null, 'privacy.alreadyDecided', 409)
  const erase = row.kind === 'erasure' && input.decision !== 'refused'
  const purposes = erase && input.decision === 'partly' ? await chosen(tx, actor, row, input.purposes ?? []) : null
  await tx
    .updateTable('privacy.request')
    .set({ decision: input.decision, decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', row.regionCode)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('privacy.requestText')
    .set({ answer: input.answer })
    .where('regionCode', '=', row.regionCode)
    .where('requestId', '=', id)
    .execute()
  touched(tx, row.regionCode, row.personId, 'request')
  await tellLater(tx, actor, erase ? 'nl.wegwijzer.privacy.erasure-granted.v1' : 'nl.wegwijzer.privacy.request-decided.v1', {
    regionCode: row.regionCode,
    subject: id,
    data: { personId: row.personId, organisationId: row.organisationId, purposes: purposes?.join(' ') ?? null },
  })
}

async function lockRequest(tx: Tx, actor: Actor, id: string) {
  const row = await tx
    .selectFrom('privacy.request')
    .select(['regionCode', 'personId', 'organisationId', 'kind', 'decision'])
    .where('regionCode', 'in', actor.regions)
    .where('organisationId', '=', actor.organisationId!)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? notFound()
}

/** Erasing in part names at least one purpose, and only purposes the organisation keeps something for. */
async function chosen(tx: Tx, actor: Actor, row: FileRef & { organisationId: string }, purposes: string[]): Promise<string[]> {
  const held = await partsHeldBy(tx, actor, row, row.organisationId)
  if (purposes.length === 0 || purposes.some((purpose) => !held.includes(purpose))) invalid('purposes', 'chooseParts')
  return purposes
}
