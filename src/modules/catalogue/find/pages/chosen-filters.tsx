import { Chosen } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { FILTERS, hrefOf, type Asked } from '../query.ts'
import { useChoiceText } from './search-form.tsx'

/** What is filtered on, each with a way to take it away. */
export function ChosenFilters({ t, base, asked }: { t: typeof nl; base: string; asked: Asked }) {
  const text = useChoiceText(t)
  const chosen = FILTERS.flatMap((filter) => {
    const value = asked[filter]
    if (!value) return []
    const label = `${t.find.filters[filter]}: ${text(filter, value)}`
    return [{ label, href: hrefOf(base, asked, { [filter]: undefined }), says: t.find.remove(label) }]
  })
  return <Chosen label={t.find.chosen} items={chosen} />
}
