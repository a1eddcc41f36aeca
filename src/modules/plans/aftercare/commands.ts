import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { newCode, revokeLinksTo } from '../../../platform/safe-link.ts'
import { answerOutcome } from '../commands/outcome.ts'
import { BY_LETTER } from './by-code.ts'
import { dropMoments } from './moments.ts'
import { regionsOf } from '../queries.ts'
import { requireRunning } from './queries.ts'
import { LATER_MONTHS, LETTER_DAYS, type AnsweredHow } from './rules.ts'
import type { EndWork } from './schema.ts'

interface File {
  regionCode: string
  id: string
}

/** A question of this file that was asked. */
async function requireAsked(tx: Tx, file: File, outcomeId: string) {
  const row = await tx
    .selectFrom('plans.outcome')
    .select(['askedOn', 'answer'])
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.id)
    .where('id', '=', outcomeId)
    .executeTakeFirst()
  if (!row || row.askedOn === null) notFound()
  return row
}

/** What the person said by phone or at a visit; nobody answers before it was asked. policy: D10 */
export async function writeDown(tx: Tx, actor: Actor, file: File, outcomeId: string, answer: string, how: AnsweredHow): Promise<void> {
  await requireAsked(tx, file, outcomeId)
  await byProgram(tx, actor, () => answerOutcome(tx, actor, file.regionCode, outcomeId, answer, how))
}

/** A code for a letter, with which the person answers on any phone; an earlier one no longer works. policy: D10 */
export async function codeFor(tx: Tx, actor: Actor, file: File, outcomeId: string): Promise<string> {
  const row = await requireAsked(tx, file, outcomeId)
  refuseUnless(row.answer === null, 'plans.alreadyAnswered', 409)
  touched(tx, file.regionCode, file.id, 'outcome')
  const about = { regionCode: file.regionCode, record: outcomeId, what: BY_LETTER }
  return byProgram(tx, actor, async () => {
    await revokeLinksTo(tx, actor, about)
    return newCode(tx, actor, { ...about, personId: file.id, days: LETTER_DAYS })
  })
}

/** Whether somebody may be asked once a year after the first; a no ends what was still to come. Asked apart from everything else. policy: D10 */
export async function answerYears(tx: Tx, actor: Actor, file: File, placementId: string, years: 'yes' | 'no'): Promise<void> {
  const placed = await requireRunning(tx, file, placementId)
  touched(tx, file.regionCode, file.id, 'placement')
  await tx
    .updateTable('plans.placement')
    .set({ yearsAnswer: years, yearsAnsweredOn: actor.today })
    .where('regionCode', '=', file.regionCode)
    .where('id', '=', placementId)
    .execute()
  if (years === 'no')
    return byProgram(tx, actor, async () => {
      await tx
        .deleteFrom('plans.outcome')
        .where('regionCode', '=', file.regionCode)
        .where('placementId', '=', placementId)
        .where('months', 'in', [...LATER_MONTHS])
        .where('askedOn', 'is', null)
        .execute()
    })
  await tx
    .insertInto('plans.outcome')
    .values(
      LATER_MONTHS.map((months) => ({
        regionCode: file.regionCode,
        personId: file.id,
        id: newId(),
        placementId,
        months,
        dueOn: monthsAfter(placed.startedOn, months),
        askedOn: null,
        answer: null,
        answeredOn: null,
        stepId: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['regionCode', 'placementId', 'months']).doNothing())
    .execute()
}

/** The criterion with which guidance on the job ends is met: the person is durably at work. policy: F5 */
export async function lastsNow(tx: Tx, actor: Actor, file: File, placementId: string): Promise<void> {
  const placed = await requireRunning(tx, file, placementId)
  if (placed.durableOn !== null) return
  touched(tx, file.regionCode, file.id, 'placement')
  await tx
    .updateTable('plans.placement')
    .set({ durableOn: actor.today })
    .where('regionCode', '=', file.regionCode)
    .where('id', '=', placementId)
    .execute()
  await dropMoments(tx, actor, file.regionCode, [placementId])
}

/** The work ended: no more moments, and what would still be asked counts as stopped. policy: D10, K8 */
export async function endWork(tx: Tx, actor: Actor, file: File, placementId: string, input: z.output<typeof EndWork>): Promise<void> {
  const placed = await requireRunning(tx, file, placementId)
  if (input.endedOn < placed.startedOn) invalid('endedOn', 'endsBeforeStart')
  if (input.endedOn > actor.today) invalid('endedOn', 'notYet')
  touched(tx, file.regionCode, file.id, 'placement')
  await tx
    .updateTable('plans.placement')
    .set({ endedOn: input.endedOn, endedBecause: input.endedBecause, durableOn: null })
    .where('regionCode', '=', file.regionCode)
    .where('id', '=', placementId)
    .execute()
  await dropMoments(tx, actor, file.regionCode, [placementId])
  await tx
    .updateTable('plans.outcome')
    .set({ answer: 'stopped', answeredOn: actor.today, answeredHow: 'work-ended', silentOn: null })
    .where('regionCode', '=', file.regionCode)
    .where('placementId', '=', placementId)
    .where('answer', 'is', null)
    .where('dueOn', '>', input.endedOn)
    .execute()
}

/** The provider did what it would do at a moment of aftercare. policy: D10 */
export async function momentDone(tx: Tx, actor: Actor, placementId: string, stepId: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('plans.step')
    .set({ state: 'done', endedOn: actor.today })
    .where('regionCode', 'in', regionsOf(actor))
    .where('id', '=', stepId)
    .where('placementId', '=', placementId)
    .where('ownerOrganisation', '=', actor.organisationId!)
    .where('state', '=', 'open')
    .executeTakeFirst()
  refuseUnless(numUpdatedRows === 1n, 'plans.stepClosed', 409)
}
