import {
  ActionGroup,
  Alert,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  EmptyState,
  Heading,
  Lead,
  LinkList,
  Moments,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Tabs,
} from '../../../../platform/ui/index.ts'
import type { Location } from '../../../regions/index.ts'
import type { Slot } from '../../availability/rules.ts'
import { CHANNELS, type Channel } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { Journey } from '../journey.tsx'

/** Days with a free moment that stand on one page. */
const DAYS = 6

export interface Choosing {
  t: typeof nl
  journey: Journey
  locations: Location[]
  /** Undefined while somebody still has to choose. */
  location: Location | undefined
  slots: Slot[]
  channel: Channel | undefined
  from: string | undefined
}

/** Choose a place, then how, then a day and time; every link works without scripts. */
export function ChoosePage(props: Choosing) {
  const { t, journey, locations, location } = props
  const title = journey.words?.title ?? t.choose.title
  return (
    <Page title={title}>
      <Heading level={1}>{title}</Heading>
      {journey.before ? <Alert>{`${journey.before.label}: ${journey.before.value}`}</Alert> : <Lead>{t.choose.lead}</Lead>}
      {journey.also && <LinkList items={[journey.also]} />}
      {location ? <At {...props} location={location} /> : <Places t={t} base={journey.base} locations={locations} />}
    </Page>
  )
}

/** Which place: nobody is sent to the wrong town by a choice that was made for them. */
function Places({ t, base, locations }: { t: typeof nl; base: string; locations: Location[] }) {
  return (
    <Section title={t.choose.place}>
      <CardGroup>
        {locations.map((one) => (
          <Card title={one.name} href={`${base}?locatie=${one.id}`}>
            {[[one.street, one.houseNumber].filter(Boolean).join(' '), one.place].filter(Boolean).join(', ')}
          </Card>
        ))}
      </CardGroup>
    </Section>
  )
}

function At({ t, journey, locations, location, slots, channel, from }: Choosing & { location: Location }) {
  const { base, phone } = journey
  const here = `${base}?locatie=${location.id}`
  const site = /^\/regio\/[^/]+/.exec(base)?.[0]
  const kinds = CHANNELS.filter((one) => slots.some((slot) => slot.channels.includes(one)))
  const shown = slots.filter((slot) => channel && slot.channels.includes(channel))
  const to = channel && kinds.length > 1 ? `${here}&soort=${channel}` : here
  return (
    <>
      <DataList
        facts={[
          {
            label: t.choose.place,
            value: location.name,
            ...(locations.length > 1 ? { changeHref: base, changeLabel: t.choose.otherPlace } : {}),
          },
        ]}
      />
      {kinds.length > 1 && (
        <Section title={t.fields.channel.label}>
          <Tabs
            label={t.fields.channel.label}
            items={kinds.map((one) => ({ href: `${here}&soort=${one}`, label: t.fields.channel.options[one], current: one === channel }))}
          />
        </Section>
      )}
      <Section title={t.choose.moment}>
        {shown[0] && <Paragraph quiet>{t.choose.length(t.choose.minutes(shown[0].minutes))}</Paragraph>}
        <Days slots={shown} base={to} />
        {shown.length === 0 && <EmptyState title={t.choose.none}>{phone && <PhoneLink number={phone} />}</EmptyState>}
        <More t={t} base={to} slots={shown} from={from} />
        {site && !journey.words && (
          <LinkList
            items={[
              { href: `${site}/bel-mij-terug`, label: t.choose.callMe },
              { href: `${site}/bijeenkomsten`, label: t.groups.title, about: t.groups.lead },
            ]}
          />
        )}
      </Section>
    </>
  )
}

function Days({ slots, base }: { slots: Slot[]; base: string }) {
  const dates = [...new Set(slots.map((slot) => slot.date))].slice(0, DAYS)
  const timesOn = (date: string) => [...new Set(slots.filter((slot) => slot.date === date).map((slot) => slot.time))]
  return (
    <Moments
      days={dates.map((date) => ({
        date,
        times: timesOn(date).map((time) => ({ at: time, href: `${base}&moment=${date}T${time}` })),
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
