import type { z } from 'zod'
import { hasRole, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { workingDaysAfter } from '../../platform/working-days.ts'
import { regionByCode } from '../regions/index.ts'
import type { AskQuestion } from './schema.ts'

/** Questions of employers are answered within five working days. policy: C10 */
const ANSWER_DAYS = 5

/** An employer asks the counter of a region; the region knows it from then on. policy: B9, C10 */
export async function askQuestion(tx: Tx, actor: Actor, input: z.output<typeof AskQuestion>): Promise<void> {
  const organisationId = actor.kind === 'employer' && actor.organisationId ? actor.organisationId : refuse('platform.notForYou')
  if (!(await regionByCode(tx, input.regionCode, actor.today))) invalid('regionCode', 'unknownRegion')
  const employerId = await knownEmployer(tx, actor, input.regionCode, organisationId)
  const added = await tx
    .insertInto('employers.question')
    .values({
      regionCode: input.regionCode,
      id: input.id,
      employerId,
      kind: input.kind,
      askedOn: actor.today,
      answerBy: workingDaysAfter(actor.today, ANSWER_DAYS),
      answeredOn: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n)
    await tx
      .insertInto('employers.questionText')
      .values({ regionCode: input.regionCode, questionId: input.id, asked: input.asked, answer: null })
      .execute()
}

/** A worker of the region answers, once. */
export async function answerQuestion(tx: Tx, actor: Actor, id: string, answer: string): Promise<void> {
  refuseUnless(hasRole(actor, 'guide', 'mediator'), 'platform.notForYou')
  const question = await tx
    .selectFrom('employers.question')
    .select(['regionCode', 'answeredOn'])
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!question) notFound()
  refuseUnless(question.answeredOn === null, 'employers.alreadyAnswered', 409)
  await tx
    .updateTable('employers.question')
    .set({ answeredOn: actor.today })
    .where('regionCode', '=', question.regionCode)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('employers.questionText')
    .set({ answer })
    .where('regionCode', '=', question.regionCode)
    .where('questionId', '=', id)
    .execute()
}

/** The record of an employer in a region, made when it is not there. */
export async function knownEmployer(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  organisationId: string,
  contact: { accountId: string; organisationId: string } | null = null,
): Promise<string> {
  await tx
    .insertInto('employers.employer')
    .values({
      regionCode,
      id: newId(),
      organisationId,
      contactAccount: contact?.accountId ?? null,
      contactOrganisation: contact?.organisationId ?? null,
      knownSince: actor.today,
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'organisationId']).doNothing())
    .execute()
  const row = await tx
    .selectFrom('employers.employer')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
  return row?.id ?? notFound()
}
