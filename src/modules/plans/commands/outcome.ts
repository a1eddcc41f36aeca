import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { takeUp } from '../ending/take-up.ts'
import { planOf } from '../queries.ts'
import type { AnsweredHow } from '../aftercare/rules.ts'
import { asksForContact, CALL_DAYS } from '../rules.ts'

/** One tap: how it goes, in whichever way it was said. Answering again changes the answer; not answering has no consequence. policy: D10 */
export async function answerOutcome(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  id: string,
  answer: string,
  how: AnsweredHow = 'account',
): Promise<void> {
  const row = await tx
    .selectFrom('plans.outcome')
    .select(['personId', 'askedOn', 'stepId'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.askedOn === null) notFound()
  touched(tx, regionCode, row.personId, 'outcome')
  const stepId = await callStep(tx, actor, { ...row, regionCode }, asksForContact(answer))
  await tx
    .updateTable('plans.outcome')
    .set({
      answer,
      answeredOn: actor.today,
      answeredHow: how,
      answeredBy: how === 'phone' || how === 'partner' ? actor.accountId : null,
      stepId,
      silentOn: null,
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-given.v1', { regionCode, subject: id, data: { personId: row.personId } })
}

/**
 * Who says that it goes badly or has stopped is called: a step of the regular contact with a day, seen by both.
 * When the answer turns well before that, the call is no longer needed. policy: D10
 */
async function callStep(
  tx: Tx,
  actor: Actor,
  outcome: { regionCode: string; personId: string; stepId: string | null },
  wanted: boolean,
): Promise<string | null> {
  const { regionCode, personId } = outcome
  const open = outcome.stepId
    ? await tx
        .selectFrom('plans.step')
        .select('id')
        .where('regionCode', '=', regionCode)
        .where('id', '=', outcome.stepId)
        .where('state', '=', 'open')
        .executeTakeFirst()
    : undefined
  if (open && wanted) return open.id
  if (open) {
    const dropped = { state: 'dropped', endedOn: actor.today }
    await tx.updateTable('plans.step').set(dropped).where('regionCode', '=', regionCode).where('id', '=', open.id).execute()
  }
  if (!wanted) return outcome.stepId
  const dueOn = workingDaysAfter(actor.today, CALL_DAYS)
  return addOwnStep(tx, actor, { regionCode, personId, planId: await planToCallIn(tx, actor, outcome), kind: 'aftercare', dueOn })
}

/** The plan in which somebody calls: the one that runs, else the last one, taken up again by its regular contact. */
async function planToCallIn(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }): Promise<string> {
  const plan = (await planOf(tx, file.regionCode, [file.personId])) ?? notFound()
  if (plan.endedOn === null) return plan.id
  await byProgram(tx, actor, () => takeUp(tx, actor, plan, 'work-ended'))
  return plan.id
}

/** A step of the regular contact that the program itself makes; where it has no words, its kind says what it is, in the reader's language. */
export async function addOwnStep(
  tx: Tx,
  actor: Actor,
  {
    title,
    ...step
  }: {
    regionCode: string
    personId: string
    planId: string
    kind: 'aftercare' | 'closing' | 'choosing' | 'seeking' | 'deciding' | 'calling' | 'checking' | 'task'
    dueOn: string
    title?: string
    afterReferral?: string
  },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('plans.step')
    .values({
      ...step,
      id,
      ownerKind: 'guide',
      ownerOrganisation: null,
      sensitivity: 'normal',
      state: 'open',
      decision: null,
      madeAt: actor.now.toString(),
      madeBy: null,
      endedOn: null,
    })
    .execute()
  await tx
    .insertInto('plans.stepText')
    .values({ regionCode: step.regionCode, personId: step.personId, stepId: id, title: title ?? null })
    .execute()
  touched(tx, step.regionCode, step.personId, 'step')
  return id
}
