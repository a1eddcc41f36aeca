import {
  BackLink,
  Badge,
  DataList,
  Details,
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
import type { Here } from '../reach.ts'

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
  const words = t.find
  const even = evenKinds(rows)
  const uneven = KINDS.filter((kind) => !even.includes(kind))
  // What is nothing else may be nowhere.
  const told = even.filter((kind) => kind !== 'other' || rows[0]?.counts[kind]?.offers !== 0)
  return (
    <Page title={words.coverage} width="wide" before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{words.coverage}</Heading>
      <Lead>{words.coverageLead}</Lead>
      <WhiteSpots t={t} rows={rows} report={report} invites={invites} />
      {uneven.length > 0 && (
        <Section title={words.countedUneven}>
          {uneven.map((kind) => (
            <KindOf t={t} kind={kind} rows={rows} />
          ))}
        </Section>
      )}
      {told.length > 0 && (
        <Section title={words.countedEven}>
          <DataList
            facts={told.map((kind) => ({ label: t.kinds[kind] ?? kind, value: <HereShown t={t} here={rows[0]!.counts[kind]!} /> }))}
          />
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

/** One kind, folded away behind how many municipalities have something of it. */
function KindOf({ t, kind, rows }: { t: typeof nl; kind: string; rows: Covered[] }) {
  const words = t.find
  const name = t.kinds[kind as keyof typeof t.kinds] ?? kind
  const some = rows.filter(({ counts }) => counts[kind]!.offers > 0)
  return (
    <Details summary={words.inMunicipalities(name, some.length, rows.length)}>
      <Table
        caption={name}
        captionHidden
        rows={rows}
        columns={[
          { label: words.municipality, names: true, cell: (row) => row.name },
          { label: words.forWhoLives, cell: (row) => <HereShown t={t} here={row.counts[kind]!} /> },
        ]}
      />
    </Details>
  )
}

/** How many offers somebody can go to, and how many of whomever run here. */
export function HereShown({ t, here: { offers, places } }: { t: typeof nl; here: Here }) {
  const f = useFormat()
  const at = places > 0 && t.find.nation.atPlaces(places)
  if (offers > 0) return <>{[f.number(offers), at].filter(Boolean).join(', ')}</>
  return (
    <>
      <Badge tone="warning">{t.find.nothingHere}</Badge> {at}
    </>
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
