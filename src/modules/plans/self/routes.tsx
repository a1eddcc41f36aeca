import { z } from '@hono/zod-openapi'
import { daysAfter } from '../../../platform/clock.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { serviceById, serviceNames } from '../../catalogue/index.ts'
import { ownFile } from '../../people/index.ts'
import { planOf } from '../queries.ts'
import { OneId } from '../schema.ts'
import { myFile } from '../sharing/item.ts'
import { texts } from '../texts.ts'
import { arrangeAlone, selfRefer, takeBackSelf } from './commands.ts'
import { SelfPage } from './pages.tsx'
import { selfReferralsOf, takenUpOf } from './queries.ts'
import { takesDirectly } from './rules.ts'
import { ArrangeAlone, SelfQuery, SelfRefer } from './schema.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

/** Days in which somebody means to call, where they say nothing else. */
const ALONE_DAYS = 7

async function selfPage(c: RequestContext, serviceId: string | undefined, forms: { signUp?: FormState; alone?: FormState } = {}) {
  const given = await read(c, async (tx, actor) => {
    const file = await myFile(tx, actor)
    const service = serviceId ? ((await serviceById(tx, serviceId, actor.today)) ?? notFound()) : null
    const rows = await selfReferralsOf(tx, file.regionCode, file.ids)
    const direct = service !== null && takesDirectly(service)
    const plan = direct ? await planOf(tx, file.regionCode, file.ids) : undefined
    return { service, rows, taken: await takenUpOf(tx, file, rows), direct, hasPlan: plan?.endedOn === null }
  })
  const alone = forms.alone ?? blankForm({ id: newId(), serviceId, selfBy: daysAfter(c.actor.today, ALONE_DAYS) })
  return (
    <SelfPage t={texts(c)} {...given} today={c.actor.today} form={forms.signUp ?? blankForm({ id: newId(), serviceId })} alone={alone} />
  )
}
const serviceIn = (state: FormState) => z.uuid().safeParse(state.values.serviceId).data

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
    again: (c, { form: state }) => selfPage(c, serviceIn(state), { signUp: state }),
  }),
  form({
    post: '/mijn/zelf-aanmelden/alleen',
    ...own,
    form: ArrangeAlone,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => {
        const name = (await serviceNames(tx, [input.serviceId])).get(input.serviceId) ?? notFound()
        await arrangeAlone(tx, actor, await myFile(tx, actor), input, texts(c).self.alone.step(name))
      })
      return c.href('/mijn/plan')
    },
    again: (c, { form: state }) => selfPage(c, serviceIn(state), { alone: state }),
  }),
  form({
    post: '/mijn/zelf-aanmelden/:id/intrekking',
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => takeBackSelf(tx, actor, await myFile(tx, actor), params.id))
      return c.href('/mijn/zelf-aanmelden')
    },
    again: (c) => selfPage(c, undefined),
  }),
]
