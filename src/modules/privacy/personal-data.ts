import { sql } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { readingsOf, requestsOf } from './queries.ts'

/** Requests of one person and who read their data; erasing empties the words and keeps that there was a request. */
export const personalData: PersonalData = {
  export: async (tx, regionCode, personId) => ({
    requests: await requestsOf(tx, regionCode, personId),
    readings: await readingsOf(tx, personId),
  }),
  erase: async (tx, regionCode, personId) => {
    await tx
      .updateTable('privacy.requestText')
      .set({ asked: null, answer: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
  },
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct r.person_id, 'rights' as purpose, r.organisation_id
      from privacy.request r join privacy.request_text t on t.region_code = r.region_code and t.request_id = r.id
      where r.region_code = ${regionCode} and r.person_id = any(${[...personIds]}::uuid[]) and r.decision is not null
        and coalesce(t.asked, t.answer) is not null`.execute(tx)
    return rows
  },
  async erasePart(tx, regionCode, personId, { purpose, organisationId }) {
    if (purpose !== 'rights') return
    await sql`
      update privacy.request_text set asked = null, answer = null where region_code = ${regionCode} and request_id in (
        select id from privacy.request where region_code = ${regionCode} and person_id = ${personId}
          and organisation_id = ${organisationId} and decision is not null)`.execute(tx)
  },
}
