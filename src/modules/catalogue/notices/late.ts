import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import { noticeLater } from './notice.ts'

const BATCH = 50

/** What nobody did in time goes to the region, once. policy: A11, D3 */
export const lateSweeps: Sweep[] = [
  {
    name: 'catalogue.correction-late',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        update catalogue.correction set late_told_on = ${actor.today} where id in (
          select id from catalogue.correction
          where state = 'open' and answer_by < ${actor.today} and late_told_on is null order by answer_by limit ${BATCH})
        returning id`.execute(tx)
      for (const { id } of rows) await noticeLater(tx, 'correction-late', id)
      return rows.length
    },
  },
  {
    name: 'catalogue.proposal-late',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        update catalogue.change set late_told_on = ${actor.today} where id in (
          select id from catalogue.change
          where state = 'proposed' and decide_by < ${actor.today} and late_told_on is null order by decide_by limit ${BATCH})
        returning id`.execute(tx)
      for (const { id } of rows) await noticeLater(tx, 'proposal-late', id)
      return rows.length
    },
  },
]
