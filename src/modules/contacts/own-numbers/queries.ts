import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { plainNumber } from './rules.ts'
import type { OwnNumberKind } from './schema.ts'

/** The number the actor's organisation knows this record by, or null; of others nobody hears. policy: L1 */
export async function ownNumberOf(tx: Tx, actor: Actor, regionCode: string, kind: OwnNumberKind, record: string): Promise<string | null> {
  if (!actor.organisationId) return null
  const row = await tx
    .selectFrom('contacts.ownNumber')
    .select('number')
    .where('regionCode', '=', regionCode)
    .where('kind', '=', kind)
    .where('record', '=', record)
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirst()
  return row?.number ?? null
}

/** The same of several records, by record. */
export async function ownNumbersOf(tx: Tx, actor: Actor, kind: OwnNumberKind, records: readonly string[]): Promise<Map<string, string>> {
  if (!actor.organisationId || records.length === 0) return new Map()
  const rows = await tx
    .selectFrom('contacts.ownNumber')
    .select(['record', 'number'])
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('kind', '=', kind)
    .where('record', 'in', [...records])
    .where('organisationId', '=', actor.organisationId)
    .execute()
  return new Map(rows.map(({ record, number }) => [record, number]))
}

/** Which records of this kind the organisation knows by a number. */
export async function recordsKnownBy(tx: Tx, actor: Actor, kind: OwnNumberKind, typed: string): Promise<string[]> {
  return (await knownBy(tx, actor, typed)).filter((row) => row.kind === kind).map(({ record }) => record)
}

/** The number this organisation last gave for a person: proposed, so that nobody types it again. */
export async function lastOwnNumber(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<string | null> {
  if (!actor.organisationId) return null
  const row = await tx
    .selectFrom('contacts.ownNumber')
    .select('number')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('organisationId', '=', actor.organisationId)
    .orderBy('notedAt', 'desc')
    .orderBy('record', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}

/** What the actor's organisation knows by this number: dashes, spaces and capitals do not matter. */
export async function knownBy(tx: Tx, actor: Actor, typed: string, most = 50) {
  const number = plainNumber(typed)
  if (number === '' || !actor.organisationId || actor.regions.length === 0) return []
  const rows = await tx
    .selectFrom('contacts.ownNumber')
    .select(['regionCode', 'personId', 'kind', 'record', 'number', 'notedAt'])
    .where('regionCode', 'in', actor.regions)
    .where('organisationId', '=', actor.organisationId)
    .where('plain', '=', number)
    .orderBy('notedAt', 'desc')
    .orderBy('record')
    .limit(most)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'own-number')
  return rows
}

/** All numbers of a person, for the copy of the file. */
export function numbersOf(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('contacts.ownNumber')
    .select(['kind', 'number', 'organisationId', 'notedAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('notedAt')
    .execute()
}

/** For which purpose each organisation holds a number of these persons. */
export async function numbersHeld(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
    select distinct person_id, case kind when 'handover' then 'handover' when 'task' then 'partner-task' else 'guidance' end as purpose, organisation_id
    from contacts.own_number where region_code = ${regionCode} and person_id = any(${[...personIds]}::uuid[])`.execute(tx)
  return rows
}
