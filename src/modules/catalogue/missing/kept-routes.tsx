import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsById } from '../../regions/index.ts'
import { serviceById } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import { changeKept, endKept, keptOffers } from './kept-offer.ts'
import { KEPT, KeptOnePage, KeptPage } from './kept-pages.tsx'
import { regionOf } from './missing.ts'
import { MissingId, ShortOffer } from './schema.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }

async function keptPage(c: RequestContext) {
  const offers = await read(c, async (tx, actor) => {
    const rows = await keptOffers(tx, [regionOf(actor)])
    const organisations = await organisationsById(
      tx,
      rows.map((row) => row.organisationId),
    )
    return rows.map((row) => ({ ...row, organisation: organisations.get(row.organisationId)?.name ?? '' }))
  })
  return <KeptPage t={texts(c)} offers={offers} today={c.actor.today} />
}

async function keptOnePage(c: RequestContext, id: string, state?: FormState) {
  const service = await read(c, async (tx, actor) => {
    const offers = await keptOffers(tx, [regionOf(actor)])
    return (offers.some((one) => one.id === id) ? await serviceById(tx, id, actor.today) : undefined) ?? notFound()
  })
  const now = blankForm({
    name: service.name,
    kind: service.kind,
    freeHelp: service.freeHelp,
    aim: service.aim,
    forWhom: service.forWhom,
    howToApply: service.howToApply,
    contactPhone: service.contactPhone,
    contactEmail: service.contactEmail,
    place: service.locations[0]?.place,
  })
  return <KeptOnePage t={texts(c)} service={service} form={state ?? now} />
}

/** Offers that a region keeps itself, because no provider does. policy: D4 */
export const keptRoutes: Route[] = [
  page({ get: KEPT, ...coordinator, show: keptPage }),
  page({ get: `${KEPT}/:id`, ...coordinator, params: MissingId, show: (c, { params }) => keptOnePage(c, params.id) }),
  form({
    post: `${KEPT}/:id`,
    ...coordinator,
    params: MissingId,
    form: ShortOffer,
    labels: (c) => labelsIn({ ...texts(c).fields, ...texts(c).missing.fields }),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => changeKept(tx, actor, params.id, input))
      return c.href(KEPT)
    },
    again: (c, { params, form: state }) => keptOnePage(c, params.id, state),
  }),
  form({
    post: `${KEPT}/:id/einde`,
    ...coordinator,
    params: MissingId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => endKept(tx, actor, params.id))
      return c.href(KEPT)
    },
    again: (c, { params }) => keptOnePage(c, params.id),
  }),
]
