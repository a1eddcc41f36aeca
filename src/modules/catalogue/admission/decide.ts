import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { insertOrganisation } from '../../regions/index.ts'
import { noticeLater } from '../notices/notice.ts'
import { openDoor } from '../region/admit.ts'
import { lockAdmission } from './queries.ts'
import type { DecideAdmission } from './schema.ts'

/** A second worker, never who proposed it, lets the organisation in or says why not. policy: D3 */
export async function decideAdmission(tx: Tx, actor: Actor, id: string, input: z.output<typeof DecideAdmission>): Promise<void> {
  const admission = await lockAdmission(tx, actor, id)
  const { regionCode, organisationId } = admission
  refuseUnless(admission.state === 'waiting', 'catalogue.alreadyDecided', 409)
  refuseUnless(admission.proposedBy !== actor.accountId, 'catalogue.notYourOwnAdmission')
  if (input.admits === 'refused' && !input.reason) invalid('reason', 'reasonNeeded')
  const mail = await tx
    .deleteFrom('catalogue.admissionMail')
    .where('regionCode', '=', regionCode)
    .where('admissionId', '=', id)
    .returning('email')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('catalogue.admission')
    .set({ state: input.admits, decidedBy: actor.accountId, decidedAt: actor.now.toString(), reason: input.reason ?? null })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  if (input.admits === 'admitted') {
    if (admission.given) await insertOrganisation(tx, actor, admission.given)
    const door = { id: admission.invitationId, organisationId, regionCode, email: mail.email, mailLanguage: admission.mailLanguage }
    await openDoor(tx, actor, door)
  }
  await noticeLater(tx, 'admission-decided', id)
  await audit(tx, actor, { what: `catalogue.admission-${input.admits}`, subject: organisationId, regionCode })
}
