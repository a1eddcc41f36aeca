import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, giveSight, requireBasis } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { planChanged } from '../agreement/change.ts'
import { readerOf, requirePlan, requireTask } from '../queries.ts'
import { fitsTask, letsStart, mayReadStep, stepProblem } from '../rules.ts'
import type { NewStep } from '../schema.ts'
import { insertNamed } from '../special/named.ts'
import { releaseStart } from './answer.ts'
import type { OpenableFile } from './plan.ts'

interface File {
  regionCode: string
  id: string
}
type Step = Omit<z.output<typeof NewStep>, 'special'> & { special?: boolean }

/**
 * Adds a step with who does it and by when. A step of a discreet or special organisation is as confidential, whatever was ticked. A special
 * one needs a basis of its own, and is known to who made it until others are named. Gives how confidential it is. policy: E1, E2, E5
 */
export async function addStep(tx: Tx, actor: Actor, person: OpenableFile, input: Step): Promise<Sensitivity> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const problem = stepProblem(input, actor.today)
  if (problem) invalid(problem.field, problem.code)
  const plan = await requirePlan(tx, person)
  const own = input.owner === 'person' || input.owner === 'guide'
  const organisation = own ? undefined : await organisationById(tx, input.owner)
  refuseUnless(own || organisation, 'plans.unknownOrganisation', 422)
  const sensitivity = classOf(input, organisation?.sensitivity ?? 'normal')
  if (sensitivity === 'special') await requireBasis(tx, actor, 'special-step')
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
  if (added.numInsertedOrUpdatedRows === 0n) return sensitivity
  await tx
    .insertInto('plans.stepText')
    .values({ ...key, stepId: input.id, title: input.title })
    .execute()
  if (sensitivity === 'special') {
    // Nobody is told of it, no organisation as a whole sees it: its workers are named one by one.
    if (actor.accountId) await insertNamed(tx, actor, person, input.id, actor.accountId)
    return sensitivity
  }
  await planChanged(tx, actor, plan, { what: 'step-added', stepId: input.id, own: input.owner === 'person' })
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
  return sensitivity
}

type Sensitivity = 'normal' | 'discreet' | 'special'
function classOf(input: Pick<Step, 'discreet' | 'special'>, organisation: string): Sensitivity {
  if (input.special || organisation === 'special') return 'special'
  return input.discreet || organisation === 'discreet' ? 'discreet' : 'normal'
}

/** Ends a step: done, dropped, or could not be met, which stays visible and counted. policy: E3, H2 */
export async function endStep(tx: Tx, actor: Actor, person: File, stepId: string, state: string): Promise<{ sensitivity: string }> {
  const step = await lockStep(tx, person, stepId)
  const plan = await requirePlan(tx, person)
  if (!mayReadStep(step, readerOf(actor, plan.leadAccount))) notFound()
  refuseUnless(step.state === 'open', 'plans.stepClosed', 409)
  refuseUnless(!(step.kind === 'decision' && state === 'done' && step.ownerKind === 'organisation'), 'plans.decidedElsewhere', 409)
  await finishStep(tx, actor, person, { ...step, id: stepId }, state)
  if (state === 'dropped' && step.ownerKind === 'person' && step.sensitivity !== 'special')
    await planChanged(tx, actor, plan, { what: 'step-dropped', stepId, own: true })
  return step
}

/** Writes how a step ended, with what follows from it: who was asked no longer sees it, and what waited for it goes on or stops. */
export async function finishStep(
  tx: Tx,
  actor: Actor,
  person: File,
  step: { id: string; ownerKind: string; kind: string },
  state: string,
): Promise<void> {
  await tx
    .updateTable('plans.step')
    .set({ state, endedOn: actor.today })
    .where('regionCode', '=', person.regionCode)
    .where('id', '=', step.id)
    .execute()
  await byProgram(tx, actor, async () => {
    // Whoever was asked to do it has nothing to see here any more.
    if (step.ownerKind === 'organisation')
      await endSight(tx, actor, { regionCode: person.regionCode, personId: person.id, record: step.id, because: 'task' })
    if (step.kind === 'decision') await releaseStart(tx, actor, person.regionCode, step.id, letsStart(null, state))
  })
}

/** One step of a file, held until the end of the command. */
export async function lockStep(tx: Tx, person: File, stepId: string) {
  const row = await tx
    .selectFrom('plans.step')
    .select(['kind', 'ownerKind', 'ownerOrganisation', 'sensitivity', 'madeBy', 'state'])
    .select(sql<boolean>`plans.may_read_words(region_code, id)`.as('named'))
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
  if (task.sensitivity === 'special') return
  await tellLater(tx, actor, decision ? 'nl.wegwijzer.plans.decision-given.v1' : 'nl.wegwijzer.plans.task-done.v1', {
    regionCode: task.regionCode,
    subject: stepId,
    data: { personId: task.personId },
  })
}
