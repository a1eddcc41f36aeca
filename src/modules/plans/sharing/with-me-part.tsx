import { DataList, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SharedRow } from './queries.ts'

/** What a person shows to an organisation beside its own part: words, state and day, nothing else. policy: E1 */
export function WithMePart({ t, rows }: { t: typeof nl; rows: SharedRow[] }) {
  const f = useFormat()
  if (rows.length === 0) return null
  const state = (row: SharedRow) =>
    row.itemKind === 'referral' ? t.states[row.state ?? ''] : row.state === 'open' ? t.plan.now : t.ends[row.state ?? '']
  return (
    <Section title={t.sharing.withMe}>
      <DataList
        facts={rows.map((row) => ({
          label: row.itemKind === 'goal' ? t.plan.goal : (row.words ?? '–'),
          value:
            row.itemKind === 'goal'
              ? (row.words ?? '–')
              : [state(row), row.dueOn && `${t.plan.by} ${f.date(row.dueOn)}`].filter(Boolean).join(', '),
        }))}
      />
    </Section>
  )
}
