import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { lockOwn } from '../commands/answer.ts'
import type { SignReport, WriteReport } from './schema.ts'

/** Working days in which the person is asked to say something to it. No answer is an answer too: nothing waits for it. */
const ANSWER_DAYS = 10
const BATCH = 50
const REPORTABLE = ['running', 'on-hold', 'ended']

/** The provider writes it, or writes it again as long as the person said nothing to it. policy: D6 */
export async function writeReport(tx: Tx, actor: Actor, referralId: string, input: z.output<typeof WriteReport>): Promise<void> {
  const referral = await lockOwn(tx, actor, referralId)
  refuseUnless(REPORTABLE.includes(referral.state), 'plans.notPossible', 409)
  const { regionCode, personId } = referral
  const known = await lockReport(tx, regionCode, referralId)
  refuseUnless(!known || known.answer === null, 'plans.reportSigned', 409)
  const report = {
    reached: input.reached,
    advice: input.advice,
    madeAt: actor.now.toString(),
    madeBy: actor.accountId,
    answerBy: workingDaysAfter(actor.today, ANSWER_DAYS),
  }
  const words = { reachedWords: input.reachedWords, adviceWords: input.adviceWords ?? null }
  if (known) {
    await tx.updateTable('plans.endReport').set(report).where('regionCode', '=', regionCode).where('referralId', '=', referralId).execute()
    await tx
      .updateTable('plans.endReportText')
      .set(words)
      .where('regionCode', '=', regionCode)
      .where('referralId', '=', referralId)
      .execute()
  } else {
    await tx
      .insertInto('plans.endReport')
      .values({ regionCode, referralId, personId, ...report })
      .execute()
    await tx
      .insertInto('plans.endReportText')
      .values({ regionCode, referralId, personId, ...words })
      .execute()
  }
  touched(tx, regionCode, personId, 'end-report')
  // Written again before there was an answer is no news of its own.
  if (!known)
    await tellLater(tx, actor, 'nl.wegwijzer.plans.end-report-written.v1', { regionCode, subject: referralId, data: { personId } })
}

/** The person signs along, adds own words or does not agree: online, behind the link, or told to a guide. Once. policy: D6 */
export async function signReport(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; ids: readonly string[] },
  referralId: string,
  { signs, ownWords }: z.output<typeof SignReport>,
): Promise<void> {
  const report = await lockReport(tx, file.regionCode, referralId)
  if (!report || !file.ids.includes(report.personId)) notFound()
  refuseUnless(report.answer === null, 'plans.alreadyAnswered', 409)
  if (signs === 'own-words' && !ownWords) invalid('ownWords', 'wordsNeeded')
  await tx
    .updateTable('plans.endReport')
    .set({
      answer: signs,
      answeredAt: actor.now.toString(),
      answeredHow: actor.kind === 'link' ? 'link' : actor.kind === 'person' ? 'account' : 'desk',
    })
    .where('regionCode', '=', file.regionCode)
    .where('referralId', '=', referralId)
    .execute()
  await tx
    .updateTable('plans.endReportText')
    .set({ ownWords: signs === 'agrees' ? null : (ownWords ?? null) })
    .where('regionCode', '=', file.regionCode)
    .where('referralId', '=', referralId)
    .execute()
  touched(tx, file.regionCode, report.personId, 'end-report')
}

function lockReport(tx: Tx, regionCode: string, referralId: string) {
  return tx
    .selectFrom('plans.endReport')
    .select(['personId', 'answer'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', referralId)
    .forUpdate()
    .executeTakeFirst()
}

/** Who said nothing by the day is asked once more, and then no more. */
export const reportReminder: Sweep = {
  name: 'plans.end-report-remind',
  run: async (tx, actor) => {
    const due = await tx
      .selectFrom('plans.endReport')
      .select(['regionCode', 'referralId', 'personId'])
      .where('answer', 'is', null)
      .where('remindedOn', 'is', null)
      .where('answerBy', '<', actor.today)
      .orderBy('answerBy')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { regionCode, referralId, personId } of due) {
      touched(tx, regionCode, personId, 'end-report')
      await tx
        .updateTable('plans.endReport')
        .set({ remindedOn: actor.today, answerBy: workingDaysAfter(actor.today, ANSWER_DAYS) })
        .where('regionCode', '=', regionCode)
        .where('referralId', '=', referralId)
        .execute()
      await tellLater(tx, actor, 'nl.wegwijzer.plans.end-report-reminded.v1', { regionCode, subject: referralId, data: { personId } })
    }
    return due.length
  },
}
