import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, giveSight } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { requirePlan, requireTask } from '../queries.ts'
import type { NewStep } from '../schema.ts'
import { releaseStart } from './referral.ts'

interface File {
  regionCode: string
  id: string
}

/** Adds a step with who does it and by when. A step of a discreet organisation is discreet whatever was ticked. policy: E1, E2, E5 */
export async function addStep(tx: Tx, actor: Actor, person: File, input: z.output<typeof NewStep>): Promise<void> {
  const plan = await requirePlan(tx, person)
  const own = input.owner === 'person' || input.owner === 'guide'
  const organisation = own ? undefined : await organisationById(tx, input.owner)
  refuseUnless(own || organisation, 'plans.unknownOrganisation', 422)
  const sensitivity = organisation && organisation.sensitivity !== 'normal' ? organisation.sensitivity : input.discreet ? 'discreet' : 'normal'
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.step')
    .values({
      ...key, id: input.id, planId: plan.id, kind: input.kind, ownerKind: own ? input.owner : 'organisation', ownerOrganisation: organisation?.id ?? null, sensitivity, dueOn: input.dueOn ?? null,
      state: 'open', decision: null, madeAt: actor.now.toString(), madeBy: actor.accountId, endedOn: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx.insertInto('plans.stepText').values({ ...key, stepId: input.id, title: input.title }).execute()
  if (organisation) await giveSight(tx, actor, { ...key, organisationId: organisation.id, accountId: null, scope: 'part', purpose: 'partner-task', because: 'task', record: input.id })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.step-asked.v1', { regionCode: person.regionCode, subject: input.id, data: { personId: person.id } })
}

/** Ends a step: done, dropped, or could not be met, which stays visible and counted. policy: E3, H2 */
export async function endStep(tx: Tx, actor: Actor, person: File, stepId: string, state: string): Promise<void> {
  const result = await tx
    .updateTable('plans.step').set({ state, endedOn: actor.today })
    .where('regionCode', '=', person.regionCode).where('personId', '=', person.id).where('id', '=', stepId).where('state', '=', 'open').executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  if (result.numUpdatedRows === 0n) refuse('plans.stepClosed', 409)
}

/** The person ticks an own action. policy: C16 */
export async function tickOwnStep(tx: Tx, actor: Actor, person: File, stepId: string): Promise<void> {
  const row = await tx.selectFrom('plans.step').select(['ownerKind', 'state']).where('regionCode', '=', person.regionCode).where('personId', '=', person.id).where('id', '=', stepId).forUpdate().executeTakeFirst()
  if (!row || row.ownerKind !== 'person') notFound()
  if (row.state === 'open') await endStep(tx, actor, person, stepId, 'done')
}

/** An organisation reports the state of its task, or decides yes or no without a reason; a start that waited goes on. policy: E5 */
export async function answerTask(tx: Tx, actor: Actor, stepId: string, answer: 'done' | 'yes' | 'no'): Promise<void> {
  const task = await requireTask(tx, actor, stepId)
  refuseUnless(task.state === 'open', 'plans.stepClosed', 409)
  const decision = task.kind === 'decision' && answer !== 'done' ? answer : null
  await byProgram(tx, actor, async () => {
    await tx.updateTable('plans.step').set({ state: 'done', decision, endedOn: actor.today }).where('regionCode', '=', task.regionCode).where('id', '=', stepId).execute()
    await endSight(tx, actor, { regionCode: task.regionCode, personId: task.personId, record: stepId, because: 'task' })
    if (decision) await releaseStart(tx, actor, task.regionCode, stepId, decision === 'yes')
  })
  await tellLater(tx, actor, decision ? 'nl.wegwijzer.plans.decision-given.v1' : 'nl.wegwijzer.plans.task-done.v1', { regionCode: task.regionCode, subject: stepId, data: { personId: task.personId } })
}
