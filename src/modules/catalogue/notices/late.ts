import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import type { Occasion } from './occasions.ts'
import { noticeLater } from './notice.ts'

const BATCH = 50

/** What nobody did in time goes to the region, once. policy: A11, D3 */
export const lateSweeps: Sweep[] = [
  late('correction-late', { table: 'catalogue.correction', waits: 'open', by: 'answer_by' }),
  late('proposal-late', { table: 'catalogue.change', waits: 'proposed', by: 'decide_by' }),
]

/** Tells of rows that still wait when their day is over, each one time. */
function late(occasion: Occasion, { table, waits, by }: { table: string; waits: string; by: string }): Sweep {
  return {
    name: `catalogue.${occasion}`,
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        update ${sql.table(table)} set late_told_on = ${actor.today} where id in (
          select id from ${sql.table(table)}
          where state = ${sql.lit(waits)} and ${sql.ref(by)} < ${actor.today} and late_told_on is null order by ${sql.ref(by)} limit ${BATCH})
        returning id`.execute(tx)
      for (const { id } of rows) await noticeLater(tx, occasion, id)
      return rows.length
    },
  }
}
