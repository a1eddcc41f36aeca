import { EmptyState, Heading, Lead, LinkList, List, Page, Section, Table } from '../../../platform/ui/index.ts'
import type { ContactFigure } from '../../contacts/index.ts'
import type { nl } from '../texts.nl.ts'
import type { HandoverFigure } from './queries.ts'
import { quarterName } from './rules.ts'

/** What a region does with people who are handed over and whom it speaks, and how that is counted. policy: A6 */
export function FiguresPage({
  t,
  region,
  now,
  handovers,
  contacts,
}: {
  t: typeof nl
  region: string
  /** First day of the quarter that is not over yet. */
  now: string
  handovers: HandoverFigure[]
  contacts: ContactFigure[]
}) {
  const words = t.figures
  const quarter = (first: string) => (first === now ? words.running(quarterName(first)) : quarterName(first))
  const share = (value: number | null) => (value === null ? words.few : words.percent(value))
  return (
    <Page title={words.title(region)} width="wide">
      <Heading level={1}>{words.title(region)}</Heading>
      <Lead>{words.lead}</Lead>
      <Section title={words.handovers}>
        {handovers.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <Table
            caption={words.handovers}
            captionHidden
            rows={handovers}
            columns={[
              { label: words.quarter, names: true, cell: (row) => quarter(row.quarter) },
              { label: words.number, cell: (row) => row.handovers ?? words.few },
              { label: words.median, cell: (row) => (row.medianHours === null ? words.few : words.hours(row.medianHours)) },
              { label: words.inTime, cell: (row) => share(row.inTime) },
              { label: words.returned, cell: (row) => share(row.returned) },
              { label: words.escalated, cell: (row) => share(row.escalated) },
            ]}
          />
        )}
      </Section>
      <Section title={words.contacts}>
        {contacts.length === 0 ? (
          <EmptyState title={words.noContacts} />
        ) : (
          <Table
            caption={words.contacts}
            captionHidden
            rows={contacts}
            columns={[
              { label: words.quarter, names: true, cell: (row) => quarter(row.quarter) },
              { label: words.part, cell: (row) => words.parts[row.part] },
              { label: words.code, cell: (row) => words.codes[row.code] ?? row.code },
              { label: words.number, cell: (row) => row.contacts ?? words.few },
            ]}
          />
        )}
      </Section>
      <Section title={words.how}>
        <List items={words.howText} />
      </Section>
      <Section title={words.data}>
        <LinkList
          items={[
            { href: '/open-data/overdrachten.csv', label: words.files.handoversCsv },
            { href: '/open-data/overdrachten.json', label: words.files.handoversJson },
            { href: '/open-data/contactmomenten.csv', label: words.files.contactsCsv },
            { href: '/open-data/contactmomenten.json', label: words.files.contactsJson },
          ]}
        />
      </Section>
    </Page>
  )
}
