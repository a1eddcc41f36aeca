import { Heading, Lead, Page, Paragraph, Table } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'

/** Why conversations did not take place, to do better: for the own organisation, of nobody in particular. */
export function MissedPage({ t, rows }: { t: typeof nl; rows: { reason: string; many: number }[] }) {
  return (
    <Page title={t.missed.title}>
      <Heading level={1}>{t.missed.title}</Heading>
      <Lead>{t.missed.lead}</Lead>
      <Table
        caption={t.missed.caption}
        rows={rows}
        columns={[
          { label: t.missed.reason, names: true, cell: (row) => t.fields.missedBecause.options[row.reason as 'forgot'] },
          { label: t.missed.many, numeric: true, cell: (row) => row.many },
        ]}
        empty={<Paragraph>{t.missed.none}</Paragraph>}
      />
    </Page>
  )
}
