import { Heading } from '../basic/text.tsx'
import { useFormat } from '../use-format.ts'
import { localHref, useView } from '../view.ts'

export interface MomentsOfDay {
  /** YYYY-MM-DD */
  date: string
  /** Times of day with the page each leads to. */
  times: { at: string; href: string }[]
}

/** Moments to choose from, a day under its date; each time is a link, so a back button and a slow phone do no harm. */
export function Moments({ days }: { days: MomentsOfDay[] }) {
  const view = useView()
  const f = useFormat()
  return (
    <div class="ww-moments">
      {days.map(({ date, times }) => (
        <section aria-labelledby={`day-${date}`}>
          <Heading level={3} id={`day-${date}`}>
            {f.date(date)}
          </Heading>
          <ul class="ww-moments__times">
            {times.map(({ at, href }) => (
              <li>
                <a class="ww-moment" href={localHref(view, href)} aria-describedby={`day-${date}`}>
                  {f.time(at)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
