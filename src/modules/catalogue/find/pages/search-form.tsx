import type { ComponentChildren } from 'preact'
import type { Language } from '../../../../platform/languages.ts'
import { formatIn, SearchBar, Select, TextField, useView, type Option } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Counts } from '../engine/question.ts'
import { FACET_OF, FILTERS, KILOMETRES, USUAL_KM, type Asked, type FilterName } from '../query.ts'

type Text = typeof nl

/** Words of one choice of a filter, in the language of the page. */
export function useChoiceText(t: Text): (filter: FilterName, value: string) => string {
  return choiceText(t, useView().language)
}

/** Words of one choice of a filter. */
export function choiceText(t: Text, language: Language): (filter: FilterName, value: string) => string {
  const f = formatIn(language)
  return (filter, value) => {
    switch (filter) {
      case 'soort':
        return t.kinds[value] ?? value
      case 'taal':
        return f.language(value)
      case 'prijs':
        return t.find.prices[value] ?? value
      case 'start':
        return t.find.weeks(Number(value))
      case 'doelgroep':
        return t.terms[`target-groups:${value.toUpperCase()}`] ?? value
      case 'werk':
        return t.terms[`income:${value}`] ?? value
      case 'regeling':
        return t.terms[`instruments:${value}`] ?? value
      case 'waar':
        return t.find.wheres[value] ?? value
      default:
        return t.portal.codes[value] ?? value
    }
  }
}

/** The search with all its filters; each choice says how many there are with it. */
export function SearchForm({
  t,
  base,
  asked,
  counts,
  usualKm = String(USUAL_KM),
  children,
}: {
  t: Text
  base: string
  asked: Asked
  counts: Counts
  /** How far from a place is looked when nobody chose; empty: everywhere. */
  usualKm?: string
  /** More to choose, where this list knows more. */
  children?: ComponentChildren
}) {
  const text = useChoiceText(t)
  const optionsOf = (filter: FilterName): Option[] => {
    const counted = new Map(counts[FACET_OF[filter]])
    const chosen = asked[filter]
    if (chosen && !counted.has(chosen)) counted.set(chosen, 0)
    const options = [...counted].map(([value, count]) => ({ value, label: t.find.option(text(filter, value), count) }))
    return ['prijs', 'start'].includes(filter) ? options : options.toSorted((a, b) => a.label.localeCompare(b.label))
  }
  return (
    <SearchBar
      action={base}
      name="zoek"
      label={t.find.search}
      hint={t.find.searchHint}
      value={asked.zoek ?? ''}
      more={{
        summary: t.find.more,
        open: FILTERS.some((filter) => asked[filter]),
        fields: FILTERS.filter((filter) => counts[FACET_OF[filter]].size > 0 || asked[filter]).map((filter) => (
          <Select
            name={filter}
            label={t.find.filters[filter]}
            value={asked[filter] ?? ''}
            required={false}
            empty={t.find.any}
            options={optionsOf(filter)}
          />
        )),
      }}
    >
      <TextField name="plaats" label={t.find.place} value={asked.plaats ?? ''} required={false} maxLength={60} autocomplete="off" />
      <Select
        name="km"
        label={t.find.km}
        value={asked.km ?? (asked.plaats ? usualKm : '')}
        required={false}
        empty={t.find.any}
        options={KILOMETRES.map((km) => ({ value: String(km), label: t.find.kmOption(km) }))}
      />
      {children}
    </SearchBar>
  )
}
