import { keepDraft } from '../../modules/contacts/index.ts'
import {
  addStep,
  beginDraft,
  giveHelp,
  planIntake,
  planSession,
  requirePlace,
  savePart,
  showDraft,
  writeNote,
  writeReport,
} from '../../modules/plans/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { workingDaysAfter } from '../../platform/working-days.ts'
import { guides } from './choosing.ts'
import { idOf, type Tellers } from './teller.ts'

type Here = 'talk-begun' | 'drafted' | 'intake-planned' | 'noted' | 'reported' | 'session-planned' | 'special-step' | 'help-given'

/** What somebody is busy with: written down in part, asked and not answered, planned and not held. */
export const halfWay: Tellers<Here> = {
  'talk-begun': (story, { situation }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      keepDraft(tx, actor, person, newId(), { situation, channel: 'phone', happenedOn: actor.today }),
    ),
  drafted: (story, { service, goesAlong, shown }, { act, ids }) =>
    guides(act, story, async (tx, actor, person) => {
      const id = await beginDraft(tx, actor, person, { id: newId(), serviceId: idOf(ids.services, service) })
      await savePart(tx, actor, person, id, 0, { part: 'why', reason: 'asked-by-person', because: undefined })
      await savePart(tx, actor, person, id, 1, { part: 'goes', goesAlong })
      await savePart(tx, actor, person, id, 2, { part: 'payment', line: { id: newId(), payer: 'municipality', payerAmount: 1200 } })
      if (shown) await showDraft(tx, actor, person, id)
    }),
  'intake-planned': (story, { by, workingDays, time, place }, { act }) =>
    act.as(by, 'referral', (tx, actor) =>
      planIntake(tx, actor, story.referral ?? '', {
        intakeOn: workingDaysAfter(story.today, workingDays),
        intakeAt: time,
        intakePlace: place,
      }),
    ),
  noted: (story, { words }, { act }) =>
    guides(act, story, async (tx, actor, person) => {
      const place = await requirePlace(tx, actor, { as: 'file', personId: person.id, kind: 'referral', id: story.referral ?? '' })
      await writeNote(tx, actor, place, { id: newId(), note: words })
    }),
  reported: (story, { by, reached, advice }, { act }) =>
    act.as(by, 'referral', (tx, actor) =>
      writeReport(tx, actor, story.referral ?? '', { reached: 'much', reachedWords: reached, advice: 'work', adviceWords: advice }),
    ),
  'session-planned': (story, { by, workingDays, time }, { act }) =>
    act.as(by, 'referral', (tx, actor) =>
      planSession(tx, actor, story.referral ?? '', {
        id: newId(),
        sessionOn: workingDaysAfter(story.today, workingDays),
        sessionAt: time,
      }),
    ),
  'special-step': (story, { title, dueIn }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      addStep(tx, actor, person, {
        id: newId(),
        title,
        kind: 'own-action',
        owner: 'person',
        dueOn: daysAfter(actor.today, dueIn),
        discreet: true,
        special: true,
      }),
    ),
  'help-given': (story, { name, by, reach }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      giveHelp(tx, actor, person, {
        id: newId(),
        helpName: name,
        helpKind: 'volunteering',
        offeredBy: by,
        reach,
        givenHow: 'paper',
        mailAgreed: undefined,
      }),
    ),
}
