import { BackLink, Heading, Lead, Link, List, Page, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { ENDS, type EndsCounted } from '../ending/queries.ts'
import type { Progress } from './queries.ts'

/** How referrals of a region go, for who coordinates: what waits where, clocks missed, reasons. Counts, nobody in person. policy: H2 */
export function ProgressPage({ t, progress, ends, names }: { t: typeof nl; progress: Progress; ends: EndsCounted[]; names: boolean }) {
  const f = useFormat()
  const words = t.progress
  return (
    <Page title={words.title} width="wide" before={<BackLink href="/beheer">{t.caseload.work.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <List
        items={[
          <Link href="/beheer/dossiers">{t.caseload.work.title}</Link>,
          <Link href="/beheer/voortgang/bestand?vorm=csv">{words.csv}</Link>,
          <Link href="/beheer/voortgang/bestand?vorm=xlsx">{words.xlsx}</Link>,
          ...(names ? [<Link href="/beheer/voortgang/namen">{words.names.title}</Link>] : []),
        ]}
      />
      <Section title={words.waiting}>
        <Table
          caption={words.waiting}
          captionHidden
          rows={progress.waiting}
          empty={words.nothingWaits}
          columns={[
            { label: words.provider, names: true, cell: (row) => row.name },
            { label: words.oldest, cell: (row) => (row.oldestOn ? f.date(row.oldestOn) : '–') },
            { label: words.asked, numeric: true, cell: (row) => String(row.asked) },
            { label: words.planned, numeric: true, cell: (row) => String(row.planned) },
            { label: words.late, numeric: true, cell: (row) => String(row.late) },
          ]}
        />
      </Section>
      <Section title={words.missed}>
        <Table
          caption={words.missed}
          captionHidden
          rows={progress.missed}
          empty={words.nothingMissed}
          columns={[
            { label: words.provider, names: true, cell: (row) => row.name },
            { label: words.noAnswer, numeric: true, cell: (row) => String(row.referrals) },
            { label: words.noLead, numeric: true, cell: (row) => String(row.leads) },
          ]}
        />
      </Section>
      <Section title={words.reasons}>
        <Table
          caption={words.reasons}
          captionHidden
          rows={progress.reasons}
          empty={words.noReasons}
          columns={[
            { label: t.plan.state, names: true, cell: (row) => t.states[row.state] ?? row.state },
            { label: words.why, cell: (row) => words.asAgreed[row.reason] ?? t.reasons[row.reason] ?? row.reason },
            { label: words.many, numeric: true, cell: (row) => String(row.many) },
          ]}
        />
      </Section>
      <Section title={t.ending.counted}>
        <Table
          caption={t.ending.counted}
          captionHidden
          rows={ends}
          empty={t.ending.noneCounted}
          columns={[
            { label: t.ending.columns.reason, names: true, cell: (row) => t.ending.reasons[row.reason] ?? row.reason },
            ...ENDS.map((what) => ({
              label: t.ending.columns[what],
              numeric: true,
              cell: (row: EndsCounted) => String(row[what]),
            })),
          ]}
        />
      </Section>
    </Page>
  )
}
