import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { mayHoldRole, policyOn } from '../../policy/index.ts'
import { organisationById, rolesOf } from '../../regions/index.ts'
import { accountById, attachAccount, type Account } from '../accounts.ts'
import { actualEmployer, heldRoles, mayOpen, type Grant } from './queries.ts'
import { mayGive, needsOrganisation, reachProblem } from '../rules.ts'
import type { GivenRole } from '../schema.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'

export interface RoleToGive {
  accountId: string
  role: GivenRole
  regionCode?: string | null
  /** The organisation of an account that has none yet. */
  organisationId?: string | null
  /** Who pays the wages, where that is another organisation than the one that answers. */
  employedBy?: string | null
  fromOn?: string
  untilOn?: string | null
}

/** Gives a role: by somebody else, who may give it, to an organisation that may hold it under the region's profile. policy: C2, C11, D6 */
export async function grantRole(tx: Tx, actor: Actor, given: RoleToGive): Promise<string> {
  const account = await lockAccount(tx, given.accountId)
  const { role } = given
  const regionCode = given.regionCode ?? null
  const fromOn = given.fromOn ?? actor.today
  refuseUnless(account.id !== actor.accountId, 'access.notYourself')
  refuseUnless(mayGive(actor, account, { role, regionCode }), 'access.notYoursToGive')
  const problem = reachProblem(role, regionCode)
  if (problem) invalid('regionCode', problem)
  if (given.untilOn && given.untilOn <= fromOn) invalid('untilOn', 'endsBeforeStart')
  if (account.audience !== 'staff' && !(account.audience === 'employer' && role === 'organisation-admin')) invalid('role', 'otherAudience')
  const organisationId = await organisationFor(tx, actor, account, given)
  if (given.employedBy) await recordEmployer(tx, actor, account, given.employedBy)
  if (regionCode !== null) await judge(tx, actor, { account, organisationId, role, regionCode, fromOn })
  await refuseTwice(tx, account, role, regionCode, fromOn)

  const id = newId()
  const row = { id, accountId: account.id, role, regionCode, fromOn, untilOn: given.untilOn ?? null, grantedBy: actor.accountId }
  await tx.insertInto('access.roleGrant').values(row).execute()
  await audit(tx, actor, { what: 'access.role-granted', subject: account.id, regionCode, after: { role, fromOn, untilOn: row.untilOn } })
  return id
}

/** Ends a role from today. What was done in it stays as it was. */
export async function endRole(tx: Tx, actor: Actor, accountId: string, grantId: string): Promise<void> {
  const account = await lockAccount(tx, accountId)
  const grant = await tx
    .selectFrom('access.roleGrant')
    .select(['id', 'accountId', 'role', 'regionCode', 'fromOn', 'untilOn', 'withNames'])
    .where('id', '=', grantId)
    .where('accountId', '=', accountId)
    .$castTo<Grant>()
    .executeTakeFirst()
  if (!grant) notFound()
  refuseUnless(account.id !== actor.accountId, 'access.notYourself')
  refuseUnless(mayGive(actor, account, grant), 'access.notYoursToGive')
  if (grant.untilOn !== null && grant.untilOn <= actor.today) return
  const untilOn = grant.fromOn > actor.today ? grant.fromOn : actor.today
  await tx.updateTable('access.roleGrant').set({ untilOn, endedBy: actor.accountId }).where('id', '=', grantId).execute()
  await audit(tx, actor, {
    what: 'access.role-ended',
    subject: accountId,
    regionCode: grant.regionCode,
    before: { role: grant.role, untilOn: grant.untilOn },
    after: { untilOn },
  })
}

/** Shuts somebody out at once, or lets them in again; roles stay as they are. */
export async function blockAccount(tx: Tx, actor: Actor, accountId: string, blocked: boolean): Promise<void> {
  const account = await lockAccount(tx, accountId)
  refuseUnless(account.id !== actor.accountId, 'access.notYourself')
  const held = await heldRoles(tx, actor, accountId)
  const may = actor.roles.includes('administrator') || (held.length > 0 && held.every((role) => mayGive(actor, account, role)))
  refuseUnless(may && (await mayOpen(tx, actor, accountId)), 'access.notYoursToGive')
  const blockedOn = blocked ? actor.today : null
  await tx.updateTable('access.account').set({ blockedOn }).where('id', '=', accountId).execute()
  if (blocked) await endSessionsOf(tx, accountId)
  await audit(tx, actor, {
    what: blocked ? 'access.account-blocked' : 'access.account-unblocked',
    subject: accountId,
    before: { blockedOn: account.blockedOn },
    after: { blockedOn },
  })
}

export async function lockAccount(tx: Tx, id: string): Promise<Account> {
  await sql`select from access.account where id = ${id} for update`.execute(tx)
  return (await accountById(tx, id)) ?? notFound()
}

async function organisationFor(tx: Tx, actor: Actor, account: Account, given: RoleToGive): Promise<string | null> {
  const anywhere = actor.roles.includes('administrator') || actor.roles.includes('system')
  const wanted = anywhere ? (given.organisationId ?? null) : actor.organisationId
  if (account.organisationId !== null) {
    if (given.organisationId && given.organisationId !== account.organisationId) invalid('organisation', 'otherOrganisation')
    return account.organisationId
  }
  if (!needsOrganisation(given.role)) return null
  if (wanted === null) return invalid('organisation', 'organisationNeeded')
  await attachAccount(tx, actor, account, wanted)
  return wanted
}

/** Under the region's profile of that day; who is employed by another organisation is judged by both. policy: C2, C11, D6 */
async function judge(
  tx: Tx,
  actor: Actor,
  {
    account,
    organisationId,
    role,
    regionCode,
    fromOn,
  }: { account: Account; organisationId: string | null; role: GivenRole; regionCode: string; fromOn: string },
): Promise<void> {
  const profile = await policyOn(tx, regionCode, fromOn)
  const responsible = organisationId === null ? undefined : await organisationById(tx, organisationId)
  const verdict = responsible && mayHoldRole(profile, responsible.types, role)
  if (verdict && !verdict.ok) invalid('role', verdict.because)
  const employer = await actualEmployer(tx, account.id)
  const judged = employer && mayHoldRole(profile, employer.types, role)
  // Whoever answers for a guide is UWV or a municipality; another may pay the wages, unless it has an interest.
  if (judged && !judged.ok && judged.because === 'excludedType') invalid('role', 'excludedType')
  const outsiders = !actor.roles.includes('administrator') && !actor.roles.includes('system') && organisationId !== null
  if (outsiders && !(await rolesOf(tx, organisationId, fromOn)).some((held) => held.regionCode === regionCode))
    invalid('regionCode', 'notInRegion')
}

/** policy: C2 */
async function recordEmployer(tx: Tx, actor: Actor, account: Account, employedBy: string): Promise<void> {
  await tx
    .insertInto('access.staff')
    .values({ accountId: account.id, employedBy })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ employedBy }))
    .execute()
  await audit(tx, actor, { what: 'access.employer-recorded', subject: account.id, after: { employedBy } })
}

async function refuseTwice(tx: Tx, account: Account, role: GivenRole, regionCode: string | null, fromOn: string): Promise<void> {
  const same = await tx
    .selectFrom('access.roleGrant')
    .select('id')
    .where('accountId', '=', account.id)
    .where('role', '=', role)
    .where(sql<boolean>`coalesce(region_code, '*') = ${regionCode ?? '*'} and (until_on is null or until_on > ${fromOn})`)
    .executeTakeFirst()
  if (same) refuse('access.hasRole', 409)
}
