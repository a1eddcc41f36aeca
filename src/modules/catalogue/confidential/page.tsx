import { Alert, BackLink, Heading, Lead, Link, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Confidential } from './queries.ts'

interface ConfidentialProps {
  t: typeof nl
  base: string
  found: Confidential
  /** All public services, to see how many that is of. */
  all: number
  today: string
}

/** How many tariffs are not public, with which payer and until when: what is not shown is counted. policy: D1 */
export function ConfidentialPage({ t, base, found, all, today }: ConfidentialProps) {
  const f = useFormat()
  const words = t.confidential
  const over = found.payers.reduce((sum, payer) => sum + payer.over, 0)
  return (
    <Page title={words.title} before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {found.services === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <>
          <Paragraph>
            <strong>{words.summary(f.number(found.services), f.number(all), f.percent(all === 0 ? 0 : found.services / all))}</strong>
          </Paragraph>
          {over > 0 && <Alert tone="warning">{words.over(over)}</Alert>}
          <Section title={words.byPayer}>
            <Table
              caption={words.byPayer}
              captionHidden
              rows={found.payers}
              columns={[
                { label: words.payer, names: true, cell: (row) => row.payer },
                { label: words.services, cell: (row) => f.number(row.services) },
                { label: words.until, cell: (row) => words.range(f.shortDate(row.firstEnd), f.shortDate(row.lastEnd)) },
              ]}
            />
          </Section>
          <Named t={t} base={base} found={found} today={today} />
        </>
      )}
      {base !== '/diensten' && (
        <Paragraph>
          <Link href="/diensten/vertrouwelijk">{words.country}</Link>
        </Paragraph>
      )}
    </Page>
  )
}

function Named({ t, base, found, today }: Omit<ConfidentialProps, 'all'>) {
  const f = useFormat()
  const words = t.confidential
  return (
    <Section title={words.which}>
      {found.named.length < found.services && <Paragraph>{words.first(found.named.length)}</Paragraph>}
      <Table
        caption={words.which}
        captionHidden
        rows={found.named}
        columns={[
          { label: t.fields.name.label, names: true, cell: (row) => <Link href={`${base}/${row.id}`}>{row.name}</Link> },
          { label: t.one.by, cell: (row) => row.organisation },
          { label: words.payer, cell: (row) => row.payer },
          { label: words.until, cell: (row) => (row.until <= today ? words.ended(f.shortDate(row.until)) : f.shortDate(row.until)) },
        ]}
      />
    </Section>
  )
}
