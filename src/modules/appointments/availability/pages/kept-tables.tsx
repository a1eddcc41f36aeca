import { daysAfter } from '../../../../platform/clock.ts'
import { Button, Form, HiddenField, Paragraph, Section, Table, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { keptBy } from '../queries.ts'
import type { Given } from './availability-page.tsx'

type Rows = Awaited<ReturnType<typeof keptBy>>

/** The stretches of every week. */
export function Week({ t, given: { patterns, places, one } }: { t: typeof nl; given: Given }) {
  const f = useFormat()
  const a = t.availability
  return (
    <Section title={a.week}>
      <Table
        caption={a.week}
        captionHidden
        rows={patterns}
        empty={<Paragraph>{a.noWeek}</Paragraph>}
        columns={[
          { label: a.day, names: true, cell: (row) => a.days[row.weekday - 1] },
          { label: a.hours, cell: (row) => f.hours(row.fromTime, row.untilTime) },
          { label: t.choose.place, cell: (row) => places.find((place) => place.id === row.locationId)?.name ?? '' },
          { label: a.kinds, cell: (row) => f.list(row.channels.map((kind) => t.fields.channel.options[kind as 'counter'])) },
          { label: a.each, cell: (row) => `${lengthsOf(t, row)}${one.kind === 'place' ? `, ${a.atOnce(row.capacity)}` : ''}` },
          {
            label: a.end,
            cell: (row) =>
              row.validUntil ? (
                a.until(f.shortDate(row.validUntil))
              ) : (
                <Remove t={t} action={`week/${row.id}/einde`} of={one.id} about={`${a.days[row.weekday - 1]} ${row.fromTime}`} />
              ),
          },
        ]}
      />
    </Section>
  )
}

/** How long, and of which kinds it is another length. */
function lengthsOf(t: typeof nl, { minutes, minutesByKind }: Pick<Rows['patterns'][number], 'minutes' | 'minutesByKind'>): string {
  const others = Object.entries(minutesByKind).filter(([, length]) => length !== minutes)
  return [
    t.choose.minutes(minutes),
    ...others.map(([kind, length]) => `${t.fields.channel.options[kind as 'phone'].toLowerCase()} ${t.choose.minutes(length)}`),
  ].join(', ')
}

/** Days away and extra hours. */
export function Exceptions({ t, given: { exceptions, one } }: { t: typeof nl; given: Given }) {
  const f = useFormat()
  const a = t.availability
  const days = (row: Rows['exceptions'][number]) =>
    daysAfter(row.fromOn, 1) === row.untilOn ? f.date(row.fromOn) : a.through(f.date(row.fromOn), f.date(daysAfter(row.untilOn, -1)))
  return (
    <Section title={a.exceptions}>
      <Table
        caption={a.exceptions}
        captionHidden
        rows={exceptions}
        empty={<Paragraph>{a.noExceptions}</Paragraph>}
        columns={[
          { label: a.what, names: true, cell: (row) => a.exceptionKinds[row.kind as 'away'] },
          { label: a.when, cell: days },
          { label: a.hours, cell: (row) => (row.fromTime && row.untilTime ? f.hours(row.fromTime, row.untilTime) : a.allDay) },
          { label: a.end, cell: (row) => <Remove t={t} action={`uitzondering/${row.id}/einde`} of={one.id} about={days(row)} /> },
        ]}
      />
    </Section>
  )
}

function Remove({ t, action, of, about }: { t: typeof nl; action: string; of: string; about: string }) {
  return (
    <Form action={`/werk/beschikbaarheid/${action}`} inline>
      <HiddenField name="of" value={of} />
      <Button appearance="secondary" about={about}>
        {t.availability.remove}
      </Button>
    </Form>
  )
}
