import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Sweep } from '../../platform/module.ts'
import { touched } from '../../platform/log.ts'
import { tellLater, type Subscribers } from '../../platform/outbox.ts'
import { OWN_FIGURES, putEvidence } from '../catalogue/index.ts'
import { endSight } from '../people/index.ts'
import { lapse } from './commands/plan.ts'
import { go } from './commands/moves.ts'
import { reportReminder } from './end-report/commands.ts'
import { silenceSweeps } from './aftercare/silence.ts'
import { coverNotes } from './caseload/commands.ts'
import { countLearning } from './learning/count.ts'
import { countAcceptance } from './acceptance/count.ts'
import { linkSubscribers, linkTasks } from './by-link/mail.ts'
import { helpSubscribers } from './missing-help/give.ts'
import { clockSweep } from './clocks/remind.ts'
import { taskSweep } from './clocks/tasks.ts'
import { throwAwayOld } from './draft/begin.ts'
import { noticeSubscribers } from './notes/notices.ts'
import { DURABLE_MONTHS, sharesOf } from './learning/rules.ts'
import { figuresOf, groupFiguresOf } from './outcome-figures.ts'
import { ENOUGH_CASES } from './rules.ts'
import { ASKED } from './states.ts'

const BATCH = 50

/** What falls due: referrals nobody answered, and the moments to ask how it goes. policy: D10 */
export const sweeps: Sweep[] = [
  {
    // Who does not answer in time is no longer asked: the guide stays the regular contact and sees that. policy: E1
    name: 'plans.lead-answer-by',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.planLead')
        .select(['regionCode', 'id', 'planId', 'personId'])
        .where('state', '=', 'proposed')
        .where('answerBy', '<', actor.today)
        .orderBy('answerBy')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const proposal of due) await lapse(tx, actor, proposal)
      return due.length
    },
  },
  {
    name: 'plans.referral-accept-by',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.referral')
        .select(['regionCode', 'id', 'personId', 'planId', 'state', 'providerOrganisation'])
        .where('state', 'in', [...ASKED])
        .where('acceptBy', '<', actor.today)
        .orderBy('acceptBy')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const referral of due) {
        touched(tx, referral.regionCode, referral.personId, 'referral')
        await go(tx, actor, referral, 'expired', 'system', 'not-in-time')
        await endSight(tx, actor, {
          regionCode: referral.regionCode,
          personId: referral.personId,
          record: referral.id,
          because: 'referral',
        })
      }
      return due.length
    },
  },
  clockSweep,
  taskSweep,
  {
    name: 'plans.outcome-due',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.outcome')
        .select(['regionCode', 'id', 'personId'])
        .where('askedOn', 'is', null)
        .where('answer', 'is', null)
        .where('dueOn', '<=', actor.today)
        .orderBy('dueOn')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const outcome of due) {
        touched(tx, outcome.regionCode, outcome.personId, 'outcome')
        await tx
          .updateTable('plans.outcome')
          .set({ askedOn: actor.today })
          .where('regionCode', '=', outcome.regionCode)
          .where('id', '=', outcome.id)
          .execute()
        await tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-asked.v1', {
          regionCode: outcome.regionCode,
          subject: outcome.id,
          data: { personId: outcome.personId },
        })
      }
      return due.length
    },
  },
  ...silenceSweeps,
  { name: 'plans.acceptance', run: countAcceptance },
  { name: 'plans.old-drafts', run: throwAwayOld },
  coverNotes,
  reportReminder,
  { name: 'plans.learning', run: countLearning },
]

/** From ten answers on, what came of a service becomes public evidence of it. policy: D1, K8 */
const ownSubscribers: Subscribers = {
  'nl.wegwijzer.plans.outcome-given.v1': [
    {
      name: 'plans.evidence',
      run: async (tx, event, actor) => {
        const figures = await figuresOf(tx, event.regionCode, event.subject)
        if (!figures || figures.answered < ENOUGH_CASES) return
        await putEvidence(tx, actor, {
          serviceId: figures.serviceId,
          kind: 'outcome',
          source: OWN_FIGURES,
          onDate: actor.today,
          months: figures.months,
          groupCode: 'everybody',
          cases: figures.well,
          denominator: figures.answered,
          severalGoals: figures.severalGoals,
        })
        if (figures.months === DURABLE_MONTHS) await putGroups(tx, actor, figures.serviceId)
      },
    },
  ],
}

/** The same per group, as lists for learning show it: with their minimum and interval, and nothing from which a small group follows. policy: K8 */
async function putGroups(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const groups = Map.groupBy(await groupFiguresOf(tx, serviceId, DURABLE_MONTHS), (row) => row.kind)
  for (const [kind, rows] of groups) {
    const shown = sharesOf(rows.map(({ code, well, answered }) => ({ code, part: well, whole: answered })))
    for (const { code, well, answered } of rows)
      if (code !== 'unknown' && shown.get(code))
        await putEvidence(tx, actor, {
          serviceId,
          kind: 'outcome',
          source: OWN_FIGURES,
          onDate: actor.today,
          months: DURABLE_MONTHS,
          groupCode: `${kind}:${code}`,
          cases: well,
          denominator: answered,
        })
  }
}

export const tasks = linkTasks

/** Everybody who listens to an event, where several do. */
export const subscribers: Subscribers = [helpSubscribers, linkSubscribers, noticeSubscribers, ownSubscribers].reduce((all, more) => {
  for (const [type, listeners] of Object.entries(more)) all[type] = [...(all[type] ?? []), ...listeners]
  return all
}, {})
