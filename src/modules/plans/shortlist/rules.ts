import { daysAfter } from '../../../platform/clock.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'

/** More than this nobody compares. */
export const MOST_ON_LIST = 6
/** Working days a person has to say what they think, where the guide names no other day. */
const ANSWER_DAYS = 10
/** Days ahead that an answer may be asked for at most. */
const MOST_DAYS = 60

export function usualAnswerDay(today: string): string {
  return workingDaysAfter(today, ANSWER_DAYS)
}

interface List {
  sharedOn: string | null
  endedOn: string | null
}
interface Item {
  answer: string | null
  result: string | null
}

/** The person answers what was shared, until it is decided. */
export function mayAnswer(list: List, item: Pick<Item, 'result'>): boolean {
  return list.sharedOn !== null && list.endedOn === null && item.result !== 'not-chosen'
}

/** Why this can not be chosen; null when it can. What the person said no to is not chosen over their head. policy: D8 */
export function choiceProblem(item: Item, referable: boolean): 'plans.personSaidNo' | 'plans.notReferable' | null {
  if (item.answer === 'no') return 'plans.personSaidNo'
  return referable ? null : 'plans.notReferable'
}

/** Why it can not be shared like this, by field; null when it can. policy: L2 */
export function shareProblem(
  input: { how: 'mail' | 'paper'; mailAgreed?: 'yes' | 'no' | undefined; answerBy: string },
  person: Reach,
  today: string,
): MailProblem | { field: 'answerBy'; code: 'duePast' | 'tooFarAhead' } | null {
  if (input.answerBy < today) return { field: 'answerBy', code: 'duePast' }
  if (input.answerBy > daysAfter(today, MOST_DAYS)) return { field: 'answerBy', code: 'tooFarAhead' }
  return mailProblem(input, person)
}

interface Reach {
  email: string | null
  channel: string | null
}
interface MailProblem {
  field: 'how' | 'mailAgreed'
  code: 'noMailAddress' | 'otherChannel' | 'mailNotAgreed'
}

/** By mail only with an address, by the channel the person chose, and after a yes. policy: L2 */
export function mailProblem(
  { how, mailAgreed }: { how: 'mail' | 'paper'; mailAgreed?: 'yes' | 'no' | undefined },
  { email, channel }: Reach,
): MailProblem | null {
  if (how === 'paper') return null
  if (!email) return { field: 'how', code: 'noMailAddress' }
  if (channel !== null && channel !== 'mail') return { field: 'how', code: 'otherChannel' }
  return mailAgreed === 'yes' ? null : { field: 'mailAgreed', code: 'mailNotAgreed' }
}

/** Help that is discreet or special is not named to who did not sign in, nor on paper unless the person wants it there. policy: E2 */
export function isDiscreet(service: { sensitivity: string }, organisation: { sensitivity: string } | undefined): boolean {
  return service.sensitivity !== 'normal' || (organisation !== undefined && organisation.sensitivity !== 'normal')
}
