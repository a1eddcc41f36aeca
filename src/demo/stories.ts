import { recordContact, type ContactInput } from '../modules/contacts/index.ts'
import { knownEmployer } from '../modules/employers/index.ts'
import { acceptHandover, handOver, registerVisit } from '../modules/intake/index.ts'
import { requirePerson, setShielded } from '../modules/people/index.ts'
import { acceptReferral, addStep, openPlan, recordPlacement, refer, startReferral } from '../modules/plans/index.ts'
import { daysAfter } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import type { Program } from '../program.ts'
import { FIRST } from './accounts.ts'
import { acting, type Act } from './acting.ts'
import type { DemoIds } from './load.ts'
import { DEMO_PEOPLE, type DemoPerson, type Stage } from './people.ts'

const ORDER: Stage[] = ['waiting', 'walk-in', 'accepted', 'spoken', 'planned', 'referred', 'running', 'working']
/** True when a person is at this stage or further. */
const reached = (person: DemoPerson, stage: Stage) => ORDER.indexOf(person.stage) >= ORDER.indexOf(stage)

/** Thirty invented persons at every stage, made by the same commands that people use. */
export async function loadStories(program: Program, ids: DemoIds): Promise<void> {
  const act = acting(program, ids)
  for (const [index, person] of DEMO_PEOPLE.entries()) {
    const guide = person.region === 'second' ? 'gids2' : 'fatma'
    const id = person.stage === 'walk-in' ? await walksIn(act, ids, person, guide) : await handedOver(act, person, index)
    if (person.stage === 'walk-in' || person.stage === 'waiting') continue
    await follows(act, ids, person, guide, id)
  }
  await act('werkgever', 0, 'none', async (tx, actor) => {
    await knownEmployer(tx, actor, FIRST, ids.organisations.get('eikenhof')!, {
      accountId: ids.accounts.get('fatma')!,
      organisationId: ids.organisations.get('uwv')!,
    })
  })
}

async function walksIn(act: Act, ids: DemoIds, person: DemoPerson, guide: string): Promise<string> {
  const id = newId()
  const location = ids.locations.get(person.region === 'second' ? 'nijmegen' : 'zutphen')!
  await act(guide, 0, 'reception', (tx, actor) =>
    registerVisit(tx, actor, { id, firstName: person.first, questionKind: person.question, language: 'nl', location }),
  )
  return id
}

async function handedOver(act: Act, person: DemoPerson, index: number): Promise<string> {
  const id = newId()
  const second = person.region === 'second'
  await act(second ? 'gids2' : 'gemeente', person.stage === 'waiting' ? 0 : 40, 'handover', (tx, actor) =>
    handOver(tx, actor, {
      id,
      firstName: person.first,
      lastName: person.last,
      email: `${person.first.toLowerCase()}@post.example`,
      phone: `06 0000 ${String(1000 + index)}`,
      municipality: second ? 'GM0268' : 'GM0301',
      questionKind: person.question,
      reason: 'other-expertise',
      explanation: 'Wil graag in gesprek.',
      ownCaseNumber: `Z-2026-${100 + index}`,
      urgent: false,
      obliged: index % 5 === 0,
      agreed: true,
    }),
  )
  return id
}

/** What happened after the handover was accepted, as far as this person has come. */
async function follows(act: Act, ids: DemoIds, person: DemoPerson, guide: string, id: string): Promise<void> {
  // In the second region the sender guides, so the first in line is UWV, which nobody plays there.
  if (person.region === 'second') return
  await act(guide, 39, 'handover', (tx, actor) => acceptHandover(tx, actor, id))
  if (person.shielded) await act(guide, 38, 'guidance', async (tx, actor) => setShielded(tx, await requirePerson(tx, actor, id), true))
  if (!reached(person, 'spoken')) return
  await act(guide, 35, 'guidance', async (tx, actor) =>
    recordContact(tx, actor, await requirePerson(tx, actor, id), conversation(actor.today)),
  )
  if (!reached(person, 'planned')) return
  await act(guide, 34, 'guidance', async (tx, actor) =>
    openPlan(tx, actor, await requirePerson(tx, actor, id), { id: newId(), goal: person.goal ?? 'Werk dat past' }),
  )
  await act(guide, 34, 'guidance', async (tx, actor) =>
    addStep(tx, actor, await requirePerson(tx, actor, id), {
      id: newId(),
      title: 'CV bijwerken',
      kind: 'own-action',
      owner: 'person',
      dueOn: daysAfter(actor.today, 41),
      discreet: false,
    }),
  )
  if (!reached(person, 'referred')) return
  const referral = newId()
  const back = person.stage === 'referred' ? 1 : 30
  await act(guide, back, 'guidance', async (tx, actor) =>
    refer(tx, actor, await requirePerson(tx, actor, id), {
      id: referral,
      serviceId: ids.services.get(person.service!)!,
      goesAlong: `${person.goal}. Beschikbaar op werkdagen.`,
      payer: 'municipality',
      reason: 'fits-goal',
      agreed: 'yes',
    }),
  )
  if (!reached(person, 'running')) return
  const provider = ['solliciteren', 'vrouwen', 'terug-naar-werk'].includes(person.service!) ? 'aanbieder2' : 'aanbieder1'
  await act(provider, 28, 'referral', (tx, actor) => acceptReferral(tx, actor, referral))
  await act(provider, 27, 'referral', (tx, actor) => startReferral(tx, actor, referral))
  if (!reached(person, 'working')) return
  await act(guide, 10, 'guidance', async (tx, actor) =>
    recordPlacement(tx, actor, await requirePerson(tx, actor, id), {
      id: newId(),
      employer: 'Woonzorg Eikenhof',
      occupation: 'Medewerker receptie',
      hoursPerWeek: 24,
      contract: 'temporary',
      startedOn: actor.today,
      referralId: referral,
    }),
  )
}

function conversation(today: string): ContactInput {
  return {
    id: newId(),
    happenedOn: today,
    channel: 'counter',
    door: 'handover',
    situation: 'Kennis gemaakt en verteld hoe het tot nu toe ging.',
    wishes: 'Werk dat past bij thuis en bij wat iemand kan.',
    agreed: 'Volgende week een plan maken.',
    outcome: 'advice',
    work: 'wanted',
    seenWarning: undefined,
    ownCaseNumber: undefined,
    incomeDebt: undefined,
    language: undefined,
    education: undefined,
    housing: undefined,
  }
}
