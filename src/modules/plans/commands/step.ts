import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, giveSight } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { readerOf, requirePlan, requireTask } from '../queries.ts'
import { fitsTask, letsStart, mayReadStep, stepProblem } from '../rules.ts'
import type { NewStep } from '../schema.ts'
import { releaseStart } from './answer.ts'
import type { OpenableFile } from './plan.ts'

interface File {
  regionCode: string
  id: string
}
type Step = z.output<typeof NewStep>

/** Adds a step with who does it and by when. A step of a discreet organisation is discreet whatever was ticked. policy: E1, E2, E5 */
export async function addStep(tx: Tx, actor: Actor, person: OpenableFile, input: Step): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const problem = stepProblem(input, actor.today)
  if (problem) invalid(problem.field, problem.code)
  const plan = await requirePlan(tx, person)
  const own = input.owner === 'person' || input.owner === 'guide'
  const organisation = own ? undefined : await organisationById(tx, input.owner)
  refuseUnless(own || organisation, 'plans.unknownOrganisation', 422)
  const sensitivity =
    organisation && organisation.sensitivity !== 'normal' ? organisation.sensitivity : input.discreet ? 'discreet' : 'normal'
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.step')
    .values({
      ...key,
      id: input.id,
      planId: plan.id,
      kind: input.kind,
      ownerKind: own ? input.owner : 'organisation',
      ownerOrganisation: organisation?.id ?? null,
      sensitivity,
      dueOn: input.dueOn ?? null,
      state: 'open',
      decision: null,
      madeAt: actor.now.toString(),
      madeBy: actor.accountId,
      endedOn: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.stepText')
    .values({ ...key, stepId: input.id, title: input.title })
    .execute()
  if (organisation)
    await giveSight(tx, actor, {
      ...key,
      organisationId: organisation.id,
      accountId: null,
      scope: 'part',
      purpose: 'partner-task',
      because: 'task',
      record: input.id,
    })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.step-asked.v1', {
    regionCode: person.regionCode,
    subject: input.id,
    data: { personId: person.id },
  })
}

/** Ends a step: done, dropped, or could not be met, which stays visible and counted. policy: E3, H2 */
export async function endStep(tx: Tx, actor: Actor, person: File, stepId: string, state: string): Promise<void> {
  const step = await lockStep(tx, person, stepId)
  const { leadAccount } = await requirePlan(tx, person)
  if (!mayReadStep(step, readerOf(actor, leadAccount))) notFound()
  refuseUnless(step.state === 'open', 'plans.stepClosed', 409)
  refuseUnless(!(step.kind === 'decision' && state === 'done' && step.ownerKind === 'organisation'), 'plans.decidedElsewhere', 409)
  await tx
    .updateTable('plans.step')
    .set({ state, endedOn: actor.today })
    .where('regionCode', '=', person.regionCode)
    .where('id', '=', stepId)
    .execute()
  await byProgram(tx, actor, async () => {
    // Whoever was asked to do it has nothing to see here any more.
    if (step.ownerKind === 'organisation')
      await endSight(tx, actor, { regionCode: person.regionCode, personId: person.id, record: stepId, because: 'task' })
    if (step.kind === 'decision') await releaseStart(tx, actor, person.regionCode, stepId, letsStart(null, state))
  })
}

async function lockStep(tx: Tx, person: File, stepId: string) {
  const row = await tx
    .selectFrom('plans.step')
    .select(['kind', 'ownerKind', 'ownerOrganisation', 'sensitivity', 'madeBy', 'state'])
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .where('id', '=', stepId)
    .forUpdate()
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  return row ?? notFound()
}

/** The person ticks an own action. policy: C16 */
export async function tickOwnStep(tx: Tx, actor: Actor, person: File, stepId: string): Promise<void> {
  const row = await lockStep(tx, person, stepId)
  if (row.ownerKind !== 'person') notFound()
  if (row.state === 'open') await endStep(tx, actor, person, stepId, 'done')
}

/** An organisation reports the state of its task, or decides yes or no without a reason; a start that waited goes on. policy: E5 */
export async function answerTask(tx: Tx, actor: Actor, stepId: string, answer: 'done' | 'yes' | 'no'): Promise<void> {
  const task = await requireTask(tx, actor, stepId)
  if (!fitsTask(task.kind, answer)) invalid('answer', 'answerDoesNotFit')
  const decision = answer === 'done' ? null : answer
  await byProgram(tx, actor, async () => {
    const { numUpdatedRows } = await tx
      .updateTable('plans.step')
      .set({ state: 'done', decision, endedOn: actor.today })
      .where('regionCode', '=', task.regionCode)
      .where('id', '=', stepId)
      .where('state', '=', 'open')
      .executeTakeFirst()
    refuseUnless(numUpdatedRows === 1n, 'plans.stepClosed', 409)
    await endSight(tx, actor, { regionCode: task.regionCode, personId: task.personId, record: stepId, because: 'task' })
    if (decision) await releaseStart(tx, actor, task.regionCode, stepId, letsStart(decision, 'done'))
  })
  await tellLater(tx, actor, decision ? 'nl.wegwijzer.plans.decision-given.v1' : 'nl.wegwijzer.plans.task-done.v1', {
    regionCode: task.regionCode,
    subject: stepId,
    data: { personId: task.personId },
  })
}
