/** What may happen to an appointment, by whom. */
export const transitions = [
  { from: 'offered', to: 'booked', act: 'confirm', by: ['person'], reasons: [] },
  { from: 'offered', to: 'cancelled', act: 'lapse', by: ['system'], reasons: ['no-answer'] },
  {
    from: 'offered',
    to: 'cancelled',
    by: ['person', 'guide', 'host'],
    reasons: ['not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'other'],
  },
  {
    from: 'booked',
    to: 'cancelled',
    by: ['person', 'guide', 'host'],
    reasons: ['not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'office', 'other'],
  },
  { from: 'booked', to: 'booked', act: 'move', by: ['person', 'guide', 'host'], reasons: [] },
  { from: 'booked', to: 'kept', by: ['guide'], reasons: [] },
  { from: 'booked', to: 'missed', by: ['guide'], reasons: [] },
  // Who was missed gets another moment: the same appointment, without any consequence.
  { from: 'missed', to: 'booked', act: 'move', by: ['person', 'guide', 'host'], reasons: [] },
] as const

/** May an appointment go from one state to another? */
export function mayGo(from: string, to: string): boolean {
  return transitions.some((step) => step.from === from && step.to === to)
}
