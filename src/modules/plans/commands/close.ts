import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { closeHandovers } from '../../intake/index.ts'
import { closeFile, idsOf, lockFile, type ClosedBecause } from '../../people/index.ts'
import { endDraftsWithFile } from '../draft/begin.ts'
import { recordEnds, type EndOfPlan } from '../ending/record.ts'
import { openWorkOf } from '../open-work.ts'
import { planOf } from '../queries.ts'
import { endWithFile } from '../shortlist/choose.ts'
import { addOwnStep } from './outcome.ts'

interface File {
  regionCode: string
  id: string
}
/** Working days in which the regular contact closes a file at the person's wish. */
const CLOSE_DAYS = 5
/** What became of the person; everything else stopped. */
const PLAN_OUTCOME: Partial<Record<string, 'working' | 'learning' | 'moved'>> = {
  'found-work': 'working',
  learning: 'learning',
  moved: 'moved',
  'other-organisation': 'moved',
}

/**
 * Closes a file with a reason, the plan with it. Refused while anything is open, which the page names;
 * only aftercare ends when the person asks for it.
 */
export async function closeWithReason(tx: Tx, actor: Actor, person: File, because: ClosedBecause): Promise<void> {
  await lockFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
  const ids = await idsOf(tx, person.regionCode, person.id)
  const open = await openWorkOf(tx, actor, person.regionCode, ids)
  refuseUnless(
    open.every((one) => one.kind === 'aftercare' && because === 'asked-by-person'),
    'plans.stillOpen',
    409,
  )
  await byProgram(tx, actor, async () => {
    await endPlans(tx, actor, person.regionCode, ids, { reason: because })
    await closeHandovers(tx, actor, person.regionCode, ids)
  })
  for (const personId of ids) await closeFile(tx, actor, { regionCode: person.regionCode, personId }, because)
}

/** The person asks to stop: at once when nothing is open, else the regular contact gets it with a day. policy: C16 */
export async function askToClose(tx: Tx, actor: Actor, person: File): Promise<void> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const open = await openWorkOf(tx, actor, person.regionCode, ids)
  if (open.every((one) => one.kind === 'aftercare')) return closeWithReason(tx, actor, person, 'asked-by-person')
  const plan = await planOf(tx, person.regionCode, ids)
  refuseUnless(plan && plan.endedOn === null, 'plans.stillOpen', 409)
  const asked = await tx
    .selectFrom('plans.step')
    .select('id')
    .where('regionCode', '=', person.regionCode)
    .where('planId', '=', plan.id)
    .where('kind', '=', 'closing')
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (asked) return
  const dueOn = workingDaysAfter(actor.today, CLOSE_DAYS)
  await addOwnStep(tx, actor, { regionCode: person.regionCode, personId: plan.personId, planId: plan.id, kind: 'closing', dueOn })
}

/** Ends the plans of these files with why, and with them what is nobody's to finish. Runs as the program. */
export async function endPlans(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[], end: EndOfPlan): Promise<void> {
  await endWithFile(tx, actor, regionCode, ids)
  await endDraftsWithFile(tx, actor, regionCode, ids)
  await tx
    .updateTable('plans.step')
    .set({ state: 'done', endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    .where('kind', '=', 'closing')
    .where('state', '=', 'open')
    .execute()
  await tx
    .updateTable('plans.step')
    .set({ state: 'dropped', endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    // Moments of aftercare end with the file: nobody is left with a call nobody makes.
    .where((step) => step.or([step('kind', 'in', ['seeking', 'deciding', 'checking']), step('placementId', 'is not', null)]))
    .where('state', '=', 'open')
    .execute()
  await tx
    .updateTable('plans.planLead')
    .set({ state: 'withdrawn', answeredOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    .where('state', '=', 'proposed')
    .execute()
  const ended = await tx
    .updateTable('plans.plan')
    .set({ endedOn: actor.today, outcome: PLAN_OUTCOME[end.reason] ?? 'stopped' })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    .where('endedOn', 'is', null)
    .returning(['regionCode', 'id', 'personId', 'leadOrganisation'])
    .execute()
  await recordEnds(tx, actor, ended, end)
}
