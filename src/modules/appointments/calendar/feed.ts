import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { accountById, staffWithRoles } from '../../access/index.ts'
import { locationsOn } from '../../regions/index.ts'
import type { nl } from '../texts.nl.ts'
import type { CalendarEvent } from './ics.ts'

/** Days of the past that stay in the feed. */
const DAYS_BACK = 30

interface Line {
  accountId: string
  id: string | null
  onDate: string
  atTime: string
  startsAt: Temporal.Instant | null
  minutes: number
  locationId: string
  channel: string
  sequence: number
  grouped: boolean
}

/** A new secret address for a guide's diary; the one before it no longer opens anything. */
export async function renewFeed(tx: Tx, actor: Actor): Promise<string> {
  const secret = newSecret()
  const given = { tokenHash: hashSecret(secret), madeAt: actor.now.toString() }
  await tx
    .insertInto('appointments.feed')
    .values({ ...given, accountId: actor.accountId! })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(given))
    .execute()
  await audit(tx, actor, { what: 'appointments.feed-renewed', subject: actor.accountId!, regionCode: null, after: {} })
  return secret
}

/** Ends the secret address. */
export async function endFeed(tx: Tx, actor: Actor): Promise<void> {
  await tx.deleteFrom('appointments.feed').where('accountId', '=', actor.accountId!).execute()
  await audit(tx, actor, { what: 'appointments.feed-ended', subject: actor.accountId!, regionCode: null, after: {} })
}

/** Since when this worker has a feed; null: none. */
export async function feedSince(tx: Tx, actor: Actor): Promise<Temporal.Instant | null> {
  const row = await tx.selectFrom('appointments.feed').select('madeAt').where('accountId', '=', actor.accountId!).executeTakeFirst()
  return row?.madeAt ?? null
}

/** The diary behind a secret address, without anything of persons; null when it opens nothing, or the guide no longer is one. */
export async function diary(tx: Tx, actor: Actor, secret: string, t: typeof nl): Promise<CalendarEvent[] | null> {
  const { rows } = await sql<Line>`
    select * from appointments.diary_of(${hashSecret(secret)}, ${daysAfter(actor.today, -DAYS_BACK)}::date)`.execute(tx)
  const account = rows[0] && (await accountById(tx, rows[0].accountId))
  if (!account?.organisationId) return null
  const guides = await staffWithRoles(tx, account.organisationId, ['guide'], actor.today)
  if (!guides.some((one) => one.id === account.id)) return null
  const places = new Map((await locationsOn(tx, actor.today)).map((one) => [one.id, one.name]))
  return rows.flatMap((row) => (row.id ? [eventOf(row as Line & { id: string }, places.get(row.locationId) ?? null, t)] : []))
}

function eventOf(row: Line & { id: string }, place: string | null, t: typeof nl): CalendarEvent {
  return {
    id: row.id,
    sequence: row.sequence,
    startsAt: row.startsAt ?? instantOf(row.onDate, row.atTime),
    minutes: row.minutes,
    summary: row.grouped ? t.calendar.group : t.calendar.appointment,
    location: place,
    description: t.fields.channel.options[row.channel as 'counter'],
    url: null,
    cancelled: false,
  }
}
