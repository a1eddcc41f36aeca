import { z } from '@hono/zod-openapi'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { serviceById, serviceNames } from '../../catalogue/index.ts'
import { idsOf, ownFile } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { selfRefer } from './commands.ts'
import { SelfPage } from './pages.tsx'
import { selfReferralsOf } from './queries.ts'
import { SelfQuery, SelfRefer } from './schema.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function selfPage(c: RequestContext, serviceId: string | undefined, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const service = serviceId ? ((await serviceById(tx, serviceId, actor.today)) ?? notFound()) : null
    return { service, rows: await selfReferralsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId)) }
  })
  return <SelfPage t={texts(c)} {...given} form={state ?? blankForm({ id: newId(), serviceId })} />
}

/** A person signs up for a service of the catalogue. policy: D8 */
export const selfRoutes: Route[] = [
  page({ get: '/mijn/zelf-aanmelden', ...own, query: SelfQuery, show: (c, { query }) => selfPage(c, query.dienst) }),
  form({
    post: '/mijn/zelf-aanmelden',
    ...own,
    form: SelfRefer,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => {
        const name = (await serviceNames(tx, [input.serviceId])).get(input.serviceId) ?? notFound()
        await selfRefer(tx, actor, ownFile(actor), input, texts(c).self.step(name))
      })
      return c.href('/mijn/zelf-aanmelden')
    },
    again: (c, { form: state }) => selfPage(c, z.uuid().safeParse(state.values.serviceId).data, state),
  }),
]
