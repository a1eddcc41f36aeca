import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { accountById } from '../../modules/access/index.ts'
import { book } from '../../modules/appointments/index.ts'
import { recordContact } from '../../modules/contacts/index.ts'
import { acceptHandover, handOver, registerVisit, returnHandover } from '../../modules/intake/index.ts'
import { requirePerson, setShielded, tieAtDesk } from '../../modules/people/index.ts'
import { conceptByUri, keepWishes, noteEducation, noteSkill, Wishes } from '../../modules/skills/index.ts'
import { newId } from '../../platform/ids.ts'
import { workingDaysAfter } from '../../platform/working-days.ts'
import { FIRST } from '../accounts.ts'
import { fileOf, idOf, type Story, type Tellers } from './teller.ts'

type Here =
  | 'handed-over'
  | 'walked-in'
  | 'accepted'
  | 'returned'
  | 'shielded'
  | 'account'
  | 'booked'
  | 'talked'
  | 'skill'
  | 'learnt'
  | 'wished'

/** How somebody comes in and is received. */
export const atTheCounter: Tellers<Here> = {
  'handed-over': (story, { urgent = false, obliged = false, asks = false }, { act }) =>
    act.as(story.sender, 'handover', (tx, actor) =>
      handOver(tx, actor, {
        id: story.id,
        firstName: story.first,
        lastName: story.last,
        email: `${mailName(story)}@post.example`,
        phone: `06 0000 ${String(1000 + story.number)}`,
        municipality: story.region === FIRST ? 'GM0301' : 'GM0268',
        questionKind: story.question,
        reason: 'other-expertise',
        explanation: asks ? undefined : 'Wil graag in gesprek.',
        ownCaseNumber: `Z-${100 + story.number}`,
        urgent,
        obliged,
        agreed: true,
      }),
    ),
  'walked-in': (story, _, { act, ids }) =>
    act.as(story.guide, 'reception', (tx, actor) =>
      registerVisit(tx, actor, {
        id: story.id,
        firstName: story.first,
        questionKind: story.question,
        language: 'nl',
        location: idOf(ids.locations, placeOf(story)),
      }),
    ),
  accepted: (story, _, { act }) => act.as(story.guide, 'handover', (tx, actor) => acceptHandover(tx, actor, story.id)),
  returned: (story, { reason }, { act }) => act.as(story.guide, 'handover', (tx, actor) => returnHandover(tx, actor, story.id, { reason })),
  shielded: (story, _, { act }) =>
    act.as(story.guide, 'guidance', async (tx, actor) => setShielded(tx, actor, await requirePerson(tx, actor, story.id), true)),
  account: (story, { account }, { act, ids }) =>
    act.as(story.guide, 'guidance', async (tx, actor) => {
      const { reference } = (await accountById(tx, idOf(ids.accounts, account)))!
      const fields = { accountReference: reference, birthDate: '1984-03-12' }
      await tieAtDesk(tx, actor, await requirePerson(tx, actor, story.id), fields)
    }),
  booked: (story, { workingDays, time }, { act, ids }) =>
    act.as(story.guide, 'appointment', (tx, actor) =>
      book(tx, actor, {
        id: newId(),
        ...fileOf(story),
        locationId: idOf(ids.locations, placeOf(story)),
        moment: `${workingDaysAfter(story.today, workingDays)}T${time}`,
        channel: 'counter',
        questionKind: story.question,
        organisationId: actor.organisationId!,
        withAccount: actor.accountId,
      }),
    ),
  talked: (story, { situation, wishes, debts }, { act }) =>
    act.as(story.guide, 'guidance', async (tx, actor) => {
      const person = await requirePerson(tx, actor, story.id)
      return recordContact(tx, actor, person, {
        id: newId(),
        happenedOn: actor.today,
        channel: 'counter',
        door: person.door === 'handover' ? 'handover' : 'own-initiative',
        situation,
        wishes,
        agreed: 'Volgende week verder.',
        outcome: 'advice',
        work: 'wanted',
        incomeDebt: debts,
        language: undefined,
        education: undefined,
        housing: undefined,
        ownCaseNumber: undefined,
      })
    }),
  skill: (story, { skill, how, own }, { act }) => {
    const note = async (tx: Tx, actor: Actor) => {
      const conceptId = await conceptByUri(tx, `urn:wegwijzer:skill:${skill}`)
      if (!conceptId) throw new Error(`the demo knows no skill ${skill}`)
      return noteSkill(tx, actor, fileOf(story), { conceptId, howKnown: how })
    }
    return own ? act.byLink(fileOf(story), story.id, 'own-file', note) : act.as(story.guide, 'guidance', note)
  },
  learnt: (story, { education, level, finished, year, own }, { act }) => {
    const given = { id: newId(), educationWhat: education, educationLevel: level, educationFinished: finished, educationYear: year }
    const note = (tx: Tx, actor: Actor) => noteEducation(tx, actor, fileOf(story), given)
    return own ? act.byLink(fileOf(story), story.id, 'own-file', note) : act.as(story.guide, 'guidance', note)
  },
  wished: (story, { of, own }, { act }) => {
    const wishes = Wishes.parse({ workWanted: [], workNot: [], daysNot: [], timesNot: [], travelBy: [], ...of })
    const keep = (tx: Tx, actor: Actor) => keepWishes(tx, actor, fileOf(story), wishes)
    return own ? act.byLink(fileOf(story), story.id, 'own-file', keep) : act.as(story.guide, 'guidance', keep)
  },
}

function placeOf(story: Story): string {
  return story.region === FIRST ? 'zutphen' : 'nijmegen'
}

function mailName({ first, last }: Story): string {
  return `${first}.${last}`
    .normalize('NFD')
    .replaceAll(/[^a-z.]/gi, '')
    .toLowerCase()
}
