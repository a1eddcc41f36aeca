import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { plainNumber } from '../own-numbers/rules.ts'

export type ContactRecord = Awaited<ReturnType<typeof contactsIn>>['rows'][number]

interface Asked {
  page: number
  pageSize: number
  id?: string | undefined
  partij?: string | undefined
  objectId?: string | undefined
  geregistreerdNa?: string | undefined
  /** Only those with a case number of the own organisation. */
  numbered?: boolean
}

/** Contact moments the organisation of this system recorded, of persons it is involved with today, the oldest first. */
export async function contactsIn(tx: Tx, actor: Actor, asked: Asked) {
  const base = filtered(tx, actor, asked)
  const { count } = await base.select((on) => on.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const rows = await base
    .innerJoin('contacts.contactText as t', (join) => join.onRef('t.regionCode', '=', 'c.regionCode').onRef('t.contactId', '=', 'c.id'))
    .select([
      'c.regionCode',
      'c.id',
      'c.personId',
      'c.channel',
      'c.happenedOn',
      'c.recordedAt',
      'c.door',
      'c.outcome',
      'c.route',
      'c.reached',
    ])
    .select(['c.sentBy', 'c.onBehalfAccount', 'c.onBehalfBecause', 't.situation', 't.wishes', 't.agreed', 'n.number'])
    .orderBy('c.recordedAt')
    .orderBy('c.id')
    .offset((asked.page - 1) * asked.pageSize)
    .limit(asked.pageSize)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'conversation')
  return { count: Number(count), rows }
}

function filtered(tx: Tx, actor: Actor, asked: Asked) {
  let query = tx
    .selectFrom('contacts.contact as c')
    .leftJoin('contacts.ownNumber as n', (join) =>
      join
        .onRef('n.regionCode', '=', 'c.regionCode')
        .onRef('n.record', '=', 'c.id')
        .on('n.kind', '=', 'contact')
        .on('n.organisationId', '=', actor.organisationId!),
    )
    .where('c.regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('c.organisationId', '=', actor.organisationId!)
    .where('c.correctedBy', 'is', null)
  if (asked.id) query = query.where('c.id', '=', asked.id)
  if (asked.partij) query = query.where('c.personId', '=', asked.partij)
  if (asked.objectId) query = query.where('n.plain', '=', plainNumber(asked.objectId))
  if (asked.numbered) query = query.where('n.number', 'is not', null)
  if (asked.geregistreerdNa) query = query.where('c.recordedAt', '>', asked.geregistreerdNa as never)
  return query
}
