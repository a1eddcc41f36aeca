import { knownEmployer } from '../../modules/employers/index.ts'
import { newId } from '../../platform/ids.ts'
import { sweepAll } from '../../platform/jobs.ts'
import type { Program } from '../../program.ts'
import { FIRST } from '../accounts.ts'
import type { DemoIds } from '../load.ts'
import { acting } from './acting.ts'
import { atTheCounter } from './at-the-counter.ts'
import { atWork } from './at-work.ts'
import { choosing } from './choosing.ts'
import { halfWay } from './half-way.ts'
import type { Happening, What } from './happening.ts'
import { onTheWay } from './on-the-way.ts'
import { agreeOnOwnWork, ownWork } from './own-work.ts'
import { demoPeople } from './people.ts'
import { aroundThePlan, tellTemplate } from './the-plan.ts'
import type { Story, Teller, Tellers } from './teller.ts'

const TELLERS: Tellers<What> = { ...atTheCounter, ...choosing, ...atWork, ...aroundThePlan, ...halfWay, ...onTheWay, ...ownWork }

/**
 * Lives through the months before today, day by day: what people did by the commands of the pages,
 * what the program did because it was due. So deadlines, messages and figures are those the program itself made.
 * Gives the ids of the files by first name, for the tour.
 */
export async function tellStories(program: Program, ids: DemoIds): Promise<Record<string, string>> {
  const { clock } = program.around
  const [stories, ahead] = [begun(clock.today()), clock.ahead()]
  const around = { act: acting(program, ids), ids }
  const doWhatIsDue = dueIn(program)
  try {
    const days = byDay(stories)
    clock.setAhead(ahead - Math.max(...days.map(([ago]) => ago)) - 1)
    await agreeOnOwnWork(around.act, clock.today())
    for (const [ago, happened] of days) {
      clock.setAhead(ahead - ago)
      await doWhatIsDue(ago)
      for (const [story, happening] of happened) await (TELLERS[happening.what] as Teller<What>)(story, happening, around)
    }
  } finally {
    clock.setAhead(ahead)
  }
  await around.act.as('werkgever', 'none', (tx, actor) =>
    knownEmployer(tx, actor, FIRST, ids.organisations.get('eikenhof')!, {
      accountId: ids.accounts.get('fatma')!,
      organisationId: ids.organisations.get('uwv')!,
    }),
  )
  await tellTemplate(around.act)
  await program.settle()
  return Object.fromEntries(stories.map(({ story }) => [story.first.toLowerCase(), story.id]))
}

/** Deadlines on every day there is; the messages that follow go out once a week, and daily of late: nobody reads the old ones, and the start is quick. */
function dueIn(program: Program): (ago: number) => Promise<unknown> {
  let last = Infinity
  return (ago) => {
    if (ago > 7 && last - ago < 7) return sweepAll(program.around)
    last = ago
    return program.settle()
  }
}

interface Telling {
  story: Story
  happenings: Happening[]
}

function begun(today: string): Telling[] {
  return demoPeople().map(({ story: happenings, ...person }, number) => ({
    story: { ...person, id: newId(), number, today, referral: null, decision: null },
    happenings,
  }))
}

/** What happened, the longest ago first; within a day as the stories are written. */
function byDay(stories: Telling[]): [number, [Story, Happening][]][] {
  const days = new Map<number, [Story, Happening][]>()
  for (const { story, happenings } of stories)
    for (const happening of happenings) days.set(happening.ago, [...(days.get(happening.ago) ?? []), [story, happening]])
  return [...days].sort(([a], [b]) => b - a)
}
