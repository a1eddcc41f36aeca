import type { Language } from '../../../platform/languages.ts'
import { choiceText } from '../find/pages/search-form.tsx'
import { FILTERS, USUAL_KM, type Asked } from '../find/query.ts'
import { texts } from '../texts.ts'

/** What is looked for in words, part by part. */
export function describe(language: Language, asked: Asked, region: string | undefined): string[] {
  const t = texts({ language })
  const choice = choiceText(t, language)
  return [
    asked.zoek ? t.alerts.words(asked.zoek) : t.alerts.everything,
    ...(region ? [t.alerts.inRegion(region)] : []),
    ...(asked.plaats ? [t.alerts.around(asked.plaats, Number(asked.km ?? USUAL_KM))] : []),
    ...FILTERS.flatMap((filter) => (asked[filter] ? [`${t.find.filters[filter].toLowerCase()}: ${choice(filter, asked[filter])}`] : [])),
  ]
}
