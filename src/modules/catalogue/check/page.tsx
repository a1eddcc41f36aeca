import { median } from '../../../platform/median.ts'
import { Heading, Lead, LinkList, List, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Night } from './check.ts'

type Text = typeof nl

/** What there is to read, and how it did on the last nights: reached, right by the standard, how fast. */
export function CheckPage({ t, nights }: { t: Text; nights: Night[] }) {
  const s = t.check
  const f = useFormat()
  const time = (night: Night, ms: number) => (night.reached ? s.ms(f.number(ms)) : s.noAnswer)
  const looked = nights.filter((night) => night.fault !== 'ours')
  const wrong = nights.find((night) => night.findings.length > 0)
  return (
    <Page title={s.title} width="wide">
      <Heading level={1}>{s.title}</Heading>
      <Lead>{s.lead}</Lead>
      <LinkList
        items={[
          { href: '/hsds/v3/services', label: s.feed },
          { href: '/hsds/v3/dump', label: s.dump },
          { href: '/hsds/v3/dump.zip', label: s.zip },
        ]}
      />
      <Section title={s.nights}>
        <Summary t={t} nights={looked} />
        {looked.length < nights.length && <Paragraph>{s.ours(nights.length - looked.length)}</Paragraph>}
        <Table
          caption={s.nights}
          captionHidden
          rows={nights}
          empty={<Paragraph>{s.none}</Paragraph>}
          columns={[
            { label: s.night, names: true, cell: (night) => f.shortDate(night.date) },
            { label: s.reached, cell: (night) => (night.reached ? s.yes : night.fault === 'ours' ? s.notLooked : s.no) },
            { label: s.items, numeric: true, cell: (night) => f.number(night.items) },
            { label: s.invalid, numeric: true, cell: (night) => f.number(night.invalid) },
            { label: s.median, numeric: true, cell: (night) => time(night, night.medianMs) },
            { label: s.slowest, numeric: true, cell: (night) => time(night, night.slowestMs) },
          ]}
        />
        <Paragraph>{s.how}</Paragraph>
      </Section>
      {wrong && (
        <Section title={s.findings(f.date(wrong.date))}>
          <List items={wrong.findings.map(({ list, id, fields }) => s.finding(list, id, fields.join(', ')))} />
        </Section>
      )}
    </Page>
  )
}

/** All nights together: could it be read, was it right, how fast was it. */
function Summary({ t, nights }: { t: Text; nights: Night[] }) {
  const s = t.check
  const f = useFormat()
  const reached = nights.filter((night) => night.reached)
  const sum = (of: (night: Night) => number) => nights.reduce((total, night) => total + of(night), 0)
  const middle = median(reached.map((night) => night.medianMs))
  if (nights.length === 0) return null
  return (
    <>
      <Paragraph>{s.summary(reached.length, nights.length, f.percent(reached.length / nights.length))}</Paragraph>
      <Paragraph>{s.valid(f.number(sum((night) => night.items)), f.number(sum((night) => night.invalid)))}</Paragraph>
      {middle !== undefined && (
        <Paragraph>
          {s.speed(s.ms(f.number(Math.round(middle))), s.ms(f.number(Math.max(...reached.map((night) => night.slowestMs)))))}
        </Paragraph>
      )}
    </>
  )
}
