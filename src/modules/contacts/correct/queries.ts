import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'

/** The words of these conversations before each correction, the last one first. */
export async function wordsBeforeOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('contacts.textBefore')
    .select(['contactId', 'situation', 'wishes', 'agreed', 'correctedOrganisation', 'correctedAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('correctedAt', 'desc')
    .limit(200)
    .execute()
  touched(tx, regionCode, personIds, 'conversation')
  return rows
}

/** The words of one conversation as they are now, with the moment of the last correction as a version. */
export async function wordsOf(tx: Tx, file: { regionCode: string; id: string }, contactId: string) {
  const row = await tx
    .selectFrom('contacts.contactText as t')
    .innerJoin('contacts.contact as c', (join) => join.onRef('c.regionCode', '=', 't.regionCode').onRef('c.id', '=', 't.contactId'))
    .select(['c.happenedOn', 't.situation', 't.wishes', 't.agreed', 't.removedParts'])
    .select(sql<string | null>`t.corrected_at::text`.as('version'))
    .where('t.regionCode', '=', file.regionCode)
    .where('t.personId', '=', file.id)
    .where('t.contactId', '=', contactId)
    .executeTakeFirst()
  touched(tx, file.regionCode, file.id, 'conversation')
  return row ?? notFound()
}
