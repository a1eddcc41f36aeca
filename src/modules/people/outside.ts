import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid } from '../../platform/errors.ts'
import { isoDay } from '../../platform/form.ts'
import { outsideInvolvement, touched } from '../../platform/log.ts'
import type { OutsideSearch } from './schema.ts'

export interface OutsideCard {
  personId: string
  regionCode: string
  name: string
  organisationId: string
}

/**
 * Search beyond involvement: full name, one more fact and a reason; shows the name and the organisation that helps now.
 * Each person shown sees it in the log as "buiten betrokkenheid". Shielded persons are never found. policy: L2
 */
export async function searchOutside(tx: Tx, actor: Actor, input: z.output<typeof OutsideSearch>): Promise<OutsideCard[]> {
  const cards: OutsideCard[] = []
  const value = factOf(input)
  for (const regionCode of actor.regions.slice(0, 3)) {
    const { rows } = await sql<{ id: string; firstName: string | null; lastName: string | null; helpedBy: string }>`
      select found.id, card.first_name, card.last_name, card.helped_by
      from people.search_outside(${regionCode}, ${input.firstName}, ${input.lastName}, ${input.fact}, ${value}) found
      cross join lateral people.outside_card(${regionCode}, found.id) card`.execute(tx)
    for (const row of rows)
      cards.push({
        personId: row.id,
        regionCode,
        name: [row.firstName, row.lastName].filter(Boolean).join(' '),
        organisationId: row.helpedBy,
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

/** The fact as it is kept: a birth date may be typed with the day first. */
function factOf({ fact, value }: z.output<typeof OutsideSearch>): string {
  if (fact !== 'birth-date') return value
  const day = z.iso.date().safeParse(isoDay(value.trim()))
  return day.success ? day.data : invalid('value', 'dayUnread')
}
