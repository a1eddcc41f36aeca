import type { JSX } from 'preact'
import { BarePage, Heading, type Format } from '../../../platform/ui/index.ts'
import { priceText } from '../offer/price-text.ts'
import type { Service } from '../offer/queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

interface ListProps {
  t: Text
  f: Format
  /** Where the services stand, with the name of the host. */
  base: string
  services: readonly Service[]
  /** That nothing here is of real people; the page around it says so itself. policy: K6 */
  practice?: string | undefined
}

/** Plain HTML that looks like the page around it: name, who offers it, price and waiting time. Links leave the frame. */
export function EmbeddedList({ t, f, base, services, practice }: ListProps) {
  return (
    <div class="wegwijzer-diensten">
      {practice && (
        <p>
          <strong>{practice}</strong>
        </p>
      )}
      {services.length === 0 ? (
        <p>{t.find.none}</p>
      ) : (
        <ul>
          {services.map((service) => (
            <li key={service.id}>
              <a href={`${base}/${service.id}`} target="_top">
                {service.name}
              </a>
              <br />
              {t.one.by} {service.organisation}.{service.aim ? ` ${service.aim}` : ''}
              <br />
              {t.one.person}: {priceText(t, f, service, 'person')}.
              {service.waitingWeeks === null ? '' : ` ${t.embed.waiting(service.waitingWeeks)}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        {t.find.orderRegion}{' '}
        <a href={base} target="_top">
          {t.embed.all}
        </a>
      </p>
    </div>
  )
}

/** The list as a page in a frame. */
export function EmbeddedPage({ t, region, list }: { t: Text; region: string; list: JSX.Element }) {
  return (
    <BarePage title={`${t.list.title}, ${region}`}>
      <Heading level={1}>{t.list.title}</Heading>
      {list}
    </BarePage>
  )
}
