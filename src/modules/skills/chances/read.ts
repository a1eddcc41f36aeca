import { isoDay } from '../../../platform/form.ts'
import type { GivenChance } from './commands.ts'
import { tensionOf } from './rules.ts'
import { codesIn, IscoCodes, type Tension } from './schema.ts'

/** The columns of a file with figures. */
export const CHANCE_COLUMNS = ['beroepsgroep', 'isco', 'verhouding', 'spanning', 'bron', 'datum'] as const
export type ChanceFields = Partial<Record<(typeof CHANCE_COLUMNS)[number], string>>

const TENSION_OF: Record<string, Tension> = {
  'zeer ruim': 'very-loose',
  ruim: 'loose',
  gemiddeld: 'average',
  krap: 'tight',
  'zeer krap': 'very-tight',
}

/** One line of such a file, or the column that is not right with a sentence on it. A ratio goes before a class that is named beside it. */
export function readChance(
  fields: ChanceFields,
  regionCode: string,
  today: string,
): { value: GivenChance } | { field: (typeof CHANCE_COLUMNS)[number]; sentence: string } {
  const [group, isco, source] = [fields.beroepsgroep?.trim() ?? '', fields.isco?.trim() ?? '', fields.bron?.trim() ?? '']
  const asOf = isoDay(fields.datum?.trim() ?? '')
  const typed = fields.verhouding?.trim() ?? ''
  const ratio = typed === '' ? null : Number(typed.replace(',', '.'))
  const tension = ratio === null ? TENSION_OF[fields.spanning?.trim().toLowerCase() ?? ''] : tensionOf(ratio)
  if (group.length < 2 || group.length > 120)
    return { field: 'beroepsgroep', sentence: 'The group has no name, or one of more than 120 signs.' }
  if (!IscoCodes.safeParse(isco).success) return { field: 'isco', sentence: `"${isco}" are not codes of one to four figures.` }
  if (ratio !== null && !(ratio >= 0 && ratio <= 1000)) return { field: 'verhouding', sentence: `"${typed}" is not a ratio.` }
  if (!tension) return { field: 'spanning', sentence: 'There is no ratio, and no class from zeer ruim to zeer krap.' }
  if (source.length < 3 || source.length > 200) return { field: 'bron', sentence: 'A figure without its source is not taken in.' }
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || Number.isNaN(Date.parse(asOf)) || asOf > today)
    return { field: 'datum', sentence: `"${asOf}" is not a day up to today.` }
  return { value: { regionCode, occupationGroup: group, iscoCodes: codesIn(isco), tension, ratio, source, asOf } }
}
