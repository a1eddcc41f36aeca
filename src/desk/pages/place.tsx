import { Card, DataList, PhoneLink, useFormat, type Format } from '../../platform/ui/index.ts'
import { weekOf, type Hours, type Location } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'

/** A place people walk into: where it is, when it is open, how to get there. policy: A7 */
export function Place({ t, location, onPaper = false }: { t: typeof nl; location: Location; /** Without links. */ onPaper?: boolean }) {
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
          location.phone !== null && { label: t.region.phone, value: onPaper ? location.phone : <PhoneLink number={location.phone} /> },
          location.directions !== null && {
            label: t.region.directions,
            value: (
              <span lang="nl" dir="auto">
                {location.directions}
              </span>
            ),
          },
        ]}
      />
    </Card>
  )
}

function daysText(t: typeof nl, from: number, until: number): string {
  const [first, last] = [t.region.days[from - 1]!, t.region.days[until - 1]!]
  return from === until ? first : t.region.until(first, last)
}

/** Opening hours of one day in words. */
export function hoursText(f: Format, hours: readonly Hours[]): string {
  return f.list(hours.map(({ opens, closes }) => f.hours(opens, closes)))
}
