import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { audit } from '../../../platform/log.ts'
import { accountNames } from '../../access/index.ts'

/** Does this guide let the own name stand on what people get? */
export async function isNamed(tx: Tx, accountId: string): Promise<boolean> {
  return (
    (await tx.selectFrom('appointments.namedGuide').select('accountId').where('accountId', '=', accountId).executeTakeFirst()) !== undefined
  )
}

/** The names of those guides who let them be said. */
export async function namesSaid(tx: Tx, accountIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds.flatMap((id) => id ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('appointments.namedGuide').select('accountId').where('accountId', 'in', ids).execute()
  return accountNames(
    tx,
    rows.map((row) => row.accountId),
  )
}

/** A guide says whether the own name may be said. */
export async function sayName(tx: Tx, actor: Actor, named: boolean): Promise<void> {
  const accountId = actor.accountId!
  await (named
    ? tx
        .insertInto('appointments.namedGuide')
        .values({ accountId, since: actor.now.toString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    : tx.deleteFrom('appointments.namedGuide').where('accountId', '=', accountId).execute())
  await audit(tx, actor, { what: 'appointments.guide-named', subject: accountId, regionCode: null, after: { named } })
}
