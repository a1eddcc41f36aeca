import {
  Button,
  Card,
  CardGroup,
  Details,
  Form,
  Link,
  List,
  Paragraph,
  Section,
  Select,
  SubmitRow,
  useFormat,
  useView,
  type Option,
} from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { filtersFrom, type ScanFilter } from './filters.ts'
import { chanceIn, reasonsFor } from './reasons.ts'
import { METHOD, type Fitting, type Scan } from './scan.ts'

const UWV = 'https://www.werk.nl/arbeidsmarktinformatie'
type SearchAt = (change: Partial<Record<ScanFilter['filter'], string>>) => string

interface Props {
  scan: Scan
  /** Where to search what is on offer, with a filter filled in. */
  searchAt: SearchAt
  /** The reader is the person. */
  own: boolean
  /** Regions of which the figures can be seen, and the address of this page. */
  regions: Option[]
  action: string
  today: string
}

/** What follows from a record: work that fits, why, the chance of it, and where to search on. No decision, and says so. policy: C3, C4 */
export function ScanPart(props: Props) {
  const { scan, searchAt, own } = props
  const t = texts(useView())
  const kinds = t.fields.workWanted.options
  return (
    <Section title={t.scan.title}>
      <Paragraph>{own ? t.scan.noDecision : t.scan.noDecisionDesk}</Paragraph>
      {scan.items.length + scan.against.length === 0 && <Paragraph>{t.scan.none}</Paragraph>}
      <OtherRegion {...props} />
      <Cards {...props} items={scan.items} level={3} />
      {scan.unfound.length > 0 && <Paragraph>{t.scan.unfound(scan.unfound.map((kind) => kinds[kind]).join(', '))}</Paragraph>}
      {scan.against.length > 0 && (
        <Section title={t.scan.against} level={3}>
          <Paragraph>{t.scan.againstLead}</Paragraph>
          <Cards {...props} items={scan.against} level={4} />
        </Section>
      )}
      <Filters scan={scan} searchAt={searchAt} own={own} />
      <Method lists={scan.lists} />
    </Section>
  )
}

function Cards({ items, scan, searchAt, own, regions, today, level }: Props & { items: Fitting[]; level: 3 | 4 }) {
  const t = texts(useView())
  const f = useFormat()
  const region = regions.find(({ value }) => value === scan.regionCode)?.label ?? ''
  return (
    <CardGroup>
      {items.map((item) => (
        <Card title={item.label} level={level}>
          <List items={[...reasonsFor(t, item, own), chanceIn(t, f, item, region, today)]} />
          <Paragraph>
            <Link href={searchAt({ zoek: item.label })}>{t.scan.search(item.label)}</Link>
          </Paragraph>
        </Card>
      ))}
    </CardGroup>
  )
}

/** The figures of another region, for who would work there; and where there are more. */
function OtherRegion({ scan, regions, action }: Props) {
  const t = texts(useView()).scan.chance
  if (scan.items.length + scan.against.length === 0) return null
  return (
    <>
      <Form action={action} method="get" inline label={t.elsewhere}>
        <Select name="regio" label={t.elsewhere} value={scan.regionCode} options={regions} />
        <SubmitRow>
          <Button appearance="secondary">{t.show}</Button>
        </SubmitRow>
      </Form>
      <Paragraph>
        {t.about} <Link href={UWV}>{t.uwv}</Link>
      </Paragraph>
    </>
  )
}

function Method({ lists }: { lists: string[] }) {
  const t = texts(useView()).scan
  const f = useFormat()
  return (
    <Details summary={t.how}>
      {t.method.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Paragraph>{t.version(METHOD.version, f.date(METHOD.from), lists.join(', '))}</Paragraph>
    </Details>
  )
}

/** Filters of the catalogue that follow from wishes and education, each with its reason. policy: C4 */
function Filters({ scan, searchAt, own }: Pick<Props, 'scan' | 'searchAt' | 'own'>) {
  const t = texts(useView())
  // The public list does not know where somebody lives: a distance means nothing there until a place is typed.
  const filters = filtersFrom(scan.about).filter(({ filter }) => !own || filter !== 'km')
  if (filters.length === 0) return null
  return (
    <>
      <Paragraph>{t.scan.filters.lead}</Paragraph>
      <List
        items={filters.map(({ filter, value, because }) => (
          <Link href={searchAt({ [filter]: value })}>{t.scan.filters[because](because === 'learnBy' ? learntIn(t, value) : value)}</Link>
        ))}
      />
    </>
  )
}
const learntIn = (t: ReturnType<typeof texts>, way: string) => t.fields.learnBy.options[way as keyof typeof t.fields.learnBy.options]

/** Words and filters to search the catalogue with that follow from the record, each with its reason. policy: C4 */
export function ScanSearch({ scan, searchAt }: Pick<Props, 'scan' | 'searchAt'>) {
  const t = texts(useView())
  if (scan.items.length === 0 && filtersFrom(scan.about).length === 0) return null
  return (
    <Details summary={t.scan.fromRecord}>
      <List
        items={scan.items.map((item) => (
          <>
            <Link href={searchAt({ zoek: item.label })}>{item.label}</Link>: {reasonsFor(t, { ...item, lacking: [] }, false).join(' ')}
          </>
        ))}
      />
      <Filters scan={scan} searchAt={searchAt} own={false} />
    </Details>
  )
}
