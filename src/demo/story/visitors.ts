import { callNext, finishVisit, placesOf, sitDown, takeIn } from '../../modules/intake/index.ts'
import { newId } from '../../platform/ids.ts'
import { demoData } from '../data.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'
import { idOf } from './teller.ts'

interface Visitor {
  place: string
  firstName: string
  questionKind: string
  spoken: string
  minutesAgo: number
}

/** Who receives at each of the two places of the demo, and what became of those who were called. */
const RECEIVING = [
  {
    place: 'zutphen',
    guide: 'fatma',
    counter: 'balie 1',
    languages: ['nl', 'tr'],
    kinds: ['work', 'schooling'],
    done: ['advice', 'referral'],
    called: 1,
  },
  { place: 'nijmegen', guide: 'gids2', counter: 'balie 2', languages: ['nl', 'en'], kinds: ['money'], done: [], called: 1 },
] as const

/** A few invented visitors in the queue of today: some are helped, some wait. */
export async function receiveVisitors({ act, ids }: { act: Acting; ids: DemoIds }): Promise<void> {
  const visitors = demoData<Visitor[]>('visitors')
  for (const { place, guide, done, called, counter, languages, kinds } of RECEIVING) {
    const location = idOf(ids.locations, place)
    await act.as(guide, 'reception', async (tx, actor) => {
      const here = (await placesOf(tx, actor)).find((one) => one.id === location)
      if (!here) throw new Error(`the demo has no walk-in at ${place}`)
      const arrivals = visitors.filter((one) => one.place === place)
      await takeIn(
        tx,
        actor,
        here,
        arrivals.map(({ minutesAgo, ...one }) => ({ ...one, id: newId(), agoSeconds: minutesAgo * 60 })),
      )
    })
    await act.as(guide, 'reception', (tx, actor) => sitDown(tx, actor, { location, counter, languages: [...languages], kinds: [...kinds] }))
    for (const outcome of done)
      await act.as(guide, 'reception', async (tx, actor) => {
        const id = await callNext(tx, actor, location)
        await finishVisit(tx, actor, id, { outcome, sentBy: 'self', works: 'no' })
      })
    for (let n = 0; n < called; n++) await act.as(guide, 'reception', (tx, actor) => callNext(tx, actor, location))
  }
}
