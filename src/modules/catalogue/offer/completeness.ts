import { Temporal } from 'temporal-polyfill'
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
  /** The day from which it is too old to say something, or ended. */
  goodUntil: string | null
  number: string | null
  evidenceUrl: string | null
  /** Months after the start of work at which an outcome was asked, and how many of them began with several goals. */
  months: number | null
  severalGoals: number | null
  reply: string | null
  replyOn: string | null
}
export interface Content {
  status: string
  kind: string
  freeHelp: boolean
  aim: string | null
  method: string | null
  afterwards: string | null
  forWhom: string | null
  howToApply: string | null
  contentConfirmedOn: string | null
  /** Since when its provider offers anything at all. */
  providerSince: string
  /** True where a profile asks for a certificate of the organisation that it does not hold today. policy: D4 */
  lacksCertificate: boolean
}

/** Below this number figures say nothing yet. */
export const FEW_CASES = 10
/** Kinds of which free help has a short form. policy: D1 */
export const FREE_HELP_KINDS: readonly string[] = ['debt-help', 'language', 'volunteering', 'other']

export type Lack = 'not-public' | 'price' | 'quality' | 'content' | 'content-not-dated' | 'certificate' | 'not-in-region'

/** Free help: said to be free, of a kind that has a short form, and nobody pays anything for it. policy: D1 */
export function isFreeHelp({ freeHelp, kind }: Pick<Content, 'freeHelp' | 'kind'>, prices: readonly Price[], today: string): boolean {
  const asked = (['person', 'payer'] as const).flatMap((part) => linesOfDay(prices, part, today))
  return freeHelp && FREE_HELP_KINDS.includes(kind) && asked.every((line) => line.amountCents === 0)
}

/** Whether what it is, how it goes, what follows and for whom are said; of free help its aim is enough. */
export function isContentFilled(
  { aim, method, afterwards, forWhom }: Pick<Content, 'aim' | 'method' | 'afterwards' | 'forWhom'>,
  isFree: boolean,
): boolean {
  return Boolean(aim && (isFree || (method && afterwards && forWhom)))
}

/** What still lacks before anybody can be referred: price, quality and content, dated and public. policy: D1 */
export function whatLacks(service: Content, prices: readonly Price[], quality: readonly Quality[], today: string): Lack[] {
  const lacks: Lack[] = []
  const short = isFreeHelp(service, prices, today)
  if (service.status !== 'public') lacks.push('not-public')
  if (!service.howToApply || !isContentFilled(service, short)) lacks.push('content')
  if (!service.contentConfirmedOn) lacks.push('content-not-dated')
  if (!short && linesOfDay(prices, 'payer', today).length === 0) lacks.push('price')
  if (!short && !quality.some((one) => counts(one, service, today))) lacks.push('quality')
  if (service.lacksCertificate) lacks.push('certificate')
  return lacks
}

/**
 * Evidence that holds today. Satisfaction counts from ten answers on; "no figures yet" for a provider's first twelve months, or
 * while there were fewer than ten cases, and is said again every year. policy: D1
 */
function counts(one: Quality, { providerSince }: Pick<Content, 'providerSince'>, today: string): boolean {
  if (one.goodUntil !== null && one.goodUntil <= today) return false
  if (one.kind === 'satisfaction') return one.cases !== null && (one.denominator ?? 0) >= FEW_CASES
  return one.kind !== 'none-yet' || noFiguresCount(one.denominator, providerSince, today)
}

/** Whether "no figures yet" still says something: in a provider's first year, or while there were too few cases. policy: D1 */
export function noFiguresCount(denominator: number | null, providerSince: string, today: string): boolean {
  return today < aYearAfter(providerSince) || (denominator !== null && denominator < FEW_CASES)
}

/** The first day on which something is no longer new. */
export function aYearAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ years: 1 }).toString()
}
