import type { PageLanguage } from '../../platform/languages.ts'
import {
  ActionGroup,
  BackLink,
  ButtonLink,
  CardGroup,
  DataList,
  Heading,
  KioskPage,
  Lead,
  LeafletPage,
  Paragraph,
  Tiles,
  useFormat,
} from '../../platform/ui/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import { ArticleText, type Article, type ArticleLink, type Words } from '../../modules/content/index.ts'
import type { texts as intakeTexts } from '../../modules/intake/index.ts'
import type { Location } from '../../modules/regions/index.ts'
import { Place } from '../pages/place.tsx'
import type { nl } from '../texts.nl.ts'

type Content = typeof Words

interface KioskGiven {
  t: typeof nl
  region: RegionView
}

type UrgentWords = Pick<ReturnType<typeof intakeTexts>['urgent'], 'title' | 'lead' | 'items' | 'crisis' | 'fallback'>

const homeOf = (region: RegionView) => `/regio/${region.slug}/balie`

/** The beginning of the screen at the counter: what there is to read, how to reach us, whom to call at once. */
export function KioskStart({ t, region, links, language }: KioskGiven & { links: ArticleLink[]; language: PageLanguage }) {
  const home = homeOf(region)
  const pages = links.map(({ slug, title, lead, language: of }) => ({
    href: `${home}/info/${slug}`,
    title,
    about: lead,
    lang: of === language ? undefined : of,
  }))
  return (
    <KioskPage title={t.counter.kiosk} home={home} begin>
      <Heading level={1}>{t.counter.choose}</Heading>
      <Tiles
        items={[
          { href: `${home}/dringend`, title: t.counter.urgent, about: t.counter.urgentAbout },
          { href: `${home}/contact`, title: t.counter.reach, about: t.counter.reachAbout },
          ...pages,
        ]}
      />
    </KioskPage>
  )
}

/** One page on the screen; links to elsewhere are words, so nobody leaves it. */
export function KioskArticle({
  t,
  content,
  region,
  article,
  language,
}: KioskGiven & { content: Content; article: Article; language: PageLanguage }) {
  const home = homeOf(region)
  const leads = (href: string) => (href.startsWith('/info/') ? `${home}${href}` : null)
  return (
    <KioskPage title={article.title.text} home={home}>
      <ArticleText t={content} article={article} language={language} base={home} leads={leads} onPaper />
      <Paragraph>{t.counter.staff}</Paragraph>
    </KioskPage>
  )
}

export function KioskReach({ t, region, locations }: KioskGiven & { locations: Location[] }) {
  return (
    <KioskPage title={t.counter.reach} home={homeOf(region)}>
      <Heading level={1}>{t.counter.reach}</Heading>
      <DataList
        facts={[
          { label: t.region.phone, value: region.phone },
          { label: t.region.email, value: region.email },
        ]}
      />
      {locations.length === 0 && <Paragraph>{t.region.noPlaces}</Paragraph>}
      <CardGroup>
        {locations.map((location) => (
          <Place t={t} location={location} onPaper />
        ))}
      </CardGroup>
    </KioskPage>
  )
}

/** Whom to call at once, as on every page; nobody's place is asked on a screen that others see. policy: A14 */
export function KioskUrgent({ t, urgent, region }: KioskGiven & { urgent: UrgentWords }) {
  return (
    <KioskPage title={urgent.title} home={homeOf(region)}>
      <Heading level={1}>{urgent.title}</Heading>
      <Lead>{urgent.lead}</Lead>
      <DataList facts={urgent.items.map((item) => ({ label: item.text, value: item.label }))} />
      <Paragraph>{urgent.crisis}</Paragraph>
      <Paragraph>{urgent.fallback}</Paragraph>
      <Paragraph>{t.counter.staff}</Paragraph>
    </KioskPage>
  )
}

interface LeafletGiven {
  t: typeof nl
  content: Content
  article: Article
  language: PageLanguage
  base: string
  region: RegionView | null
  locations: Location[]
  size: 'a4' | 'a5'
  today: string
}

/** A page on paper, with where to go and whom to call; without codes to scan, so that everybody can use it. policy: A12 */
export function Leaflet({ t, content, article, language, base, region, locations, size, today }: LeafletGiven) {
  const f = useFormat()
  const page = `${base}/info/${article.slug}`
  return (
    <LeafletPage
      title={content.site.leafletOf(article.title.text)}
      size={size}
      screen={
        <>
          <BackLink href={page}>{content.site.leafletBack}</BackLink>
          <Paragraph>{content.site.leafletHow}</Paragraph>
          <ActionGroup>
            <ButtonLink href={`${page}/folder`} appearance={size === 'a5' ? 'primary' : 'secondary'}>
              {content.site.a5}
            </ButtonLink>
            <ButtonLink href={`${page}/folder?formaat=a4`} appearance={size === 'a4' ? 'primary' : 'secondary'}>
              {content.site.a4}
            </ButtonLink>
          </ActionGroup>
        </>
      }
      reach={
        <>
          <Heading level={2}>{content.site.reach}</Heading>
          {region ? (
            <DataList
              facts={[
                { label: content.site.phone, value: region.phone },
                { label: content.site.email, value: region.email },
              ]}
            />
          ) : (
            <Paragraph>{content.site.nationalReach}</Paragraph>
          )}
          {locations.map((location) => (
            <Place t={t} location={location} onPaper />
          ))}
          <Paragraph quiet>{content.site.printed(f.date(today))}</Paragraph>
        </>
      }
    >
      <ArticleText t={content} article={article} language={language} base={base} leads={() => null} onPaper />
    </LeafletPage>
  )
}
