import { sql } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { skillsBefore, skillsOf, type PersonSkill } from './queries.ts'

/** A person's skills: all of them on request, none after erasure. policy: L2 */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const before = await skillsBefore(tx, regionCode, personId)
    return {
      skills: (await skillsOf(tx, regionCode, personId)).map(inCopy),
      skillsBefore: before.map((row) => ({
        ...inCopy(row),
        change: row.change,
        changedAt: row.changedAt.toString(),
        changedOrganisation: row.changedOrganisationId ?? 'person',
      })),
    }
  },
  async erase(tx, regionCode, personId) {
    await tx.deleteFrom('skills.personSkill').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.deleteFrom('skills.personSkillBefore').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  }, // What a person noted themselves has no organisation, and goes with the file.
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct person_id, 'guidance' as purpose, responsible_organisation_id as organisation_id from (
        select region_code, person_id, responsible_organisation_id from skills.person_skill
        union all select region_code, person_id, responsible_organisation_id from skills.person_skill_before) noted
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
    await sql`
      delete from skills.person_skill_before
      where region_code = ${regionCode} and person_id = ${personId} and responsible_organisation_id = ${organisationId}`.execute(tx)
  },
}

/** As the copy has it: no organisation means the person's own word. */
function inCopy({ label, howKnown, notedAt, responsibleOrganisationId, disputedAt, disputedWords }: PersonSkill) {
  const disputed = disputedAt === null ? {} : { disputedAt: disputedAt.toString(), disputedWords }
  return { label, howKnown, notedAt: notedAt.toString(), ownWord: responsibleOrganisationId === null, ...disputed }
}
