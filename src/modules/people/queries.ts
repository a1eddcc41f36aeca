import { sql } from 'kysely'
import { dateOf } from '../../platform/clock.ts'
import { notFound } from '../../platform/errors.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Language } from '../../platform/languages.ts'
import { touched } from '../../platform/log.ts'

/** A person as pages and commands see one. Name fields are null once erased. */
export interface Person {
  regionCode: string
  id: string
  reference: string
  firstName: string | null
  lastName: string | null
  /** The name to show; the reference number where no name is kept. */
  displayName: string
  email: string | null
  phone: string | null
  postcode: string | null
  municipalityCode: string | null
  birthDate: string | null
  language: string
  shielded: boolean
  door: string
  registeredBy: string
  registeredOn: string
  obligedBy: string | null
  closedOn: string | null
  closedBecause: string | null
}

const PERSON = [
  'p.regionCode',
  'p.id',
  'p.reference',
  'p.language',
  'p.shielded',
  'p.door',
  'p.registeredBy',
  'p.registeredAt',
  'p.obligedBy',
  'p.closedOn',
  'p.closedBecause',
] as const
const TEXT = ['t.firstName', 't.lastName', 't.email', 't.phone', 't.postcode', 't.municipalityCode', 't.birthDate'] as const

/** The file with this id, when the actor may see it; a joined file answers with the file it was joined to. */
export async function findPerson(tx: Tx, actor: Actor, personId: string): Promise<Person | undefined> {
  const row = await personRow(tx, regionsOf(actor, personId), personId)
  if (!row) return undefined
  const [first] = await idsOf(tx, row.regionCode, personId)
  const kept = first === personId ? row : ((await personRow(tx, row.regionCode, first!)) ?? row)
  touched(tx, kept.regionCode, kept.id, 'contact')
  return { ...kept, registeredOn: dateOf(kept.registeredAt), displayName: displayName(kept) }
}

/** The same, or the one 404. */
export async function requirePerson(tx: Tx, actor: Actor, personId: string): Promise<Person> {
  return (await findPerson(tx, actor, personId)) ?? notFound()
}

function personRow(tx: Tx, regions: string | string[], personId: string) {
  return tx
    .selectFrom('people.person as p')
    .innerJoin('people.personText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.personId', '=', 'p.id'))
    .select(PERSON)
    .select(TEXT)
    .where('p.id', '=', personId)
    .where('p.regionCode', 'in', [regions].flat())
    .where('p.erasedAt', 'is', null)
    .executeTakeFirst()
}

/** Regions in which this actor can have a file of this id: the index begins with the region. */
function regionsOf(actor: Actor, personId: string): string[] {
  const own = actor.persons.filter((file) => file.personId === personId).map((file) => file.regionCode)
  if (actor.kind === 'person') return own.length > 0 ? own : ['-']
  return actor.regions.includes('*') ? ALL_REGIONS : actor.regions.length > 0 ? actor.regions : ['-']
}

const ALL_REGIONS = Array.from({ length: 40 }, (_, index) => `AM${String(index + 1).padStart(2, '0')}`)

/** Name and contact of the person of the one referral a provider's link opens; nothing before or after its sight. policy: D6 */
export async function personByLink(
  tx: Tx,
  regionCode: string,
  personId: string,
): Promise<{ displayName: string; email: string | null; phone: string | null } | undefined> {
  const { rows } = await sql<{ firstName: string | null; lastName: string | null; phone: string | null; email: string | null }>`
    select first_name, last_name, phone, email from people.card_by_link(${regionCode}, ${personId}::uuid)`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  touched(tx, regionCode, personId, 'contact')
  return { displayName: [row.firstName, row.lastName].filter(Boolean).join(' '), email: row.email, phone: row.phone }
}

/** Names of several persons of one region the actor may see, by id. */
export async function namesOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people.person as p')
    .innerJoin('people.personText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.personId', '=', 'p.id'))
    .select(['p.id', 'p.reference', 't.firstName', 't.lastName'])
    .where('p.regionCode', '=', regionCode)
    .where('p.id', 'in', [...new Set(personIds)])
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.id),
    'contact',
  )
  return new Map(rows.map((row) => [row.id, displayName(row)]))
}

/** Names of the persons of these rows, by id: one question per region. */
export async function namesAcross(tx: Tx, rows: readonly { regionCode: string; personId: string }[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [regionCode, here] of Map.groupBy(rows, (row) => row.regionCode))
    for (const [id, name] of await namesOf(
      tx,
      regionCode,
      here.map((row) => row.personId),
    ))
      names.set(id, name)
  return names
}

/** The ids of all files of one person that were joined, the kept one first; normally the one id. */
export async function idsOf(tx: Tx, regionCode: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`select people.same_person(${regionCode}, ${personId}) as ids`.execute(tx)
  return rows[0]?.ids ?? [personId]
}

/** Whether somebody reads this file by signing in. */
export async function opensOwnFile(tx: Tx, regionCode: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people.fileAccount')
    .select('accountId')
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** How this person may be reached; the account only, until they chose. */
export async function safeContactOf(tx: Tx, regionCode: string, personId: string) {
  const row = await tx
    .selectFrom('people.safeContact')
    .select(['channel', 'fromTime', 'untilTime', 'voicemail', 'neutral'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row ?? null
}

/** How several persons of one region may be reached, by id: number, times, voicemail, neutral. */
export async function reachOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  if (personIds.length === 0) return new Map<string, never>()
  const rows = await tx
    .selectFrom('people.personText as t')
    .innerJoin('people.person as p', (join) => join.onRef('p.regionCode', '=', 't.regionCode').onRef('p.id', '=', 't.personId'))
    .leftJoin('people.safeContact as s', (join) => join.onRef('s.regionCode', '=', 't.regionCode').onRef('s.personId', '=', 't.personId'))
    .select(['t.personId', 't.phone', 'p.shielded', 's.fromTime', 's.untilTime', 's.voicemail', 's.neutral'])
    .where('t.regionCode', '=', regionCode)
    .where('t.personId', 'in', [...new Set(personIds)])
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.personId),
    'safe-contact',
  )
  return new Map(
    rows.map((row) => [row.personId, { ...row, neutral: row.shielded || row.neutral === true, voicemail: row.voicemail !== false }]),
  )
}

/** Files that can be reached at this mail address, or have this number; of the whole country, so only for the program itself. */
export async function personsReached(tx: Tx, by: { reference: string | null; email: string }) {
  const rows = await tx
    .selectFrom('people.person as p')
    .innerJoin('people.personText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.personId', '=', 'p.id'))
    .select(['p.regionCode', 'p.id as personId'])
    .where('p.erasedAt', 'is', null)
    .where('p.regionCode', 'in', ALL_REGIONS)
    .where(by.reference ? sql<boolean>`p.reference = ${by.reference}` : sql<boolean>`lower(t.email) = lower(${by.email.trim()})`)
    .orderBy('p.registeredAt', 'desc')
    .limit(5)
    .execute()
  return rows
}

/** Files of persons this worker is named on: the guide's own list. */
export async function personsOf(tx: Tx, actor: Actor, most = 50): Promise<Person[]> {
  if (!actor.accountId || actor.regions.length === 0) return []
  const rows = await tx
    .selectFrom('people.sight as s')
    .innerJoin('people.person as p', (join) => join.onRef('p.regionCode', '=', 's.regionCode').onRef('p.id', '=', 's.personId'))
    .innerJoin('people.personText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.personId', '=', 'p.id'))
    .select(PERSON)
    .select(TEXT)
    .where('s.regionCode', 'in', actor.regions.includes('*') ? ALL_REGIONS : actor.regions)
    .where('s.accountId', '=', actor.accountId)
    .where('s.scope', '=', 'file')
    .where('s.fromOn', '<=', actor.today)
    .where((on) => on.or([on('s.untilOn', 'is', null), on('s.untilOn', '>', actor.today)]))
    .where('p.erasedAt', 'is', null)
    .distinctOn(['p.regionCode', 'p.id'])
    .orderBy('p.regionCode')
    .orderBy('p.id', 'desc')
    .limit(most)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.id, 'contact')
  return rows.map((row) => ({ ...row, registeredOn: dateOf(row.registeredAt), displayName: displayName(row) }))
}

function displayName(row: { firstName: string | null; lastName: string | null; reference: string }): string {
  return [row.firstName, row.lastName].filter(Boolean).join(' ') || row.reference
}

/** Workers kept out of a file at the person's wish, now. */
export function barsOf(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }) {
  return tx
    .selectFrom('people.barred')
    .select(['id', 'accountId', 'fromOn'])
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('because', '=', 'asked')
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .orderBy('fromOn')
    .execute()
}

/** The workers whom a person keeps out of these files, of one person, now. */
export async function barredWorkers(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('people.barred')
    .select('accountId')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', personIds)
    .where('because', '=', 'asked')
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .execute()
  return new Set(rows.map((row) => row.accountId))
}

/** The purposes in words, by code. */
export async function purposeTitles(tx: Tx, language: Language): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('people.purpose').select(['code', 'titleNl', 'titleEn']).execute()
  return new Map(rows.map((row) => [row.code, language === 'nl' ? row.titleNl : row.titleEn]))
}
