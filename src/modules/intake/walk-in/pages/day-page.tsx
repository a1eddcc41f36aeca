import { BackLink, Heading, Lead, Page, Paragraph, Table, useFormat } from '../../../../platform/ui/index.ts'
import type { DayNumber } from '../queries.ts'
import { minutesBetween, numberOf } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

/** The history of a day at a place: numbers, times and what came of it. */
export function DayPage({ t, rows, place, median }: { t: typeof nl; rows: DayNumber[]; place: string; median: number | null }) {
  const f = useFormat()
  return (
    <Page title={t.day.title} width="wide" before={<BackLink href="/werk/inloop">{t.queue.title}</BackLink>}>
      <Heading level={1}>
        {t.day.title}, {place}
      </Heading>
      <Lead>{t.day.lead}</Lead>
      {rows.length > 0 && (
        <Paragraph>
          {t.day.count(rows.length, rows.filter((row) => row.state === 'done').length)} {median !== null && t.day.median(median)}
        </Paragraph>
      )}
      <Table
        caption={t.day.title}
        captionHidden
        rows={rows}
        empty={<Paragraph>{t.day.none}</Paragraph>}
        columns={[
          { label: t.queue.number, names: true, cell: (row) => numberOf(row) },
          { label: t.queue.kind, cell: (row) => t.kinds[row.questionKind] },
          { label: t.day.came, cell: (row) => f.time(row.cameAt) },
          {
            label: t.day.waited,
            numeric: true,
            cell: (row) => (row.calledAt ? t.queue.minutes(minutesBetween(row.cameAt, row.calledAt)) : ''),
          },
          {
            label: t.day.helped,
            numeric: true,
            cell: (row) => (row.calledAt && row.doneAt ? t.queue.minutes(minutesBetween(row.calledAt, row.doneAt)) : ''),
          },
          { label: t.queue.counter, cell: (row) => row.counter ?? '' },
          { label: t.day.outcome, cell: (row) => (row.outcome ? t.outcomes[row.outcome] : t.states[row.state]) },
        ]}
      />
    </Page>
  )
}
