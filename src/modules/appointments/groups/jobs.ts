import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import type { Subscribers } from '../../../platform/outbox.ts'
import { addFact, change, lock, tellOf } from '../facts.ts'
import type { Reminder } from '../schema.ts'
import { takePlace } from './commands.ts'
import { sessionById, waitersOf, type Session } from './queries.ts'
import { answerBy } from './rules.ts'

/** Most that one round deals with. */
const MOST = 100

/** Offers each free place to who is first, with a term; the place is held until then. */
async function moveList(tx: Tx, actor: Actor, session: Session): Promise<number> {
  const startsAt = instantOf(session.onDate, session.atTime)
  if (session.cancelledAt || startsAt.epochMilliseconds <= actor.now.epochMilliseconds) return 0
  let offered = 0
  for (const waiter of await waitersOf(tx, session.regionCode, session.id)) {
    const until = answerBy(actor.now, startsAt)
    const joiner = { id: waiter.id, regionCode: waiter.regionCode, personId: waiter.personId, reminder: waiter.reminder as Reminder | null }
    if (!(await takePlace(tx, actor, session, joiner, 'offered', until))) break
    await setWaiting(tx, waiter, 'offered')
    await addFact(tx, actor, joiner, { what: 'offered' })
    await tellOf(tx, actor, { ...joiner, channel: null }, 'place-offered')
    offered++
  }
  return offered
}

async function setWaiting(tx: Tx, of: { regionCode: string; id: string }, state: 'offered' | 'lapsed'): Promise<void> {
  await tx.updateTable('appointments.waiting').set({ state }).where('regionCode', '=', of.regionCode).where('id', '=', of.id).execute()
}

/** Offers whose term is over go to who comes next. */
const lapse: Sweep = {
  name: 'appointments.offers',
  async run(tx, actor) {
    const rows = await tx
      .selectFrom('appointments.appointment')
      .select(['regionCode', 'id', 'personId', 'sessionId', 'sequence'])
      .where('state', '=', 'offered')
      .where(sql<boolean>`answer_by <= ${actor.now.toString()}::timestamptz`)
      .limit(MOST)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const row of rows) {
      touched(tx, row.regionCode, row.personId, 'appointment')
      await change(tx, row, { state: 'cancelled', sequence: row.sequence + 1 })
      await addFact(tx, actor, row, { what: 'lapsed', reason: 'no-answer' })
      await setWaiting(tx, row, 'lapsed')
    }
    return rows.length
  },
}

/** Groups where somebody waits and there is room. */
const offer: Sweep = {
  name: 'appointments.waiting',
  async run(tx, actor) {
    const rows = await tx
      .selectFrom('appointments.waiting as w')
      .innerJoin('appointments.session as s', 's.id', 'w.sessionId')
      .select('s.id')
      .distinct()
      .where('w.state', '=', 'waiting')
      .where('s.cancelledAt', 'is', null)
      .where('s.onDate', '>=', actor.today)
      .where(
        sql<boolean>`s.capacity > (select count(*) from appointments.appointment a
          where a.region_code = s.region_code and a.session_id = s.id and a.state <> 'cancelled')`,
      )
      .limit(MOST)
      .execute()
    let offered = 0
    for (const { id } of rows) offered += await moveList(tx, actor, (await sessionById(tx, id))!)
    return offered
  },
}

export const sweeps: Sweep[] = [lapse, offer]

/** A place that came free is offered at once, not at the next round. */
export const subscribers: Subscribers = {
  'nl.wegwijzer.appointments.appointment-cancelled.v1': [
    {
      name: 'appointments.waiting',
      run: async (tx, { data }, actor) => {
        const session = typeof data.sessionId === 'string' ? await sessionById(tx, data.sessionId) : undefined
        if (session) await moveList(tx, actor, session)
      },
    },
  ],
}

/** Cancels a meeting: everybody in it is told, by an appointment that is cancelled, and nobody waits any more. */
export async function cancelSession(tx: Tx, actor: Actor, session: Session): Promise<void> {
  await tx
    .updateTable('appointments.session')
    .set({ cancelledAt: actor.now.toString() })
    .where('id', '=', session.id)
    .where('cancelledAt', 'is', null)
    .execute()
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select('id')
    .where('regionCode', '=', session.regionCode)
    .where('sessionId', '=', session.id)
    .where('state', 'in', ['booked', 'offered'])
    .execute()
  for (const { id } of rows) {
    const one = await lock(tx, id, [session.regionCode])
    await change(tx, one, { state: 'cancelled', sequence: one.sequence + 1 })
    await addFact(tx, actor, one, { what: 'cancelled', reason: 'office' })
    await tellOf(tx, actor, { ...one, sessionId: null, channel: null }, 'appointment-cancelled')
  }
  await tx
    .updateTable('appointments.waiting')
    .set({ state: 'lapsed' })
    .where('regionCode', '=', session.regionCode)
    .where('sessionId', '=', session.id)
    .where('state', 'in', ['waiting', 'offered'])
    .execute()
}
