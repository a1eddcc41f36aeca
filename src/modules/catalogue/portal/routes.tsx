import { notFound } from '../../../platform/errors.ts'
import { blankForm } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { serviceById, servicesOf, type Service } from '../offer/queries.ts'
import { NewPrice, NewQuality, OwnService, ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { addOwnQuality, changeService, setPrice } from './commands.ts'
import { OwnListPage } from './pages/own-list-page.tsx'
import { OwnServicePage, type OwnForms } from './pages/own-page.tsx'

const provider = { may: ['provider'] as const, purpose: null }

async function ownPage(c: RequestContext, id: string, given: Partial<OwnForms> = {}) {
  const service = await read(c, async (tx, actor) => {
    const found = await serviceById(tx, id, actor.today)
    return found && found.organisationId === actor.organisationId ? found : notFound()
  })
  const forms = {
    content: given.content ?? blankForm({ ...pick(service), status: service.status === 'ended' ? 'paused' : service.status }),
    price: given.price ?? blankForm({ id: newId(), quantity: 1, vat: '2100', validFrom: c.actor.today }),
    quality: given.quality ?? blankForm({ id: newId() }),
  }
  return <OwnServicePage t={texts(c)} service={service} forms={forms} />
}

function pick({ name, aim, method, afterwards, forWhom, howToApply, durationWeeks, hoursPerWeek, waitingWeeks }: Service) {
  return { name, aim, method, afterwards, forWhom, howToApply, durationWeeks, hoursPerWeek, waitingWeeks }
}

export const portalRoutes: Route[] = [
  page({
    get: '/aanbieder/diensten',
    ...provider,
    show: async (c) => (
      <OwnListPage t={texts(c)} services={await read(c, (tx, actor) => servicesOf(tx, actor.organisationId ?? notFound(), actor.today))} />
    ),
  }),
  page({ get: '/aanbieder/diensten/:id', ...provider, params: ServiceId, show: (c, { params }) => ownPage(c, params.id) }),
  form({
    post: '/aanbieder/diensten/:id',
    ...provider,
    params: ServiceId,
    form: OwnService,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => changeService(tx, actor, params.id, input))
      return c.href(`/aanbieder/diensten/${params.id}`)
    },
    again: (c, { params, form: content }) => ownPage(c, params.id, { content }),
  }),
  form({
    post: '/aanbieder/diensten/:id/prijzen',
    ...provider,
    params: ServiceId,
    form: NewPrice,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => setPrice(tx, actor, params.id, input))
      return c.href(`/aanbieder/diensten/${params.id}`)
    },
    again: (c, { params, form: price }) => ownPage(c, params.id, { price }),
  }),
  form({
    post: '/aanbieder/diensten/:id/kwaliteit',
    ...provider,
    params: ServiceId,
    form: NewQuality,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => addOwnQuality(tx, actor, params.id, input))
      return c.href(`/aanbieder/diensten/${params.id}`)
    },
    again: (c, { params, form: quality }) => ownPage(c, params.id, { quality }),
  }),
]
