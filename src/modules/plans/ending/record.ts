import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'

export interface EndOfPlan {
  reason: string
  outcome?: string
  whatNow?: string
}
interface Ended {
  regionCode: string
  id: string
  personId: string
  leadOrganisation: string
}

/** Keeps that these plans ended, why and with what. */
export async function recordEnds(tx: Tx, actor: Actor, plans: readonly Ended[], { reason, outcome, whatNow }: EndOfPlan): Promise<void> {
  if (plans.length === 0) return
  const rows = plans.map((plan) => ({
    regionCode: plan.regionCode,
    id: newId(),
    planId: plan.id,
    personId: plan.personId,
    reason,
    outcome: outcome ?? null,
    endedOn: actor.today,
    endedBy: actor.accountId,
    organisationId: actor.organisationId ?? plan.leadOrganisation,
  }))
  await tx.insertInto('plans.planEnd').values(rows).execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'plan')
  if (whatNow !== undefined)
    await tx
      .insertInto('plans.planEndText')
      .values(rows.map(({ regionCode, id, personId }) => ({ regionCode, endId: id, personId, whatNow })))
      .execute()
}

/** Keeps that a plan that ended began again. */
export async function recordReopened(tx: Tx, actor: Actor, plan: { regionCode: string; id: string }, because: string): Promise<void> {
  await tx
    .updateTable('plans.planEnd')
    .set({ reopenedOn: actor.today, reopenedBecause: because, reopenedBy: actor.accountId })
    .where('regionCode', '=', plan.regionCode)
    .where('planId', '=', plan.id)
    .where('reopenedOn', 'is', null)
    .execute()
}
