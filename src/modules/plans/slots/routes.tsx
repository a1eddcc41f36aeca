import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { lockInFile } from '../commands/moves.ts'
import { requireReferral } from '../queries.ts'
import { OneId, ReferralParams } from '../schema.ts'
import { namesFor } from '../shown.ts'
import { myFile, openFile, type File } from '../sharing/item.ts'
import { texts } from '../texts.ts'
import { offerSlots, withdrawSlot } from './commands.ts'
import { bookIntake } from './intake.ts'
import { MovePage, SlotsPage } from './pages.tsx'
import { freeSlots, ownSlots, servicesOf } from './queries.ts'
import { OfferSlot, TakeSlot } from './schema.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
const desk = { may: ['guide', 'partner'] as const, purpose: 'referral' }
const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function slotsPage(c: RequestContext, base: string, received: string, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx, actor) => ({
    slots: await ownSlots(tx, actor, region.code),
    services: actor.organisationId ? await servicesOf(tx, actor.organisationId) : [],
  }))
  return <SlotsPage t={texts(c)} base={base} received={received} form={state ?? blankForm({ weeks: 1 })} {...given} />
}

/** Times that an organisation offers; the same at a provider and at a desk. */
function slotsAt(base: string, received: string, rights: typeof provider | typeof desk): Route[] {
  return [
    page({ get: base, ...rights, show: (c) => slotsPage(c, base, received) }),
    form({
      post: base,
      ...rights,
      form: OfferSlot,
      async submit(c, { input }) {
        const region = c.region ?? notFound()
        await write(c, (tx, actor) => offerSlots(tx, actor, region.code, input))
        return c.href(base)
      },
      again: (c, { form: state }) => slotsPage(c, base, received, state),
    }),
    form({
      post: `${base}/:id/intrekking`,
      ...rights,
      params: OneId,
      form: z.object({}),
      async submit(c, { params }) {
        const region = c.region ?? notFound()
        await write(c, (tx, actor) => withdrawSlot(tx, actor, region.code, params.id))
        return c.href(base)
      },
      again: (c) => slotsPage(c, base, received),
    }),
  ]
}

async function movePage(
  c: RequestContext,
  fileOf: (tx: Tx, actor: Actor) => Promise<File>,
  { id, back }: { id: string; back: string },
  state?: FormState,
) {
  const given = await read(c, async (tx, actor) => {
    const file = await fileOf(tx, actor)
    const row = await requireReferral(tx, { ...actor, regions: [file.regionCode] }, id)
    if (!file.ids.includes(row.personId) || row.state !== 'intake-planned') notFound()
    const where = { regionCode: row.regionCode, serviceId: row.serviceId }
    return { service: (await namesFor(tx, [row])).service(row.serviceId), free: await freeSlots(tx, actor, where) }
  })
  return <MovePage t={texts(c)} back={back} action={`${back}/kennismaking`} form={state ?? blankForm()} {...given} />
}

async function move(tx: Tx, actor: Actor, file: File, id: string, slot: string, by: 'guide' | 'person'): Promise<void> {
  const referral = await lockInFile(tx, file, id)
  refuseUnless(referral.state === 'intake-planned', 'plans.notPossible', 409)
  await bookIntake(tx, actor, referral, slot, by)
}

const fileOf = (personId: string) => (tx: Tx, actor: Actor) => openFile(tx, actor, personId)
const atDesk = (params: { personId: string; referralId: string }) => ({
  id: params.referralId,
  back: `/werk/personen/${params.personId}/doorverwijzingen/${params.referralId}`,
})
const atHome = (id: string) => ({ id, back: `/mijn/doorverwijzingen/${id}` })

/** Times for a first talk: offered by the provider, moved by the person or the guide. policy: D6 */
export const slotRoutes: Route[] = [
  ...slotsAt('/aanbieder/kennismakingen', '/aanbieder/doorverwijzingen', provider),
  ...slotsAt('/werk/kennismakingen', '/werk/doorverwijzingen', desk),
  page({
    get: '/werk/personen/:personId/doorverwijzingen/:referralId/kennismaking',
    ...guidance,
    params: ReferralParams,
    show: (c, { params }) => movePage(c, fileOf(params.personId), atDesk(params)),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen/:referralId/kennismaking',
    ...guidance,
    params: ReferralParams,
    form: TakeSlot,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) =>
        move(tx, actor, await openFile(tx, actor, params.personId), params.referralId, input.slot, 'guide'),
      )
      return c.href(atDesk(params).back)
    },
    again: (c, { params, form: state }) => movePage(c, fileOf(params.personId), atDesk(params), state),
  }),
  page({
    get: '/mijn/doorverwijzingen/:id/kennismaking',
    ...own,
    params: OneId,
    show: (c, { params }) => movePage(c, myFile, atHome(params.id)),
  }),
  form({
    post: '/mijn/doorverwijzingen/:id/kennismaking',
    ...own,
    params: OneId,
    form: TakeSlot,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => move(tx, actor, await myFile(tx, actor), params.id, input.slot, 'person'))
      return c.href(atHome(params.id).back)
    },
    again: (c, { params, form: state }) => movePage(c, myFile, atHome(params.id), state),
  }),
]
