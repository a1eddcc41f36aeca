import { aftercareMoments, endStep, lookedAfter, momentDone, placementsOf } from '../../modules/plans/index.ts'
import type { Tx } from '../../platform/db/context.ts'
import { guides } from './choosing.ts'
import type { Tellers } from './teller.ts'

type Work = Parameters<typeof aftercareMoments>[1]

/** Moments of this work that were to be done by today, each with its work. */
async function due(tx: Tx, work: Work, today: string): Promise<{ id: string; work: string }[]> {
  return (await aftercareMoments(tx, work))
    .filter(({ state, dueOn }) => state === 'open' && dueOn !== null && dueOn <= today)
    .map(({ id, placementId }) => ({ id, work: placementId! }))
}

/** Somebody is called about how it goes at work, by the guide or by who guides on the job. */
export const atWork: Tellers<'called'> = {
  called: (story, { by }, { act }) =>
    by
      ? act.as(by, 'referral', async (tx, actor) => {
          const mine = (await lookedAfter(tx, actor)).items.filter(({ personId }) => personId === story.id)
          for (const one of await due(tx, mine, actor.today)) await momentDone(tx, actor, one.work, one.id)
        })
      : guides(act, story, async (tx, actor, person) => {
          const work = await placementsOf(tx, story.region, [story.id])
          for (const one of await due(tx, work, actor.today)) await endStep(tx, actor, person, one.id, 'done')
        }),
}
