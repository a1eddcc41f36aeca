import type { nl } from './texts.nl.ts'
import { folded } from '../../../platform/sheets/cells.ts'
import { type ColumnKey } from './columns.ts'
import { findingAt, type Finding, type Sheet } from './finding.ts'

type Code =
  | 'kindNeeded'
  | 'eurosNeeded'
  | 'freeIsZero'
  | 'placeNeeded'
  | 'placeOfDays'
  | 'instrumentTypeNeeded'
  | 'onlyForInstruments'
  | 'lessThanLeast'

/** What only fits together with another cell of its row. */
export function together(values: Record<string, unknown>): [ColumnKey, Code][] {
  const found: [ColumnKey, Code][] = []
  const { payerEuros, payerKind, payerLeast, payerMost, postcode, place, days, kind, instrumentType } = values
  if (payerEuros !== undefined && payerKind === undefined) found.push(['payerKind', 'kindNeeded'])
  if (payerKind !== undefined && payerKind !== 'free' && payerEuros === undefined) found.push(['payerEuros', 'eurosNeeded'])
  if (payerKind === 'free' && ((payerEuros as number | undefined) ?? 0) !== 0) found.push(['payerEuros', 'freeIsZero'])
  if ((payerLeast !== undefined || payerMost !== undefined) && payerKind === undefined) found.push(['payerKind', 'kindNeeded'])
  if (payerMost !== undefined && Number(payerLeast ?? 0) > Number(payerMost)) found.push(['payerMost', 'lessThanLeast'])
  if (postcode !== undefined && place === undefined) found.push(['place', 'placeNeeded'])
  if (days !== undefined && place === undefined) found.push(['place', 'placeOfDays'])
  if (kind === 'instrument' && instrumentType === undefined) found.push(['instrumentType', 'instrumentTypeNeeded'])
  if (kind !== undefined && kind !== 'instrument' && instrumentType !== undefined) found.push(['instrumentType', 'onlyForInstruments'])
  // One sentence per cell: mended once, it is gone.
  return found.filter(([column], at) => found.findIndex(([other]) => other === column) === at)
}

/** The same number on two rows, or the same name of one organisation: the second is asked about. */
export function doubles(
  sheet: Sheet,
  rows: readonly { row: number; name: string; given: Record<string, unknown> }[],
  t: (typeof nl)['findings'],
): Finding[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, name, given }) => {
    const { id, organisation } = given as { id?: string; organisation?: string }
    const keys: [ColumnKey, string][] = [
      ...(id === undefined ? [] : [['id', id] as [ColumnKey, string]]),
      ...(name === '' ? [] : [['name', `${folded(name)} ${organisation ?? ''}`] as [ColumnKey, string]]),
    ]
    return keys.flatMap(([key, value]) => {
      const before = first.get(`${key} ${value}`)
      if (before === undefined) {
        first.set(`${key} ${value}`, row)
        return []
      }
      return [findingAt(sheet, row, key, key === 'id' ? t.twice(String(before)) : t.sameName(String(before)))]
    })
  })
}
