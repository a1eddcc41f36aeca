import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

const OLDEST = 150_000
const ABSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EAI_AGAIN', '57P03'])

/** Tries a connection that a setting gives; a sentence that names the setting when it does not work or is too old. */
export async function tryConnection(name: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version")
    if ((rows[0]?.version ?? 0) < OLDEST) throw new CannotStart(`${name}: this PostgreSQL is too old. Wegwijzer needs version 15 or newer.`)
  } catch (error) {
    throw error instanceof CannotStart ? error : new CannotStart(`${name}: ${sentenceFor(error, new URL(url))}`)
  } finally {
    await client.end().catch(() => {})
  }
}

function sentenceFor(error: unknown, url: URL): string {
  const { code = '', message } = error as { code?: string; message: string }
  const database = decodeURIComponent(url.pathname.slice(1))
  if (ABSENT.has(code) || message.includes('timeout'))
    return `no PostgreSQL answers at ${url.hostname}:${url.port || 5432}. Is it running, and is the address right?`
  if (code === '28P01' || code === '28000')
    return `the server does not accept the user ${decodeURIComponent(url.username)} with this password.`
  if (code === '3D000') return `there is no database ${database} on that server. Make it, with the user of this setting as its owner.`
  return `the connection does not work: ${message}.`
}
