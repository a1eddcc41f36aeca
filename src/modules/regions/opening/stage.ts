import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { stageAfter, stageSteps, type Stage, type StageFact } from './rules.ts'

/** What happened to a region on its way to open, the newest first. */
export function stageFactsOf(tx: Tx, regionCode: string) {
  return tx
    .selectFrom('regions.stageFact')
    .select(['what', 'onDate'])
    .where('regionCode', '=', regionCode)
    .orderBy('onDate', 'desc')
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
}

/** Where a region stands today. */
export async function stageOf(tx: Tx, regionCode: string, today: string): Promise<Stage> {
  const newest = await tx
    .selectFrom('regions.stageFact')
    .select('what')
    .where('regionCode', '=', regionCode)
    .where('onDate', '<=', today)
    .orderBy('onDate', 'desc')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return stageAfter((newest?.what as StageFact | undefined) ?? null)
}

/** Regions that practise today: nothing there is of anybody, so nothing of it is counted. policy: K6 */
export async function practisingOn(tx: Tx, today: string): Promise<Set<string>> {
  const { rows } = await sql<{ regionCode: string; what: StageFact }>`
    select distinct on (region_code) region_code, what from regions.stage_fact where on_date <= ${today}::date
    order by region_code, on_date desc, at desc`.execute(tx)
  return new Set(rows.filter(({ what }) => stageAfter(what) === 'practice').map(({ regionCode }) => regionCode))
}

/** Notes what happens to a region today; of two at once the later one is told. Whoever calls has judged whether the actor may. policy: K6 */
export async function recordStage(tx: Tx, actor: Actor, regionCode: string, what: StageFact): Promise<void> {
  await sql`select from regions.region where code = ${regionCode} for update`.execute(tx)
  refuseUnless((await stageOf(tx, regionCode, actor.today)) === stageSteps[what].from, 'regions.otherStage', 409)
  const fact = { id: newId(), regionCode, what, onDate: actor.today, at: actor.now.toString(), byAccount: actor.accountId }
  await tx.insertInto('regions.stageFact').values(fact).execute()
  await audit(tx, actor, { what: `regions.${what}`, subject: regionCode, regionCode, after: { on: actor.today } })
}
