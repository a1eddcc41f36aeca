import { blankForm } from '../../../platform/form.ts'
import { write } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsById } from '../../regions/index.ts'
import { searchOutside } from '../outside.ts'
import { OutsidePage, type FoundCard } from '../pages/outside-page.tsx'
import { OutsideSearch } from '../schema.ts'
import { texts } from '../texts.ts'

/** The search beyond involvement. policy: L2 */
export const outsideRoutes: Route[] = [
  page({
    get: '/werk/zoeken',
    may: ['guide', 'partner', 'host'],
    purpose: 'outside-look',
    show: async (c) => <OutsidePage t={texts(c)} form={blankForm()} found={null} />,
  }),
  form({
    post: '/werk/zoeken',
    may: ['guide', 'partner', 'host'],
    purpose: 'outside-look',
    form: OutsideSearch,
    limit: { name: 'outside-search', points: 30, perSeconds: 3600 },
    async submit(c, { input }) {
      const found = await write(c, async (tx, actor): Promise<FoundCard[]> => {
        const cards = await searchOutside(tx, actor, input)
        const organisations = await organisationsById(
          tx,
          cards.map((card) => card.organisationId),
        )
        return cards.map((card) => {
          const organisation = organisations.get(card.organisationId)
          return { name: card.name, organisation: organisation?.name ?? '', phone: organisation?.phone ?? null }
        })
      })
      return c.page(<OutsidePage t={texts(c)} form={blankForm({ ...input })} found={found} />)
    },
    again: async (c, { form: state }) => <OutsidePage t={texts(c)} form={state} found={null} />,
  }),
]
