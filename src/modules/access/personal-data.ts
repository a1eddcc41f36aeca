import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { accountById } from './accounts.ts'
import { endSessionsOf } from './sign-in/sessions.ts'

/** What an account holds of who signs in with it, to hand out on request. */
export async function exportAccount(tx: Tx, accountId: string): Promise<Record<string, unknown>> {
  const account = await accountById(tx, accountId)
  if (!account) return {}
  const { reference, displayName, email, audience } = account
  return { reference, displayName, email, audience }
}

/** Empties an account: no name, no mail, no way in. Signing in again makes a new one. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await endSessionsOf(tx, accountId)
  await tx
    .updateTable('access.account')
    .set({ displayName: null, email: null, issuer: 'erased', subject: newId(), represents: '' })
    .where('id', '=', accountId)
    .execute()
}
