import { hasRole, type Actor, type FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { officerLog } from '../queries.ts'

/** Asks to withhold one reading of a person from that person until a date; nothing is withheld before a second officer agrees. policy: L2 */
export async function askWithholding(
  tx: Tx,
  actor: Actor,
  file: FileRef,
  input: { id: string; logId: string; reason: string; untilOn: string },
): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const readings = await officerLog(tx, file.regionCode, file.personId)
  if (!readings.some((reading) => reading.id === input.logId)) notFound()
  if (input.untilOn <= actor.today) invalid('untilOn', 'untilPast')
  const added = await tx
    .insertInto('privacy.withholding')
    .values({ ...input, ...file, askedBy: actor.accountId!, askedAt: actor.now.toString(), agreedBy: null, agreedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  await audit(tx, actor, {
    what: 'privacy.withholding-asked',
    subject: input.id,
    regionCode: file.regionCode,
    after: { logId: input.logId, reason: input.reason, untilOn: input.untilOn },
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
