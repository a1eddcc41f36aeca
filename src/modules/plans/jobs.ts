import type { Sweep } from '../../platform/module.ts'
import { askOutcome } from './commands/placement.ts'
import { expireReferral } from './commands/referral-course.ts'

const BATCH = 50

/** Referrals nobody answered in time, and people whose day to be asked how it goes has come. policy: D8, D10 */
export const sweeps: Sweep[] = [
  {
    name: 'plans.referral-accept-by',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.referral').select(['regionCode', 'id'])
        .where('state', '=', 'sent').where('acceptBy', '<', actor.today)
        .orderBy('acceptBy').limit(BATCH).forUpdate().skipLocked().execute()
      for (const { regionCode, id } of due) await expireReferral(tx, actor, regionCode, id)
      return due.length
    },
  },
  {
    name: 'plans.outcome-due',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.outcome').select(['regionCode', 'id', 'personId'])
        .where('askedOn', 'is', null).where('dueOn', '<=', actor.today)
        .orderBy('dueOn').limit(BATCH).forUpdate().skipLocked().execute()
      for (const outcome of due) await askOutcome(tx, actor, outcome)
      return due.length
    },
  },
]
