import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { lockStep } from '../commands/step.ts'
import { requirePlan } from '../queries.ts'
import { isMovable, type Column } from './columns.ts'

interface File {
  regionCode: string
  id: string
}

/** The person moves an own step to another column. What does not work out is told to the regular contact. policy: C16, E3 */
export async function moveOwnStep(tx: Tx, actor: Actor, person: File, stepId: string, to: Column): Promise<void> {
  const step = await lockStep(tx, person, stepId)
  if (step.ownerKind !== 'person') notFound()
  await requirePlan(tx, person)
  refuseUnless(isMovable({ state: step.state, mine: true }), 'plans.stepClosed', 409)
  const open = to === 'todo' || to === 'busy'
  const state = open ? 'open' : to === 'done' ? 'done' : 'not-worked'
  if (state === step.state && !open) return
  await tx
    .updateTable('plans.step')
    .set({ state, busySince: to === 'busy' ? actor.today : null, endedOn: open ? null : actor.today })
    .where('regionCode', '=', person.regionCode)
    .where('id', '=', stepId)
    .execute()
  if (state === 'not-worked' && step.sensitivity !== 'special')
    await tellLater(tx, actor, 'nl.wegwijzer.plans.step-not-worked.v1', {
      regionCode: person.regionCode,
      subject: stepId,
      data: { personId: person.id },
    })
}
