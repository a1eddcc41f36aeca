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
import type { Help } from '../help/help.ts'
import { HelpNow, NotOpen } from '../help/pages.tsx'
import { KnowMore } from './know-more.tsx'
import { hoursText, Place } from './place.tsx'

interface RegionProps {
  t: typeof nl
  region: RegionView
  locations: Location[]
  entrances: Entrance[]
  photo: { src: string; alt: string } | null
  links: ArticleLink[]
  help: Help
  today: string
}

/** The front page of one region: a conversation, the four questions and one, the offer, the door. policy: A7, A10 */
export function RegionPage(props: RegionProps) {
  return props.help.open ? <OpenRegion {...props} /> : <NotOpenRegion {...props} />
}

function OpenRegion({ t, region, locations, entrances, photo, links, help, today }: RegionProps) {
  const base = `/regio/${region.slug}`
  const reached = locations.length > 0 || region.phone !== null || region.email !== null
  return (
    <Page title={t.region.title(region.displayName)} width="wide">
      <Welcome
        title={t.region.title(region.displayName)}
        lead={t.region.lead}
        actions={
          <>
            {locations.length > 0 ? (
              <ButtonLink href={`${base}/afspraak`}>{t.region.appointment}</ButtonLink>
            ) : (
              <ButtonLink href={`${base}/hulp`}>{t.help.title(region.displayName)}</ButtonLink>
            )}
            <ButtonLink href={`${base}/diensten`} appearance="secondary">
              {t.region.services}
            </ButtonLink>
          </>
        }
        aside={reached ? <Today t={t} region={region} locations={locations} today={today} /> : undefined}
      />
      <Section title={t.national.entrances}>
        <Entrances entrances={entrances} base={base} />
      </Section>
      <Section title={t.region.walkIn} id="binnenlopen">
        {photo && <Photo {...photo} />}
        {locations.length === 0 && <Paragraph>{t.region.noPlaces}</Paragraph>}
        {!reached && <HelpNow t={t.help} region={region} help={help} />}
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

/** A region that is not open yet: said plainly, with who helps now and the questions that work everywhere. policy: A6, K6 */
function NotOpenRegion({ t, region, entrances, links, help }: RegionProps) {
  const base = `/regio/${region.slug}`
  return (
    <Page title={t.region.title(region.displayName)} width="wide">
      <Heading level={1}>{t.region.title(region.displayName)}</Heading>
      <NotOpen t={t.help} region={region} />
      <HelpNow t={t.help} region={region} help={help} />
      <Section title={t.national.entrances}>
        <Entrances entrances={entrances} base={base} />
      </Section>
      <KnowMore t={t} base={base} links={links} />
    </Page>
  )
}

/** How to reach a human being now: by phone, by mail, and which door is open today. */
function Today({ t, region, locations, today }: Omit<RegionProps, 'photo' | 'entrances' | 'links' | 'help'>) {
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
