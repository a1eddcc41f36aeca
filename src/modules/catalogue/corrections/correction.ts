import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { Language } from '../../../platform/languages.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById } from '../offer/queries.ts'
import { requireInRegion } from '../region/decide.ts'
import { noticeLater } from '../notices/notice.ts'
import type { AnswerCorrection, AskCorrection } from './schema.ts'

/** Working days within which whoever says that something is wrong gets an answer. */
export const ANSWER_WITHIN = 5

/** Anybody says that a fact is wrong, without an account; the provider answers within five working days, else the region does. policy: A11 */
export async function askCorrection(
  tx: Tx,
  actor: Actor,
  serviceId: string,
  input: z.output<typeof AskCorrection>,
  language: Language,
): Promise<void> {
  const service = await serviceById(tx, serviceId, actor.today)
  if (service?.status !== 'public') notFound()
  const added = await tx
    .insertInto('catalogue.correction')
    .values({
      id: input.id,
      serviceId,
      field: input.fact,
      askedAt: actor.now.toString(),
      answerBy: workingDaysAfter(actor.today, ANSWER_WITHIN),
      state: 'open',
      answeredBy: null,
      answeredAt: null,
      lateToldOn: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await tx.insertInto('catalogue.correctionWords').values({ correctionId: input.id, words: input.wrong, answer: null }).execute()
  if (input.tellAt)
    await tx.insertInto('catalogue.correctionAsker').values({ correctionId: input.id, email: input.tellAt, language }).execute()
  await noticeLater(tx, 'correction-asked', input.id)
}

/** The provider of the offer, or a region it is offered in, says what became of it. Of two at once one wins. */
export async function answerCorrection(tx: Tx, actor: Actor, id: string, input: z.output<typeof AnswerCorrection>): Promise<void> {
  const correction = await tx
    .selectFrom('catalogue.correction')
    .select(['serviceId', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!correction) notFound()
  const service = await serviceById(tx, correction.serviceId, actor.today)
  const own = hasRole(actor, 'provider') && service?.organisationId === actor.organisationId
  if (!own && !hasRole(actor, 'coordinator')) notFound()
  if (!own) await requireInRegion(tx, actor, correction.serviceId)
  refuseUnless(correction.state === 'open', 'catalogue.alreadyAnswered', 409)
  await tx
    .updateTable('catalogue.correction')
    .set({ state: input.outcome, answeredBy: actor.accountId, answeredAt: actor.now.toString() })
    .where('id', '=', id)
    .execute()
  await tx.updateTable('catalogue.correctionWords').set({ answer: input.answer }).where('correctionId', '=', id).execute()
  await noticeLater(tx, 'correction-answered', id)
  await audit(tx, actor, { what: 'catalogue.correction-answered', subject: correction.serviceId, after: { outcome: input.outcome } })
}
