import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { mayGive } from '../rules.ts'
import { grantsOf } from './queries.ts'
import { lockAccount } from './grants.ts'

/** Whether this coordinator may take files with names along in a region. policy: H2, L2 */
export async function mayTakeNames(tx: Tx, regionCode: string): Promise<boolean> {
  const right = await tx.selectFrom('access.namesRightShared').select('regionCode').where('regionCode', '=', regionCode).executeTakeFirst()
  return right !== undefined
}

/** Gives a coordinator the right to take names along, or takes it back: by whoever gives that role, never for themselves. policy: H2 */
export async function setNames(tx: Tx, actor: Actor, accountId: string, grantId: string, withNames: boolean): Promise<void> {
  const account = await lockAccount(tx, accountId)
  const grant = (await grantsOf(tx, [accountId])).find(({ id }) => id === grantId) ?? notFound()
  refuseUnless(account.id !== actor.accountId, 'access.notYourself')
  refuseUnless(grant.role === 'coordinator' && mayGive(actor, account, grant), 'access.notYoursToGive')
  if (grant.withNames === withNames) return
  await tx.updateTable('access.roleGrant').set({ withNames }).where('id', '=', grantId).execute()
  await audit(tx, actor, {
    what: withNames ? 'access.names-given' : 'access.names-ended',
    subject: accountId,
    regionCode: grant.regionCode,
    after: { grant: grantId, withNames },
  })
}
