import { Card, Checkbox, DataList, Marked, useFormat, type Format } from '../../../../platform/ui/index.ts'
import { priceText } from '../../offer/price-text.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { weeksUntilStart } from '../engine/entry.ts'
import type { FoundService } from '../search.ts'

type Text = typeof nl

/** A service in a list: what it is, what it costs whom, where and when. The same for everybody. policy: D1 */
export function ResultCard({ t, base, service, today }: { t: Text; base: string; service: FoundService; today: string }) {
  const f = useFormat()
  return (
    <Card
      title={service.name}
      level={2}
      href={`${base}/${service.id}`}
      mark={`${t.kinds[service.kind]} · ${service.organisation}`}
      beside={
        <>
          <DataList
            compact
            facts={[
              { label: t.one.person, value: personPays(t, f, service) },
              { label: t.find.where, value: whereText(t, service) },
              { label: t.find.starts, value: startText(t, f, service, today, f.shortDate) },
            ]}
          />
          <Checkbox name="id" id={`pick-${service.id}`} tick={service.id} label={t.find.pick} />
        </>
      }
    >
      <Marked pieces={service.pieces} />
    </Card>
  )
}

/** What somebody pays in all, short: the lines stand on the page of the service. */
export function personPays(t: Text, f: Format, service: Service): string {
  const total = service.personTotal
  if (!total) return priceText(t, f, service, 'person')
  if (total.mostCents === 0) return t.one.free
  return total.leastCents === total.mostCents ? f.money(total.mostCents) : t.find.from(f.money(total.leastCents))
}

/** Online, the places by name with the distance to the nearest, or the area. */
export function whereText(t: Text, service: Service & { km?: number | null }): string {
  const places = [...new Set(service.locations.flatMap((location) => location.place ?? []))]
  const named = places.length > 3 ? [...places.slice(0, 3), '…'].join(', ') : places.join(', ')
  const far = places.length > 0 && service.km !== null && service.km !== undefined ? t.find.km1(service.km) : null
  const online = service.delivery === 'online'
  if (named) return [online ? t.find.online : null, named, far].filter(Boolean).join(', ')
  if (online) return service.national ? t.find.onlineEverywhere : t.find.online
  return service.national ? t.find.national : t.find.inArea
}

/** The next date, or after how long somebody can begin. */
export function startText(t: Text, f: Format, service: Service, today: string, day: (date: string) => string = f.date): string {
  const ahead = service.starts.map((start) => start.startsOn)
  const next = ahead.filter((date): date is string => date !== null && date >= today).toSorted()[0]
  if (next && !ahead.includes(null)) return day(next)
  const weeks = weeksUntilStart({ starts: ahead, waitingWeeks: service.waitingWeeks }, today)
  if (weeks === null) return t.one.unknown
  return weeks === 0 ? t.find.atOnce : t.find.afterWeeks(weeks)
}
