import { Heading, Lead, LinkList, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Night } from './check.ts'

type Text = typeof nl

/** What there is to read, and how it did on the last nights: reached, right by the standard, how fast. */
export function CheckPage({ t, nights }: { t: Text; nights: Night[] }) {
  const s = t.check
  const f = useFormat()
  const reached = nights.filter((night) => night.reached)
  return (
    <Page title={s.title} width="wide">
      <Heading level={1}>{s.title}</Heading>
      <Lead>{s.lead}</Lead>
      <LinkList
        items={[
          { href: '/hsds/v3/services', label: s.feed },
          { href: '/hsds/v3/dump', label: s.dump },
        ]}
      />
      <Section title={s.nights}>
        {nights.length > 0 && <Paragraph>{s.summary(reached.length, nights.length)}</Paragraph>}
        <Table
          caption={s.nights}
          captionHidden
          rows={nights}
          empty={<Paragraph>{s.none}</Paragraph>}
          columns={[
            { label: s.night, names: true, cell: (night) => f.shortDate(night.date) },
            { label: s.reached, cell: (night) => (night.reached ? s.yes : s.no) },
            { label: s.items, numeric: true, cell: (night) => f.number(night.items) },
            { label: s.invalid, numeric: true, cell: (night) => f.number(night.invalid) },
            { label: s.median, numeric: true, cell: (night) => s.ms(f.number(night.medianMs)) },
            { label: s.slowest, numeric: true, cell: (night) => s.ms(f.number(night.slowestMs)) },
          ]}
        />
        <Paragraph>{s.how}</Paragraph>
      </Section>
    </Page>
  )
}
