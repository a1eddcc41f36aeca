import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { giveSight } from '../../people/index.ts'
import { recordReopened } from './record.ts'

/** A plan that ended runs again, with its regular contact. Runs as the program. */
export async function takeUp(
  tx: Tx,
  actor: Actor,
  plan: { regionCode: string; id: string; personId: string; leadAccount: string; leadOrganisation: string },
  because: string,
): Promise<void> {
  await tx
    .updateTable('plans.plan')
    .set({ endedOn: null, outcome: null })
    .where('regionCode', '=', plan.regionCode)
    .where('id', '=', plan.id)
    .execute()
  await recordReopened(tx, actor, plan, because)
  await giveSight(tx, actor, {
    regionCode: plan.regionCode,
    personId: plan.personId,
    organisationId: plan.leadOrganisation,
    accountId: plan.leadAccount,
    scope: 'file',
    purpose: 'guidance',
    because: 'lead',
    record: plan.id,
  })
}
