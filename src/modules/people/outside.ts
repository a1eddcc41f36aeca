import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { outsideInvolvement, touched } from '../../platform/log.ts'
import type { OutsideSearch } from './schema.ts'

export interface OutsideCard {
  personId: string
  regionCode: string
  name: string
  organisationId: string
}

/**
 * Search beyond involvement: full name, one more fact and a reason; shows name and responsible organisation only.
 * Each person shown sees it in the log as "buiten betrokkenheid". Shielded persons are never found. policy: L2
 */
export async function searchOutside(tx: Tx, actor: Actor, input: z.output<typeof OutsideSearch>): Promise<OutsideCard[]> {
  const cards: OutsideCard[] = []
  for (const regionCode of actor.regions.slice(0, 3)) {
    const { rows } = await sql<{ id: string; firstName: string | null; lastName: string | null; registeredBy: string }>`
      select found.id, card.first_name, card.last_name, card.registered_by
      from people.search_outside(${regionCode}, ${input.firstName}, ${input.lastName}, ${input.fact}, ${input.value}) found
      cross join lateral people.outside_card(${regionCode}, found.id) card`.execute(tx)
    for (const row of rows)
      cards.push({
        personId: row.id,
        regionCode,
        name: [row.firstName, row.lastName].filter(Boolean).join(' '),
        organisationId: row.registeredBy,
      })
    touched(
      tx,
      regionCode,
      rows.map((row) => row.id),
      'contact',
    )
  }
  if (cards.length > 0) outsideInvolvement(tx, input.reason)
  return cards
}
