/** What comes next in the plan: what, who does it, and by when. */
export interface NextStep {
  id: string
  title: string
  owner: string
  dueOn: string | null
  /** The person does it. */
  mine: boolean
}

interface Step {
  id: string
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
  return first ? { id: first.id, title: first.title, owner: first.owner, dueOn: first.dueOn, mine: first.mine } : null
}

/** A first talk that a provider has with the person. */
export interface Talk {
  id: string
  service: string
  who: string
  on: string
  at: string
  place: string | null
}
interface Referred {
  id: string
  state: string
  service: string
  provider: string
  handler: string | null
  intake: { on: string; at: string; place: string | null } | null
}

/** The first talk that comes, of the referrals in a plan. */
export function talkIn(plan: { referrals: readonly Referred[] }, today: string): Talk | null {
  const talks = plan.referrals.flatMap(({ id, state, service, provider, handler, intake }) =>
    state === 'intake-planned' && intake && intake.on >= today
      ? [{ id, service, who: handler ? `${handler}, ${provider}` : provider, ...intake }]
      : [],
  )
  return talks.toSorted((a, b) => `${a.on}${a.at}`.localeCompare(`${b.on}${b.at}`))[0] ?? null
}
