import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { Language } from '../../platform/languages.ts'
import { holders } from './accounts.ts'
import type { GivenRole } from './schema.ts'

/** Where a worker gets mail, and the language it is written in: that of the last sign-in. */
export interface Reader {
  email: string
  language: Language
}

/** Workers of an organisation who hold this role today, in one region or anywhere, and get mail. */
export async function mailOfStaff(
  tx: Tx,
  organisationId: string,
  role: GivenRole,
  today: string,
  regionCode: string | null = null,
): Promise<Reader[]> {
  let query = withRole(tx, role, today).where('a.organisationId', '=', organisationId)
  if (regionCode) query = query.where((on) => on.or([on('g.regionCode', 'is', null), on('g.regionCode', '=', regionCode)]))
  return readers(await query.execute())
}

/** Workers who hold this role in one of these regions today and get mail. */
export async function mailInRegions(tx: Tx, regionCodes: readonly string[], role: GivenRole, today: string): Promise<Reader[]> {
  return readers(
    await withRole(tx, role, today)
      .where('g.regionCode', 'in', regionCodes.length > 0 ? regionCodes : [''])
      .execute(),
  )
}

/** Workers who hold this role for the whole country today and get mail. */
export async function mailOfRole(tx: Tx, role: GivenRole, today: string): Promise<Reader[]> {
  return readers(await withRole(tx, role, today).where('g.regionCode', 'is', null).execute())
}

/** The regions in which somebody holds this role today; null stands for the whole country. */
export async function regionsWithRole(tx: Tx, role: GivenRole, today: string): Promise<(string | null)[]> {
  // By the index of roles, each account looked up: whoever is blocked holds nothing.
  const { rows } = await sql<{ regionCode: string | null }>`
    select distinct g.region_code from access.role_grant g
    where g.role = ${role} and g.from_on <= ${today}::date and (g.until_on is null or g.until_on > ${today}::date)
      and (select a.blocked_on is null from access.account a where a.id = g.account_id)`.execute(tx)
  return rows.map(({ regionCode }) => regionCode)
}

/** Workers with a mail address who hold one of these roles in a region today, by name, with each role once. */
export async function workersIn(
  tx: Tx,
  regionCode: string,
  roles: readonly GivenRole[],
  today: string,
): Promise<{ name: string | null; email: string; organisationId: string | null; role: string }[]> {
  const rows = await holders(tx, roles, today)
    .select(['a.displayName as name', 'a.email', 'a.organisationId', 'g.role'])
    .distinct()
    .where('g.regionCode', '=', regionCode)
    .where('a.email', 'is not', null)
    .orderBy('a.displayName')
    .execute()
  return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]))
}

/** Where this worker gets mail; nothing where no address is known. */
export async function mailOfAccount(tx: Tx, accountId: string): Promise<Reader[]> {
  return readers(await tx.selectFrom('access.account').select(['email', 'language']).where('id', '=', accountId).execute())
}

/** Keeps the language somebody signed in with: mail to workers is written in it. */
export async function keepLanguage(tx: Tx, accountId: string, language: Language): Promise<void> {
  await tx.updateTable('access.account').set({ language }).where('id', '=', accountId).where('language', '<>', language).execute()
}

function withRole(tx: Tx, role: GivenRole, today: string) {
  return holders(tx, [role], today).select(['a.email', 'a.language']).distinct().where('a.email', 'is not', null)
}

function readers(rows: { email: string | null; language: string }[]): Reader[] {
  return rows
    .flatMap(({ email, language }) => (email === null ? [] : [{ email, language: language as Language }]))
    .toSorted((a, b) => (a.email < b.email ? -1 : 1))
}
