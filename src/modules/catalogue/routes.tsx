import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { blankForm } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { api, form, page, type Route } from '../../platform/route.ts'
import { uiTexts } from '../../platform/ui/texts.ts'
import { addOwnQuality, changeService, setPrice } from './commands.ts'
import { OwnServicePage, type OwnForms } from './pages/own-page.tsx'
import { ComparePage, ListPage, OwnListPage, ServicePage } from './pages/public-pages.tsx'
import { serviceById, servicesByIds, servicesOf, type Service } from './queries.ts'
import { searchServices } from './search.ts'
import { expectedTotal, type Price } from './rules.ts'
import {
  CompareQuery,
  NewPrice,
  NewQuality,
  OwnService,
  RegionService,
  RegionSlug,
  Search,
  ServiceAnswer,
  ServiceId,
  ServiceList,
  ServiceQuery,
} from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }
const provider = { may: ['provider'] as const, purpose: null }

async function listPage(c: RequestContext, base: string, regionCode: string | undefined, query: z.output<typeof Search>) {
  const found = await read(c, (tx, actor) =>
    searchServices(tx, actor.today, { words: query.zoek || undefined, kind: query.soort, regionCode, cursor: query.vanaf }),
  )
  return <ListPage t={texts(c)} base={base} {...found} words={query.zoek} kind={query.soort} />
}

async function servicePage(c: RequestContext, base: string, id: string) {
  const service = await read(c, async (tx, actor) => {
    const found = await serviceById(tx, id, actor.today)
    const mine = actor.organisationId !== null && found?.organisationId === actor.organisationId
    return found && (found.status === 'public' || mine) ? found : notFound()
  })
  return (
    <ServicePage
      t={texts(c)}
      base={base}
      service={service}
      appointment={c.region && c.actor.kind === 'visitor' ? `/regio/${c.region.slug}/afspraak` : null}
    />
  )
}

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

function answerOf(service: Service): z.input<typeof ServiceAnswer> {
  const money = (price: Price | null) =>
    price && {
      kind: price.kind as 'fixed',
      amountCents: price.amountCents,
      vatBasisPoints: price.vatBasisPoints,
      quantity: price.quantity,
      totalCents: expectedTotal(price),
      validFrom: price.validFrom,
    }
  const { id, name, organisation, aim, method, afterwards, forWhom, durationWeeks, hoursPerWeek, waitingWeeks, waitingConfirmedOn, lacks } =
    service
  const quality = service.quality.map(({ kind, source, onDate, valueBasisPoints, cases, denominator, note }) => ({
    kind: kind as 'certificate',
    source,
    onDate,
    valueBasisPoints,
    cases,
    denominator,
    note,
  }))
  return {
    id,
    name,
    kind: service.kind as 'training',
    organisation,
    aim,
    method,
    afterwards,
    forWhom,
    durationWeeks,
    hoursPerWeek,
    waitingWeeks,
    waitingConfirmedOn,
    price: { person: money(service.personPrice), payer: money(service.payerPrice) },
    quality,
    referable: lacks.length === 0,
    lacks,
  }
}

export const routes: Route[] = [
  page({ get: '/diensten', ...open, query: Search, show: (c, { query }) => listPage(c, '/diensten', undefined, query) }),
  page({
    get: '/diensten/vergelijken',
    ...open,
    query: CompareQuery,
    async show(c) {
      const ids = (c.hono.req.queries('id') ?? []).filter((id) => z.uuid().safeParse(id).success).slice(0, 4)
      const services = await read(c, async (tx, actor) =>
        (await servicesByIds(tx, ids, actor.today)).filter((service) => service.status === 'public'),
      )
      return <ComparePage t={texts(c)} services={services} />
    },
  }),
  page({ get: '/diensten/:id', ...open, params: ServiceId, show: (c, { params }) => servicePage(c, '/diensten', params.id) }),
  page({
    get: '/regio/:slug/diensten',
    ...open,
    params: RegionSlug,
    query: Search,
    show: (c, { params, query }) => listPage(c, `/regio/${params.slug}/diensten`, (c.region ?? notFound()).code, query),
  }),
  page({
    get: '/regio/:slug/diensten/:id',
    ...open,
    params: RegionService,
    show: (c, { params }) => servicePage(c, `/regio/${params.slug}/diensten`, params.id),
  }),
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
  api({
    method: 'get',
    path: '/api/v1/services',
    summary: 'Public services with price, quality and content',
    ...open,
    query: ServiceQuery,
    answer: ServiceList,
    async handle(c, { query }) {
      const found = await read(c, (tx, actor) =>
        searchServices(tx, actor.today, {
          words: query.q,
          kind: query.kind,
          regionCode: query.region,
          cursor: query.cursor,
          limit: query.limit,
        }),
      )
      return { items: found.items.map(answerOf), next: found.next, notice: found.stale ? uiTexts(c).stale : null }
    },
  }),
  api({
    method: 'get',
    path: '/api/v1/services/{id}',
    summary: 'One public service',
    ...open,
    params: ServiceId,
    answer: ServiceAnswer,
    async handle(c, { params }) {
      const service = await read(c, (tx, actor) => serviceById(tx, params.id, actor.today))
      return service?.status === 'public' ? answerOf(service) : notFound()
    },
  }),
]
