import { formatIn, type Format } from './format.ts'
import { useView } from './view.ts'

/** Dates, money and counts in the language of the page. */
export function useFormat(): Format {
  return formatIn(useView().pageLanguage)
}
