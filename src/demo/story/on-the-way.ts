import { accountNames } from '../../modules/access/index.ts'
import { locationsFor, priceOn } from '../../modules/catalogue/index.ts'
import type { Person } from '../../modules/people/index.ts'
import {
  acceptReferral,
  addStep,
  answerLead,
  answerOutcome,
  answerTask,
  declineReferral,
  endReferral,
  moveTo,
  openPlan,
  outcomesOf,
  proposalsFor,
  recordPlacement,
  refer,
  startReferral,
} from '../../modules/plans/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import type { DemoIds } from '../load.ts'
import type { atTheCounter } from './at-the-counter.ts'
import type { atWork } from './at-work.ts'
import { guides, type choosing } from './choosing.ts'
import type { halfWay } from './half-way.ts'
import type { What } from './happening.ts'
import type { ownWork } from './own-work.ts'
import type { aroundThePlan } from './the-plan.ts'
import { fileOf, idOf, type Tellers } from './teller.ts'

type Here = Exclude<
  What,
  | keyof typeof atTheCounter
  | keyof typeof choosing
  | keyof typeof atWork
  | keyof typeof aroundThePlan
  | keyof typeof halfWay
  | keyof typeof ownWork
>

/** The municipality pays the most of it and a training fund a part; what waits for a decision is not arranged yet for that part. */
async function payersOf(tx: Tx, actor: Actor, serviceId: string, ids: DemoIds, waits: boolean) {
  const cents = (await priceOn(tx, serviceId, actor.today))?.totalCents ?? null
  const line = { payerOrganisation: null, ownerAccount: null, ownerName: null, arrangeBy: null }
  const most = { ...line, id: newId(), source: 'municipality', payerOrganisation: ids.organisations.get('zutphen') ?? null }
  if (cents === null || cents < 100_000) return [{ ...most, cents }]
  const part = { ...line, id: newId(), cents: 50_000 }
  const name = waits && actor.accountId ? (await accountNames(tx, [actor.accountId])).get(actor.accountId) : undefined
  const rest = waits
    ? { ...part, source: 'not-yet-arranged', ownerAccount: actor.accountId, ownerName: name ?? null, arrangeBy: daysAfter(actor.today, 14) }
    : { ...part, source: 'training-fund' }
  return [{ ...most, cents: cents - 50_000 }, rest]
}

/** From the plan to work and what came of it. */
export const onTheWay: Tellers<Here> = {
  planned: (story, { goal }, { act }) => guides(act, story, (tx, actor, person) => openPlan(tx, actor, person, { id: newId(), goal })),
  'contact-answer': (story, { by, answer }, { act }) =>
    act.as(by, 'guidance', async (tx, actor) => {
      const asked = (await proposalsFor(tx, actor)).find((proposal) => proposal.personId === story.id)
      return answerLead(tx, actor, asked?.id ?? '', answer === 'yes')
    }),
  'own-step': (story, { title, dueIn }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      addStep(tx, actor, person, {
        id: newId(),
        title,
        kind: 'own-action',
        owner: 'person',
        dueOn: daysAfter(actor.today, dueIn),
        discreet: false,
      }),
    ),
  task: (story, step, { act, ids }) =>
    guides(act, story, (tx, actor, person) => asked(tx, actor, person, newId(), step, ids.organisations)),
  decision: (story, step, { act, ids }) => {
    story.decision = newId()
    return guides(act, story, (tx, actor, person) => asked(tx, actor, person, story.decision!, step, ids.organisations))
  },
  decided: (story, { by, answer }, { act }) =>
    act.as(by, 'partner-task', (tx, actor) => answerTask(tx, actor, story.decision ?? '', answer)),
  referred: (story, { service, waits, after, instead }, { act, ids }) => {
    const id = newId()
    const declined = story.referral
    // What waits for the end of a course does not become what the provider of the course answers.
    if (!after) story.referral = id
    const serviceId = idOf(ids.services, service)
    return guides(act, story, async (tx, actor, person) =>
      refer(tx, actor, person, {
        id,
        serviceId,
        goesAlong: 'Beschikbaar op werkdagen. Het liefst bellen na tien uur.',
        payers: await payersOf(tx, actor, serviceId, ids, waits === true),
        location: (await locationsFor(tx, serviceId, undefined))[0]?.id,
        reason: 'fits-goal',
        agreed: 'desk',
        ...(waits ? { waitsForStep: story.decision! } : {}),
        ...(after ? { startCondition: after } : {}),
        ...(instead && declined ? { after: declined } : {}),
      }),
    )
  },
  'provider-accepted': (story, { by }, { act }) => act.as(by, 'referral', (tx, actor) => acceptReferral(tx, actor, story.referral ?? '')),
  'provider-declined': (story, { by, reason }, { act }) =>
    act.as(by, 'referral', (tx, actor) => declineReferral(tx, actor, story.referral ?? '', reason)),
  started: (story, { by }, { act }) => act.as(by, 'referral', (tx, actor) => startReferral(tx, actor, story.referral ?? '')),
  elsewhere: (story, { service, by }, { act, ids }) =>
    act.as(by, 'referral', async (tx, actor) => {
      const other = (await locationsFor(tx, idOf(ids.services, service), undefined))[1]
      if (other) await moveTo(tx, actor, { by: 'provider' }, story.referral ?? '', other.id)
    }),
  ended: (story, { by, outcome, report }, { act }) =>
    act.as(by, 'referral', (tx, actor) => endReferral(tx, actor, story.referral ?? '', { outcome, report })),
  works: (story, { employer, occupation, hours, guided }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      recordPlacement(tx, actor, person, {
        id: newId(),
        employer,
        occupation,
        hoursPerWeek: hours,
        contract: 'temporary',
        startedOn: actor.today,
        ...(guided ? { guidedBy: guided, endsWhen: 'goes-alone' as const } : {}),
        ...(story.referral ? { referralId: story.referral } : {}),
      }),
    ),
  answered: async (story, { answer }, { act }) => {
    const due = await guides(act, story, async (tx) =>
      (await outcomesOf(tx, story.region, [story.id])).find((one) => one.askedOn !== null && one.answer === null),
    )
    if (!due) throw new Error(`${story.first} was not asked how it goes`)
    return act.byLink(fileOf(story), due.id, 'placement', (tx, actor) => answerOutcome(tx, actor, story.region, due.id, answer))
  },
}

async function asked(
  tx: Tx,
  actor: Actor,
  person: Person,
  id: string,
  step: { what: 'decision' | 'task'; title: string; to: string; dueIn: number },
  organisations: Map<string, string>,
): Promise<void> {
  await addStep(tx, actor, person, {
    id,
    title: step.title,
    kind: step.what,
    owner: idOf(organisations, step.to),
    dueOn: daysAfter(actor.today, step.dueIn),
    discreet: false,
  })
}
