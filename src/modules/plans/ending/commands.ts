import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { idsOf, lockFile } from '../../people/index.ts'
import { planChanged } from '../agreement/change.ts'
import { endPlans } from '../commands/close.ts'
import { finishStep, lockStep } from '../commands/step.ts'
import type { OpenableFile } from '../commands/plan.ts'
import { planOf, requirePlan } from '../queries.ts'
import { endable, type EndableStep } from './open.ts'
import { takeUp } from './take-up.ts'
import type { EndPlanInput } from './schema.ts'

/**
 * Ends a plan with its reason, what came of the goal and how it goes on; the file stays open. Each open step is decided: done, no longer
 * needed, or who goes on with it. Referrals end first, so that no clock runs on. policy: E1, E3
 */
export async function endPlan(tx: Tx, actor: Actor, person: OpenableFile, input: EndPlanInput): Promise<void> {
  await lockFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
  const ids = await idsOf(tx, person.regionCode, person.id)
  const plan = await requirePlan(tx, person)
  const { steps, first, organisations } = await endable(tx, actor, person, plan, input.endReason)
  refuseUnless(first.length === 0, 'plans.stillOpen', 409)
  const decided = new Map(input.decideSteps.map((said) => [said.slice(0, 36), said.slice(37)]))
  if (steps.some((step) => !mayBe(step, decided.get(step.id), organisations))) invalid('decideSteps', 'decideEachStep')
  for (const step of steps) await decideStep(tx, actor, person, step.id, decided.get(step.id)!)
  await byProgram(tx, actor, () =>
    endPlans(tx, actor, person.regionCode, ids, { reason: input.endReason, outcome: input.endOutcome, whatNow: input.whatNow }),
  )
  await tellLater(tx, actor, 'nl.wegwijzer.plans.plan-ended.v1', {
    regionCode: person.regionCode,
    subject: plan.id,
    data: { personId: plan.personId },
  })
}

/** What somebody else decides is not ended as done here. */
function mayBe(step: EndableStep, said: string | undefined, organisations: readonly { id: string }[]): boolean {
  if (said === 'done') return !step.decidedElsewhere
  return said === 'dropped' || said === 'person' || organisations.some(({ id }) => id === said)
}

async function decideStep(tx: Tx, actor: Actor, person: OpenableFile, stepId: string, said: string): Promise<void> {
  const step = await lockStep(tx, person, stepId)
  const state = said === 'done' || said === 'dropped' ? said : 'handed'
  await finishStep(tx, actor, person, { ...step, id: stepId }, state)
  if (state !== 'handed') return
  await tx
    .updateTable('plans.step')
    .set({ handedTo: said === 'person' ? 'person' : 'organisation', handedOrganisation: said === 'person' ? null : said })
    .where('regionCode', '=', person.regionCode)
    .where('id', '=', stepId)
    .execute()
}

/** The plan begins again where it ended, with the same regular contact; the person is asked whether they agree. policy: E1 */
export async function reopenPlan(tx: Tx, actor: Actor, person: OpenableFile, because: string): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  await lockFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
  const plan = (await planOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))) ?? notFound()
  refuseUnless(plan.endedOn !== null, 'plans.planRuns', 409)
  await byProgram(tx, actor, () => takeUp(tx, actor, plan, because))
  await planChanged(tx, actor, plan, { what: 'reopened', own: true })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.plan-reopened.v1', {
    regionCode: plan.regionCode,
    subject: plan.id,
    data: { personId: plan.personId },
  })
}
