import { said, type Body } from '../hsds/canonical.ts'
import { PAYERS, RULE_KINDS } from '../portal/part-schema.ts'
import { COUNTED_KINDS } from '../offer/price.ts'
import { PRICE_KINDS } from '../schema.ts'
import { costsOf } from './map-costs.ts'
import { ownAttributes } from './own-attributes.ts'

export interface PriceRow {
  part: 'person' | 'payer'
  line: number
  kind: string
  amountCents: number
  vatBasisPoints: number
  quantityMin: number | null
  quantityMax: number | null
  milestone: string | null
  payers: string[]
  /** Null: as of the day on which it is read. */
  validFrom: string | null
  validUntil: string | null
}

const count = (value: unknown, least: number, otherwise: number) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= 2000 ? (value as number) : otherwise

/** Price lines: whole where our own program wrote them, else the one cost in euros that HSDS names, as what the person pays. */
export function pricesOf(body: Body, today: string): PriceRow[] {
  const own = ownAttributes(body)
  const lines = (['person', 'payer'] as const).flatMap((part) =>
    own.all<Record<string, unknown>>(`ww-price-${part}`).flatMap((line): PriceRow[] => {
      if (!PRICE_KINDS.includes(line.code as 'free') || !Number.isSafeInteger(line.amountCents) || (line.amountCents as number) < 0)
        return []
      return [
        {
          part,
          line: 0,
          kind: line.code,
          amountCents: line.code === 'free' ? 0 : (line.amountCents as number),
          vatBasisPoints: [900, 2100].find((vat) => vat === line.vatBasisPoints) ?? 0,
          ...timesOf(line.code, line, own.facts.get('duration-weeks')),
          milestone: typeof line.milestone === 'string' ? line.milestone.slice(0, 200) : line.code === 'per-result' ? 'resultaat' : null,
          payers: PAYERS.filter((payer) => Array.isArray(line.payers) && line.payers.includes(payer)),
          validFrom: null,
          validUntil: null,
        },
      ]
    }),
  )
  return numbered(lines.length > 0 || own.any ? lines : costsOf(body, today).prices)
}

/** How often a line is expected: as it says, else the weeks it takes where it is per week; unknown where a total asks for it. policy: D11 */
export function timesOf(kind: string, said: Record<string, unknown>, weeks: unknown) {
  const unsaid = !Number.isInteger(said.quantityMin) && !Number.isInteger(said.quantityMax)
  if (unsaid && COUNTED_KINDS.includes(kind)) {
    const times =
      kind === 'per-week' && Number(weeks) >= 1 && Number(weeks) <= 260 && Number.isInteger(Number(weeks)) ? Number(weeks) : null
    return { quantityMin: times, quantityMax: times }
  }
  const quantityMin = count(said.quantityMin, 0, count(said.quantityMax, 0, 1))
  return { quantityMin, quantityMax: Math.max(count(said.quantityMax, 1, 1), quantityMin) }
}

/** Lines of one part are counted from 1; more than twelve are not kept. */
function numbered(lines: PriceRow[]): PriceRow[] {
  const counts = { person: 0, payer: 0 }
  return lines.map((line) => ({ ...line, line: ++counts[line.part] })).filter((line) => line.line <= 12)
}

export interface QualityRow {
  kind: string
  source: string
  onDate: string
  validUntil: string | null
  cases: number | null
  denominator: number | null
  note: string | null
  forWhom: string | null
  number: string | null
  evidenceUrl: string | null
}

/** Evidence that our own program wrote there; outcome figures are not taken over, those come from our own referrals alone. policy: K8 */
export function qualityOf(body: Body): QualityRow[] {
  return ownAttributes(body)
    .all<Record<string, unknown>>('ww-quality')
    .flatMap((one): QualityRow[] => {
      const day = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(said(value)) ? String(value) : null)
      const onDate = day(one.onDate)
      if (
        !['certificate', 'inspection', 'satisfaction', 'none-yet'].includes(one.code) ||
        onDate === null ||
        typeof one.source !== 'string'
      )
        return []
      const [cases, denominator] = [one.cases, one.denominator].map((value) => (Number.isInteger(value) ? (value as number) : null)) as [
        number | null,
        number | null,
      ]
      const sound = denominator === null || denominator >= (cases ?? 0)
      const words = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : null)
      return [
        {
          kind: one.code,
          source: one.source.slice(0, 200),
          onDate,
          validUntil: day(one.validUntil),
          cases: sound ? cases : null,
          denominator: sound ? denominator : null,
          note: words(one.note, 400),
          forWhom: words(one.forWhom, 200),
          number: words(one.number, 60),
          evidenceUrl: /^https?:/.test(said(one.evidenceUrl)) ? words(one.evidenceUrl, 500) : null,
        },
      ]
    })
}

/** Steps, conditions and first days that our own program wrote there. */
export function partsOfOwn(body: Body) {
  const own = ownAttributes(body)
  return {
    steps: own
      .all<{ title?: string; words?: string | null }>('ww-fact', 'step')
      .filter((step) => typeof step.title === 'string' && step.title !== '')
      .slice(0, 20)
      .map((step) => ({ title: step.title!.slice(0, 120), words: step.words?.slice(0, 600) ?? null })),
    rules: own
      .all<{ kind?: string; value?: string | null; hard?: boolean; words?: string | null }>('ww-rule', 'rule')
      .filter(
        (rule) => RULE_KINDS.includes(rule.kind as 'other') && (['works', 'no-work'].includes(rule.kind!) || rule.value || rule.words),
      )
      .slice(0, 40)
      .map((rule) => ({
        kind: rule.kind!,
        value: rule.value?.slice(0, 200) ?? null,
        hard: rule.hard === true,
        words: rule.words?.slice(0, 200) ?? null,
      })),
    starts: [
      ...new Map(
        own
          .all<{ startsOn?: string | null }>('ww-fact', 'start')
          .filter((start) => start.startsOn === null || /^\d{4}-\d\d-\d\d$/.test(String(start.startsOn)))
          .map((start) => [start.startsOn ?? null, { startsOn: start.startsOn ?? null }]),
      ).values(),
    ],
  }
}
