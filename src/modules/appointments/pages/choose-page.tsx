import {
  ActionGroup,
  Alert,
  ButtonLink,
  EmptyState,
  Heading,
  Lead,
  Moments,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Tabs,
} from '../../../platform/ui/index.ts'
import type { Location } from '../../regions/index.ts'
import type { Slot } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

/** Days with a free moment that stand on one page. */
const DAYS = 6

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
          <Tabs
            label={t.choose.place}
            items={locations.map((one) => ({ href: `${base}?locatie=${one.id}`, label: one.name, current: one.id === location?.id }))}
          />
        </Section>
      )}
      {location && (
        <Section title={`${t.choose.moment} ${location.name}`}>
          {slots[0] && <Paragraph quiet>{t.choose.length(t.choose.minutes(slots[0].minutes))}</Paragraph>}
          <Days slots={slots} base={`${base}?locatie=${location.id}`} />
          {slots.length === 0 && <EmptyState title={t.choose.none}>{phone && <PhoneLink number={phone} />}</EmptyState>}
          <More t={t} base={`${base}?locatie=${location.id}`} slots={slots} from={from} />
        </Section>
      )}
    </Page>
  )
}

function Days({ slots, base }: { slots: Slot[]; base: string }) {
  const dates = [...new Set(slots.map((slot) => slot.date))].slice(0, DAYS)
  return (
    <Moments
      days={dates.map((date) => ({
        date,
        times: slots.filter((slot) => slot.date === date).map(({ time }) => ({ at: time, href: `${base}&moment=${date}T${time}` })),
      }))}
    />
  )
}

function More({ t, base, slots, from }: { t: typeof nl; base: string; slots: Slot[]; from: string | undefined }) {
  const days = [...new Set(slots.map((slot) => slot.date))]
  return (
    <ActionGroup>
      {from && (
        <ButtonLink href={base} appearance="secondary">
          {t.choose.earlier}
        </ButtonLink>
      )}
      {days[DAYS] && (
        <ButtonLink href={`${base}&vanaf=${days[DAYS]}`} appearance="secondary">
          {t.choose.later}
        </ButtonLink>
      )}
    </ActionGroup>
  )
}
