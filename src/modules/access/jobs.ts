import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { Sweep } from '../../platform/module.ts'
import { securityNow } from '../../platform/session.ts'

const BATCH = 1000

const DAYS_TO_BE_GIVEN_A_ROLE = 90

/** Removes what has had its time: sessions, started sign-ins, tokens, used assertions, counters, workers who were never given a role; by the real clock. */
export const sweeps: Sweep[] = [
  {
    name: 'access.had-its-time',
    async run(tx: Tx): Promise<number> {
      const now = securityNow()
      const instant = now.toString()
      const dayAgo = now.subtract({ hours: 24 }).toString()
      const removals = [
        sql`delete from access.session where id_hash in (select id_hash from access.session where last_seen_at < ${dayAgo} limit ${BATCH})`,
        sql`delete from access.sign_in where state_hash in (select state_hash from access.sign_in where started_at < ${dayAgo} limit ${BATCH})`,
        sql`delete from access.api_token where token_hash in (select token_hash from access.api_token where expires_at < ${instant} limit ${BATCH})`,
        sql`delete from access.used_assertion where (api_client_id, jti) in (select api_client_id, jti from access.used_assertion where expires_at < ${dayAgo} limit ${BATCH})`,
        sql`delete from access.rate_limit where key in (select key from access.rate_limit where expire < ${now.subtract({ hours: 1 }).epochMilliseconds} limit ${BATCH})`,
        sql`delete from access.demo_oidc where (model, id) in (select model, id from access.demo_oidc where expires_at < ${instant} limit ${BATCH})`,
        sql`delete from access.account where id in (
          select a.id from access.account a
          where a.audience = 'staff' and a.organisation_id is null and a.made_at < ${now.subtract({ hours: 24 * DAYS_TO_BE_GIVEN_A_ROLE }).toString()}
            and not exists (select from access.role_grant g where g.account_id = a.id)
            and not exists (select from access.session s where s.account_id = a.id)
          limit ${BATCH})`,
      ]
      let removed = 0
      for (const removal of removals) removed += Number((await removal.execute(tx)).numAffectedRows ?? 0n)
      return removed
    },
  },
]
