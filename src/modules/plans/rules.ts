/** What a closed decision means for a start that waits for it: a yes, or a decision nobody needs any more, lets it go on. policy: E5 */
export function letsStart(decision: string | null, state: string): boolean {
  return decision === null ? state === 'done' || state === 'dropped' : decision === 'yes'
}

/** The answers an organisation may give: yes or no to a decision, done to a task. policy: E5 */
export function fitsTask(kind: string, answer: 'done' | 'yes' | 'no'): boolean {
  return (kind === 'decision') === (answer !== 'done')
}

/** Why a step can not be added like this; null when it can. Only an organisation decides; a day that is over asks for nothing. */
export function stepProblem(
  step: { kind: string; owner: string; dueOn?: string | undefined },
  today: string,
): { field: 'owner' | 'dueOn'; code: 'decidedByOrganisation' | 'duePast' } | null {
  if (step.kind === 'decision' && (step.owner === 'person' || step.owner === 'guide'))
    return { field: 'owner', code: 'decidedByOrganisation' }
  return step.dueOn !== undefined && step.dueOn < today ? { field: 'dueOn', code: 'duePast' } : null
}

/** A step somebody else must not know of is shown without its words. policy: E2 */
export function mayReadStep(
  step: { sensitivity: string; ownerOrganisation: string | null; madeBy: string | null; named: boolean },
  reader: { isPerson: boolean; accountId: string | null; organisationId: string | null; isLead: boolean },
): boolean {
  if (step.sensitivity === 'special') return reader.isPerson || step.named
  if (step.sensitivity === 'normal' || reader.isPerson || reader.isLead) return true
  if (step.ownerOrganisation !== null && step.ownerOrganisation === reader.organisationId) return true
  return step.madeBy !== null && step.madeBy === reader.accountId
}

/** Working days within which the regular contact calls somebody for whom work goes badly or ended. policy: D10 */
export const CALL_DAYS = 3
/** True when the answer to "how is it going" asks for a conversation. policy: D10 */
export function asksForContact(answer: string | null): boolean {
  return answer === 'so-so' || answer === 'stopped'
}

/** Months after the start of work at which a person is asked how it goes. policy: D10 */
export const OUTCOME_MONTHS = [3, 6, 12] as const
/** Months of aftercare after a placement. policy: D10, F5 */
export const AFTERCARE_MONTHS = 6
/** Outcome figures of a service become public from this many answers on. policy: D1, K8 */
export const ENOUGH_CASES = 10
