import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { countable, weekOf } from './query.ts'

/** So long a count is kept: a quarter of a year. */
export const KEPT_DAYS = 91
/** Words that only one search used could be about somebody: the report counts them together. */
const SHOWN_FROM = 2

/** Counts words that found nothing; what could be of a person is dropped. */
export async function countMissed(tx: Tx, actor: Actor, regionCode: string | null, typed: string): Promise<void> {
  const query = countable(typed)
  if (query === null) return
  await sql`
    insert into content.missed as m (site, week, query, times) values (${regionCode ?? ''}, ${weekOf(actor.today)}, ${query}, 1)
    on conflict (site, week, query) do update set times = m.times + 1`.execute(tx)
}

/** Counts whether a page helped, with the words that were searched for; nothing of who says so. */
export async function countHelped(
  tx: Tx,
  actor: Actor,
  regionCode: string | null,
  given: { page: string; query?: string | undefined; helped: 'yes' | 'no' },
): Promise<void> {
  const query = (given.query && countable(given.query)) || ''
  const [yes, no] = given.helped === 'yes' ? [1, 0] : [0, 1]
  await sql`
    insert into content.helped as h (site, week, page, query, yes, no)
    values (${regionCode ?? ''}, ${weekOf(actor.today)}, ${given.page}, ${query}, ${yes}, ${no})
    on conflict (site, week, page, query) do update set yes = h.yes + excluded.yes, no = h.no + excluded.no`.execute(tx)
}

export interface MissedLine {
  week: string
  query: string
  times: number
}
export interface HelpedLine {
  page: string
  query: string
  yes: number
  no: number
}

/** What was not found on a site, by week, the most often asked first; and how many searches were of words that came once. */
export async function missedOn(tx: Tx, today: string, regionCode: string | null): Promise<{ lines: MissedLine[]; once: number }> {
  const { rows } = await sql<MissedLine & { all: number }>`
    select week, query, times, sum(times) over (partition by query)::int as all from content.missed
    where site = ${regionCode ?? ''} and week > ${daysAfter(today, -KEPT_DAYS)}
    order by week desc, times desc, query limit 2000`.execute(tx)
  const shown = rows.filter((line) => line.all >= SHOWN_FROM)
  return { lines: shown.slice(0, 200).map(({ week, query, times }) => ({ week, query, times })), once: rows.length - shown.length }
}

/** Whether pages helped, those that helped least first. */
export async function helpedOn(tx: Tx, today: string, regionCode: string | null): Promise<HelpedLine[]> {
  const { rows } = await sql<HelpedLine>`
    select page, query, sum(yes)::int as yes, sum(no)::int as no from content.helped
    where site = ${regionCode ?? ''} and week > ${daysAfter(today, -KEPT_DAYS)}
    group by page, query having sum(yes + no) >= ${SHOWN_FROM}
    order by sum(no) - sum(yes) desc, page, query limit 100`.execute(tx)
  return rows
}
