import {
  BackLink,
  Badge,
  EmptyState,
  Heading,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { KINDS } from '../../kinds.ts'
import type { nl } from '../../texts.nl.ts'
import { nationWhite, type RegionRow, type Spot } from '../nation.ts'

type Text = typeof nl

/** More names than this say less than how many there are: the table below has them all. */
const MOST_NAMED = 8

/** What there is in each region, for the whole country, and where nothing is. policy: K9 */
export function NationPage({ t, rows }: { t: Text; rows: RegionRow[] }) {
  const f = useFormat()
  const words = t.find.nation
  const white = nationWhite(rows)
  const whereNot = (regions: string[]) => (regions.length > MOST_NAMED ? words.ofAll(regions.length, rows.length) : f.list(regions))
  return (
    <Page title={words.title} width="wide" before={<BackLink href="/diensten">{t.list.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Section title={t.find.whiteSpots}>
        {white.length === 0 ? (
          <Paragraph>{words.noneWhite}</Paragraph>
        ) : (
          <List items={white.map(({ kind, regions }) => words.white(t.kinds[kind] ?? kind, whereNot(regions)))} />
        )}
      </Section>
      <Section title={words.perRegion}>
        <Paragraph>{words.howToRead}</Paragraph>
        <Table
          caption={words.perRegion}
          captionHidden
          rows={rows}
          empty={<EmptyState title={t.find.none} />}
          columns={[
            { label: words.region, names: true, cell: (row) => <Link href={`/regio/${row.slug}/diensten/dekking`}>{row.name}</Link> },
            ...KINDS.map((kind) => ({
              label: t.kinds[kind] ?? kind,
              cell: (row: RegionRow) => <SpotShown t={t} spot={row.spots[kind]!} />,
            })),
          ]}
        />
      </Section>
    </Page>
  )
}

function SpotShown({ t, spot: { offers, places, without } }: { t: Text; spot: Spot }) {
  const f = useFormat()
  const words = t.find.nation
  const here = places > 0 && words.atPlaces(places)
  if (offers > 0) return <>{[f.number(offers), here, without > 0 && words.without(without)].filter(Boolean).join(', ')}</>
  return (
    <>
      <Badge tone="warning">{t.find.nothingHere}</Badge> {here}
    </>
  )
}
