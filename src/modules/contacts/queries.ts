import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { wordsBeforeOf } from './correct/queries.ts'

/** The conversations of a person, newest first, with their words; through what the actor may see. */
export async function contactsOf(tx: Tx, regionCode: string, personIds: readonly string[], most = 50) {
  const rows = await tx
    .selectFrom('contacts.contact as c')
    .innerJoin('contacts.contactText as t', (join) => join.onRef('t.regionCode', '=', 'c.regionCode').onRef('t.contactId', '=', 'c.id'))
    .select([
      'c.regionCode',
      'c.id',
      'c.personId',
      'c.channel',
      'c.happenedOn',
      'c.organisationId',
      'c.door',
      'c.outcome',
      'c.served',
      'c.servedBecause',
      'c.onBehalfAccount',
      'c.onBehalfBecause',
      'c.sentBy',
      'c.reached',
      'c.correctedBy',
    ])
    .select((row) =>
      row
        .selectFrom('contacts.ownNumber as n')
        .select('n.number')
        .whereRef('n.regionCode', '=', 'c.regionCode')
        .whereRef('n.record', '=', 'c.id')
        .where('n.kind', '=', 'contact')
        .whereRef('n.organisationId', '=', 'c.organisationId')
        .as('ownCaseNumber'),
    )
    .select(['t.situation', 't.wishes', 't.agreed', 't.ownView', 't.ownViewOnBehalf', 't.removedAt', 't.removedParts'])
    .where('c.regionCode', '=', regionCode)
    .where('c.personId', 'in', [...personIds])
    .orderBy('c.happenedOn', 'desc')
    .orderBy('c.id', 'desc')
    .limit(most)
    .execute()
  const before = Map.groupBy(await wordsBeforeOf(tx, regionCode, personIds), (was) => was.contactId)
  return rows.map((row) => ({ ...row, before: before.get(row.id) ?? [] }))
}

/** How many conversations there were: a referral needs one. policy: D8 */
export async function hadConversation(tx: Tx, regionCode: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('contacts.contact')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('reached', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How somebody is helped, as the last conversation that asked it found. policy: B1, B4 */
export async function targetRouteOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const row = await tx
    .selectFrom('contacts.contact')
    .select(['route', 'served', 'servedBecause'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('route', 'is not', null)
    .orderBy('happenedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'conversation')
  return row
}

/** Per life domain whether help runs or is wanted. */
export async function lifeDomainsOf(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('contacts.lifeDomain')
    .select(['domain', 'help', 'notedOn'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('domain')
    .execute()
  touched(tx, regionCode, personId, 'life-domains')
  return rows
}
