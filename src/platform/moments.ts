import { sql, type RawBuilder } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from './db/context.ts'

/** Something that happened, in a line of time over all modules. */
export interface Moment {
  id: string
  at: Temporal.Instant
  /** Known to the minute; else a day. */
  timed: boolean
  kind: string
  code: string
  reason: string | null
  /** Whose doing: an organisation, or `person`; nothing where the program did it or the reader may not know. */
  party: string | null
  record: string
  /** What it is about, in words or as the id of a service; nothing where the reader may not know. */
  about: string | null
  /** There is something, and not for this reader what. policy: E2 */
  hidden: boolean
  /** One of many alike: reminders, messages. */
  noise: boolean
}

/** Which part of a line of time is asked for. */
export interface MomentsAsked {
  regionCode: string
  personIds: readonly string[]
  kinds: readonly string[]
  party: string | null
  /** Days, the first one and the day after the last one. */
  from: string | null
  until: string | null
  /** The moment and id after which the page goes on. */
  after: readonly [string, string] | null
  most: number
  /** Without lines that this reader may not know: for who sees no more of a file than its own part. policy: E2 */
  openOnly?: boolean
}

const ZONE = 'Europe/Amsterdam'

/** A day as a moment, so that it stands between moments of that day. */
export function noonOf(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${column} + time '12:00') at time zone ${ZONE}`
}

/** The newest moments of one module that fit, from a question that names the columns of `Moment`. */
export async function momentsFrom(tx: Tx, source: RawBuilder<unknown>, asked: MomentsAsked): Promise<Moment[]> {
  const { kinds, party, from, until, after, most, openOnly } = asked
  const fits = [
    sql`m.kind = any(${[...kinds]}::text[])`,
    ...(openOnly ? [sql`not m.hidden`] : []),
    ...(party ? [sql`m.party = ${party}`] : []),
    ...(from ? [sql`m.at >= (${from}::date)::timestamp at time zone ${ZONE}`] : []),
    ...(until ? [sql`m.at < (${until}::date)::timestamp at time zone ${ZONE}`] : []),
    ...(after ? [sql`(m.at, m.id collate "C") < (${after[0]}::timestamptz, ${after[1]}::text)`] : []),
  ]
  const { rows } = await sql<Moment>`
    select * from (${source}) m where ${sql.join(fits, sql` and `)} order by m.at desc, m.id collate "C" desc limit ${most}`.execute(tx)
  return rows
}

/** Several lists of moments as one, the newest first. */
export function merged(lists: readonly Moment[][], most: number): Moment[] {
  return lists
    .flat()
    .sort((a, b) =>
      a.at.epochNanoseconds === b.at.epochNanoseconds ? (a.id < b.id ? 1 : -1) : a.at.epochNanoseconds < b.at.epochNanoseconds ? 1 : -1,
    )
    .slice(0, most)
}
