import {
  Alert,
  Button,
  ButtonLink,
  CardGroup,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  Page,
  Pagination,
  Paragraph,
  StalePage,
  SubmitRow,
} from '../../../../platform/ui/index.ts'
import type { DeskOf } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import { FILTERS, hrefOf, KILOMETRES, USUAL_KM, type Asked } from '../query.ts'
import type { ServicePage } from '../search.ts'
import { ResultCard } from './result-card.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import { SearchForm } from './search-form.tsx'

type Text = typeof nl

export interface SearchPageProps extends ServicePage {
  t: Text
  base: string
  asked: Asked
  today: string
  /** The name of the place that was found for what was typed. */
  place: string | undefined
  /** Where an appointment is made, or who helps in a region that is not open. */
  desk: DeskOf | null
  /** What there is per municipality, in a region; else per region. */
  coverage: string
}

/** The public list: words, place, filters with counts, an order that is stated and not for sale. policy: D1, D2 */
export function SearchPage(props: SearchPageProps) {
  const { t, base, asked, items, stale, some, total } = props
  return (
    <Page title={t.list.title} width="wide">
      <Heading level={1}>{t.list.title}</Heading>
      <Lead>{t.list.lead}</Lead>
      <Paragraph>
        <Link href="/arrangementen">{t.bundles.title}</Link>
      </Paragraph>
      <SearchForm t={t} base={base} asked={asked} counts={props.counts} />
      <ChosenFilters t={t} base={base} asked={asked} />
      {asked.plaats && !props.place && <Alert tone="warning">{t.find.noPlace(asked.plaats)}</Alert>}
      <StalePage when={stale} />
      {props.meant.length > 0 && items.length > 0 && <Alert tone="info">{t.find.meant(props.meant)}</Alert>}
      {some && items.length > 0 && <Alert tone="info">{t.find.some}</Alert>}
      {items.length === 0 ? <NothingFound {...props} /> : <Results {...props} total={total} />}
    </Page>
  )
}

function Results({ t, base, asked, items, total, next, today, coverage }: SearchPageProps) {
  return (
    <>
      <Paragraph>
        <strong>{t.find.total(total)}</strong> · <Link href={hrefOf(`${base}/bewaren`, asked)}>{t.alerts.link}</Link>
      </Paragraph>
      <Paragraph quiet>{base === '/diensten' ? t.find.order : t.find.orderRegion}</Paragraph>
      <Form action={`${base}/vergelijken`} method="get" label={t.find.compare}>
        {asked.plaats && <HiddenField name="plaats" value={asked.plaats} />}
        <CardGroup rows>
          {items.map((service) => (
            <ResultCard t={t} base={base} service={service} today={today} />
          ))}
        </CardGroup>
        {items.length > 1 && (
          <SubmitRow>
            <Button appearance="secondary">{t.find.compare}</Button>
          </SubmitRow>
        )}
      </Form>
      <Pagination next={next && hrefOf(base, asked, { vanaf: next })} />
      <LinkList
        items={[
          { label: base === '/diensten' ? t.find.nation.title : t.find.coverage, href: coverage },
          ...(base === '/diensten' ? [] : [{ label: t.instruments.title, href: `${base}/regelingen` }]),
          { label: t.confidential.title, href: `${base}/vertrouwelijk` },
        ]}
      />
    </>
  )
}

/** Nothing here is never the end: fewer choices, farther, the whole country, or somebody who looks along. */
function NothingFound({ t, base, asked, desk }: SearchPageProps) {
  const none = Object.fromEntries(FILTERS.map((filter) => [filter, undefined]))
  const wider = KILOMETRES.find((km) => km > Number(asked.km ?? USUAL_KM))
  const ways = [
    FILTERS.some((filter) => asked[filter]) && { label: t.find.without, href: hrefOf(base, asked, none) },
    asked.plaats && wider && { label: t.find.farther(wider), href: hrefOf(base, asked, { km: String(wider) }) },
    base !== '/diensten' && { label: t.find.everywhere, href: hrefOf('/diensten', asked) },
    asked.zoek && { label: t.find.withoutWords, href: hrefOf(base, asked, { ...none, zoek: undefined }) },
    { label: t.alerts.link, href: hrefOf(`${base}/bewaren`, asked) },
  ]
  return (
    <EmptyState title={t.find.none}>
      <Paragraph>{t.find.noneLead}</Paragraph>
      <LinkList items={ways.filter((way) => way !== false && way !== undefined && way !== '')} />
      <ButtonLink appearance="secondary" href={desk?.href ?? '/regios'}>
        {desk ? (desk.open ? t.find.appointment : t.find.help) : t.find.chooseRegion}
      </ButtonLink>
    </EmptyState>
  )
}
