import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/** What a person said to plans and what changed in them, for the copy of the file. */
export async function agreementCopy(tx: Tx, regionCode: string, personId: string) {
  const answers = await tx
    .selectFrom('plans.planAnswer as a')
    .leftJoin('plans.planAnswerText as t', (join) => join.onRef('t.regionCode', '=', 'a.regionCode').onRef('t.answerId', '=', 'a.id'))
    .select(['a.version', 'a.answer', 'a.how', 'a.at', 't.words'])
    .where('a.regionCode', '=', regionCode)
    .where('a.personId', '=', personId)
    .orderBy('a.at')
    .execute()
  const changes = await tx
    .selectFrom('plans.planChange as c')
    .leftJoin('plans.planChangeText as t', (join) =>
      join.onRef('t.regionCode', '=', 'c.regionCode').onRef('t.planId', '=', 'c.planId').onRef('t.version', '=', 'c.version'),
    )
    .select(['c.version', 'c.what', 'c.byKind', 'c.at', 't.oldGoal', 't.why'])
    .where('c.regionCode', '=', regionCode)
    .where('c.personId', '=', personId)
    .orderBy('c.at')
    .execute()
  return { planAnswers: answers, planChanges: changes }
}

/** Empties what was said and the words a goal had. */
export async function eraseAgreement(tx: Tx, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('plans.planAnswerText')
    .set({ words: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
  await tx
    .updateTable('plans.planChangeText')
    .set({ oldGoal: null, why: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}

/** Empties the words of one organisation. policy: A4 */
export async function eraseSaid(tx: Tx, whose: { regionCode: string; personId: string; organisationId: string }): Promise<void> {
  const { regionCode, personId, organisationId } = whose
  await sql`
    update plans.plan_change_text t set old_goal = null, why = null from plans.plan_change c
    where c.region_code = ${regionCode} and c.person_id = ${personId} and c.organisation_id = ${organisationId}
      and t.region_code = c.region_code and t.plan_id = c.plan_id and t.version = c.version`.execute(tx)
  await sql`
    update plans.plan_answer_text t set words = null from plans.plan_answer a
    where a.region_code = ${regionCode} and a.person_id = ${personId} and a.organisation_id = ${organisationId}
      and t.region_code = a.region_code and t.answer_id = a.id`.execute(tx)
}
