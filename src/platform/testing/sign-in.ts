import { startSession } from '../../modules/access/index.ts'
import type { Db } from '../db/pool.ts'

/** The cookie of somebody the demo knows by this key, without the walk past the identity provider. */
export async function signInAs(db: Db, key: string): Promise<{ name: string; value: string; accountId: string }> {
  const account = await db
    .selectFrom('access.account')
    .select('id')
    .where('subject', '=', key)
    .where('issuer', 'like', 'demo:%')
    .executeTakeFirst()
  if (!account) throw new Error(`nobody in the demo is called ${key}`)
  return signInAccount(db, account.id)
}

/** The cookie of a session of this account, as sign-in would have set it on a machine without certificate. */
export async function signInAccount(db: Db, accountId: string): Promise<{ name: string; value: string; accountId: string }> {
  return { name: 'sessie', value: await startSession(db, accountId), accountId }
}
