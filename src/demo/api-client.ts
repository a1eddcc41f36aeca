import { generateKeyPair, exportJWK } from 'jose'
import type { JWK } from 'jose'
import { sql } from 'kysely'
import type { Db } from '../platform/db/pool.ts'

export const DEMO_CLIENT_ID = 'zaaksysteem-zutphen'

/** The key pair of the demo's API client: made once per demo database, shown to whoever tries the API. */
export async function demoClientKey(db: Db): Promise<{ publicJwk: JWK; privateJwk: JWK }> {
  const known = await db.selectFrom('platform.setting').select('value').where('key', '=', 'demo-client-key').executeTakeFirst()
  if (known) return JSON.parse(known.value) as { publicJwk: JWK; privateJwk: JWK }
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const pair = {
    publicJwk: { ...(await exportJWK(publicKey)), alg: 'ES256' },
    privateJwk: { ...(await exportJWK(privateKey)), alg: 'ES256' },
  }
  await sql`insert into platform.setting (key, value) values ('demo-client-key', ${JSON.stringify(pair)}) on conflict do nothing`.execute(
    db,
  )
  return demoClientKey(db)
}
