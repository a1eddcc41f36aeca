import { Temporal } from 'temporal-polyfill'
import type { nl } from '../texts.nl.ts'
import type { StepShown } from '../pages/step-parts.tsx'
import { isGoing } from '../states.ts'
import { columnOfAppointment, columnOfReferral, type Column } from './columns.ts'

/** A step that is not kept in the plan: it follows from an appointment or a referral, with its day and how that stands. */
export interface DerivedStep extends StepShown {
  column: Column
  /** How the appointment or referral stands, in words. */
  says: string
  href: string | null
}
interface AppointmentFacts {
  id: string
  state: string
  onDate: string
  atTime: string
  bookedAt: Temporal.Instant
  organisation: string
  href: string | null
}
interface ReferralFacts {
  id: string
  state: string
  outcome: string | null
  service: string
  provider: string
  day: string | null
  href: string | null
}
const STATE: Record<Column, string> = { todo: 'open', busy: 'open', done: 'done', not: 'dropped' }
const PLAIN = { decision: null, special: false, busy: false, unmet: null }

/** Booked appointments and sent referrals as steps of the plan: one truth, kept where it belongs. policy: E1 */
export function derivedSteps(
  t: typeof nl,
  given: { today: string; openedAt: Temporal.Instant; forPerson: boolean; appointments: AppointmentFacts[]; referrals: ReferralFacts[] },
): DerivedStep[] {
  const appointments = given.appointments
    .filter(({ bookedAt, onDate }) => Temporal.Instant.compare(bookedAt, given.openedAt) >= 0 || onDate >= given.today)
    .map((one): DerivedStep => {
      const column = columnOfAppointment(one, given.today)
      return {
        ...PLAIN,
        id: one.id,
        kind: 'appointment',
        title: t.board.appointment(one.organisation, one.atTime),
        owner: given.forPerson ? t.board.youWith(one.organisation) : t.board.personWith(one.organisation),
        dueOn: one.onDate,
        state: STATE[column],
        column,
        says: t.board.appointmentStates[one.state] ?? '',
        href: one.href,
      }
    })
  // What is announced beforehand has not been sent.
  const referrals = given.referrals
    .filter(({ state }) => state !== 'announced')
    .map((one): DerivedStep => {
      const column = columnOfReferral(one)
      return {
        ...PLAIN,
        id: one.id,
        kind: 'referral',
        title: one.service,
        owner: one.provider,
        dueOn: one.day,
        state: STATE[column],
        column,
        says: [t.states[one.state] ?? '', one.day === null && isGoing(one.state) && t.now.noDay].filter(Boolean).join('. '),
        href: one.href,
      }
    })
  return [...appointments, ...referrals].toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
}
