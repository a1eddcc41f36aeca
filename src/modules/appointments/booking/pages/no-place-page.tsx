import { DataList, Heading, Lead, Link, List, MailLink, Page, Paragraph, PhoneLink, Section } from '../../../../platform/ui/index.ts'
import type { RegionView } from '../../../../platform/ui/view.ts'
import type { Neighbour } from '../elsewhere.ts'
import type { nl } from '../../texts.nl.ts'

/** A region without a place to come to yet: whom to call or write, where a question can be put, and the places nearby. */
export function NoPlacePage({ t, region, neighbours }: { t: typeof nl; region: RegionView | null; neighbours: Neighbour[] }) {
  return (
    <Page title={t.choose.title}>
      <Heading level={1}>{t.choose.title}</Heading>
      <Lead>{t.noPlace.lead(region?.displayName ?? '')}</Lead>
      <Section title={t.noPlace.here}>
        <DataList
          facts={[
            { label: t.noPlace.call, value: region?.phone && <PhoneLink number={region.phone} /> },
            { label: t.noPlace.write, value: region?.email && <MailLink address={region.email} /> },
          ]}
        />
        <List
          items={[
            ...(region ? [<Link href={`/regio/${region.slug}/vragen/begin/work`}>{t.noPlace.ask}</Link>] : []),
            <Link href="/vraagbaak">{t.noPlace.desk}</Link>,
            <Link href={region ? `/regio/${region.slug}/dringend` : '/dringend'}>{t.noPlace.urgent}</Link>,
          ]}
        />
      </Section>
      {neighbours.length > 0 && (
        <Section title={t.noPlace.nearby}>
          <Paragraph>{t.noPlace.welcome}</Paragraph>
          {neighbours.map((one) => (
            <Section title={one.name} level={3}>
              <DataList
                facts={[
                  ...one.locations.map((place) => ({
                    label: place.name,
                    value: place.phone ? <PhoneLink number={place.phone} /> : place.place,
                  })),
                  { label: t.noPlace.appointment, value: <Link href={`/regio/${one.slug}/afspraak`}>{t.noPlace.book(one.name)}</Link> },
                ]}
              />
            </Section>
          ))}
        </Section>
      )}
    </Page>
  )
}
