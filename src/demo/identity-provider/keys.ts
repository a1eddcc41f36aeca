import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Db } from '../../platform/db/pool.ts'
import { newSecret } from '../../platform/ids.ts'

/** Keys of the demo: the provider signs tokens, our side signs its requests, cookies are signed. */
export interface DemoKeys {
  provider: JWK
  client: JWK
  cookies: string
}

/** The keys of this database; the first program to come makes them, the others read them. */
export async function demoKeys(db: Db): Promise<DemoKeys> {
  return (await readKeys(db)) ?? (await makeKeys(db))
}

async function makeKeys(db: Db): Promise<DemoKeys> {
  const keys: DemoKeys = { provider: await newKey('provider'), client: await newKey('client'), cookies: newSecret() + newSecret() }
  await db
    .insertInto('access.demoOidc')
    .values({ model: 'keys', id: 'keys', payload: JSON.stringify(keys) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await readKeys(db)) ?? keys
}

async function readKeys(db: Db): Promise<DemoKeys | undefined> {
  const row = await db
    .selectFrom('access.demoOidc')
    .select('payload')
    .where('model', '=', 'keys')
    .$castTo<{ payload: DemoKeys }>()
    .executeTakeFirst()
  return row?.payload
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' }
}
