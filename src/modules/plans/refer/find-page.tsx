import {
  ChosenFilters,
  hrefOf,
  SearchForm,
  ServiceFacts,
  texts as catalogueTexts,
  whereText,
  type Asked,
  type FoundService,
} from '../../catalogue/index.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Badge,
  ButtonLink,
  Card,
  CardGroup,
  EmptyState,
  Heading,
  Lead,
  Link,
  List,
  Marked,
  Page,
  Pagination,
  Paragraph,
  Select,
  StalePage,
  useView,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { ScanSearch, type Scan } from '../../skills/index.ts'
import { FitPart, Verdict } from './fit-part.tsx'
import type { Suited } from './fit.ts'
import type { Found } from './suited.ts'

type Text = typeof nl

export interface FindPageProps {
  t: Text
  person: { id: string; name: string }
  asked: Asked & { overal?: 'ja' | undefined; gekozen: 'ja'; na?: string | undefined; concept?: string | undefined }
  found: Found
  /** The file filled these in: nobody chose yet. */
  filledIn: boolean
  /** Life domains in which help is wished for. */
  needs: string[]
  /** What follows from the record of work and skills. */
  scan: Scan
  /** A plan runs, so that there can be a shortlist; and the services that are on it. */
  hasPlan: boolean
  onList: ReadonlySet<string>
}

/** First find a service: the list, filters and order of everybody, and beside each what suits this person and why. policy: C14, D1, D2 */
export function FindPage(props: FindPageProps) {
  const { t, person, asked, found, hasPlan, onList } = props
  const c = catalogueTexts(useView())
  const base = `/werk/personen/${person.id}/doorverwijzingen/nieuw`
  const list = `/werk/personen/${person.id}/keuzelijst`
  return (
    <Page title={t.refer.title} width="wide" before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}>
      <Heading level={1}>
        {t.refer.title}: {person.name}
      </Heading>
      <Lead>{t.refer.lead}</Lead>
      {hasPlan ? <Link href={list}>{t.shortlist.toList(onList.size)}</Link> : <Alert tone="info">{t.shortlist.planFirst}</Alert>}
      <FilledIn {...props} base={base} />
      <ScanSearch scan={props.scan} searchAt={(change) => hrefOf(base, asked, { zoek: undefined, hulpvraag: undefined, ...change })} />
      <SearchForm t={c} base={base} asked={asked} counts={found.counts} usualKm="">
        <Select
          name="overal"
          label={t.refer.where}
          value={asked.overal ?? ''}
          required={false}
          empty={t.refer.whereRegion}
          options={[{ value: 'ja', label: t.refer.whereAll }]}
        />
      </SearchForm>
      <ChosenFilters t={c} base={base} asked={asked} />
      {asked.plaats && !found.place && <Alert tone="warning">{c.find.noPlace(asked.plaats)}</Alert>}
      <StalePage when={found.stale} />
      {found.some && found.items.length > 0 && <Alert tone="info">{c.find.some}</Alert>}
      {found.items.length === 0 && <EmptyState title={t.refer.none} />}
      <Paragraph>
        <strong>{c.find.total(found.total)}</strong>. {t.refer.stated}
      </Paragraph>
      <Paragraph quiet>{asked.overal ? c.find.order : c.find.orderRegion}</Paragraph>
      <CardGroup>
        {found.items.map((item) => (
          <SuitedCard
            t={t}
            base={base}
            list={hasPlan ? list : null}
            onList={onList.has(item.service.id)}
            item={item}
            carry={carried(asked)}
          />
        ))}
      </CardGroup>
      <Pagination next={found.next && hrefOf(base, asked, { vanaf: found.next })} />
      <Paragraph>
        <Link href={`/werk/personen/${person.id}/ontbrekende-hulp/nieuw`}>{t.missingHelp.give}</Link>
      </Paragraph>
    </Page>
  )
}

/** What came from the file stands there in words, with a way to search without it; other wishes are one tap away. */
function FilledIn({ t, asked, filledIn, needs, base }: FindPageProps & { base: string }) {
  const c = catalogueTexts(useView())
  const word = (need: string) => c.portal.codes[need] ?? need
  const others = needs.filter((need) => need !== asked.hulpvraag)
  const said = [asked.plaats && t.refer.filledPlace(asked.plaats), asked.hulpvraag && t.refer.filledNeed(word(asked.hulpvraag))]
  return (
    <>
      {filledIn && said.some(Boolean) && (
        <Alert tone="info" title={t.refer.filledIn}>
          <List items={said.filter(Boolean)} />
          <Link href={`${base}?gekozen=ja`}>{t.refer.without}</Link>
        </Alert>
      )}
      {others.length > 0 && (
        <Paragraph>
          {t.refer.wanted}:{' '}
          {others.map((need, index) => (
            <>
              {index > 0 && ' · '}
              <Link href={hrefOf(base, asked, { hulpvraag: need })}>{word(need)}</Link>
            </>
          ))}
        </Paragraph>
      )}
    </>
  )
}

/** The referral that led nowhere, which this follows, or the draft it is for. */
function carried({ na, concept }: FindPageProps['asked']): string {
  return `${na ? `&na=${na}` : ''}${concept ? `&concept=${concept}` : ''}`
}

function SuitedCard({
  t,
  base,
  list,
  onList,
  item,
  carry,
}: {
  t: Text
  base: string
  list: string | null
  onList: boolean
  item: Suited<FoundService>
  /** What goes along to the page of a service. */
  carry: string
}) {
  const c = catalogueTexts(useView())
  const { service, verdict } = item
  return (
    <Card title={service.name} level={2} mark={<Verdict t={t} is={verdict} />}>
      <Marked pieces={service.pieces} />
      <FitPart t={t} suited={item} />
      <Paragraph>
        {c.find.where}: {whereText(c, service)}
      </Paragraph>
      <ServiceFacts t={c} service={service} />
      <ActionGroup>
        {onList && <Badge tone="ok">{t.shortlist.onList}</Badge>}
        {list && !onList && (
          <ButtonLink href={`${list}/nieuw?dienst=${service.id}`} about={service.name}>
            {t.shortlist.put}
          </ButtonLink>
        )}
        {service.lacks.length === 0 && (
          <Link href={`${base}?dienst=${service.id}${carry}`} about={service.name}>
            {t.refer.directly}
          </Link>
        )}
        <Link href={`/diensten/${service.id}`} about={service.name}>
          {t.refer.paper}
        </Link>
      </ActionGroup>
    </Card>
  )
}
