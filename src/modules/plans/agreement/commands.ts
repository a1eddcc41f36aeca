import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { planOf, stepsOf } from '../queries.ts'
import type { File } from '../sharing/item.ts'
import { planChanged } from './change.ts'
import { standOf } from './queries.ts'
import type { ChangeGoal, PlanAnswer } from './schema.ts'

async function running(tx: Tx, { regionCode, ids }: File) {
  const plan = (await planOf(tx, regionCode, ids)) ?? notFound()
  refuseUnless(plan.endedOn === null, 'plans.planOver', 409)
  // Two who change or answer at once do so after each other.
  const { version } = await tx
    .selectFrom('plans.plan')
    .select('version')
    .where('regionCode', '=', regionCode)
    .where('id', '=', plan.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { ...plan, version }
}

/**
 * What the person says to the plan, kept as a fact: to which version, how and when. An answer to a plan that changed meanwhile is not kept:
 * the person reads it first. Sent twice it is one. policy: E1
 */
export async function answerPlan(tx: Tx, actor: Actor, file: File, input: PlanAnswer): Promise<void> {
  const plan = await running(tx, file)
  refuseUnless(plan.version === input.version, 'plans.planChanged', 409)
  const about = input.planAnswer === 'part-not' ? (input.aboutPart ?? null) : null
  if (input.planAnswer === 'part-not' && !input.answerWords) invalid('answerWords', 'sayWhatNot')
  if (about !== null && about !== 'goal') {
    const steps = await stepsOf(tx, actor, file.regionCode, file.ids, plan.leadAccount)
    if (!steps.some(({ id, hidden }) => id === about && !hidden)) invalid('aboutPart', 'notInPlan')
  }
  await insertAnswer(tx, actor, plan, {
    id: input.id,
    answer: input.planAnswer,
    how: input.answeredHow ?? 'account',
    aboutKind: about === null ? null : about === 'goal' ? 'goal' : 'step',
    aboutId: about === 'goal' ? null : about,
    words: input.answerWords ?? null,
  })
}

/** The person no longer agrees; the plan stays as it is until both talked about it. */
export async function takeBack(tx: Tx, actor: Actor, file: File, id: string): Promise<void> {
  const plan = await running(tx, file)
  const { answer } = await standOf(tx, plan)
  if (answer === 'withdrawn') return
  refuseUnless(answer === 'agreed', 'plans.nothingToTakeBack', 409)
  const how = actor.kind === 'person' ? 'account' : 'desk'
  await insertAnswer(tx, actor, plan, { id, answer: 'withdrawn', how, aboutKind: null, aboutId: null, words: null })
}

async function insertAnswer(
  tx: Tx,
  actor: Actor,
  plan: Awaited<ReturnType<typeof running>>,
  { words, ...given }: { id: string; answer: string; how: string; aboutKind: string | null; aboutId: string | null; words: string | null },
): Promise<void> {
  const key = { regionCode: plan.regionCode, personId: plan.personId }
  const added = await tx
    .insertInto('plans.planAnswer')
    .values({
      ...key,
      ...given,
      planId: plan.id,
      version: plan.version,
      byAccount: actor.accountId,
      organisationId: actor.organisationId ?? plan.leadOrganisation,
      at: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  if (added.numInsertedOrUpdatedRows === 0n) return
  if (words !== null)
    await tx
      .insertInto('plans.planAnswerText')
      .values({ ...key, answerId: given.id, words })
      .execute()
  await tellAnswered(tx, actor, plan)
}

/** The regular contact hears what the person said themselves. */
async function tellAnswered(tx: Tx, actor: Actor, plan: { regionCode: string; id: string; personId: string }): Promise<void> {
  if (actor.kind !== 'person') return
  await tellLater(tx, actor, 'nl.wegwijzer.plans.plan-answered.v1', {
    regionCode: plan.regionCode,
    subject: plan.id,
    data: { personId: plan.personId },
  })
}

/** A goal in other words: the old ones are kept with who, when and why. policy: E1 */
export async function changeGoal(tx: Tx, actor: Actor, file: File, input: z.output<typeof ChangeGoal>): Promise<void> {
  const plan = await running(tx, file)
  if (plan.goal === input.goal) return
  refuseUnless(plan.version === input.version, 'plans.planChanged', 409)
  await tx
    .updateTable('plans.planText')
    .set({ goal: input.goal })
    .where('regionCode', '=', plan.regionCode)
    .where('planId', '=', plan.id)
    .execute()
  await planChanged(tx, actor, plan, { what: 'goal', own: true, oldGoal: plan.goal, why: input.whyGoal })
  await tellAnswered(tx, actor, plan)
}
