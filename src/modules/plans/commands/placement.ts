import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { outcomeDays } from '../rules.ts'
import type { NewPlacement } from '../schema.ts'
import { texts } from '../texts.ts'
import { lockPlan, type File } from './plan.ts'

const AFTERCARE_MONTHS = 6

/** Records that somebody found work, once; aftercare and the days to ask how it goes follow from the start. policy: D10 */
export async function recordPlacement(tx: Tx, actor: Actor, person: File, input: NewPlacement): Promise<void> {
  refuseUnless(actor.accountId, 'plans.noOrganisation')
  const plan = await lockPlan(tx, person)
  const key = { regionCode: person.regionCode, personId: person.id }
  if (input.referralId) {
    const referral = await tx.selectFrom('plans.referral').select('id').where('regionCode', '=', person.regionCode).where('id', '=', input.referralId).where('personId', '=', person.id).executeTakeFirst()
    if (!referral) invalid('referralId', 'otherNeeded')
  }
  const added = await tx
    .insertInto('plans.placement')
    .values({
      ...key, id: input.id, planId: plan.id, referralId: input.referralId ?? null, hoursPerWeek: input.hoursPerWeek, contract: input.contract, startedOn: input.startedOn,
      aftercareUntil: monthsAfter(input.startedOn, AFTERCARE_MONTHS), recordedBy: actor.accountId, recordedOn: actor.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'placement')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx.insertInto('plans.placementText').values({ ...key, placementId: input.id, employerName: input.employerName, occupation: input.occupation }).execute()
  await tx.insertInto('plans.outcome').values(outcomeDays(input.startedOn).map(({ months, dueOn }) => ({ ...key, id: newId(), placementId: input.id, months, dueOn, askedOn: null, answer: null, answeredOn: null }))).execute()
  await tellLater(tx, actor, 'nl.wegwijzer.plans.placement-recorded.v1', { regionCode: person.regionCode, subject: input.id, data: { personId: person.id } })
}

/** Asks somebody how it goes; the message goes out with a link. policy: D10 */
export async function askOutcome(tx: Tx, actor: Actor, outcome: { regionCode: string; id: string; personId: string }): Promise<void> {
  await tx.updateTable('plans.outcome').set({ askedOn: actor.today }).where('regionCode', '=', outcome.regionCode).where('id', '=', outcome.id).execute()
  touched(tx, outcome.regionCode, outcome.personId, 'placement')
  await tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-asked.v1', { regionCode: outcome.regionCode, subject: outcome.id, data: { personId: outcome.personId } })
}

/** The person answers with one tap, and may answer otherwise later. Who wants help or stopped is called within two working days. policy: D10 */
export async function answerOutcome(tx: Tx, actor: Actor, regionCode: string, id: string, answer: string): Promise<void> {
  const row = await tx
    .selectFrom('plans.outcome').select(['id', 'personId', 'placementId', 'answer', 'askedOn'])
    .where('regionCode', '=', regionCode).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row?.askedOn) notFound()
  touched(tx, regionCode, row.personId, 'placement')
  if (row.answer === answer) return
  await tx.updateTable('plans.outcome').set({ answer, answeredOn: actor.today }).where('regionCode', '=', regionCode).where('id', '=', id).execute()
  if (answer !== 'well') await callThisPerson(tx, actor, regionCode, row)
  await tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-answered.v1', { regionCode, subject: id, data: { personId: row.personId, answer } })
}

async function callThisPerson(tx: Tx, actor: Actor, regionCode: string, outcome: { personId: string; placementId: string }): Promise<void> {
  const { personId, placementId } = outcome
  const { planId } = await tx.selectFrom('plans.placement').select('planId').where('regionCode', '=', regionCode).where('id', '=', placementId).executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('plans.step')
    .values({
      regionCode, id, planId, personId, kind: 'task', ownerKind: 'guide', ownerOrganisation: null, dueOn: workingDaysAfter(actor.today, 2), sensitivity: 'normal', state: 'open', decisionAnswer: null,
      addedBy: null, addedOn: actor.today, endedOn: null,
    })
    .execute()
  await tx.insertInto('plans.stepText').values({ regionCode, stepId: id, personId, title: texts({ language: 'nl' }).callAfterOutcome }).execute()
}
