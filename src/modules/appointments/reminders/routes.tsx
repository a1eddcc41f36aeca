import { read } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { lettersOf } from '../../messages/index.ts'
import { namesOf } from '../../people/index.ts'
import { shownOfAll } from '../change/shown.ts'
import { CardPage, type Card } from '../change/pages/card-page.tsx'
import { appointmentsById } from '../queries.ts'
import { texts } from '../texts.ts'

/** Letters about appointments that wait for the post, one card each, to print in one go. */
export const reminderRoutes: Route[] = [
  page({
    get: '/werk/afspraken/brieven',
    may: ['guide', 'host'],
    purpose: 'messages',
    async show(c) {
      const cards = await read(c, async (tx, actor) => {
        const found: Card[] = []
        for (const region of actor.regions) {
          const letters = await lettersOf(tx, region)
          const rows = await appointmentsById(
            tx,
            region,
            letters.map((one) => one.record),
          )
          const names = await namesOf(
            tx,
            region,
            rows.map((row) => row.personId),
          )
          const shown = await shownOfAll(tx, actor, region, rows)
          found.push(...shown.map((one, index) => ({ shown: one, name: names.get(rows[index]!.personId) ?? null })))
        }
        return found
      })
      return <CardPage t={texts(c)} cards={cards} back="/werk" />
    },
  }),
]
