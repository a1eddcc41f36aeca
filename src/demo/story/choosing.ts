import { requirePerson, type Person } from '../../modules/people/index.ts'
import { answerItem, putOnList, selfRefer, shareList, sharedListOf } from '../../modules/plans/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Acting } from './acting.ts'
import { fileOf, idOf, type Story, type Tellers } from './teller.ts'

/** A guide and somebody choose together. */
export const choosing: Tellers<'listed' | 'signed-up' | 'list-shared' | 'list-answered'> = {
  listed: (story, { service, why }, { act, ids }) =>
    guides(act, story, (tx, actor, person) =>
      putOnList(tx, actor, person, { id: newId(), serviceId: idOf(ids.services, service), ...(why ? { listReason: why } : {}) }),
    ),
  'signed-up': (story, { service, words }, { act, ids }) =>
    act.byLink(fileOf(story), story.id, 'own-file', (tx, actor) =>
      selfRefer(
        tx,
        actor,
        fileOf(story),
        { id: newId(), serviceId: idOf(ids.services, service), selfWords: words },
        'Eigen aanmelding lezen',
      ),
    ),
  'list-shared': (story, _, { act }) =>
    guides(act, story, (tx, actor, person) =>
      shareList(tx, actor, person, { how: 'mail', mailAgreed: 'yes', answerBy: daysAfter(story.today, 5) }),
    ),
  'list-answered': (story, { service, answer, comment }, { act, ids }) =>
    act.byLink(fileOf(story), story.id, 'own-file', async (tx, actor) => {
      const shared = await sharedListOf(tx, actor, fileOf(story), { hideDiscreet: true })
      const item = shared?.items.find(({ row }) => row.serviceId === idOf(ids.services, service))
      if (!item) throw new Error(`${service} is on no list of ${story.first}`)
      return answerItem(tx, actor, fileOf(story), item.row.id, { itemAnswer: answer, ...(comment ? { comment } : {}) })
    }),
}

/** The guide of this story does something with the file open. */
export function guides<T>(act: Acting, story: Story, work: (tx: Tx, actor: Actor, person: Person) => Promise<T>): Promise<T> {
  return act.as(story.guide, 'guidance', async (tx, actor) => work(tx, actor, await requirePerson(tx, actor, story.id)))
}
