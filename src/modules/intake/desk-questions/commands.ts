import { readsIn, type Actor } from '../../../platform/actor.ts'
import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../../platform/errors.ts'
import { hashSecret, newReference, newSecret } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { policyOn } from '../../policy/index.ts'
import { stageOf } from '../../regions/index.ts'
import { hasBsn } from '../../../platform/free-text/index.ts'
import { mailLater } from './mail.ts'
import { mayAnswer, requireDeskQuestion } from './queries.ts'
import { answerBy, tracesIn } from './rules.ts'
import type { AskDesk, PublishDesk } from './schema.ts'

/** A question to the desk of a region; gives the token to follow it. The same form again is the same question, with a new link. policy: C10 */
export async function askDesk(tx: Tx, actor: Actor, regionCode: string, input: AskDesk): Promise<string> {
  if (!input.askerEmail && !input.askerPhone) invalid('askerPhone', 'askerReachNeeded')
  if (hasBsn(input.deskQuestion)) invalid('deskQuestion', 'noBsn')
  const forNation = (await stageOf(tx, regionCode, actor.today)) !== 'open'
  if (input.askerKind === 'person' && !forNation) invalid('askerKind', 'otherWayForPersons')
  if (input.askerKind !== 'person' && !input.askerOrganisation) invalid('askerOrganisation', 'organisationNeeded')
  const { parameters } = await policyOn(tx, regionCode, actor.today)
  const token = `${regionCode.slice(2)}.${newSecret()}`
  const added = await tx
    .insertInto('intake.deskQuestion')
    .values({
      regionCode,
      id: input.id,
      reference: newReference(regionCode),
      askerKind: input.askerKind,
      language: readsIn(actor),
      tokenHash: hashSecret(token),
      askedAt: actor.now.toString(),
      answerBy: answerBy(actor.today, parameters.deskAnswerDays),
      state: 'open',
      forNation,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) refuse('intake.askedAlready', 409)
  await tx
    .insertInto('intake.deskAsker')
    .values({
      regionCode,
      questionId: input.id,
      organisation: input.askerOrganisation ?? '',
      contactName: input.askerName,
      email: input.askerEmail ?? null,
      phone: input.askerPhone ?? null,
      question: input.deskQuestion,
      forNation,
    })
    .execute()
  if (input.askerEmail) await mailLater(tx, 'received', regionCode, input.id)
  return token
}

/** A worker of the region answers; the asker reads it behind the link, which is mailed where an address was left, and is called otherwise. Of two at once one wins. policy: C10 */
export async function answerDesk(tx: Tx, actor: Actor, id: string, answer: string): Promise<void> {
  refuseUnless(mayAnswer(actor) && actor.accountId, 'platform.notForYou')
  const question = await requireDeskQuestion(tx, actor, id, true)
  refuseUnless(question.state === 'open', 'intake.deskAnswered', 409)
  if (hasBsn(answer)) invalid('deskAnswer', 'noBsn')
  const { regionCode } = question
  const { parameters } = await policyOn(tx, regionCode, actor.today)
  await tx
    .updateTable('intake.deskQuestion')
    .set({
      state: 'answered',
      answeredAt: actor.now.toString(),
      answeredBy: actor.accountId,
      keepUntil: daysAfter(actor.today, parameters.deskKeepDays),
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await tx.updateTable('intake.deskAsker').set({ answer }).where('regionCode', '=', regionCode).where('questionId', '=', id).execute()
  await mailLater(tx, 'answered', regionCode, id)
}

/** The second step: what everybody may read, without who asked. policy: C10 */
export async function publishDesk(tx: Tx, actor: Actor, id: string, input: PublishDesk): Promise<void> {
  refuseUnless(mayAnswer(actor) && actor.accountId, 'platform.notForYou')
  const { regionCode, state, asker, forNation } = await requireDeskQuestion(tx, actor, id, true)
  refuseUnless(state === 'answered', state === 'open' ? 'intake.deskOpen' : 'intake.deskPublished', 409)
  // A mail address, a number or the name of who asked never goes out; over other words the writer decides.
  for (const field of ['publicQuestion', 'publicAnswer'] as const)
    if (tracesIn(input[field], asker ?? null).some((trace) => ['mail', 'phone', 'asker', 'bsn'].includes(trace))) invalid(field, 'saysWho')
  if (!input.withoutNames) invalid('withoutNames', 'lookOnce')
  await tx
    .insertInto('intake.deskPublished')
    .values({ regionCode, id, question: input.publicQuestion, answer: input.publicAnswer, publishedOn: actor.today, forNation })
    .execute()
  await tx
    .updateTable('intake.deskQuestion')
    .set({ state: 'published', publishedAt: actor.now.toString(), publishedBy: actor.accountId })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'intake.desk-published', subject: id, regionCode })
}

/** What was not answered in time goes first to the coordinator. policy: C10 */
export async function escalateOverdue(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql`
    update intake.desk_question set escalated_at = ${actor.now.toString()}::timestamptz
    where (region_code, id) in (
      select region_code, id from intake.desk_question
      where state = 'open' and escalated_at is null and answer_by < ${actor.today}::date limit 100 for update skip locked)
    returning id`.execute(tx)
  return rows.length
}

/** Who asked is forgotten when the days of the profile are over; the question stays as a figure. policy: C10 */
export async function forgetAskers(tx: Tx, actor: Actor): Promise<number> {
  await sql`
    delete from intake.desk_link l using intake.desk_question q
    where q.region_code = l.region_code and q.id = l.question_id and q.keep_until < ${actor.today}::date`.execute(tx)
  const { rows } = await sql`
    delete from intake.desk_asker a using intake.desk_question q
    where q.region_code = a.region_code and q.id = a.question_id and q.keep_until < ${actor.today}::date
    returning a.question_id`.execute(tx)
  return rows.length
}
