import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

const SESSION = ['s.id', 's.referralId', 's.heldOn', 's.heldAt', 's.state', 's.done', 's.nextStep', 't.words'] as const

/** The first day on which a running referral has a session that was planned and not recorded yet; a day that is past is there for the provider alone, who still has to say how it went. */
export const nextSession = sql<string | null>`case when r.state = 'running' then (
  select min(s.held_on)::text from plans.session s
  where s.region_code = r.region_code and s.referral_id = r.id and s.state = 'planned'
    and (s.held_on >= platform.ctx_today() or r.provider_organisation = platform.ctx_organisation())) end`.as('sessionOn')

/** The sessions of a referral, the newest day first. */
export async function sessionsOf(tx: Tx, referral: { regionCode: string; personId: string; id: string }) {
  const rows = await tx
    .selectFrom('plans.session as s')
    .innerJoin('plans.sessionText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.sessionId', '=', 's.id'))
    .select(SESSION)
    .where('s.regionCode', '=', referral.regionCode)
    .where('s.referralId', '=', referral.id)
    .orderBy('s.heldOn', 'desc')
    .orderBy('s.id', 'desc')
    .limit(100)
    .execute()
  touched(tx, referral.regionCode, referral.personId, 'session')
  return rows
}
export type SessionRow = Awaited<ReturnType<typeof sessionsOf>>[number]

/** For the copy of the own file. */
export function sessionCopy(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('plans.session as s')
    .innerJoin('plans.sessionText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.sessionId', '=', 's.id'))
    .select(['s.heldOn', 's.heldAt', 's.state', 's.done', 's.nextStep', 't.words'])
    .where('s.regionCode', '=', regionCode)
    .where('s.personId', '=', personId)
    .orderBy('s.heldOn', 'desc')
    .limit(500)
    .execute()
}
