import { createHmac } from 'node:crypto'
import pg from 'pg'

const APP_ROLE = 'wegwijzer_app'

/** The password of the serving role follows from the owner's, so that every instance finds the same one. */
export function appUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(APP_ROLE).digest('hex')
  url.username = APP_ROLE
  url.password = password
  return url.toString()
}

/** Makes or renews the serving role: may sign in, owns nothing, bypasses nothing. */
export async function ensureAppRole(ownerUrl: string): Promise<void> {
  const password = new URL(appUrlFor(ownerUrl)).password
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('wegwijzer roles'))")
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
    // Who made a role may renew its password, but not name attributes it does not hold itself.
    await client.query(rowCount ? `alter role ${APP_ROLE} login password '${password}'` : `create role ${APP_ROLE} login password '${password}'`)
    await client.query(`grant connect on database ${client.escapeIdentifier(new URL(ownerUrl).pathname.slice(1))} to ${APP_ROLE}`)
  } finally {
    await client.end()
  }
}

/** Refuses to serve on a connection that row-level security does not bind. */
export async function refuseBypass(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ free: boolean }>(`
      select r.rolsuper or r.rolbypassrls or exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relrowsecurity and pg_has_role(r.oid, c.relowner, 'usage')) as free
      from pg_roles r where r.rolname = current_user`)
    if (rows[0]?.free) throw new Error(`The database role of DATABASE_APP_URL bypasses row-level security. Use a role that owns no tables and is no superuser, such as ${APP_ROLE}.`)
  } finally {
    await client.end()
  }
}
