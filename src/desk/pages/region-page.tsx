import {
  ButtonLink,
  CardGroup,
  DataList,
  Heading,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Photo,
  Section,
  useFormat,
  Welcome,
} from '../../platform/ui/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import { hoursOn, type Location } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { Entrances, type Entrance } from '../../modules/intake/index.ts'
import type { ArticleLink } from '../../modules/content/index.ts'
import { KnowMore } from './know-more.tsx'
import { hoursText, Place } from './place.tsx'

interface RegionProps {
  t: typeof nl
  region: RegionView
  locations: Location[]
  entrances: Entrance[]
  photo: { src: string; alt: string } | null
  links: ArticleLink[]
  today: string
}

/** The front page of one region: a conversation, the four questions and one, the offer, the door. policy: A7, A10 */
export function RegionPage({ t, region, locations, entrances, photo, links, today }: RegionProps) {
  const base = `/regio/${region.slug}`
  return (
    <Page title={t.region.title(region.displayName)} width="wide">
      <Welcome
        title={t.region.title(region.displayName)}
        lead={t.region.lead}
        actions={
          <>
            <ButtonLink href={`${base}/afspraak`}>{t.region.appointment}</ButtonLink>
            <ButtonLink href={`${base}/diensten`} appearance="secondary">
              {t.region.services}
            </ButtonLink>
          </>
        }
        aside={<Today t={t} region={region} locations={locations} today={today} />}
      />
      <Section title={t.national.entrances}>
        <Entrances entrances={entrances} base={base} />
      </Section>
      <Section title={t.region.walkIn} id="binnenlopen">
        {photo && <Photo {...photo} />}
        {locations.length === 0 && <Paragraph>{t.region.noPlaces}</Paragraph>}
        <CardGroup>
          {locations.map((location) => (
            <Place t={t} location={location} />
          ))}
        </CardGroup>
      </Section>
      <KnowMore t={t} base={base} links={links} />
    </Page>
  )
}

/** How to reach a human being now: by phone, by mail, and which door is open today. */
function Today({ t, region, locations, today }: Omit<RegionProps, 'photo' | 'entrances' | 'links'>) {
  const f = useFormat()
  return (
    <>
      <Heading level={2} looks={3}>
        {t.region.today}
      </Heading>
      <DataList
        facts={[
          ...locations.map((location) => {
            const hours = hoursOn(location, today)
            return { label: location.name, value: hours.length === 0 ? t.region.closedToday : hoursText(f, hours) }
          }),
          region.phone !== null && { label: t.region.phone, value: <PhoneLink number={region.phone} /> },
          region.email !== null && { label: t.region.email, value: <MailLink address={region.email} /> },
        ]}
      />
    </>
  )
}
