import { createHmac } from 'node:crypto'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

export const APP_ROLE = 'wegwijzer_app'
const NOT_ALLOWED = '42501'
/** Two databases of one server renew the role at once: their locks do not know each other. */
const CONCURRENTLY_UPDATED = 'XX000'

/** The password of the serving role follows from the owner's, so that every instance finds the same one. */
export function appUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(APP_ROLE).digest('hex')
  url.username = APP_ROLE
  url.password = password
  return url.toString()
}

/** Makes or renews the serving role: may sign in, owns nothing, bypasses nothing. A sentence where the owner may not make roles. */
export async function ensureAppRole(ownerUrl: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await renewRole(ownerUrl)
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === NOT_ALLOWED)
        throw new CannotStart(
          `The user of DATABASE_URL may not make roles. Make a role ${APP_ROLE} (login, no superuser, no bypassrls) and set DATABASE_APP_URL to it.`,
        )
      if (code !== CONCURRENTLY_UPDATED || tries === 5) throw error
    }
  }
}

async function renewRole(ownerUrl: string): Promise<void> {
  const password = new URL(appUrlFor(ownerUrl)).password
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('wegwijzer roles'))")
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
    // Who made a role may renew its password, but not name attributes it does not hold itself.
    await client.query(
      rowCount ? `alter role ${APP_ROLE} login password '${password}'` : `create role ${APP_ROLE} login password '${password}'`,
    )
    await client.query(
      `grant connect on database ${client.escapeIdentifier(decodeURIComponent(new URL(ownerUrl).pathname.slice(1)))} to ${APP_ROLE}`,
    )
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
        where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and pg_has_role(r.oid, c.relowner, 'usage')) as free
      from pg_roles r where r.rolname = current_user`)
    if (rows[0]?.free)
      throw new CannotStart(
        `The serving role bypasses row-level security. Set DATABASE_APP_URL to a role that is no superuser, has no bypassrls and owns no tables, such as ${APP_ROLE}.`,
      )
  } finally {
    await client.end()
  }
}
