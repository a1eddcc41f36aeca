import { z } from '@hono/zod-openapi'
import { systemActor } from '../../../platform/actor.ts'
import { inContext } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { LINK_LIMIT } from '../../../platform/safe-link.ts'
import { LinkToken, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { askToSend, entranceOf, letIn, refuseSender, sendersOf, takeEntrance } from './commands.ts'
import { AskPage, EntrancePage, SendersPage } from './pages.tsx'
import { AskSender, SenderId } from './schema.ts'

const open = { may: 'anyone' as const, purpose: null }
const decides = { may: ['coordinator'] as const, purpose: null }

function askPage(c: RequestContext, state?: FormState, asked = false) {
  const region = c.region ?? notFound()
  return <AskPage t={texts(c)} base={`/regio/${region.slug}`} form={state ?? blankForm({ id: newId() })} asked={asked} />
}

async function listPage(c: RequestContext) {
  return <SendersPage t={texts(c)} rows={await read(c, (tx, actor) => sendersOf(tx, actor.regions))} />
}

async function entrancePage(c: RequestContext, token: string) {
  const system = systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
  const { organisationName } = await inContext(c.db, system, 'none', (tx) => entranceOf(tx, c.actor.today, token))
  return <EntrancePage t={texts(c)} token={token} organisation={organisationName} signedIn={c.actor.kind === 'staff'} />
}

/** The entrance of organisations without a public task: asked on the site of a region, decided by its coordinator. policy: A6, L2 */
export const senderRoutes: Route[] = [
  page({ get: '/regio/:slug/verwijzers', ...open, params: RegionSlug, show: async (c) => askPage(c) }),
  form({
    post: '/regio/:slug/verwijzers',
    ...open,
    params: RegionSlug,
    form: AskSender,
    limit: { name: 'sender-request', points: 10, perSeconds: 3600 },
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => askToSend(tx, actor, region.code, input))
      return c.page(askPage(c, undefined, true))
    },
    again: async (c, { form: state }) => askPage(c, state),
  }),
  page({ get: '/werk/verwijzers', ...decides, show: listPage }),
  form({
    post: '/werk/verwijzers/:senderId/toelating',
    ...decides,
    params: SenderId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => letIn(tx, actor, params.senderId))
      return c.href('/werk/verwijzers')
    },
    again: listPage,
  }),
  form({
    post: '/werk/verwijzers/:senderId/weigering',
    ...decides,
    params: SenderId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => refuseSender(tx, actor, params.senderId))
      return c.href('/werk/verwijzers')
    },
    again: listPage,
  }),
  page({ get: '/verwijzer/:token', ...open, params: LinkToken, show: (c, { params }) => entrancePage(c, params.token) }),
  form({
    post: '/verwijzer/:token',
    ...open,
    params: LinkToken,
    form: z.object({}),
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      await write(c, (tx, actor) => takeEntrance(tx, actor, params.token))
      return c.href('/werk/overdrachten')
    },
    again: (c, { params }) => entrancePage(c, params.token),
  }),
]
