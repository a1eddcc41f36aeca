import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  InOtherLanguage,
  Lead,
  Link,
  LinkList,
  Marked,
  Page,
  Paragraph,
  PhoneLink,
  SearchBar,
  Section,
  useView,
} from '../../platform/ui/index.ts'
import { isFrontLanguage } from '../../platform/languages.ts'
import type { Meant } from '../../platform/finding/near.ts'
import { deskOf } from '../../modules/regions/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import { nothingIn, type Findings } from './find.ts'
import type { nl } from './texts.nl.ts'

interface SearchProps {
  t: typeof nl
  base: string
  region: RegionView | null
  typed: string
  /** Null before anything was typed. */
  found: Findings | null
  /** An answer was just given to whether it helped. */
  thanked: boolean
}

/** One search over everything a site has; nothing found is never the end. policy: A9, A10 */
export function SiteSearchPage(props: SearchProps) {
  const { t, base, typed, found, thanked } = props
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <SearchBar action={`${base}/zoeken`} name="zoek" label={t.label} value={typed} clearHref={`${base}/zoeken`} />
      {thanked && (
        <Alert tone="ok" live>
          {t.thanks}
        </Alert>
      )}
      {found && (nothingIn(found) ? <Nothing {...props} /> : <Results {...props} found={found} />)}
    </Page>
  )
}

function Results(props: SearchProps & { found: Findings }) {
  const { t, base, typed, found, thanked } = props
  const pagesMeant = found.pages.flatMap(({ meant }) => meant)
  const meant = together([...pagesMeant, ...found.servicesMeant])
  const pages = found.pages.length > 0 && <Pages {...props} />
  const offers = found.services.length > 0 && <Offers {...props} />
  return (
    <>
      <InOtherLanguage of="both" />
      {found.names.length > 0 && (
        <Section title={t.names}>
          <LinkList
            items={found.names.map((name) => ({
              href: `${base}/${name.leadsTo}?was=${name.slug}`.replace('//', '/'),
              label: t.now(name.name, name.nowCalled),
            }))}
          />
        </Section>
      )}
      {pagesMeant.length === 0 && pages}
      {found.servicesMeant.length === 0 && offers}
      {found.questions.length > 0 && <Questions {...props} />}
      {meant.length > 0 && (
        <Alert tone="info">
          {t.meant(meant)} <Link href={`${base}/vraag`}>{t.ask}</Link>
        </Alert>
      )}
      {pagesMeant.length > 0 && pages}
      {found.servicesMeant.length > 0 && offers}
      {!thanked && <Helped t={t} base={base} typed={typed} />}
    </>
  )
}

/** One line for each word that was typed, with everything that was taken for it. */
function together(meant: readonly Meant[]): Meant[] {
  const words = new Map<string, Set<string>>()
  for (const { typed, read } of meant) words.set(typed, new Set([...(words.get(typed) ?? []), ...read]))
  return [...words].map(([typed, read]) => ({ typed, read: [...read] }))
}

function Pages({ t, base, typed, found }: SearchProps & { found: Findings }) {
  const { pageLanguage } = useView()
  return (
    <Section title={t.pages}>
      <CardGroup>
        {found.pages.map((page) => (
          <Card
            title={page.title.text}
            href={`${base}/info/${page.slug}?zoek=${encodeURIComponent(typed)}`}
            lang={page.title.language === pageLanguage ? undefined : page.title.language}
          >
            <Marked pieces={page.pieces} />
          </Card>
        ))}
      </CardGroup>
    </Section>
  )
}

function Offers({ t, base, found }: SearchProps & { found: Findings }) {
  const words = encodeURIComponent(found.servicesBy)
  const dutch = isFrontLanguage(useView().pageLanguage) ? 'nl' : undefined
  return (
    <Section title={t.services}>
      <CardGroup>
        {found.services.map((service) => (
          <Card title={service.name} href={`${base}/diensten/${service.id}`} mark={service.organisation} lang={dutch}>
            <Marked pieces={service.pieces} />
          </Card>
        ))}
      </CardGroup>
      {found.servicesInAll > found.services.length && (
        <Paragraph>
          <Link href={`${base}/diensten?zoek=${words}`}>{t.allServices(found.servicesInAll)}</Link>
        </Paragraph>
      )}
    </Section>
  )
}

function Questions({ t, base, found }: SearchProps & { found: Findings }) {
  const dutch = isFrontLanguage(useView().pageLanguage) ? 'nl' : undefined
  return (
    <Section title={t.questions}>
      <LinkList
        items={found.questions.map((one) => ({
          href: `${base}/vraagbaak?zoek=${encodeURIComponent(found.questionsBy)}`,
          label: one.question,
          about: one.answer,
          lang: dutch,
        }))}
      />
    </Section>
  )
}

function Nothing({ t, base, region, typed }: SearchProps) {
  return (
    <EmptyState title={t.nothing(typed)}>
      <Paragraph>{t.nothingHint}</Paragraph>
      <ActionGroup>
        <ButtonLink href={`${base}/vraag`}>{t.ask}</ButtonLink>
        <ButtonLink href={region ? deskOf(region).href : '/regios'} appearance="secondary">
          {region ? (deskOf(region).open ? t.appointment : t.help) : t.region}
        </ButtonLink>
      </ActionGroup>
      {region?.phone && (
        <Paragraph>
          {t.call} <PhoneLink number={region.phone} />
        </Paragraph>
      )}
    </EmptyState>
  )
}

function Helped({ t, base, typed }: Pick<SearchProps, 't' | 'base' | 'typed'>) {
  return (
    <Section title={t.helped} id="geholpen">
      <Form action={`${base}/geholpen`} label={t.helped}>
        <HiddenField name="page" value="zoeken" />
        <HiddenField name="query" value={typed} />
        <ActionGroup>
          <Button appearance="secondary" name="helped" value="yes">
            {t.yes}
          </Button>
          <Button appearance="secondary" name="helped" value="no">
            {t.no}
          </Button>
        </ActionGroup>
        <Paragraph quiet>{t.helpedAbout}</Paragraph>
      </Form>
    </Section>
  )
}
