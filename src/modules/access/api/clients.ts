import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { NewApiClient } from '../schema.ts'

/** Enters a system of an organisation, with its public key; the same client again replaces key, scopes and regions. */
export async function putApiClient(tx: Tx, actor: Actor, given: NewApiClient): Promise<string> {
  const { id = newId(), publicJwk, ...client } = NewApiClient.parse(given)
  const keyed = { ...client, publicJwk: JSON.stringify(publicJwk) }
  const row = await tx
    .insertInto('access.apiClient')
    .values({ ...keyed, id })
    .onConflict((conflict) => conflict.column('clientId').doUpdateSet(keyed))
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(tx, actor, {
    what: 'access.api-client-entered',
    subject: row.id,
    after: { scopes: client.scopes, regions: client.regions },
  })
  return row.id
}

/** Shuts a system out at once, with the tokens it has. */
export async function blockApiClient(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.updateTable('access.apiClient').set({ blockedOn: actor.today }).where('id', '=', id).execute()
  await tx.deleteFrom('access.apiToken').where('apiClientId', '=', id).execute()
  await audit(tx, actor, { what: 'access.api-client-blocked', subject: id })
}
