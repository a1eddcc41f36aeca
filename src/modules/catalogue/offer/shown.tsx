import type { Format } from '../../../platform/ui/index.ts'
import { rangeText } from './price-text.ts'
import { expectedTotal, type Price } from './price.ts'
import type { Rule, Place } from './parts.ts'
import type { nl } from '../texts.nl.ts'
import { changedFields, type Body, type ChangePart } from '../portal/part-bodies.ts'

type Text = typeof nl

/** Old and new of every field that a change touches, in words; `areas` gives the names of regions and municipalities. */
export function changesShown(
  t: Text,
  f: Format,
  { part, before, body }: { part: ChangePart; before: Body; body: Body },
  areas: ReadonlyMap<string, string> = new Map(),
) {
  const text = (field: string, value: unknown) => valueText(t, f, { part, field, areas }, value)
  return changedFields(before, body)
    .filter((field) => field !== 'id')
    .map((field) => ({ label: t.portal.changed[field] ?? field, now: text(field, before[field]), then: text(field, body[field]) }))
}

/** Which field of which part a value is of; the names of regions and municipalities where they are known. */
interface Where {
  part: ChangePart
  field: string
  areas?: ReadonlyMap<string, string>
}

/** A value of a field in words; a list as its lines. */
export function valueText(t: Text, f: Format, where: Where, value: unknown): string {
  if (value === null || value === undefined || value === '') return t.portal.nothing
  if (typeof value === 'boolean') return value ? t.portal.yes : t.portal.no
  if (Array.isArray(value)) {
    if (value.length === 0) return t.portal.nothing
    return value
      .map((one) => (typeof one === 'object' ? itemText(t, f, where.part, one as Body) : codeText(t, f, where, String(one))))
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
    default:
      return code
  }
}

/** A word of a list in the language of the page; of a list of others as they have it. */
export function termText(t: Text, { taxonomy, code, name }: { taxonomy: string; code: string; name: string }): string {
  return t.terms[`${taxonomy}:${code}`] ?? name
}

/** One line of a list part in words. */
export function itemText(t: Text, f: Format, part: ChangePart, item: Body): string {
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
    case 'closures':
      return [t.portal.closed(f.shortDate(item.closedFrom as string), f.shortDate(item.closedUntil as string)), item.words]
        .filter(Boolean)
        .join(': ')
    case 'places':
      return placeText(item as unknown as Place)
    default:
      return lineText(t, f, item as unknown as Price)
  }
}

/** A rule as a sentence; own words come before the code. policy: B6 */
export function ruleText(t: Text, { kind, value, words, hard }: Pick<Rule, 'kind' | 'value' | 'words' | 'hard'>): string {
  // The name of a place stands in the provider's own words; a code alone says nothing to a reader.
  const rule = kind === 'lives-in' && /^(AM|GM)\d+$/.test(value ?? '') ? 'lives-in-area' : kind
  const said = words ?? t.portal.rules[rule]?.(t.portal.codes[value ?? ''] ?? value ?? '') ?? kind
  return hard ? said : `${said} (${t.portal.wish})`
}

/** An address on one line, with days where they are known. */
export function placeText({ name, street, houseNumber, postcode, place, schedules }: Place): string {
  const address = [[street, houseNumber].filter(Boolean).join(' '), [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [
    name,
    address,
    schedules
      .map((schedule) => schedule.words)
      .filter(Boolean)
      .join(', '),
  ]
    .filter(Boolean)
    .join('. ')
}

function lineText(t: Text, f: Format, line: Omit<Price, 'validFrom'> & { validFrom?: string }): string {
  const amount = line.amountCents === null ? t.portal.confidential : `${f.money(line.amountCents)} ${t.one.priceKinds[line.kind] ?? ''}`
  const total = expectedTotal([line])
  return [
    line.milestone ? `${amount} (${line.milestone})` : amount,
    total && t.one.total(rangeText(t, f, total)),
    line.validFrom && t.one.since(f.shortDate(line.validFrom)),
  ]
    .filter(Boolean)
    .join(', ')
}
