import { Temporal } from 'temporal-polyfill'
import { BackLink, DataList, Heading, Lead, Link, Page, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import { partsOf, type CopiedFact } from '../copy.ts'
import type { nl } from '../texts.nl.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** The copy of all data as a page to read: part by part, fact by fact. Source: art. 15 lid 3 AVG */
export function CopyPage({ t, copy }: { t: typeof nl; copy: Record<string, unknown> }) {
  const f = useFormat()
  const said = ({ name, value }: CopiedFact): string => {
    if (DAY.test(value)) return f.date(value)
    if (INSTANT.test(value)) return f.moment(Temporal.Instant.from(value))
    if (/cents$/i.test(name) && /^-?\d+$/.test(value)) return f.money(Number(value))
    return value
      .split(', ')
      .map((word) => t.copy.words[word] ?? t.log.kinds[word] ?? word)
      .join(', ')
  }
  return (
    <Page title={t.copy.title} before={<BackLink href="/mijn/rechten">{t.requests.title}</BackLink>}>
      <Heading level={1}>{t.copy.title}</Heading>
      <Lead>{t.copy.lead}</Lead>
      <Paragraph>
        <Link href="/mijn/kopie">{t.requests.download}</Link>
      </Paragraph>
      {partsOf(copy).map(({ part, records }) => (
        <Section title={t.copy.parts[part] ?? part}>
          {records.length === 0 && <Paragraph>{t.copy.nothing}</Paragraph>}
          {records.map((facts) => (
            <DataList facts={facts.map((fact) => ({ label: t.copy.names[fact.name] ?? fact.name, value: said(fact) }))} />
          ))}
        </Section>
      ))}
    </Page>
  )
}
