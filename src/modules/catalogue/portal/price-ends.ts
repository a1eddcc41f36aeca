import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { addJob } from '../../../platform/outbox.ts'
import { REMIND_CERTIFICATE } from '../offer/rhythm.ts'

const BATCH = 50

/** The last day of line `p` of a price: of the price itself, or of the contract that keeps it confidential. */
export const endOfPrice = sql`least(p.valid_until, p.confidential_until)`

/** Line `p` of a price ends before a day, and no other follows it. */
export function priceEnds(today: string, before: string) {
  return sql<boolean>`(p.valid_from <= ${today} and ${endOfPrice} > ${today} and ${endOfPrice} <= ${before} and not exists (
    select from catalogue.price n where n.service_id = p.service_id and n.part = p.part and n.id <> p.id
      and n.valid_from > p.valid_from and n.valid_from <= ${endOfPrice}))`
}

/** A price or confidential tariff that ends without another after it: its provider hears in time. policy: D1, D11 */
export const priceSweep: Sweep = {
  name: 'catalogue.price-ends',
  run: async (tx, actor) => {
    const { rows } = await sql<{ organisationId: string }>`
      update catalogue.price set reminded_on = ${actor.today}
      from catalogue.service s
      where s.id = price.service_id and price.id in (
        select p.id from catalogue.price p join catalogue.service o on o.id = p.service_id
        where p.reminded_on is null and o.status in ('public', 'paused') and ${priceEnds(actor.today, daysAfter(actor.today, REMIND_CERTIFICATE))}
        limit ${BATCH})
      returning s.organisation_id`.execute(tx)
    for (const organisationId of new Set(rows.map((row) => row.organisationId)))
      await addJob(tx, 'catalogue.remind', { organisationId }, `catalogue.remind:${organisationId}`)
    return rows.length
  },
}
