import type { Acting, Actor, FileRef, Role } from '../../../platform/actor.ts'
import { withoutContext } from '../../../platform/db/context.ts'
import type { Db } from '../../../platform/db/pool.ts'
import { actingOn, currentWorkplace, kindOf, workplacesOf, type HeldRole } from '../rules.ts'
import type { Audience } from '../schema.ts'
import type { Access, FileOfAccount, Moment } from '../settings.ts'

/** An account as a session finds it. */
export interface SignedInAccount {
  id: string
  audience: Audience
  issuer: string
  represents: string
  displayName: string | null
  organisationId: string | null
  blockedOn: string | null
  workplace: string | null
  acting: string | null
  held: HeldRole[]
}

/** Who acts: kind from audience and roles, roles and regions of the chosen workplace, files of a person or of the one they act for. */
export async function actorOf(access: Pick<Access, 'db' | 'filesOfAccount'>, account: SignedInAccount, at: Moment): Promise<Actor> {
  const common = { accountId: account.id, name: account.displayName, record: null, scopes: [], ...at }
  if (account.audience === 'person') return { ...common, ...(await asPerson(access, account, at.today)) }
  const workplace = currentWorkplace(workplacesOf(account.held), account.workplace)
  const given = workplace?.roles ?? []
  if (account.audience === 'employer') {
    return {
      ...common,
      kind: 'employer',
      organisationId: account.organisationId,
      roles: ['employer', ...given],
      regions: ['*'],
      persons: [],
    }
  }
  return {
    ...common,
    kind: kindOf(account.audience, given),
    // Without a role nothing is done for an organisation, so nothing of it is seen.
    organisationId: given.length > 0 ? account.organisationId : null,
    roles: given,
    regions: workplace?.regions ?? [],
    persons: [],
  }
}

async function asPerson(
  access: Pick<Access, 'db' | 'filesOfAccount'>,
  account: SignedInAccount,
  today: string,
): Promise<Pick<Actor, 'kind' | 'organisationId' | 'roles' | 'regions' | 'persons' | 'acting'>> {
  // One statement of its own, before there is an actor whose context could be set.
  const tx = withoutContext(access.db)
  const person = { kind: 'person' as const, organisationId: null, regions: ['*'] }
  if (account.represents !== '') {
    const served = await accountOf(access.db, account.issuer, account.represents)
    const files = served ? own(await access.filesOfAccount(tx, served, today)) : []
    return { ...person, roles: ['representative'], persons: refs(files), acting: { ...MANDATE, name: files[0]?.name ?? null } }
  }
  const files = await access.filesOfAccount(tx, account.id, today)
  const others = files.filter(({ representation }) => representation !== null)
  const chosen = actingOn(account.acting, own(files).length > 0, [...new Set(others.map((file) => file.representation!.id))])
  const served = others.filter((file) => file.representation!.id === chosen)
  if (served[0]) {
    const { kind, parts } = served[0].representation!
    return { ...person, roles: ['representative'], persons: refs(served), acting: { kind, parts, name: served[0].name } }
  }
  const roles: Role[] = others.length > 0 ? ['person', 'representative'] : ['person']
  return { ...person, roles, persons: refs(own(files)) }
}

/** A mandate given at the identity provider is for the counter's service; the file itself stays with the person. */
const MANDATE: Pick<Acting, 'kind' | 'parts'> = { kind: 'authorised', parts: ['appointments', 'plan', 'money'] }

/** Who signs in for somebody else acts on that person's own files, not on those that person represents. */
function own(files: FileOfAccount[]): FileOfAccount[] {
  return files.filter(({ representation }) => representation === null)
}

function refs(files: FileOfAccount[]): FileRef[] {
  return files.map(({ regionCode, personId }) => ({ regionCode, personId }))
}

async function accountOf(db: Db, issuer: string, subject: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('access.account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('represents', '=', '')
    .executeTakeFirst()
  return found?.id
}
