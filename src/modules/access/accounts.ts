import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId, newReference, readReference, regionOfReference } from '../../platform/ids.ts'
import { audit } from '../../platform/log.ts'
import { securityNow } from '../../platform/session.ts'
import { plain } from '../../platform/plain.ts'
import type { Audience, GivenRole } from './schema.ts'

export interface Account {
  id: string
  audience: Audience
  issuer: string
  subject: string
  represents: string
  /** What somebody says on the phone to be given a role. */
  reference: string
  displayName: string | null
  email: string | null
  organisationId: string | null
  blockedOn: string | null
}

export interface NewAccount {
  id?: string
  audience: Audience
  issuer: string
  subject: string
  represents?: string
  displayName?: string | null
  email?: string | null
  organisationId?: string | null
}

/** The account of this subject, made when it is not there yet; name and mail as the provider says them now. It has no rights by itself. */
export async function putAccount(tx: Tx, given: NewAccount): Promise<Account> {
  const { id = newId(), ...rest } = given
  const represents = given.represents ?? (await companyNumber(tx, given))
  const said = Object.fromEntries(Object.entries({ displayName: rest.displayName, email: rest.email }).filter(([, value]) => value != null))
  await tx
    .insertInto('access.account')
    .values({ ...rest, id, represents, reference: newReference(null), madeAt: securityNow().toString() })
    .onConflict((conflict) => {
      const same = conflict.columns(['issuer', 'subject', 'represents'])
      return Object.keys(said).length > 0 ? same.doUpdateSet(said) : same.doNothing()
    })
    .execute()
  return accounts(tx)
    .where('issuer', '=', given.issuer)
    .where('subject', '=', given.subject)
    .where('represents', '=', represents)
    .executeTakeFirstOrThrow()
}

export async function accountById(tx: Tx, id: string): Promise<Account | undefined> {
  return accounts(tx).where('id', '=', id).executeTakeFirst()
}

/** The account with this number, as somebody typed it. */
export async function accountByReference(tx: Tx, typed: string): Promise<Account | undefined> {
  const reference = readReference(typed)
  return reference === null || regionOfReference(reference) !== null
    ? undefined
    : accounts(tx).where('reference', '=', reference).executeTakeFirst()
}

/** Names to show beside acts of these accounts; absent where the provider gave none. */
export async function accountNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('access.account')
    .select(['id', 'displayName'])
    .where('id', 'in', [...new Set(ids)])
    .where('displayName', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.displayName as string]))
}

/** Workers of an organisation who hold one of these roles today, by name, with the roles of these they hold. */
export async function staffWithRoles(
  tx: Tx,
  organisationId: string,
  roles: readonly GivenRole[],
  today: string,
): Promise<{ id: string; name: string; roles: GivenRole[] }[]> {
  const rows = await holders(tx, roles, today)
    .select(['a.id', 'a.displayName as name', 'g.role'])
    .where('a.organisationId', '=', organisationId)
    .orderBy('a.displayName')
    .orderBy('a.id')
    .limit(400)
    .execute()
  const byId = Map.groupBy(rows, ({ id }) => id)
  return [...byId].map(([id, held]) => ({ id, name: held[0]!.name ?? '', roles: [...new Set(held.map(({ role }) => role as GivenRole))] }))
}

/** Guides of a region today, by name. */
export function guidesIn(tx: Tx, regionCode: string, today: string) {
  return workersWith(tx, regionCode, ['guide'], today)
}

/** Coordinators of a region today, by name. */
export function coordinatorsIn(tx: Tx, regionCode: string, today: string) {
  return workersWith(tx, regionCode, ['coordinator'], today)
}

/** Workers of a region with one of these roles today, by name. */
export async function workersWith(
  tx: Tx,
  regionCode: string,
  roles: readonly GivenRole[],
  today: string,
): Promise<{ id: string; name: string; organisationId: string }[]> {
  const rows = await holders(tx, roles, today)
    .select(['a.id', 'a.displayName as name', 'a.organisationId'])
    .distinct()
    .where('g.regionCode', '=', regionCode)
    .where('a.organisationId', 'is not', null)
    .orderBy('a.displayName')
    .orderBy('a.id')
    .limit(400)
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name ?? '', organisationId: row.organisationId! }))
}

/** Accounts that are not blocked, with each of these roles that they hold today. */
export function holders(tx: Tx, roles: readonly GivenRole[], today: string) {
  return tx
    .selectFrom('access.account as a')
    .innerJoin('access.roleGrant as g', 'g.accountId', 'a.id')
    .where('a.blockedOn', 'is', null)
    .where('g.role', 'in', [...roles])
    .where('g.fromOn', '<=', today)
    .where((grant) => grant.or([grant('g.untilOn', 'is', null), grant('g.untilOn', '>', today)]))
}

/** Workers of a region with this full name; two people can be called the same. */
export async function workersNamed(
  tx: Tx,
  name: string,
  regionCode: string,
  role: GivenRole | null = null,
): Promise<{ id: string; organisationId: string }[]> {
  const rows = await tx
    .selectFrom('access.account as a')
    .select(['a.id', 'a.displayName', 'a.organisationId'])
    .where('a.organisationId', 'is not', null)
    .where('a.audience', '=', 'staff')
    .where(
      'a.displayName',
      'ilike',
      `%${name
        .trim()
        .split(/\s+/)
        .at(-1)!
        .replaceAll(/[\\%_]/g, '')}`,
    )
    .where(
      sql<boolean>`exists (select from access.role_grant g where g.account_id = a.id and (g.region_code = ${regionCode} or g.region_code is null)
        and (${role}::text is null or g.role = ${role}))`,
    )
    .limit(50)
    .execute()
  return rows
    .filter((row) => plain(row.displayName as string) === plain(name))
    .map((row) => ({ id: row.id, organisationId: row.organisationId as string }))
}

/** A worker says which account is theirs as a person, so that the own file stays closed at work; once said it stays. */
export async function declarePersonAccount(tx: Tx, actor: Actor, workerId: string, personAccount: string): Promise<void> {
  await tx
    .insertInto('access.staff')
    .values({ accountId: workerId, personAccount })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ personAccount }))
    .execute()
  await audit(tx, actor, { what: 'access.own-account-said', subject: workerId })
}

/** Has this worker said which account is theirs as a person? */
export async function saidPersonAccount(tx: Tx, workerId: string): Promise<boolean> {
  const row = await tx.selectFrom('access.staff').select('personAccount').where('accountId', '=', workerId).executeTakeFirst()
  return row?.personAccount != null
}

/** Ties an account to the organisation it acts for; an account has one. */
export async function attachAccount(tx: Tx, actor: Actor, account: Account, organisationId: string): Promise<void> {
  await tx.updateTable('access.account').set({ organisationId }).where('id', '=', account.id).where('organisationId', 'is', null).execute()
  await audit(tx, actor, { what: 'access.account-attached', subject: account.id, after: { organisationId } })
}

/** Who signs in for a company represents it by its KvK number. policy: B9 */
async function companyNumber(tx: Tx, given: NewAccount): Promise<string> {
  if (given.audience !== 'employer' || !given.organisationId) return ''
  const company = await tx
    .selectFrom('regions.organisationShared')
    .select('kvkNumber')
    .where('id', '=', given.organisationId)
    .executeTakeFirst()
  return company?.kvkNumber ?? ''
}

function accounts(tx: Tx) {
  return tx
    .selectFrom('access.account')
    .select(['id', 'audience', 'issuer', 'subject', 'represents', 'reference', 'displayName', 'email', 'organisationId', 'blockedOn'])
    .$castTo<Account>()
}
