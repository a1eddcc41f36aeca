import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'

/** Lays down how long data of a purpose is kept by organisations of a type that have no term of their own. policy: L2 */
export async function setRetention(
  tx: Tx,
  actor: Actor,
  input: { purpose: string; organisationType: string; months: number },
): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator'), 'platform.notForYou')
  const before = await tx
    .selectFrom('privacy.retention')
    .select('months')
    .where('purpose', '=', input.purpose)
    .where('organisationType', '=', input.organisationType)
    .forUpdate()
    .executeTakeFirst()
  if (!before) notFound()
  await tx
    .updateTable('privacy.retention')
    .set({ months: input.months })
    .where('purpose', '=', input.purpose)
    .where('organisationType', '=', input.organisationType)
    .execute()
  await audit(tx, actor, {
    what: 'privacy.retention-set',
    subject: `${input.purpose}/${input.organisationType}`,
    before: { months: before.months },
    after: { months: input.months },
  })
}

/** An organisation lays down its own term for a purpose; without months the term of its type counts again. policy: A4, L2 */
export async function setOwnTerm(tx: Tx, actor: Actor, input: { purpose: string; months?: number | undefined }): Promise<void> {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const organisationId = actor.organisationId ?? refuse('platform.notForYou')
  const known = await tx.selectFrom('privacy.retention').select('purpose').where('purpose', '=', input.purpose).limit(1).executeTakeFirst()
  if (!known) notFound()
  if (input.months === undefined) {
    await tx.deleteFrom('privacy.ownTerm').where('organisationId', '=', organisationId).where('purpose', '=', input.purpose).execute()
  } else {
    await tx
      .insertInto('privacy.ownTerm')
      .values({ organisationId, purpose: input.purpose, months: input.months })
      .onConflict((conflict) => conflict.columns(['organisationId', 'purpose']).doUpdateSet({ months: input.months! }))
      .execute()
  }
  await audit(tx, actor, {
    what: 'privacy.own-term-set',
    subject: `${organisationId}/${input.purpose}`,
    after: { months: input.months ?? null },
  })
}
