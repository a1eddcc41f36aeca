/** What a kind of scheme can pay: who carries it, and for which help. Words of the list `instruments`. policy: D11, F3 */
const PAYS: Record<string, { payers: readonly string[]; kinds: readonly string[] }> = {
  // Jobcoach
  IN03: { payers: ['uwv', 'municipality', 'employer'], kinds: ['reintegration'] },
  // Scholing voor werk
  IN07: { payers: ['uwv', 'municipality', 'regional-budget', 'training-fund', 'subsidy', 'employer'], kinds: ['training', 'language'] },
  // Werkervaringsplek
  IN10: { payers: ['uwv', 'municipality', 'regional-budget'], kinds: ['work-experience'] },
  // Hulp bij een eigen bedrijf
  IN12: { payers: ['uwv', 'municipality'], kinds: ['training', 'career-advice'] },
  // Taalles
  IN13: { payers: ['uwv', 'municipality', 'regional-budget', 'employer'], kinds: ['language'] },
  // Schuldhulp
  IN14: { payers: ['municipality'], kinds: ['debt-help'] },
}

/** As whom an organisation of a type pays. */
const CARRIES: Record<string, readonly string[]> = {
  uwv: ['uwv'],
  municipality: ['municipality', 'regional-budget'],
  'training-fund': ['training-fund'],
}
const OTHERS: readonly string[] = ['subsidy']

/** Kinds of schemes that can pay help of this kind, given who may pay it. */
export function fundsOf(kind: string, payers: readonly string[]): string[] {
  return Object.entries(PAYS)
    .filter(([, pays]) => pays.kinds.includes(kind) && pays.payers.some((payer) => payers.includes(payer)))
    .map(([code]) => code)
}

export interface Offered {
  kind: string
  payers: readonly string[]
  /** For whose income it is in particular; empty: for all. */
  incomes: readonly string[]
}
export interface SchemeFacts {
  /** Which kinds of scheme it is. */
  instruments: readonly string[]
  /** Types of the organisation that carries it out. */
  carrier: readonly string[]
  incomes: readonly string[]
  ages: readonly string[]
}
/** What of a person decides; an income is kept nowhere, so that stays a question. */
export interface ForWhom {
  age?: number
}

/** Why a scheme can pay: as whom, and what of the person must still be asked or is met. */
export interface CanPay {
  payers: string[]
  age: 'open' | 'yes' | 'no' | 'unknown'
  /** It is for these incomes only; empty: for all. */
  incomes: string[]
}

const AGES: Record<string, readonly [number, number]> = {
  LG01: [16, 18],
  LG02: [19, 21],
  LG03: [22, 26],
  LG04: [27, 55],
  LG05: [56, 66],
  LG06: [67, 130],
}

/** Whether a scheme can pay this help, and why; null when it can not. With a person beside it what is known is held against it. */
export function canPay(offer: Offered, scheme: SchemeFacts, whom: ForWhom = {}): CanPay | null {
  const kinds = scheme.instruments.filter((code) => PAYS[code]?.kinds.includes(offer.kind))
  const carried = scheme.carrier.flatMap((type) => CARRIES[type] ?? [])
  const asWho = carried.length > 0 ? carried : OTHERS
  const payers = [...new Set(kinds.flatMap((code) => PAYS[code]!.payers))].filter(
    (payer) => asWho.includes(payer) && offer.payers.includes(payer),
  )
  const met = scheme.incomes.filter((income) => offer.incomes.includes(income))
  if (payers.length === 0 || (scheme.incomes.length > 0 && offer.incomes.length > 0 && met.length === 0)) return null
  return { payers, age: ageAnswer(scheme.ages, whom.age), incomes: [...(met.length > 0 ? met : scheme.incomes)] }
}

function ageAnswer(ages: readonly string[], age: number | undefined): CanPay['age'] {
  if (ages.length === 0) return 'open'
  if (age === undefined) return 'unknown'
  return ages.some((code) => AGES[code] && age >= AGES[code][0] && age <= AGES[code][1]) ? 'yes' : 'no'
}
