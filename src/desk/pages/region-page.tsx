import {
  ButtonLink,
  Card,
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
  type Format,
} from '../../platform/ui/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import { hoursOn, weekOf, type Hours, type Location } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { Entrances, type Entrance } from '../../modules/intake/index.ts'

interface RegionProps {
  t: typeof nl
  region: RegionView
  locations: Location[]
  entrances: Entrance[]
  photo: { src: string; alt: string } | null
  today: string
}

/** The front page of one region: a conversation, the four questions and one, the offer, the door. policy: A7, A10 */
export function RegionPage({ t, region, locations, entrances, photo, today }: RegionProps) {
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
    </Page>
  )
}

/** How to reach a human being now: by phone, by mail, and which door is open today. */
function Today({ t, region, locations, today }: Omit<RegionProps, 'photo' | 'entrances'>) {
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

function Place({ t, location }: { t: typeof nl; location: Location }) {
  const f = useFormat()
  const week = weekOf(location.openingHours)
  return (
    <Card title={location.name} level={3}>
      <DataList
        facts={[
          { label: t.region.address, value: `${[location.street, location.houseNumber].filter(Boolean).join(' ')}, ${location.place}` },
          {
            label: t.region.open,
            value:
              week.length === 0
                ? t.region.closed
                : week.map(({ from, until, hours }) => <div>{`${daysText(t, from, until)} ${hoursText(f, hours)}`}</div>),
          },
          location.phone !== null && { label: t.region.phone, value: <PhoneLink number={location.phone} /> },
          location.directions !== null && { label: t.region.directions, value: location.directions },
        ]}
      />
    </Card>
  )
}

function daysText(t: typeof nl, from: number, until: number): string {
  const [first, last] = [t.region.days[from - 1]!, t.region.days[until - 1]!]
  return from === until ? first : t.region.until(first, last)
}

function hoursText(f: Format, hours: readonly Hours[]): string {
  return f.list(hours.map(({ opens, closes }) => f.hours(opens, closes)))
}
