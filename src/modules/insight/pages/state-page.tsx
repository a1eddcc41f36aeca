import { Alert, ButtonLink, Heading, Lead, Link, List, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { RegionView } from '../../../platform/ui/view.ts'
import type { FigureLine } from '../lines.ts'
import { FAR_KILOMETRES, type RegionState } from '../queries.ts'
import type { nl } from '../texts.nl.ts'

interface StateProps {
  t: typeof nl
  region: RegionView
  state: RegionState
  lines: FigureLine[]
  today: string
}

/** One page that says how a region does: who is reached, how long they wait, what lacks. No persons, nothing small. */
export function StatePage({ t, region, state, lines, today }: StateProps) {
  const f = useFormat()
  return (
    <Page title={t.title(region.displayName)} width="wide">
      <Heading level={1}>{t.title(region.displayName)}</Heading>
      <Lead>{t.lead(f.date(state.fromOn), f.date(state.untilOn))}</Lead>
      <Paragraph>
        <Link href={`/regio/${region.slug}/stand.csv`}>{t.csv}</Link>
      </Paragraph>
      {[...Map.groupBy(lines, ({ subject }) => subject)].map(([subject, own]) => (
        <Section title={subject}>
          <Table
            caption={subject}
            captionHidden
            rows={own}
            columns={[
              { label: t.what, names: true, cell: ({ part }) => part },
              { label: t.amount, cell: ({ shown }) => shown, numeric: true },
            ]}
          />
        </Section>
      ))}
      <Section title={t.subjects.whiteSpots}>
        <Paragraph>{t.spotsLead(state.municipalities - state.whiteSpots.length, state.municipalities, FAR_KILOMETRES)}</Paragraph>
        {state.whiteSpots.length > 0 && (
          <Table
            caption={t.subjects.whiteSpots}
            captionHidden
            rows={state.whiteSpots}
            columns={[
              { label: t.municipality, names: true, cell: ({ municipality }) => municipality },
              { label: t.whatLacks, cell: (spot) => t.lacks(spot) },
              { label: t.distance, cell: ({ kilometres }) => (kilometres === null ? t.noPlace : t.kilometres(kilometres)), numeric: true },
            ]}
          />
        )}
      </Section>
      <Section title={t.howTitle}>
        <List items={t.how} />
        <Paragraph quiet>{t.printed(f.date(today))}</Paragraph>
      </Section>
    </Page>
  )
}

/** A region that is not open has no figures. */
export function NoStatePage({ t, region }: Pick<StateProps, 't' | 'region'>) {
  return (
    <Page title={t.title(region.displayName)}>
      <Heading level={1}>{t.title(region.displayName)}</Heading>
      <Alert tone="info">{t.notOpen}</Alert>
      <ButtonLink href={`/regio/${region.slug}`}>{t.toSite}</ButtonLink>
    </Page>
  )
}
