import type { Temporal } from 'temporal-polyfill'
import {
  BackLink,
  Button,
  CalledNumbers,
  Form,
  Heading,
  HiddenField,
  Lead,
  List,
  Page,
  Paragraph,
  ScreenPage,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { numberOf } from '../rules.ts'
import type { Called } from '../screen.ts'
import type { nl } from '../texts.nl.ts'

type Words = typeof nl

interface ScreensGiven {
  t: Words
  places: { id: string; name: string; since: Temporal.Instant | null }[]
  none: string
}

/** The secret address of the screen of each place. */
export function ScreensPage({ t, places, none }: ScreensGiven) {
  const f = useFormat()
  return (
    <Page title={t.screens.title} before={<BackLink href="/werk/inloop">{t.queue.title}</BackLink>}>
      <Heading level={1}>{t.screens.title}</Heading>
      <Lead>{t.screens.lead}</Lead>
      {places.length === 0 && <Paragraph>{none}</Paragraph>}
      {places.map((place) => (
        <Section title={place.name}>
          <Paragraph>{place.since ? t.screens.made(f.moment(place.since)) : t.screens.none}</Paragraph>
          <Form action="/werk/inloop/scherm">
            <HiddenField name="location" value={place.id} />
            <Button appearance="secondary" about={place.name} confirm={place.since ? t.screens.confirm : false}>
              {t.screens.make}
            </Button>
          </Form>
        </Section>
      ))}
    </Page>
  )
}

/** The address, once. */
export function NewScreenPage({ t, place, addresses }: { t: Words; place: string; addresses: string[] }) {
  return (
    <Page title={t.screens.title} before={<BackLink href="/werk/inloop/scherm">{t.screens.title}</BackLink>}>
      <Heading level={1}>{place}</Heading>
      <Lead>{t.screens.once}</Lead>
      <Section title={t.screens.address}>
        <List items={addresses} />
      </Section>
    </Page>
  )
}

/** What hangs in the waiting room: numbers and counters, the newest large. No names, no questions. policy: A7 */
export function WaitingRoomPage({ t, place, called, waiting }: { t: Words; place: string; called: Called[]; waiting: number }) {
  const where = (one: Called) => (one.counter ? t.screen.where(one.counter) : t.screen.desk)
  const [last] = called
  return (
    <ScreenPage
      title={`${t.screen.title}, ${place}`}
      place={place}
      sound={{ label: t.screen.sound, says: t.screen.soundOn }}
      cutOff={t.screen.cutOff}
      says={last ? t.screen.says(numberOf(last), where(last)) : ''}
    >
      <Heading level={1}>{t.screen.title}</Heading>
      {called.length === 0 && <Lead>{t.screen.none}</Lead>}
      <CalledNumbers items={called.map((one) => ({ number: numberOf(one), where: where(one) }))} />
      <Paragraph>{t.screen.waiting(waiting)}</Paragraph>
    </ScreenPage>
  )
}
