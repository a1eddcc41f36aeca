import { sql } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { skillsOf } from './queries.ts'

/** A person's skills: all of them on request, none after erasure. policy: L2 */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const skills = await skillsOf(tx, regionCode, personId)
    return { skills: skills.map(({ label, howKnown, notedAt }) => ({ label, howKnown, notedAt: notedAt.toString() })) }
  },
  async erase(tx, regionCode, personId) {
    await tx.deleteFrom('skills.personSkill').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  }, // What a person noted themselves has no organisation, and goes with the file.
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct person_id, 'guidance' as purpose, responsible_organisation_id as organisation_id from skills.person_skill
      where region_code = ${regionCode} and person_id = any(${[...personIds]}::uuid[]) and responsible_organisation_id is not null`.execute(
      tx,
    )
    return rows
  },
  async erasePart(tx, regionCode, personId, { purpose, organisationId }) {
    if (purpose !== 'guidance') return
    await sql`
      delete from skills.person_skill
      where region_code = ${regionCode} and person_id = ${personId} and responsible_organisation_id = ${organisationId}`.execute(tx)
  },
}
