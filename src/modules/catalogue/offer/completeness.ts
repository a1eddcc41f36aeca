import { linesOfDay, type Price } from './price.ts'

export interface Quality {
  id: string
  kind: string
  source: string
  onDate: string
  valueBasisPoints: number | null
  cases: number | null
  denominator: number | null
  forWhom: string | null
  groupCode: string | null
  note: string | null
  validUntil: string | null
  reply: string | null
  replyOn: string | null
}
export interface Content {
  status: string
  freeHelp: boolean
  aim: string | null
  method: string | null
  afterwards: string | null
  forWhom: string | null
  howToApply: string | null
  contentConfirmedOn: string | null
  newSince: string
}

/** Below this number figures say nothing yet. */
const FEW_CASES = 10

export type Lack = 'not-public' | 'price' | 'quality' | 'content' | 'content-not-dated'

/** What still lacks before anybody can be referred: price, quality and content, dated and public. policy: D1 */
export function whatLacks(service: Content, prices: readonly Price[], quality: readonly Quality[], today: string): Lack[] {
  const lacks: Lack[] = []
  if (service.status !== 'public') lacks.push('not-public')
  const contentDone = service.aim && service.howToApply && (service.freeHelp || (service.method && service.afterwards && service.forWhom))
  if (!contentDone) lacks.push('content')
  if (!service.contentConfirmedOn) lacks.push('content-not-dated')
  if (!service.freeHelp && linesOfDay(prices, 'payer', today).length === 0) lacks.push('price')
  if (!service.freeHelp && !quality.some((one) => counts(one, service, today))) lacks.push('quality')
  return lacks
}

/** Evidence that holds today; "no figures yet" counts for the first twelve months, or while there were fewer than ten cases. policy: D1 */
function counts(one: Quality, service: Content, today: string): boolean {
  if (one.validUntil !== null && one.validUntil <= today) return false
  if (one.kind !== 'none-yet') return true
  return monthsBetween(service.newSince, today) < 12 || (one.denominator !== null && one.denominator < FEW_CASES)
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
