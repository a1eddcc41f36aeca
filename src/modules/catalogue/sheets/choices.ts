import { LANGUAGES, type Language } from '../../../platform/languages.ts'
import { mayOfferInstruments } from '../offer/instrument.ts'
import { texts } from '../texts.ts'
import { cellText, folded, type CellValue } from '../../../platform/sheets/cells.ts'
import { NUMBERS, type ColumnKey } from './columns.ts'
import type { Whose } from './whose.ts'

type Choice = [code: string, label: string]

const INSTRUMENTS = 'instruments:'

/** The choices of a column: code and word, in the language asked first. */
export function choicesOf(key: ColumnKey, language: Language, { organisations }: Pick<Whose, 'organisations'>): Choice[] {
  const both = LANGUAGES.toSorted((a) => (a === language ? -1 : 1)).map((one) => texts({ language: one }))
  switch (key) {
    case 'organisation':
      return organisations.map(({ id, name }) => [id, name])
    case 'kind':
      return both.flatMap((one) => Object.entries(one.kinds))
    case 'instrumentType':
      return both.flatMap((one) => Object.entries(one.fields.instrumentType.options))
    case 'instruments':
      return both.flatMap((one) =>
        Object.entries(one.terms).flatMap(([key, word]): Choice[] =>
          key.startsWith(INSTRUMENTS) ? [[key.slice(INSTRUMENTS.length), word]] : [],
        ),
      )
    case 'delivery':
      return both.flatMap((one) => Object.entries(one.sheets.deliveries))
    case 'payerKind':
      return both.flatMap((one) => Object.entries(one.one.priceKinds).filter(([code]) => code !== 'per-result'))
    case 'payerVat':
      return [
        ...Object.entries({ '0': '0%', '900': '9%', '2100': '21%' }),
        ['0', '0'],
        ['900', '9'],
        ['2100', '21'],
        ['900', '0.09'],
        ['2100', '0.21'],
        ['0', texts({ language }).fields.vat.options['0']],
      ]
    default:
      return []
  }
}

/** The words of the choices in one language, once each; instruments only where somebody may make them. */
export function wordsOf(key: ColumnKey, language: Language, whose: Pick<Whose, 'organisations'>): string[] {
  const seen = new Map<string, string>()
  const instruments = whose.organisations.some(({ types }) => mayOfferInstruments(types))
  for (const [code, label] of choicesOf(key, language, whose)) if (!seen.has(code)) seen.set(code, label)
  if (key === 'kind' && !instruments) seen.delete('instrument')
  return [...seen.values()]
}

/** What stands in a cell as the schema wants it: figures in any notation, choices by their word. */
export function valueOf(key: ColumnKey, cell: CellValue, choices: readonly Choice[]): unknown {
  const text = cellText(cell)
  if (text === '') return undefined
  if (key === 'instruments') return severalOf(text, choices)
  const choice = choices.find(([code, label]) => folded(label) === folded(text) || code === text)
  if (choice) return choice[0]
  if (!NUMBERS.includes(key)) return text
  if (typeof cell === 'number') return cell
  const figures = text
    .replaceAll(/^€\s*|\s*(euro|€)$/gi, '')
    .replaceAll(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(figures) ? Number(figures) : text
}

/** Several words of a list in one cell, with commas between them; what is no word of it stays as it was typed. */
function severalOf(text: string, choices: readonly Choice[]): string[] {
  const words = text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
  return [
    ...new Set(words.map((word) => choices.find(([code, label]) => folded(label) === folded(word) || code === word)?.[0] ?? word)),
  ].toSorted()
}
