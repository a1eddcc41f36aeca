export const COLUMNS = ['todo', 'busy', 'done', 'not'] as const
export type Column = (typeof COLUMNS)[number]

/** Where a step stands for the person: what they do themselves is to do until they begin, what others do is waited for. policy: C16, E1 */
export function columnOf(step: { state: string; mine: boolean; busy: boolean }): Column {
  if (step.state === 'open') return step.mine && !step.busy ? 'todo' : 'busy'
  // What goes on after the plan is not over: it is somebody's to do.
  if (step.state === 'handed') return step.mine ? 'todo' : 'busy'
  return step.state === 'done' ? 'done' : 'not'
}

/** Whether a person can still move an own step themselves: what another ended, or could not be met, stays as it is. */
export function isMovable(step: { state: string; mine: boolean }): boolean {
  return step.mine && ['open', 'done', 'not-worked'].includes(step.state)
}

const REACHED = ['achieved', 'partly']

/** The same for a referral: it is waited for until it ends; what did not reach its goal did not work out. */
export function columnOfReferral(referral: { state: string; outcome: string | null }): Column {
  if (referral.state === 'ended') return REACHED.includes(referral.outcome ?? '') ? 'done' : 'not'
  return ['declined', 'returned', 'expired', 'withdrawn'].includes(referral.state) ? 'not' : 'busy'
}

/** And for an appointment: to go to until its day, then waited for until it is written down how it went. */
export function columnOfAppointment(appointment: { state: string; onDate: string }, today: string): Column {
  if (appointment.state === 'booked') return appointment.onDate < today ? 'busy' : 'todo'
  if (appointment.state === 'offered') return 'todo'
  return appointment.state === 'kept' ? 'done' : 'not'
}
