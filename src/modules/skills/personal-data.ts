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
  },
}
