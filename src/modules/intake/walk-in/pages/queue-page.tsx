import type { Temporal } from 'temporal-polyfill'
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Details,
  Following,
  Form,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Section,
  Table,
  Tabs,
  useFormat,
  Worklist,
  type NavItem,
} from '../../../../platform/ui/index.ts'
import type { QueuedVisit } from '../queries.ts'
import { minutesBetween, numberOf } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

type Words = typeof nl

export interface QueueGiven {
  place: { id: string; name: string } | null
  places: NavItem[]
  rows: QueuedVisit[]
  names: Map<string, string>
  workers: Map<string, string>
  now: Temporal.Instant
  me: string | null
  counter: string | null
  ahead: number
  expected: { minutes: number; calls: number } | null
  mayCall: boolean
  nobody: boolean
}

/** Who waits at a place today, in order of coming; the next is one tap away. */
export function QueuePage({ t, none, ...given }: { t: Words; none: string } & QueueGiven) {
  const { place, places } = given
  if (!place)
    return (
      <Page title={t.queue.title} width="wide">
        <Heading level={1}>{t.queue.title}</Heading>
        <Paragraph>{none}</Paragraph>
      </Page>
    )
  return (
    <Page title={t.queue.title} width="wide">
      <Heading level={1}>
        {t.queue.title}, {place.name}
      </Heading>
      {places.length > 1 && <Tabs items={places} label={t.queue.title} />}
      {given.nobody && (
        <Alert tone="info" live>
          {t.queue.nobody}
        </Alert>
      )}
      <Seat t={t} {...given} />
      <Start t={t} {...given} place={place} />
      <Following id="rij" seconds={10}>
        <Paragraph>
          {t.wait.ahead(given.ahead)} {given.expected ? t.wait.said(given.expected.minutes, given.expected.calls) : t.wait.unknown}
        </Paragraph>
        <Waiting t={t} {...given} />
        <Busy t={t} {...given} />
        <Left t={t} {...given} />
      </Following>
      <Paragraph>
        <Link href={`/werk/inloop/dag?plek=${place.id}`}>{t.queue.day}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/werk/inloop/scherm">{t.queue.screen}</Link>
      </Paragraph>
    </Page>
  )
}

type Part = { t: Words } & QueueGiven

function Seat({ t, counter, mayCall }: Part) {
  if (!mayCall) return null
  return (
    <Paragraph>
      {counter ? t.queue.sits(counter) : t.queue.sitFirst} <Link href="/werk/inloop/plek">{counter ? t.queue.move : t.queue.sit}</Link>
    </Paragraph>
  )
}

function Start({ t, place, mayCall }: Part & { place: { id: string } }) {
  return (
    <ActionGroup>
      {mayCall && (
        <Form action="/werk/inloop/volgende" inline>
          <HiddenField name="location" value={place.id} />
          <Button>{t.queue.next}</Button>
        </Form>
      )}
      <ButtonLink href={`/werk/inloop/nieuw?plek=${place.id}`} appearance={mayCall ? 'secondary' : 'primary'}>
        {t.queue.new}
      </ButtonLink>
    </ActionGroup>
  )
}

const nameIn = (names: Map<string, string>, row: QueuedVisit) => names.get(row.id) ?? ''

function Waiting({ t, rows, names, now, me, mayCall }: Part) {
  const f = useFormat()
  const waiting = rows.filter((row) => row.state === 'waiting')
  const why = (row: QueuedVisit) => {
    if (row.forAccount) return row.forAccount === me ? t.queue.forYou : t.queue.forColleague
    return row.againAt && row.againAt.epochMilliseconds > now.epochMilliseconds ? t.queue.later(f.time(row.againAt)) : ''
  }
  return (
    <Section title={t.queue.waiting}>
      <Worklist
        caption={t.queue.waiting}
        rows={waiting}
        empty={<Paragraph>{t.queue.none}</Paragraph>}
        subject={{
          label: t.queue.name,
          text: (row) => `${numberOf(row)}. ${nameIn(names, row)}`,
          href: (row) => `/werk/inloop/${row.id}`,
        }}
        columns={[
          { label: t.queue.kind, cell: (row) => t.kinds[row.questionKind] },
          { label: t.queue.language, cell: (row) => (row.spoken ? t.languages[row.spoken] : '') },
          { label: t.queue.waits, cell: (row) => [t.queue.minutes(minutesBetween(row.cameAt, now)), why(row)].filter(Boolean).join(', ') },
          {
            label: t.queue.step,
            cell: (row) =>
              mayCall ? (
                <Form action={`/werk/inloop/${row.id}/oproep`} inline>
                  <Button appearance="secondary" about={nameIn(names, row)}>
                    {t.queue.call}
                  </Button>
                </Form>
              ) : (
                <Form action={`/werk/inloop/${row.id}/vertrek`} inline>
                  <Button appearance="secondary" about={nameIn(names, row)}>
                    {t.queue.leave}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </Section>
  )
}

function Busy({ t, rows, names, workers, now, me }: Part) {
  const busy = rows.filter((row) => row.state === 'called')
  if (busy.length === 0) return null
  return (
    <Section title={t.queue.busy}>
      <Table
        caption={t.queue.busy}
        captionHidden
        rows={busy}
        columns={[
          {
            label: t.queue.name,
            names: true,
            cell: (row) => (
              <Link href={`/werk/inloop/${row.id}`}>
                {numberOf(row)}. {nameIn(names, row)}
              </Link>
            ),
          },
          { label: t.queue.counter, cell: (row) => row.counter ?? '' },
          { label: t.queue.by, cell: (row) => (row.calledBy === me ? t.queue.you : (workers.get(row.calledBy ?? '') ?? '')) },
          { label: t.queue.busy, cell: (row) => (row.calledAt ? t.queue.minutes(minutesBetween(row.calledAt, now)) : '') },
        ]}
      />
    </Section>
  )
}

function Left({ t, rows, names }: Part) {
  const left = rows.filter((row) => row.state === 'gone')
  if (left.length === 0) return null
  return (
    <Details summary={`${t.queue.left} (${left.length})`}>
      <Table
        caption={t.queue.left}
        captionHidden
        rows={left}
        columns={[
          { label: t.queue.name, names: true, cell: (row) => `${numberOf(row)}. ${nameIn(names, row)}` },
          {
            label: t.queue.step,
            cell: (row) => (
              <Form action={`/werk/inloop/${row.id}/terugkomst`} inline>
                <Button appearance="secondary" about={nameIn(names, row)}>
                  {t.queue.back}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Details>
  )
}
