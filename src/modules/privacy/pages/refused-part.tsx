import { EmptyState, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { refusedRequests } from '../../access/index.ts'
import type { nl } from '../texts.nl.ts'

export type RefusedRow = Awaited<ReturnType<typeof refusedRequests>>[number]

/** What was asked for enforcement and refused: who, of which organisation, when, about what. policy: C19 */
export function RefusedRequests({ t, rows }: { t: typeof nl; rows: RefusedRow[] }) {
  const f = useFormat()
  const words = t.refused
  return (
    <Section title={words.title}>
      <Paragraph>{words.lead}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.none} />}
        columns={[
          { label: words.when, cell: (row) => f.moment(row.at) },
          { label: words.asker, names: true, cell: (row) => row.asker ?? row.organisation ?? '' },
          { label: words.by, cell: (row) => [row.worker, row.organisation].filter(Boolean).join(', ') },
          { label: words.about, cell: (row) => `${words.abouts[row.about]}, ${words.ways[row.way]}` },
        ]}
      />
    </Section>
  )
}
