import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

interface Plan {
  regionCode: string
  id: string
  personId: string
}

/** Everybody who was asked for a plan or led it, the newest first, with what was passed on. */
export async function leadsOf(tx: Tx, plan: Plan) {
  const rows = await tx
    .selectFrom('plans.planLead as l')
    .leftJoin('plans.leadWords as w', (join) => join.onRef('w.regionCode', '=', 'l.regionCode').onRef('w.leadId', '=', 'l.id'))
    .select([
      'l.id',
      'l.accountId',
      'l.organisationId',
      'l.state',
      'l.askedOn',
      'l.answerBy',
      'l.answeredOn',
      'w.agreed',
      'w.stillOpen',
      'w.watchFor',
      'w.note',
    ])
    .where('l.regionCode', '=', plan.regionCode)
    .where('l.planId', '=', plan.id)
    .orderBy('l.id', 'desc')
    .limit(100)
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return rows
}

/** What is passed on to who is asked, and by whom. */
export async function wordsFor(tx: Tx, regionCode: string, leadId: string) {
  return tx
    .selectFrom('plans.leadWords')
    .select(['agreed', 'stillOpen', 'watchFor', 'note', 'askedBy'])
    .where('regionCode', '=', regionCode)
    .where('leadId', '=', leadId)
    .executeTakeFirst()
}

/**
 * What the regular contact of before passed on to the one of now, with who and when; and what is there to know for who covers for that one
 * today. policy: E1
 */
export async function passedOnIn(tx: Tx, actor: Actor, plan: Plan) {
  return tx
    .selectFrom('plans.planLead as l')
    .leftJoin('plans.leadWords as w', (join) => join.onRef('w.regionCode', '=', 'l.regionCode').onRef('w.leadId', '=', 'l.id'))
    .leftJoin('plans.cover as c', (join) =>
      join
        .onRef('c.regionCode', '=', 'l.regionCode')
        .onRef('c.ofAccount', '=', 'l.accountId')
        .on('c.byAccount', '=', actor.accountId)
        .on('c.endedOn', 'is', null)
        .on('c.fromOn', '<=', actor.today)
        .on('c.untilOn', '>', actor.today),
    )
    .select([
      'l.accountId',
      'l.answeredOn',
      'w.askedBy',
      'w.agreed',
      'w.stillOpen',
      'w.watchFor',
      'w.note',
      'c.untilOn',
      'c.note as coverNote',
    ])
    .where('l.regionCode', '=', plan.regionCode)
    .where('l.planId', '=', plan.id)
    .where('l.state', '=', 'accepted')
    .limit(1)
    .executeTakeFirst()
}

/** Since when the regular contact of now is that, and who is asked to be it. */
export async function leadNow(tx: Tx, plan: Plan) {
  const rows = await tx
    .selectFrom('plans.planLead')
    .select(['accountId', 'state', 'answeredOn'])
    .where('regionCode', '=', plan.regionCode)
    .where('planId', '=', plan.id)
    .where('state', 'in', ['accepted', 'proposed'])
    .execute()
  return {
    since: rows.find(({ state }) => state === 'accepted')?.answeredOn ?? null,
    asked: rows.find(({ state }) => state === 'proposed') ?? null,
  }
}

/** What was asked first of this person, the newest, with who the contact is. */
export async function knownContactOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const row = await tx
    .selectFrom('plans.knownContact as k')
    .leftJoin('plans.knownContactText as t', (join) => join.onRef('t.regionCode', '=', 'k.regionCode').onRef('t.contactId', '=', 'k.id'))
    .select(['k.answer', 'k.organisationId', 'k.accountId', 'k.statutory', 'k.askedAt', 't.workerName'])
    .where('k.regionCode', '=', regionCode)
    .where('k.personId', 'in', [...personIds])
    .orderBy('k.askedAt', 'desc')
    .orderBy('k.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'plan')
  return row ?? null
}
