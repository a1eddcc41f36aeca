import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { dropDraft, recordContact } from '../../contacts/index.ts'
import type { Person } from '../../people/index.ts'
import { openPlan } from '../commands/plan.ts'
import { addStep } from '../commands/step.ts'
import { planOf } from '../queries.ts'
import { agreedIn, kindFor } from './agreed.ts'
import type { TalkInput } from './schema.ts'

/** Records a conversation and makes a step of each agreement, in the plan that runs or one that opens with it; once. policy: C1, E1 */
export async function recordTalk(tx: Tx, actor: Actor, person: Person, input: TalkInput): Promise<void> {
  const agreed = agreedIn(input, actor.today)
  const isNew = await recordContact(tx, actor, person, input)
  await dropDraft(tx, actor, person, input.id)
  if (!isNew) return
  const running = (await planOf(tx, person.regionCode, [person.id]))?.endedOn === null
  if (!running && input.goal) {
    const mine = await openPlan(tx, actor, person, { id: newId(), goal: input.goal })
    refuseUnless(mine, 'plans.planMeanwhile', 409)
  }
  if (!running && !input.goal && agreed.length > 0) invalid('goal', 'goalNeeded')
  for (const { title, owner, dueOn } of agreed)
    await addStep(tx, actor, person, { id: newId(), title, kind: kindFor(owner), owner, dueOn, discreet: false })
}
