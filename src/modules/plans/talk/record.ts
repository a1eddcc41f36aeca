import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { dropDraft, recordContact, sentBefore } from '../../contacts/index.ts'
import type { Person } from '../../people/index.ts'
import { openPlan } from '../commands/plan.ts'
import { addStep } from '../commands/step.ts'
import { planOf } from '../queries.ts'
import { agreedIn, kindFor, type Agreed } from './agreed.ts'
import type { TalkInput } from './schema.ts'

/**
 * Records a conversation and makes a step of each agreement, in the plan that runs or one that opens with it; once. Gives when it was recorded
 * before, where the same was sent from a form that was opened again. policy: C1, E1
 */
export async function recordTalk(tx: Tx, actor: Actor, person: Person, input: TalkInput): Promise<Temporal.Instant | null> {
  const agreed = agreedIn(input, actor.today)
  const before = await sentBefore(tx, actor, person, input)
  if (before && (await areSteps(tx, person, agreed))) {
    await dropDraft(tx, actor, person, input.id)
    return before.recordedAt
  }
  const isNew = await recordContact(tx, actor, person, input)
  await dropDraft(tx, actor, person, input.id)
  if (!isNew) return null
  const running = (await planOf(tx, person.regionCode, [person.id]))?.endedOn === null
  if (!running && input.goal) {
    const mine = await openPlan(tx, actor, person, { id: newId(), goal: input.goal })
    refuseUnless(mine, 'plans.planMeanwhile', 409)
  }
  if (!running && !input.goal && agreed.length > 0) invalid('goal', 'goalNeeded')
  for (const { title, owner, dueOn } of agreed)
    await addStep(tx, actor, person, { id: newId(), title, kind: kindFor(owner), owner, dueOn, discreet: false })
  return null
}

/** Each of these agreements is a step of the plan already. */
async function areSteps(tx: Tx, person: Person, agreed: readonly Agreed[]): Promise<boolean> {
  if (agreed.length === 0) return true
  const rows = await tx
    .selectFrom('plans.stepText as t')
    .innerJoin('plans.step as s', (join) => join.onRef('s.regionCode', '=', 't.regionCode').onRef('s.id', '=', 't.stepId'))
    .select(['t.title', 's.dueOn'])
    .where('s.regionCode', '=', person.regionCode)
    .where('s.personId', '=', person.id)
    .where(
      't.title',
      'in',
      agreed.map(({ title }) => title),
    )
    .execute()
  return agreed.every(({ title, dueOn }) => rows.some((row) => row.title === title && row.dueOn === dueOn))
}
