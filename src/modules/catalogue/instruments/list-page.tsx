import { BackLink, EmptyState, Heading, Lead, Link, List, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { Service } from '../offer/queries.ts'
import type { nl } from '../texts.nl.ts'
import { factLabel } from './facts.ts'
import type { Instrument } from './same.ts'

export interface ListProps {
  t: typeof nl
  base: string
  instruments: Instrument<Service>[]
  absent: string[]
  municipalities: number
}

/** Every instrument of a region: in how many municipalities, in how many ways, in what it differs. policy: D15 */
export function InstrumentsPage({ t, base, instruments, absent, municipalities }: ListProps) {
  const f = useFormat()
  const words = t.instruments
  const several = instruments.filter(({ variants }) => variants.length > 1)
  const differsText = ({ variants, differs }: Instrument<Service>) => {
    if (variants.length < 2) return words.one
    return differs.length === 0 ? words.nothing : f.list(differs.map((fact) => factLabel(t, fact).toLowerCase()))
  }
  return (
    <Page title={words.title} width="wide" before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {instruments.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <Paragraph>{words.summary(several.length, several.filter(({ differs }) => differs.length > 0).length)}</Paragraph>
          <Table
            caption={words.title}
            captionHidden
            rows={instruments}
            columns={[
              { label: words.instrument, names: true, cell: (row) => <Link href={`${base}/regelingen/${row.code}`}>{row.name}</Link> },
              { label: words.there, cell: (row) => words.of(row.covered, municipalities) },
              { label: words.ways, cell: (row) => f.number(row.variants.length) },
              { label: words.differsIn, cell: differsText },
            ]}
          />
        </>
      )}
      {absent.length > 0 && (
        <Section title={words.absent}>
          <Paragraph>{words.absentLead}</Paragraph>
          <List items={absent} />
        </Section>
      )}
    </Page>
  )
}
