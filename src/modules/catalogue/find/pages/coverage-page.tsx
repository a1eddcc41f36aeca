import { BackLink, Heading, Lead, List, Page, Paragraph, Section, Table, useFormat } from '../../../../platform/ui/index.ts'
import { KINDS } from '../../kinds.ts'
import type { nl } from '../../texts.nl.ts'
import { whiteSpots, type Covered } from '../coverage.ts'

/** What there is per municipality of a region, and what lacks. policy: K9 */
export function CoveragePage({ t, base, rows }: { t: typeof nl; base: string; rows: Covered[] }) {
  const f = useFormat()
  const spots = whiteSpots(rows)
  return (
    <Page title={t.find.coverage} width="wide" before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{t.find.coverage}</Heading>
      <Lead>{t.find.coverageLead}</Lead>
      <Section title={t.find.whiteSpots}>
        {spots.length === 0 ? (
          <Paragraph>{t.find.noWhiteSpots}</Paragraph>
        ) : (
          <List items={spots.map(({ name, kinds }) => `${name}: ${f.list(kinds.map((kind) => t.kinds[kind] ?? kind))}`)} />
        )}
      </Section>
      <Section title={t.find.counted}>
        <Table
          caption={t.find.coverage}
          captionHidden
          rows={rows}
          columns={[
            { label: t.find.municipality, names: true, cell: (row) => row.name },
            ...KINDS.map((kind) => ({ label: t.kinds[kind] ?? kind, cell: (row: Covered) => f.number(row.counts[kind] ?? 0) })),
          ]}
        />
      </Section>
    </Page>
  )
}
