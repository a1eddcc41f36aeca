import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'

/** Working days to answer in whether one will be the regular contact. */
const ANSWER_DAYS = 5

interface Plan {
  regionCode: string
  id: string
  personId: string
}

/** Asks one worker to be the regular contact; false when this very question was asked before. policy: E1 */
export async function proposeLead(
  tx: Tx,
  actor: Actor,
  plan: Plan,
  to: { id: string; accountId: string; organisationId: string },
): Promise<boolean> {
  const asked = await tx
    .selectFrom('plans.planLead')
    .select('id')
    .where('regionCode', '=', plan.regionCode)
    .where('id', '=', to.id)
    .executeTakeFirst()
  if (asked) return false
  await takeProposalsBack(tx, actor, plan)
  await tx
    .insertInto('plans.planLead')
    .values({
      regionCode: plan.regionCode,
      personId: plan.personId,
      id: to.id,
      planId: plan.id,
      accountId: to.accountId,
      organisationId: to.organisationId,
      state: 'proposed',
      askedOn: actor.today,
      answerBy: workingDaysAfter(actor.today, ANSWER_DAYS),
      answeredOn: null,
    })
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  await tellLater(tx, actor, 'nl.wegwijzer.plans.lead-asked.v1', {
    regionCode: plan.regionCode,
    subject: to.id,
    data: { personId: plan.personId },
  })
  return true
}

/** Questions that nobody answered yet are no longer asked; says how many. */
export async function takeProposalsBack(tx: Tx, actor: Actor, plan: Plan): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('plans.planLead')
    .set({ state: 'withdrawn', answeredOn: actor.today })
    .where('regionCode', '=', plan.regionCode)
    .where('planId', '=', plan.id)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return Number(numUpdatedRows)
}
