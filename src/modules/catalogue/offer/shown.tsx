import type { Format } from '../../../platform/ui/index.ts'
import { rangeText } from './price-text.ts'
import { expectedTotal, type Price } from './price.ts'
import type { Rule, Place } from './parts.ts'
import type { nl } from '../texts.nl.ts'
import { changedFields, type Body, type ChangePart } from '../portal/part-bodies.ts'

type Text = typeof nl

/** Old and new of every field that a change touches, in words. */
export function changesShown(t: Text, f: Format, { part, before, body }: { part: ChangePart; before: Body; body: Body }) {
  return changedFields(before, body)
    .filter((field) => field !== 'id')
    .map((field) => ({
      label: t.portal.changed[field] ?? field,
      now: valueText(t, f, part, field, before[field]),
      then: valueText(t, f, part, field, body[field]),
    }))
}

/** A value of a field in words; a list as its lines. */
export function valueText(t: Text, f: Format, part: ChangePart, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t.portal.nothing
  if (typeof value === 'boolean') return value ? t.portal.yes : t.portal.no
  if (Array.isArray(value)) {
    if (value.length === 0) return t.portal.nothing
    return value
      .map((one) => (typeof one === 'object' ? itemText(t, f, part, one as Body) : (t.portal.codes[String(one)] ?? String(one))))
      .join('; ')
  }
  if (/On$|Until$/.test(field) && typeof value === 'string') return f.shortDate(value)
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
  return t.portal.codes[said] ?? said
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
      return item.name as string
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
  const said = words ?? t.portal.rules[kind]?.(t.portal.codes[value ?? ''] ?? value ?? '') ?? kind
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
