import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { freeSeat, minuteOf } from '../availability/rules.ts'

interface Lane {
  /** Whose seat it becomes: different people try different seats first, so that a crowd does not wait in line for the same one. */
  id: string
  regionCode: string
  /** The group, the guide or the place whose seats these are. */
  lane: string
  date: string
  time: string
  minutes: number
  capacity: number
}

/**
 * Takes a free seat; who loses it to somebody else in this instant takes another. `put` writes it, and says whether the constraint of the
 * table let it. False when no seat is left.
 */
export async function takeSeat(tx: Tx, at: Lane, put: (seat: number) => Promise<boolean>): Promise<boolean> {
  const begins = minuteOf(at.time)
  for (let tries = 0; tries <= 2 * at.capacity; tries++) {
    const { rows } = await sql<{ seat: number }>`
      select seat from appointments.seats_between(${at.regionCode}, ${at.lane}, ${at.date}::date, ${begins}, ${begins + at.minutes}) as seat`.execute(
      tx,
    )
    const seat = freeSeat(
      rows.map((row) => row.seat),
      at.capacity,
      Number.parseInt(at.id.slice(-6), 16),
    )
    if (seat === null) return false
    if (await put(seat)) return true
  }
  return false
}

/** Unique index, and exclusion of what overlaps. */
const TAKEN = new Set(['23505', '23P01'])

/** Tries a change that the constraint may refuse, without losing the transaction. */
export async function tryTo(tx: Tx, work: () => Promise<unknown>): Promise<boolean> {
  await sql`savepoint seat`.execute(tx)
  try {
    await work()
    await sql`release savepoint seat`.execute(tx)
    return true
  } catch (error) {
    if (!TAKEN.has(String((error as { code?: unknown }).code))) throw error
    await sql`rollback to savepoint seat`.execute(tx)
    return false
  }
}
