import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationById, organisationsById, regionsOn, type Organisation } from '../../regions/index.ts'
import { workplacesOf, type HeldRole, type Workplace } from '../rules.ts'
import type { Audience, GivenRole } from '../schema.ts'

export interface Grant {
  id: string
  accountId: string
  role: GivenRole
  regionCode: string | null
  fromOn: string
  untilOn: string | null
  /** A coordinator who may take files with names along. */
  withNames: boolean
}

/** A line of the list of who has which role. */
export interface AccountLine {
  id: string
  audience: Audience
  name: string | null
  reference: string
  organisationId: string | null
  organisation: string | null
  blockedOn: string | null
  grants: Grant[]
}

/** The roles an account holds today. */
export async function heldRoles(tx: Tx, actor: Actor, accountId: string): Promise<HeldRole[]> {
  return holding(await grantsOf(tx, [accountId]), actor.today).map(({ role, regionCode }) => ({ role, regionCode }))
}

/** Every role these accounts hold, held or will hold; the newest first. */
export async function grantsOf(tx: Tx, accountIds: readonly string[]): Promise<Grant[]> {
  if (accountIds.length === 0) return []
  return tx
    .selectFrom('access.roleGrant')
    .select(['id', 'accountId', 'role', 'regionCode', 'fromOn', 'untilOn', 'withNames'])
    .where('accountId', 'in', accountIds)
    .orderBy('fromOn', 'desc')
    .orderBy('role')
    .orderBy('id')
    .$castTo<Grant>()
    .execute()
}

/** Where somebody can work, with the names of the regions; the whole country has none. */
export async function workplaceChoices(tx: Tx, actor: Actor, accountId: string): Promise<(Workplace & { regionNames: string[] })[]> {
  const names = new Map((await regionsOn(tx, actor.today)).map((region) => [region.code, region.displayName]))
  const places = workplacesOf(await heldRoles(tx, actor, accountId))
  return places.map((place) => ({ ...place, regionNames: place.regions.flatMap((code) => names.get(code) ?? []) }))
}

/** A page of the list of accounts. */
export interface AccountPage {
  items: AccountLine[]
  next: string | null
  stale: boolean
}

/** Accounts with roles that this actor looks after: own organisation, own regions, or all. By name. */
export async function findAccounts(tx: Tx, actor: Actor, cursor: string | undefined): Promise<AccountPage> {
  const filter = [actor.organisationId, actor.regions, actor.roles]
  const { after, stale } = readCursor<[string, string]>(cursor, filter, ['string', 'string'])
  const lines = tx
    .selectFrom('access.account as a')
    .select(['a.id', 'a.audience', 'a.displayName as name', 'a.reference', 'a.organisationId', 'a.blockedOn'])
    .where('a.audience', '<>', 'person')
    .where(looksAfter(actor))
    .orderBy(sql`coalesce(a.display_name, '')`)
    .orderBy('a.id')
    .limit(PAGE_SIZE + 1)
  const found = await (
    after === null ? lines : lines.where(sql<boolean>`(coalesce(a.display_name, ''), a.id) > (${after[0]}, ${after[1]}::uuid)`)
  )
    .$castTo<Omit<AccountLine, 'organisation' | 'grants'>>()
    .execute()
  const { items: rows, next } = pageOf(found, PAGE_SIZE, (last) => writeCursor(filter, [last.name ?? '', last.id]))
  const organisations = await organisationsById(
    tx,
    rows.flatMap((row) => row.organisationId ?? []),
  )
  const grants = holding(
    await grantsOf(
      tx,
      rows.map((row) => row.id),
    ),
    actor.today,
  )
  const items = rows.map((row) => ({
    ...row,
    organisation: organisations.get(row.organisationId ?? '')?.name ?? null,
    grants: grants.filter((grant) => grant.accountId === row.id),
  }))
  return { items, next, stale }
}

/** True when this actor may open the page of an account: one they look after, or one without a role that named its number. */
export async function mayOpen(tx: Tx, actor: Actor, accountId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('access.account as a')
    .select('a.id')
    .where('a.id', '=', accountId)
    .where('a.audience', '<>', 'person')
    .where(
      sql<boolean>`(${looksAfter(actor)} or (a.organisation_id is null and not exists (select from access.role_grant g where g.account_id = a.id)))`,
    )
    .executeTakeFirst()
  return found !== undefined
}

/** The organisation that employs a worker, where that is another than the one that answers. policy: C2 */
export async function actualEmployer(tx: Tx, accountId: string): Promise<Organisation | undefined> {
  const staff = await tx.selectFrom('access.staff').select('employedBy').where('accountId', '=', accountId).executeTakeFirst()
  return staff?.employedBy ? organisationById(tx, staff.employedBy) : undefined
}

function looksAfter(actor: Actor) {
  if (actor.roles.includes('administrator')) return sql<boolean>`true`
  const ownStaff = actor.roles.includes('organisation-admin') ? actor.organisationId : null
  const regions = actor.roles.includes('coordinator') ? actor.regions : []
  return sql<boolean>`(a.organisation_id = ${ownStaff} or exists (
    select from access.role_grant g where g.account_id = a.id and g.region_code = any (${regions}) and (g.until_on is null or g.until_on > ${actor.today})))`
}

function holding(grants: Grant[], today: string): Grant[] {
  return grants.filter((grant) => grant.fromOn <= today && (grant.untilOn === null || grant.untilOn > today))
}
