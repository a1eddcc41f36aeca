import type { Temporal } from 'temporal-polyfill'
import { BackLink, Heading, Lead, Page, Pagination, Paragraph, StalePage, Worklist, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { About, TwinLine, TwinPage } from '../queries.ts'

type Text = typeof nl
export const TWINS = '/werk/aanbod/dubbel'

interface ListProps {
  t: Text
  about: About
  decided: boolean
  page: TwinPage
  counts: Record<About, number>
  looked: Temporal.Instant | null
}

const ADDRESS: Record<About, string> = { service: 'diensten', organisation: 'organisaties' }

/** Pairs that may be one, with why; those that wait and those decided on. policy: D1 */
export function TwinsPage({ t, about, decided, page, counts, looked }: ListProps) {
  const f = useFormat()
  const w = t.twins
  const address = (kind: About, done: boolean) => `${TWINS}?soort=${ADDRESS[kind]}${done ? '&stand=besloten' : ''}`
  const tab = (kind: About, done: boolean) => ({
    href: address(kind, done),
    label: done ? w.decidedTab[kind] : w.kinds[kind](counts[kind]),
    current: kind === about && done === decided,
  })
  const columns = decided
    ? [
        { label: w.state, cell: (row: TwinLine) => w.decided[row.state as 'same'] },
        { label: t.region.when, cell: (row: TwinLine) => (row.decidedAt ? f.moment(row.decidedAt) : '') },
      ]
    : [
        { label: w.howLikely, cell: (row: TwinLine) => w.likely(row.likelihood) },
        { label: w.why, cell: (row: TwinLine) => whyText(t, row) },
      ]
  return (
    <Page title={w.title} width="wide" before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}>
      <Heading level={1}>{w.title}</Heading>
      <Lead>{w.lead}</Lead>
      <Paragraph quiet>{looked ? w.looked(f.moment(looked)) : w.notLooked}</Paragraph>
      <StalePage when={page.stale} />
      <Worklist
        caption={w.title}
        rows={page.items}
        subject={{ label: w.pair, text: (row) => w.names(row.one, row.other), href: (row) => `${TWINS}/${row.id}` }}
        columns={[{ label: w.from, cell: (row: TwinLine) => sourcesText(t, row) }, ...columns]}
        filters={[tab('service', false), tab('organisation', false), tab('service', true), tab('organisation', true)]}
        empty={<Paragraph>{decided ? w.noneDecided : w.none}</Paragraph>}
      />
      <Pagination next={page.next && `${address(about, decided)}&vanaf=${page.next}`} />
    </Page>
  )
}

/** What speaks for it; what counts nothing beside it is left to the page of the pair. */
function whyText(t: Text, { reasons }: TwinLine): string {
  return reasons
    .filter(({ points }) => points > 0)
    .map(({ code, value }) => t.twins.reasons[code]?.(value ?? '') ?? code)
    .join(', ')
}

function sourcesText(t: Text, { oneSource, otherSource }: TwinLine): string {
  if (oneSource === null && otherSource === null) return t.twins.bothOwn
  return t.twins.and(oneSource ?? t.twins.own, otherSource ?? t.twins.own)
}
