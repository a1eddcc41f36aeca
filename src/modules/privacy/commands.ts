import { hasRole, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../platform/errors.ts'
import { audit, touched } from '../../platform/log.ts'
import { tellLater } from '../../platform/outbox.ts'
import { answerBy } from './rules.ts'

interface File {
  regionCode: string
  personId: string
}

/** Lays down a person's request; the organisation answerable for the file answers within a month. Source: art. 12 AVG */
export async function makeRequest(
  tx: Tx,
  actor: Actor,
  file: File,
  organisationId: string,
  input: { id: string; kind: string; asked?: string | undefined },
): Promise<void> {
  const added = await tx
    .insertInto('privacy.request')
    .values({
      ...file,
      id: input.id,
      kind: input.kind,
      organisationId,
      madeAt: actor.now.toString(),
      answerBy: answerBy(actor.today),
      decision: null,
      decidedBy: null,
      decidedAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, file.regionCode, file.personId, 'request')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('privacy.requestText')
    .values({ ...file, requestId: input.id, asked: input.asked ?? null, answer: null })
    .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.privacy.request-made.v1', {
    regionCode: file.regionCode,
    subject: input.id,
    data: { personId: file.personId },
  })
}

/** A privacy officer of the answerable organisation decides, once. Erasure that is granted follows by itself. */
export async function decideRequest(tx: Tx, actor: Actor, id: string, input: { decision: string; answer: string }): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const row = await tx
    .selectFrom('privacy.request')
    .select(['regionCode', 'personId', 'kind', 'decision'])
    .where('regionCode', 'in', actor.regions)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  refuseUnless(row.decision === null, 'privacy.alreadyDecided', 409)
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
  const erase = row.kind === 'erasure' && input.decision === 'granted'
  await tellLater(tx, actor, erase ? 'nl.wegwijzer.privacy.erasure-granted.v1' : 'nl.wegwijzer.privacy.request-decided.v1', {
    regionCode: row.regionCode,
    subject: id,
    data: { personId: row.personId },
  })
}

/** Asks to withhold one reading from the person until a date; nothing is withheld before a second officer agrees. */
export async function askWithholding(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  input: { id: string; logId: string; personId: string; reason: string; untilOn: string },
): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  if (input.untilOn <= actor.today) invalid('untilOn', 'untilPast')
  await tx
    .insertInto('privacy.withholding')
    .values({ ...input, regionCode, askedBy: actor.accountId!, askedAt: actor.now.toString(), agreedBy: null, agreedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await audit(tx, actor, {
    what: 'privacy.withholding-asked',
    subject: input.id,
    regionCode,
    after: { reason: input.reason, untilOn: input.untilOn },
  })
}

/** The second officer agrees; never the one who asked. */
export async function agreeWithholding(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const row = await tx
    .selectFrom('privacy.withholding')
    .select(['regionCode', 'askedBy', 'agreedAt'])
    .where('regionCode', 'in', actor.regions)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  if (row.askedBy === actor.accountId) refuse('privacy.secondOfficer')
  refuseUnless(row.agreedAt === null, 'privacy.alreadyDecided', 409)
  await tx
    .updateTable('privacy.withholding')
    .set({ agreedBy: actor.accountId, agreedAt: actor.now.toString() })
    .where('regionCode', '=', row.regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'privacy.withholding-agreed', subject: id, regionCode: row.regionCode })
}

/** Lays down how long data of a purpose is kept by organisations of a type. */
export async function setRetention(
  tx: Tx,
  actor: Actor,
  input: { purpose: string; organisationType: string; months: number },
): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator', 'privacy-officer'), 'platform.notForYou')
  const result = await tx
    .updateTable('privacy.retention')
    .set({ months: input.months })
    .where('purpose', '=', input.purpose)
    .where('organisationType', '=', input.organisationType)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) notFound()
  await audit(tx, actor, {
    what: 'privacy.retention-set',
    subject: `${input.purpose}/${input.organisationType}`,
    after: { months: input.months },
  })
}
