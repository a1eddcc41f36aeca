import type { Tx } from '../../../platform/db/context.ts'
import { catalogueCopy, type CatalogueCopy } from '../find/copy.ts'
import { everyFit } from '../find/engine/find.ts'
import type { Question } from '../find/engine/question.ts'
import { filtersOf, FindQuery, hrefOf, nearOf, type Asked } from '../find/query.ts'

export { catalogueCopy }

/** What is looked for as it is kept: the words of the address, and where the place lies. */
export interface Kept {
  asked: Asked
  near: NonNullable<Question['near']> | null
}

/** Reads what stood in an address; a place in a list is left out. */
export function askedIn(search: string): Asked {
  return FindQuery.parse({ ...Object.fromEntries(new URLSearchParams(search)), vanaf: undefined })
}

/** The address part of a search. */
export function searchOf(asked: Asked): string {
  return hrefOf('', asked).slice(1)
}

/** A search as it is kept from now on. */
export async function keep(tx: Tx, asked: Asked, today: string): Promise<Kept> {
  return { asked: JSON.parse(JSON.stringify(asked)) as Asked, near: (await nearOf(tx, asked, today)).near ?? null }
}

/** Ids of all that fits today: what the public list shows for the same search. */
export function fitsOf({ index }: CatalogueCopy, { asked, near }: Kept, regionCode: string | null, today: string): string[] {
  return everyFit(index, {
    words: asked.zoek,
    region: regionCode ?? undefined,
    near: near ?? undefined,
    filters: filtersOf(asked),
    day: today,
  })
}
