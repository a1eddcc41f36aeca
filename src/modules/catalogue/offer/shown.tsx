import type { Format } from '../../../platform/ui/index.ts'
import { rangeText } from './price-text.ts'
import { scheduleText } from './schedule-text.ts'
import { expectedTotal, type Price } from './price.ts'
import { sentences } from './sentences.ts'
import type { LinkedConcept, Rule, Place } from './parts.ts'
import type { nl } from '../texts.nl.ts'
import { changedFields, type Body, type ChangePart } from '../portal/part-bodies.ts'

type Text = typeof nl

/** Names of regions and municipalities by code, and of organisations with a confidential contract by id. */
export type Names = ReadonlyMap<string, string>

/** Old and new of every field that a change touches, in words, in the order of the form. policy: D3 */
export function changesShown(
  t: Text,
  f: Format,
  { part, before, body }: { part: ChangePart; before: Body; body: Body },
  areas: Names = new Map(),
) {
  const text = (field: string, value: unknown) => valueText(t, f, { part, field, areas }, value)
  // The database keeps no order of fields.
  const order = Object.keys(t.portal.changed)
  return changedFields(before, body)
    .filter((field) => field !== 'id')
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((field) => ({ label: t.portal.changed[field] ?? field, now: text(field, before[field]), then: text(field, body[field]) }))
}

/** Which field of which part a value is of; the names of regions and municipalities where they are known. */
interface Where {
  part: ChangePart
  field: string
  areas?: Names
}

/** A value of a field in words; a list as its lines. */
export function valueText(t: Text, f: Format, where: Where, value: unknown): string {
  if (value === null || value === undefined || value === '') return t.portal.nothing
  if (typeof value === 'boolean') return value ? t.portal.yes : t.portal.no
  if (Array.isArray(value)) {
    if (value.length === 0) return t.portal.nothing
    return value
      .map((one) => (typeof one === 'object' ? itemText(t, f, where.part, one as Body, where.areas) : codeText(t, f, where, String(one))))
      .join('; ')
  }
  if (/On$|Until$/.test(where.field) && typeof value === 'string') return f.shortDate(value)
  return codeText(t, f, where, typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value))
}

/** The word for a code, by the list that the field takes it from; words of the provider stay as they are. */
function codeText(t: Text, f: Format, { part, field, areas }: Where, code: string): string {
  switch (field) {
    case 'kind':
      return (part === 'quality' ? t.one.qualityKinds : t.kinds)[code] ?? code
    case 'languages':
      return f.language(code)
    case 'regions':
    case 'municipalities':
      return areas?.get(code) ?? code
    case 'sensitivity':
    case 'delivery':
    case 'needs':
    case 'applyWays':
    case 'accessibility':
    case 'payers':
    case 'status':
      return t.portal.codes[code] ?? code
    case 'instrumentType':
      return t.portal.instrumentTypes[code] ?? code
    default:
      return code
  }
}

/** A word of a list in the language of the page; of a list of others as they have it. */
export function termText(t: Text, { taxonomy, code, name }: { taxonomy: string; code: string; name: string }): string {
  return t.terms[`${taxonomy}:${code}`] ?? name
}

/** One line of a list part in words. */
export function itemText(t: Text, f: Format, part: ChangePart, item: Body, names: Names = new Map()): string {
  switch (part) {
    case 'rules':
      return ruleText(t, item as unknown as Rule)
    case 'steps':
      return [item.title, item.words].filter(Boolean).join(': ')
    case 'starts':
      return [
        item.startsOn ? f.shortDate(item.startsOn as string) : t.portal.whenever,
        item.places === null || item.places === undefined
          ? null
          : t.portal.placesFree(Number(item.placesFree ?? item.places), Number(item.places)),
      ]
        .filter(Boolean)
        .join(', ')
    case 'terms':
      return termText(t, item as { taxonomy: string; code: string; name: string })
    case 'concepts':
      return t.one.concept(item as unknown as LinkedConcept)
    case 'closures':
      return [t.portal.closed(f.shortDate(item.closedFrom as string), f.shortDate(item.closedUntil as string)), item.words]
        .filter(Boolean)
        .join(': ')
    case 'places':
      return placeText(t, f, item as unknown as Place)
    default:
      return lineText(t, f, item as unknown as Price, names)
  }
}

/** A rule as a sentence; own words come before the code. policy: B6 */
export function ruleText(t: Text, { kind, value, words, hard }: Pick<Rule, 'kind' | 'value' | 'words' | 'hard'>): string {
  // The name of a place stands in the provider's own words; a code alone says nothing to a reader.
  const rule = kind === 'lives-in' && /^(AM|GM)\d+$/.test(value ?? '') ? 'lives-in-area' : kind
  const said = words ?? t.portal.rules[rule]?.(t.portal.codes[value ?? ''] ?? value ?? '') ?? kind
  return hard ? said : `${said} (${t.portal.wish})`
}

/** An address on one line, with days and times where they are known. */
export function placeText(t: Text, f: Format, { name, street, houseNumber, postcode, place, schedules }: Place): string {
  const address = [[street, houseNumber].filter(Boolean).join(' '), [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const times = schedules
    .map((schedule) => scheduleText(t, f, schedule))
    .filter(Boolean)
    .join(', ')
  return [sentences([name, address]), times].filter(Boolean).join(': ')
}

function lineText(
  t: Text,
  f: Format,
  line: Omit<Price, 'validFrom' | 'validUntil'> & { validFrom?: string; validUntil?: string | null },
  names: Names,
): string {
  const secret = line.confidentialFor && line.confidentialUntil
  const amount =
    line.amountCents === null
      ? secret
        ? t.one.confidential(names.get(line.confidentialFor!) ?? '', f.shortDate(line.confidentialUntil!))
        : t.portal.confidential
      : `${f.money(line.amountCents)} ${t.one.priceKinds[line.kind] ?? ''}`
  const total = expectedTotal([line])
  return [
    line.milestone ? `${amount} (${line.milestone})` : amount,
    line.vatBasisPoints > 0 && t.portal.vat(f.percent(line.vatBasisPoints / 10_000)),
    total && t.one.total(rangeText(t, f, total)),
    line.payers.length > 0 && t.portal.paidBy(f.list(line.payers.map((payer) => t.portal.codes[payer] ?? payer))),
    line.validFrom && t.one.since(f.shortDate(line.validFrom)),
    line.validUntil && t.one.untilDay(f.shortDate(line.validUntil)),
  ]
    .filter(Boolean)
    .join(', ')
}
