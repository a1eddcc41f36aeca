import { z } from '@hono/zod-openapi'
import type { FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { idsOf, ownFile } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { cardRoutes } from './card/routes.tsx'
import { addOwnView } from './commands.ts'
import { correctRoutes } from './correct/routes.tsx'
import { klantinteractiesRoutes } from './klantinteracties/routes.ts'
import { ownNumberRoutes } from './own-numbers/routes.tsx'
import { OwnContactsPage } from './pages/own-contacts-page.tsx'
import { contactsOf } from './queries.ts'
import { OwnView } from './schema.ts'
import { texts } from './texts.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function ownContactsPage(c: RequestContext, state?: FormState, at?: string) {
  const { rows, organisations } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const found = await contactsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
    return {
      rows: found,
      organisations: await organisationsById(
        tx,
        found.flatMap((row) => [row.organisationId, ...row.before.map((was) => was.correctedOrganisation)]),
      ),
    }
  })
  const names = new Map([...organisations].map(([id, organisation]) => [id, organisation.name]))
  return <OwnContactsPage t={texts(c)} rows={rows} organisations={names} {...(state ? { form: state } : {})} {...(at ? { at } : {})} />
}

export const routes: Route[] = [
  ...ownNumberRoutes,
  ...klantinteractiesRoutes,
  ...correctRoutes,
  ...cardRoutes,
  page({ get: '/mijn/gesprekken', ...own, show: (c) => ownContactsPage(c) }),
  form({
    post: '/mijn/gesprekken/:contactId/eigen-woorden',
    ...own,
    params: z.object({ contactId: z.uuid() }),
    form: OwnView,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) =>
        addOwnView(tx, actor, { regionCode: ownFile(actor).regionCode, id: ownFile(actor).personId }, params.contactId, input.ownView),
      )
      return c.href('/mijn/gesprekken')
    },
    again: (c, { params, form: state }) => ownContactsPage(c, state, params.contactId),
  }),
]
