import {
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  Heading,
  Lead,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  useFormat,
} from '../../platform/ui/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import type { Location } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'

/** The front page of one region: the four questions and one, a conversation, the offer, the door. policy: A7, A10 */
export function RegionPage({ t, region, locations }: { t: typeof nl; region: RegionView; locations: Location[] }) {
  const base = `/regio/${region.slug}`
  return (
    <Page title={t.region.title(region.displayName)} width="wide">
      <Heading level={1}>{t.region.title(region.displayName)}</Heading>
      <Lead>{t.region.lead}</Lead>
      <CardGroup>
        {Object.entries(t.region.entrances).map(([kind, entrance]) => (
          <Card title={entrance.title} level={2} href={`${base}/vraag?soort=${kind}`}>
            {entrance.text}
          </Card>
        ))}
      </CardGroup>
      <Section title={t.region.appointmentTitle}>
        <Paragraph>{t.region.appointmentText}</Paragraph>
        <ButtonLink href={`${base}/afspraak`}>{t.region.appointment}</ButtonLink>
      </Section>
      <Section title={t.region.servicesTitle}>
        <Paragraph>{t.region.servicesText}</Paragraph>
        <ButtonLink href={`${base}/diensten`} appearance="secondary">
          {t.region.services}
        </ButtonLink>
      </Section>
      <Section title={t.region.walkIn} id="binnenlopen">
        {locations.length === 0 && <Paragraph>{t.region.noPlaces}</Paragraph>}
        <CardGroup>
          {locations.map((location) => (
            <Place t={t} location={location} />
          ))}
        </CardGroup>
        <DataList
          facts={[
            region.phone !== null && { label: t.region.phone, value: <PhoneLink number={region.phone} /> },
            region.email !== null && { label: t.region.email, value: <MailLink address={region.email} /> },
          ]}
        />
      </Section>
    </Page>
  )
}

function Place({ t, location }: { t: typeof nl; location: Location }) {
  const f = useFormat()
  const hours = location.openingHours.map((one) => `${t.region.days[one.weekday - 1]} ${f.time(one.opens)} – ${f.time(one.closes)}`)
  return (
    <Card title={location.name} level={3}>
      <DataList
        facts={[
          { label: t.region.address, value: `${[location.street, location.houseNumber].filter(Boolean).join(' ')}, ${location.place}` },
          {
            label: t.region.open,
            value:
              hours.length > 0 ? (
                <>
                  {hours.map((line) => (
                    <div>{line}</div>
                  ))}
                </>
              ) : (
                t.region.closed
              ),
          },
          location.phone !== null && { label: t.region.phone, value: <PhoneLink number={location.phone} /> },
          location.directions !== null && { label: t.region.directions, value: location.directions },
        ]}
      />
    </Card>
  )
}
