import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { OWN, referrals, regionsOf, type ReferralRow } from '../queries.ts'
import { ASKED } from '../states.ts'
import type { ListName } from './schema.ts'

const NEVER = '9999-12-31'

/** In which states a referral stands in which list: an answer is owed or it can begin, it runs, it is over. What stood still long enough is to do, else it runs. */
const STATES: Record<ListName, readonly string[]> = {
  todo: [...ASKED, 'accepted', 'on-hold'],
  runs: ['waiting-for-start', 'running', 'on-hold'],
  over: ['ended', 'declined'],
}

export interface ReceivedRows {
  items: ReferralRow[]
  next: string | null
  stale: boolean
}

/** Referrals the own organisation received, never another's (D6): one list by cursor, what is owed first, of what is over the newest. */
export async function receivedIn(
  tx: Tx,
  actor: Actor,
  list: ListName,
  { cursor, locationId }: { cursor?: string | undefined; locationId?: string | undefined } = {},
): Promise<ReceivedRows> {
  const filter = [list, locationId ?? null]
  const { after, stale } = readCursor<[string, string]>(cursor, filter, ['string', 'string'])
  const over = list === 'over'
  let asked = own(tx, actor, locationId).where('r.state', 'in', [...STATES[list]])
  if (!over)
    asked = asked.where((is) => is.or([is('r.state', '<>', 'on-hold'), is('r.holdUntil', list === 'todo' ? '<=' : '>', actor.today)]))
  if (after) asked = asked.where(sql<boolean>`(r.accept_by, r.id) ${over ? sql`<` : sql`>`} (${after[0]}::date, ${after[1]}::uuid)`)
  const order = over ? 'desc' : 'asc'
  const rows = await asked
    .orderBy('r.acceptBy', order)
    .orderBy('r.id', order)
    .limit(PAGE_SIZE + 1)
    .execute()
  const { items, next } = pageOf(rows, PAGE_SIZE, (last) => writeCursor(filter, [last.acceptBy ?? NEVER, last.id]))
  for (const row of items) touched(tx, row.regionCode, row.personId, 'referral')
  return { items, next, stale }
}

/** What was sent to the own organisation and nobody opened yet. */
export async function justSentTo(tx: Tx, actor: Actor): Promise<ReferralRow[]> {
  const rows = await own(tx, actor).where('r.state', '=', 'sent').orderBy('r.acceptBy').orderBy('r.id').limit(PAGE_SIZE).execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'referral')
  return rows
}

function own(tx: Tx, actor: Actor, locationId?: string) {
  const all = referrals(tx, OWN).where('r.regionCode', 'in', regionsOf(actor)).where('r.providerOrganisation', '=', actor.organisationId!)
  return locationId ? all.where('r.locationId', '=', locationId) : all
}

export interface InHand {
  /** Null: nobody took it up. */
  handlerAccount: string | null
  toAnswer: number
  /** An answer is owed, it can begin, or it stood still long enough. */
  todo: number
  /** Accepted and not over, also what is to do of that. */
  going: number
}

/** How much of it each colleague has in hand: numbers only. policy: D6 */
export async function inHand(tx: Tx, actor: Actor, locationId?: string): Promise<InHand[]> {
  const { rows } = await sql<InHand>`
    select handler_account, to_answer, todo, going from plans.received_in_hand(${actor.today}::date, ${locationId ?? null}::uuid)`.execute(
    tx,
  )
  return rows
}
