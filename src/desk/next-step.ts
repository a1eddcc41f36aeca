/** What comes next in the plan: what, who does it, and by when. */
export interface NextStep {
  title: string
  owner: string
  dueOn: string | null
  /** The person does it. */
  mine: boolean
}

interface Step {
  /** Null where this reader may not know it. */
  title: string | null
  owner: string
  state: string
  dueOn: string | null
  mine: boolean
}

/** What comes first in a plan: a step, or help that was asked or runs. An appointment has a place of its own on pages. */
export function nextInPlan(plan: { steps: readonly Step[]; derived: readonly (Omit<Step, 'mine'> & { kind: string })[] }): NextStep | null {
  const referrals = plan.derived.filter(({ kind }) => kind === 'referral').map((one) => ({ ...one, mine: false }))
  return nextStep([...plan.steps, ...referrals])
}

/** The open step whose day comes first; steps without a day after those with one. */
export function nextStep(steps: readonly Step[]): NextStep | null {
  const open = steps.flatMap(({ title, ...step }) => (step.state === 'open' && title !== null ? [{ ...step, title }] : []))
  const [first] = open.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  return first ? { title: first.title, owner: first.owner, dueOn: first.dueOn, mine: first.mine } : null
}
