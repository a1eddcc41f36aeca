import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { AnswerRow, ChangeRow } from './rules.ts'

interface Plan {
  regionCode: string
  id: string
  personId: string
}

/** How a person stands to their plan: what they said last, and whether they are asked now. One question for the plan's own page. policy: E1 */
export async function standOf(tx: Tx, plan: Plan) {
  const { rows } = await sql<{ answer: string | null; version: number | null; on: string | null; how: string | null; asked: boolean }>`
    select a.answer, a.version, (a.at at time zone 'Europe/Amsterdam')::date::text as "on", a.how, a.version is null or exists (select from plans.plan_change c
        where c.region_code = p.region_code and c.plan_id = p.id and c.version > a.version and c.asks) as asked
    from plans.plan p left join lateral (select o.answer, o.version, o.at, o.how from plans.plan_answer o
      where o.region_code = p.region_code and o.plan_id = p.id order by o.at desc, o.id desc limit 1) a on true
    where p.region_code = ${plan.regionCode} and p.id = ${plan.id}`.execute(tx)
  const row = rows[0]
  return {
    answer: row?.answer ?? null,
    version: row?.version ?? null,
    on: row?.on ?? null,
    how: row?.how ?? null,
    asked: row?.asked ?? true,
  }
}
export type Stand = Awaited<ReturnType<typeof standOf>>

/** Everything a person said to a plan, the newest first. */
export async function answersOf(tx: Tx, plan: Plan): Promise<AnswerRow[]> {
  const rows = await tx
    .selectFrom('plans.planAnswer as a')
    .leftJoin('plans.planAnswerText as t', (join) => join.onRef('t.regionCode', '=', 'a.regionCode').onRef('t.answerId', '=', 'a.id'))
    .select(['a.id', 'a.version', 'a.answer', 'a.how', 'a.aboutKind', 'a.aboutId', 'a.byAccount', 'a.at', 't.words'])
    .where('a.regionCode', '=', plan.regionCode)
    .where('a.planId', '=', plan.id)
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(100)
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return rows
}

/** Everything that changed in a plan, the newest first. */
export async function changesOf(tx: Tx, plan: Plan): Promise<ChangeRow[]> {
  const rows = await tx
    .selectFrom('plans.planChange as c')
    .leftJoin('plans.planChangeText as t', (join) =>
      join.onRef('t.regionCode', '=', 'c.regionCode').onRef('t.planId', '=', 'c.planId').onRef('t.version', '=', 'c.version'),
    )
    .select(['c.version', 'c.what', 'c.stepId', 'c.asks', 'c.byKind', 'c.byAccount', 'c.at', 't.oldGoal', 't.why'])
    .where('c.regionCode', '=', plan.regionCode)
    .where('c.planId', '=', plan.id)
    .orderBy('c.version', 'desc')
    .limit(200)
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return rows
}
