import { BackLink, Details, Heading, Lead, Link, List, Page, Paragraph, Section, Table, useFormat } from '../../../../platform/ui/index.ts'
import { KINDS } from '../../kinds.ts'
import type { nl } from '../../texts.nl.ts'
import { nationWhite, type RegionRow } from '../nation.ts'
import { HereShown } from './coverage-page.tsx'

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
        {KINDS.map((kind) => (
          <KindOf t={t} kind={kind} rows={rows} />
        ))}
      </Section>
    </Page>
  )
}

/** One kind for the whole country, folded away behind in how many regions there is something of it. */
function KindOf({ t, kind, rows }: { t: Text; kind: (typeof KINDS)[number]; rows: RegionRow[] }) {
  const words = t.find.nation
  const name = t.kinds[kind] ?? kind
  const some = rows.filter((row) => row.spots[kind]!.offers > 0)
  return (
    <Details summary={words.inRegions(name, some.length, rows.length)}>
      <Table
        caption={name}
        captionHidden
        rows={rows}
        columns={[
          { label: words.region, names: true, cell: (row) => <Link href={`/regio/${row.slug}/diensten/dekking`}>{row.name}</Link> },
          { label: words.forWhoLives, cell: (row) => <HereShown t={t} here={row.spots[kind]!} /> },
          {
            label: words.notIn,
            cell: ({ spots }) => (spots[kind]!.offers > 0 && spots[kind]!.without > 0 ? words.without(spots[kind]!.without) : '–'),
          },
        ]}
      />
    </Details>
  )
}
