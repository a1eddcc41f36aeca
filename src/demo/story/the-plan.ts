import { answerPlan, askedFirst, askLead, changeGoal, endPlan, keepTemplate, planOf } from '../../modules/plans/index.ts'
import { newId } from '../../platform/ids.ts'
import { FIRST } from '../accounts.ts'
import type { Acting } from './acting.ts'
import { guides } from './choosing.ts'
import { idOf, type Story, type Tellers } from './teller.ts'
import type { Tx } from '../../platform/db/context.ts'

const file = (story: Story) => ({ regionCode: story.region, ids: [story.id] })
const versionOf = async (tx: Tx, story: Story) => (await planOf(tx, story.region, [story.id]))?.version ?? 1

/** What is said to a plan, who leads it, how it changes and ends. */
export const aroundThePlan: Tellers<'plan-agreed' | 'goal-changed' | 'asked-first' | 'lead-asked' | 'plan-ended'> = {
  'plan-agreed': (story, _, { act }) =>
    guides(act, story, async (tx, actor) =>
      answerPlan(tx, actor, file(story), { id: newId(), version: await versionOf(tx, story), planAnswer: 'agreed', answeredHow: 'desk' }),
    ),
  'goal-changed': (story, { goal, why }, { act }) =>
    guides(act, story, async (tx, actor) =>
      changeGoal(tx, actor, file(story), { version: await versionOf(tx, story), goal, whyGoal: why }),
    ),
  'asked-first': (story, { statutory, at }, { act, ids }) => {
    const organisation = at ? idOf(ids.organisations, at) : undefined
    return guides(act, story, (tx, actor, person) =>
      askedFirst(tx, actor, person, {
        id: newId(),
        knownContact: organisation ? 'yes' : 'no',
        contactOrganisation: organisation,
        statutoryPlan: statutory,
        organisations: organisation ? [organisation] : [],
      }),
    )
  },
  'lead-asked': (story, { to, agreed, open, watch }, { act, ids }) =>
    guides(act, story, (tx, actor, person) =>
      askLead(tx, actor, person, { id: newId(), newLead: idOf(ids.accounts, to), agreedSoFar: agreed, stillOpen: open, watchFor: watch }),
    ),
  'plan-ended': (story, { reason, outcome, now }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      endPlan(tx, actor, person, { endReason: reason, endOutcome: outcome, whatNow: now, decideSteps: [] }),
    ),
}

/** A region writes a plan to begin from. */
export function tellTemplate(act: Acting): Promise<void> {
  return act.as('coordinator', 'coordination', (tx, actor) =>
    keepTemplate(tx, actor, FIRST, {
      id: newId(),
      templateName: 'Werken in de techniek',
      templateAbout: 'Voor wie wil overstappen naar techniek.',
      templateGoal: 'Werk vinden in de techniek',
      title1: 'Kijk een dag mee in een werkplaats',
      kind1: 'own-action',
      owner1: 'person',
      days1: 14,
      title2: 'Zoek een leerwerkplek',
      kind2: 'task',
      owner2: 'guide',
      days2: 21,
    }),
  )
}
