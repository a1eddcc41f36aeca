import {
  Alert,
  ButtonLink,
  Card,
  CardGroup,
  EmptyState,
  Heading,
  Lead,
  LinkList,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Location } from '../../regions/index.ts'
import type { Slot } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

export interface Choosing {
  /** Path of this journey; place and moment travel in the query. */
  base: string
  locations: Location[]
  location: Location | undefined
  slots: Slot[]
  from: string | undefined
  phone: string | null
  message?: string
}

/** Choose a place, then a day and time; every link works without scripts. */
export function ChoosePage({ t, base, locations, location, slots, from, phone, message }: Choosing & { t: typeof nl }) {
  return (
    <Page title={t.choose.title}>
      <Heading level={1}>{t.choose.title}</Heading>
      <Lead>{t.choose.lead}</Lead>
      {message && (
        <Alert tone="warning" live>
          {message}
        </Alert>
      )}
      {locations.length > 1 && (
        <Section title={t.choose.place}>
          <LinkList items={locations.map((one) => ({ href: `${base}?locatie=${one.id}`, label: `${one.name}, ${one.place}` }))} />
        </Section>
      )}
      {location && (
        <Section title={`${t.choose.moment} ${location.name}`}>
          <Days t={t} slots={slots} base={`${base}?locatie=${location.id}`} />
          {slots.length === 0 && <EmptyState title={t.choose.none}>{phone && <PhoneLink number={phone} />}</EmptyState>}
          <More t={t} base={`${base}?locatie=${location.id}`} slots={slots} from={from} />
        </Section>
      )}
    </Page>
  )
}

function Days({ t, slots, base }: { t: typeof nl; slots: Slot[]; base: string }) {
  const f = useFormat()
  const days = [...new Set(slots.map((slot) => slot.date))].slice(0, 6)
  return (
    <CardGroup>
      {days.map((date) => (
        <Card title={f.date(date)} level={3}>
          <LinkList
            items={slots
              .filter((slot) => slot.date === date)
              .map((slot) => ({
                href: `${base}&moment=${date}T${slot.time}`,
                label: f.time(slot.time),
                about: `${f.date(date)}, ${t.choose.minutes(slot.minutes)}`,
              }))}
          />
        </Card>
      ))}
    </CardGroup>
  )
}

function More({ t, base, slots, from }: { t: typeof nl; base: string; slots: Slot[]; from: string | undefined }) {
  const days = [...new Set(slots.map((slot) => slot.date))]
  return (
    <Paragraph>
      {from && (
        <ButtonLink href={base} appearance="secondary">
          {t.choose.earlier}
        </ButtonLink>
      )}{' '}
      {days[6] && (
        <ButtonLink href={`${base}&vanaf=${days[6]}`} appearance="secondary">
          {t.choose.later}
        </ButtonLink>
      )}
    </Paragraph>
  )
}
