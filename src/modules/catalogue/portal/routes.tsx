import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { MOST_PER_PAGE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { followSource } from '../feeds/follow.ts'
import { serviceById, servicesOf } from '../offer/queries.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { areaNamesFor } from './area-names.ts'
import { agreeChange, askPublication, withdrawChange } from './change.ts'
import { conceptRoutes } from './concept-routes.tsx'
import { differencesFrom } from '../copies/differences.ts'
import { copyOffer, takeOver } from './copy.ts'
import { beginOffer, confirmAsIs } from './new.ts'
import { lifeRoutes } from './life-routes.ts'
import { kindOptions, partRoutes } from './offer-routes.ts'
import { button, ownPage } from './own-routes.tsx'
import { DifferencesPage } from './pages/differences-page.tsx'
import { NewOfferPage, OwnListPage } from './pages/own-list-page.tsx'
import { replyToFigure } from './reply.ts'
import {
  ChangeParams,
  ConfirmPart,
  CopyOffer,
  Done,
  FollowAgain,
  NewOffer,
  Nothing,
  Reply,
  ReplyParams,
  TakeOver,
  OwnListQuery,
} from './part-schema.ts'

const provider = { may: ['provider'] as const, purpose: null }
const own = (id: string) => `/aanbieder/diensten/${id}`

async function ownListPage(c: RequestContext, cursor: string | undefined) {
  const found = await read(c, async (tx, actor) => {
    const organisationId = actor.organisationId ?? notFound()
    const { after, stale } = readCursor<[string, string]>(cursor, [organisationId], ['string', 'string'])
    const services = await servicesOf(tx, organisationId, actor.today, { most: MOST_PER_PAGE + 1, after })
    return { ...pageOf(services, MOST_PER_PAGE, ({ name, id }) => writeCursor([organisationId], [name, id])), stale }
  })
  const next = found.next === null ? null : `/aanbieder/diensten?vanaf=${found.next}`
  return <OwnListPage t={texts(c)} today={c.actor.today} services={found.items} next={next} stale={found.stale} />
}

async function newOfferPage(c: RequestContext, state: FormState) {
  const options = await read(c, (tx, actor) => kindOptions(tx, actor, c))
  return <NewOfferPage t={texts(c)} form={state} options={options} />
}

async function differencesPage(c: RequestContext, id: string) {
  const found = await read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    if (service?.organisationId !== actor.organisationId || !service?.templateId) notFound()
    refuseUnless(service.status !== 'ended', 'catalogue.isEnded', 409)
    const template = (await serviceById(tx, service.templateId, actor.today)) ?? notFound()
    const differences = differencesFrom(template, service)
    return { service, template, differences, names: await areaNamesFor(tx, differences, actor.today) }
  })
  return <DifferencesPage t={texts(c)} {...found} />
}

/** A button at a proposal on the page of an offer. */
function onProposal(path: string, work: typeof withdrawChange): Route {
  return form({
    post: `/aanbieder/diensten/:id/voorstellen/:change/${path}`,
    ...provider,
    params: ChangeParams,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => work(tx, actor, params.id, params.change))
      return c.href(own(params.id))
    },
    again: (c, { params }) => ownPage(c, params.id),
  })
}

export const portalRoutes: Route[] = [
  page({
    get: '/aanbieder/diensten',
    ...provider,
    query: OwnListQuery,
    show: (c, { query }) => ownListPage(c, query.vanaf),
  }),
  page({
    get: '/aanbieder/diensten/nieuw',
    ...provider,
    show: (c) => newOfferPage(c, blankForm({ id: newId() })),
  }),
  form({
    post: '/aanbieder/diensten',
    ...provider,
    form: NewOffer,
    async submit(c, { input }) {
      await write(c, (tx, actor) => beginOffer(tx, actor, input))
      return c.href(own(input.id))
    },
    again: (c, { form: state }) => newOfferPage(c, state),
  }),
  page({
    get: '/aanbieder/diensten/:id',
    ...provider,
    params: ServiceId,
    query: Done,
    show: (c, { params, query }) => ownPage(c, params.id, { done: query.gedaan }),
  }),
  ...partRoutes,
  ...conceptRoutes,
  button('publicatie', Nothing, askPublication),
  ...lifeRoutes,
  button('bevestiging', ConfirmPart, (tx, actor, id, input) => confirmAsIs(tx, actor, id, input.part)),
  button('bron', FollowAgain, (tx, actor, id, input) => followSource(tx, actor, id, input.part)),
  button('overname', TakeOver, (tx, actor, id, input) => takeOver(tx, actor, id, input.part)),
  onProposal('intrekking', withdrawChange),
  onProposal('akkoord', agreeChange),
  form({
    post: '/aanbieder/diensten/:id/kopie',
    ...provider,
    params: ServiceId,
    form: CopyOffer,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => copyOffer(tx, actor, params.id, input.tied === 'yes', input.id, input.name))
      return c.href(own(input.id))
    },
    again: (c, { params, form: state }) => ownPage(c, params.id, { wrong: { at: 'copy', form: state } }),
  }),
  form({
    post: '/aanbieder/diensten/:id/kwaliteit/:quality/reactie',
    ...provider,
    params: ReplyParams,
    form: Reply,
    labels: (c) => ({ reply: texts(c).portal.reply }),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => replyToFigure(tx, actor, params.id, params.quality, input.reply))
      return c.href(own(params.id))
    },
    again: (c, { params, form: state }) => ownPage(c, params.id, { wrong: { at: params.quality, form: state } }),
  }),
  page({
    get: '/aanbieder/diensten/:id/verschillen',
    ...provider,
    params: ServiceId,
    show: (c, { params }) => differencesPage(c, params.id),
  }),
]
