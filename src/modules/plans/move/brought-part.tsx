import { DataList, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface Brought {
  id: string
  kind: string
  words: string | null
  dueOn: string | null
}

/** What the person took along from the region they came from. */
export function BroughtPart({ t, brought }: { t: typeof nl; brought: Brought[] }) {
  const f = useFormat()
  const items: Record<string, string> = t.move.item
  if (brought.length === 0) return null
  return (
    <Section title={t.move.brought}>
      <Paragraph>{t.move.broughtLead}</Paragraph>
      <DataList
        facts={brought.flatMap(({ kind, words, dueOn }) =>
          words === null ? [] : [{ label: items[kind] ?? kind, value: dueOn ? `${words} (${f.date(dueOn)})` : words }],
        )}
      />
    </Section>
  )
}
