import { Card, CardGroup, Details, Link, List, Paragraph, Section, useFormat, useView } from '../../platform/ui/index.ts'
import { METHOD, type Fitting, type Scan } from './scan.ts'
import { texts } from './texts.ts'

interface Props {
  scan: Scan
  /** Where to search what is on offer for an occupation. */
  searchAt: (occupation: string) => string
  /** The reader is the person. */
  own: boolean
}

/** What follows from a record: work that fits, why, and where to search on. No decision, and says so. policy: C3, C4 */
export function ScanPart({ scan, searchAt, own }: Props) {
  const t = texts(useView()).scan
  return (
    <Section title={t.title}>
      <Paragraph>{own ? t.noDecision : t.noDecisionDesk}</Paragraph>
      {scan.items.length === 0 && <Paragraph>{t.none}</Paragraph>}
      <CardGroup>
        {scan.items.map((item) => (
          <Card title={item.label}>
            <List items={reasonsFor(t, item, own)} />
            <Link href={searchAt(item.label)}>{t.search(item.label)}</Link>
          </Card>
        ))}
      </CardGroup>
      <Method lists={scan.lists} />
    </Section>
  )
}

type Text = ReturnType<typeof texts>['scan']

function reasonsFor(t: Text, { matched, lacking, done }: Fitting, own: boolean): string[] {
  return [
    done && (own ? t.done : t.doneDesk),
    matched.length > 0 && t.because(matched.join(', ')),
    lacking.length > 0 && t.lacking(lacking.join(', ')),
  ].filter((reason) => reason !== false)
}

function Method({ lists }: { lists: string[] }) {
  const t = texts(useView()).scan
  const f = useFormat()
  return (
    <Details summary={t.how}>
      <Paragraph>{t.method}</Paragraph>
      <Paragraph>{t.version(METHOD.version, f.date(METHOD.from), lists.join(', '))}</Paragraph>
    </Details>
  )
}

/** Words to search the catalogue with that follow from the record, each with its reason. policy: C4 */
export function ScanSearch({ scan, searchAt }: Pick<Props, 'scan' | 'searchAt'>) {
  const t = texts(useView()).scan
  if (scan.items.length === 0) return null
  return (
    <Details summary={t.fromRecord}>
      <List
        items={scan.items.map((item) => (
          <>
            <Link href={searchAt(item.label)}>{item.label}</Link>: {reasonsFor(t, { ...item, lacking: [] }, false).join(' ')}
          </>
        ))}
      />
    </Details>
  )
}
