import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { appointmentsOf } from '../../appointments/index.ts'
import { contactsOf } from '../../contacts/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { openAtIntake } from '../open-work.ts'
import { planOf, referralsOf, stepsOf } from '../queries.ts'
import { namesFor, stepTitle } from '../shown.ts'
import { isOpen } from '../states.ts'
import type { nl } from '../texts.nl.ts'

/** Something a person can take along, in the words that would go. */
export interface Item {
  id: string
  kind: 'goal' | 'step' | 'agreed'
  words: string
  dueOn: string | null
}
/** Something that is still open at the old side, of which it is said whether it ends or goes on. */
export interface OpenItem {
  id: string
  kind: 'referral' | 'appointment'
  name: string
  on: string | null
}

/** What of a file can go along to another region, what is open there, and whether something has to be settled first. policy: A6 */
export async function movableOf(tx: Tx, actor: Actor, t: typeof nl, person: Person) {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const plan = await planOf(tx, person.regionCode, ids)
  const steps = await stepsOf(tx, actor, person.regionCode, ids, plan?.leadAccount ?? null)
  const [talk] = (await contactsOf(tx, person.regionCode, ids)).filter(({ agreed }) => agreed !== null)
  const referrals = (await referralsOf(tx, person.regionCode, ids)).filter(({ state }) => isOpen(state))
  const appointments = (await appointmentsOf(tx, person.regionCode, ids)).filter(({ state }) => state === 'booked')
  const names = await namesFor(tx, referrals)
  const running = plan && plan.endedOn === null
  const items: Item[] = [
    ...(running && plan.goal !== null ? [{ id: 'goal', kind: 'goal' as const, words: plan.goal, dueOn: null }] : []),
    // What is special goes to nobody by a form: the person tells it there, to whom they want.
    ...steps
      .filter((step) => step.state === 'open' && !step.hidden && step.sensitivity !== 'special' && step.title !== null)
      .map((step) => ({ id: step.id, kind: 'step' as const, words: stepTitle(t, step) ?? '', dueOn: step.dueOn })),
    ...(talk?.agreed ? [{ id: 'agreed', kind: 'agreed' as const, words: talk.agreed, dueOn: null }] : []),
  ]
  const open: OpenItem[] = [
    ...referrals.map((row) => ({
      id: row.id,
      kind: 'referral' as const,
      name: row.hidden ? t.plan.other : names.service(row.serviceId),
      on: row.acceptBy,
    })),
    ...appointments.map((row) => ({ id: row.id, kind: 'appointment' as const, name: '', on: row.onDate })),
  ]
  return { ids, items, open, settleFirst: (await openAtIntake(tx, actor, person.regionCode, ids)).length > 0 }
}
