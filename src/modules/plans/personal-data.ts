import type { PersonalData } from '../../platform/module.ts'
import { planOf, stepsOf } from './queries.ts'
import { factsOf, placementsOf, referralsOf } from './referral-queries.ts'

/** Plan, steps, referrals and work of one person; erasing empties the words and keeps codes and dates. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const referrals = []
    for (const referral of await referralsOf(tx, regionCode, [personId])) referrals.push({ ...referral, facts: await factsOf(tx, regionCode, referral.id) })
    return { plan: (await planOf(tx, regionCode, [personId])) ?? null, steps: await stepsOf(tx, regionCode, [personId], 1000), referrals, placements: await placementsOf(tx, regionCode, [personId]) }
  },
  async erase(tx, regionCode, personId) {
    await tx.updateTable('plans.planText').set({ goalWords: null }).where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.updateTable('plans.stepText').set({ title: null }).where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.updateTable('plans.referralText').set({ goesAlong: null, report: null }).where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.updateTable('plans.placementText').set({ employerName: null, occupation: null }).where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
}
