import { sql, type RawBuilder } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { saidCopy } from './said-copy.ts'

/** What is kept of a person here. */
const TABLES = ['person_skill', 'person_skill_before', 'person_education', 'person_wish', 'person_said_before'].map((name) =>
  sql.id('skills', name),
)

/** A person's skills, education and wishes: all of them on request, none after erasure. policy: L2 */
export const personalData: PersonalData = {
  export: saidCopy,
  async erase(tx, regionCode, personId) {
    await empty(sql`region_code = ${regionCode} and person_id = ${personId}`).execute(tx)
  },
  // What a person noted themselves has no organisation, and goes with the file.
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct person_id, 'guidance' as purpose, responsible_organisation_id as organisation_id from (${sql.join(
        TABLES.map((table) => sql`select region_code, person_id, responsible_organisation_id from ${table}`),
        sql` union all `,
      )}) noted
      where region_code = ${regionCode} and person_id = any(${[...personIds]}::uuid[]) and responsible_organisation_id is not null`.execute(
      tx,
    )
    return rows
  },
  async erasePart(tx, regionCode, personId, { purpose, organisationId }) {
    if (purpose !== 'guidance') return
    await empty(sql`region_code = ${regionCode} and person_id = ${personId} and responsible_organisation_id = ${organisationId}`).execute(
      tx,
    )
  },
}

/** All of it, or one organisation's part, in one go. */
function empty(which: RawBuilder<unknown>) {
  const gone = TABLES.map((table, at) => sql`${sql.ref(`gone_${at}`)} as (delete from ${table} where ${which})`)
  return sql`with ${sql.join(gone)} select 1`
}
