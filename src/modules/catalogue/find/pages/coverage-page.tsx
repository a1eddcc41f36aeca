import {
  BackLink,
  Badge,
  DataList,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { KINDS } from '../../kinds.ts'
import type { nl } from '../../texts.nl.ts'
import { evenKinds, whiteSpots, type Covered } from '../coverage.ts'

interface CoverageProps {
  t: typeof nl
  base: string
  rows: Covered[]
  /** Where a worker reports what is missing; null for who may not. */
  report: string | null
  /** Whether this worker may let a provider in. */
  invites: boolean
}

/** What there is per municipality of a region, and what lacks. policy: K9 */
export function CoveragePage({ t, base, rows, report, invites }: CoverageProps) {
  const f = useFormat()
  const words = t.find
  const even = evenKinds(rows)
  const uneven = KINDS.filter((kind) => !even.includes(kind))
  // What is nothing else may be nowhere.
  const told = even.filter((kind) => kind !== 'other' || rows[0]?.counts[kind] !== 0)
  const count = (number: number) => (number === 0 ? <Badge tone="warning">{words.nothingHere}</Badge> : f.number(number))
  return (
    <Page title={words.coverage} width="wide" before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{words.coverage}</Heading>
      <Lead>{words.coverageLead}</Lead>
      <WhiteSpots t={t} rows={rows} report={report} invites={invites} />
      {uneven.length > 0 && (
        <Section title={words.countedUneven}>
          <Table
            caption={words.countedUneven}
            captionHidden
            rows={rows}
            columns={[
              { label: words.municipality, names: true, cell: (row) => row.name },
              ...uneven.map((kind) => ({ label: t.kinds[kind] ?? kind, cell: (row: Covered) => count(row.counts[kind] ?? 0) })),
            ]}
          />
        </Section>
      )}
      {told.length > 0 && (
        <Section title={words.countedEven}>
          <DataList facts={told.map((kind) => ({ label: t.kinds[kind] ?? kind, value: count(rows[0]?.counts[kind] ?? 0) }))} />
        </Section>
      )}
      <LinkList
        items={[
          { label: t.instruments.title, href: `${base}/regelingen` },
          { label: t.confidential.title, href: `${base}/vertrouwelijk` },
        ]}
      />
    </Page>
  )
}

/** What lacks where; a worker goes on from each to report it. */
function WhiteSpots({ t, rows, report, invites }: Omit<CoverageProps, 'base'>) {
  const f = useFormat()
  const words = t.find
  const spots = whiteSpots(rows)
  const kinds = [...new Set(spots.flatMap((spot) => spot.kinds))]
  return (
    <Section title={words.whiteSpots}>
      {spots.length === 0 ? (
        <Paragraph>{words.noWhiteSpots}</Paragraph>
      ) : (
        <List items={spots.map((spot) => `${spot.name}: ${f.list(spot.kinds.map((kind) => t.kinds[kind] ?? kind))}`)} />
      )}
      {report && kinds.length > 0 && (
        <>
          <Paragraph>{words.reportLead}</Paragraph>
          <List
            items={[
              ...kinds.map((kind) => <Link href={`${report}?soort=${kind}`}>{words.report(t.kinds[kind] ?? kind)}</Link>),
              ...(invites ? [<Link href="/werk/aanbod/aanbieders">{words.invite}</Link>] : []),
            ]}
          />
        </>
      )}
    </Section>
  )
}
