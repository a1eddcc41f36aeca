import { DataList, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { deskName, saysState } from './pages.tsx'
import type { ShownIn } from './queries.ts'

/** For the provider: where else the own offer is shown, and where not yet. policy: D3 */
export function ShownPart({ t, shown, regions }: { t: typeof nl; shown: ShownIn[]; regions: ReadonlyMap<string, string> }) {
  const f = useFormat()
  if (shown.length === 0) return null
  const words = t.shownIn
  return (
    <Section title={words.whereShown}>
      <Paragraph>{words.whereShownLead}</Paragraph>
      <DataList
        facts={shown.map((row) => ({
          label: deskName(t, row, regions),
          value: row.state === 'waiting' ? `${words.states.waiting}. ${words.decideBefore(f.date(row.decideBy))}` : saysState(t, row),
        }))}
      />
    </Section>
  )
}
