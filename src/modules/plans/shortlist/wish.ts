import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { planOf } from '../queries.ts'

/** Keeps how many weeks the person wants to wait at most; empty when they have no wish. policy: C14 */
export async function setWaitAtMost(tx: Tx, actor: Actor, person: Person, weeks: number | undefined): Promise<void> {
  refuseUnless(person.closedOn === null && actor.organisationId !== null, 'plans.fileClosed', 409)
  const plan = await planOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
  if (!plan || plan.endedOn !== null) refuse('plans.planFirst', 409)
  await tx
    .updateTable('plans.plan')
    .set({ waitAtMost: weeks ?? null })
    .where('regionCode', '=', plan.regionCode)
    .where('id', '=', plan.id)
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
}
