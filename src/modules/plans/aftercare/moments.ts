import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { giveSight } from '../../people/index.ts'
import { policyOn } from '../../policy/index.ts'

/** Work that was just recorded, and who looks after it. */
export interface Placed {
  regionCode: string
  personId: string
  planId: string
  id: string
  startedOn: string
  guidedBy: string
  aftercareOrganisation: string
  aftercareUntil: string
}

/**
 * The moments of aftercare that the region agreed on, each a step with owner and day: of the provider where it guides on the job, else of the
 * regular contact. What is past already is not asked. policy: D10, F5
 */
export async function planMoments(tx: Tx, actor: Actor, placed: Placed): Promise<void> {
  const { momentWeeks } = (await policyOn(tx, placed.regionCode, actor.today)).parameters.aftercare
  const days = momentWeeks.map((weeks) => workingDaysAfter(daysAfter(placed.startedOn, 7 * weeks), 0)).filter((day) => day >= actor.today)
  const byProvider = placed.guidedBy === 'provider'
  const { regionCode, personId, planId } = placed
  const steps = days.map((dueOn) => ({
    regionCode,
    personId,
    planId,
    dueOn,
    id: newId(),
    placementId: placed.id,
    kind: 'aftercare',
    ownerKind: byProvider ? 'organisation' : 'guide',
    ownerOrganisation: byProvider ? placed.aftercareOrganisation : null,
    sensitivity: 'normal',
    state: 'open',
    decision: null,
    madeAt: actor.now.toString(),
    madeBy: null,
    endedOn: null,
  }))
  if (steps.length > 0) {
    await tx.insertInto('plans.step').values(steps).execute()
    await tx
      .insertInto('plans.stepText')
      .values(steps.map(({ id }) => ({ regionCode, personId, stepId: id, title: null })))
      .execute()
    touched(tx, regionCode, personId, 'step')
  }
  if (placed.aftercareOrganisation === actor.organisationId) return
  await byProgram(tx, actor, () =>
    giveSight(tx, actor, {
      regionCode,
      personId,
      organisationId: placed.aftercareOrganisation,
      accountId: null,
      scope: 'part',
      purpose: 'placement',
      because: 'placement',
      record: placed.id,
      untilOn: placed.aftercareUntil > actor.today ? placed.aftercareUntil : actor.today,
    }),
  )
}

/** Moments that are still to come are no longer needed. */
export async function dropMoments(tx: Tx, actor: Actor, regionCode: string, placementIds: readonly string[]): Promise<void> {
  if (placementIds.length === 0) return
  await tx
    .updateTable('plans.step')
    .set({ state: 'dropped', endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('placementId', 'in', [...placementIds])
    .where('state', '=', 'open')
    .execute()
}
