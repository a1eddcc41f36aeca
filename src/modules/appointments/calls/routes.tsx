import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { findPerson, namesAcross, safeContactOf } from '../../people/index.ts'
import { locationsOf, regionByCode } from '../../regions/index.ts'
import { LinkToken, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { askCallback, checkCaller, recordCall, withdrawCallback } from './commands.ts'
import { AskCallPage, FollowCallPage } from './pages/ask-call-page.tsx'
import { CallbackPage, CallbacksPage } from './pages/callback-page.tsx'
import { attemptsOf, callbacksOf, checksToday, findCallback } from './queries.ts'
import { Attempt, CallbackId, CallerSays, CallMe, FileId } from './schema.ts'

const open = { may: 'anyone' as const, purpose: 'appointment', front: true }
const desk = { may: ['guide', 'host'] as const, purpose: 'appointment' }

async function askPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const places = await read(c, (tx, actor) => locationsOf(tx, region.code, actor.today))
  const known = { id: newId(), wanted: 'any', near: places.length === 1 ? places[0]!.id : undefined }
  return <AskCallPage t={texts(c)} phone={region.phone} base={`/regio/${region.slug}`} places={places} form={state ?? blankForm(known)} />
}

async function followPage(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'callback')
  const given = await read(asLink(c, link), async (tx, actor) => ({
    asked: (await findCallback(tx, [link.regionCode], link.record)) ?? notFound(),
    region: await regionByCode(tx, link.regionCode, actor.today),
  }))
  return <FollowCallPage t={texts(c)} {...given} leave={`/terugbellen/${token}/einde`} />
}

async function callPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const asked = (await findCallback(tx, actor.regions, id)) ?? notFound()
    const person = (await findPerson(tx, actor, asked.personId)) ?? notFound()
    return {
      asked,
      person,
      attempts: await attemptsOf(tx, asked.regionCode, id),
      safe: await safeContactOf(tx, asked.regionCode, person.id),
      checks: await checksToday(tx, actor, asked.regionCode, person.id),
    }
  })
  return <CallbackPage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

/** Being called: asked on the site, kept on the day of the desk, with a check of who is on the phone. */
export const callRoutes: Route[] = [
  page({ get: '/regio/:slug/bel-mij-terug', ...open, params: RegionSlug, show: (c) => askPage(c) }),
  form({
    post: '/regio/:slug/bel-mij-terug',
    ...open,
    params: RegionSlug,
    form: CallMe,
    limit: { name: 'callback', points: 10, perSeconds: 3600 },
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      const token = await write(c, (tx, actor) => askCallback(tx, actor, region.code, input))
      return c.href(`/terugbellen/${token}`)
    },
    again: (c, { form: state }) => askPage(c, state),
  }),
  page({ get: '/terugbellen/:token', ...open, params: LinkToken, show: (c, { params }) => followPage(c, params.token) }),
  form({
    post: '/terugbellen/:token/einde',
    ...open,
    params: LinkToken,
    form: z.object({}),
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      const link = await openLink(c, params.token, 'callback')
      await write(asLink(c, link), (tx, actor) => withdrawCallback(tx, actor, link.regionCode, link.record))
      return c.href(`/terugbellen/${params.token}`)
    },
    again: (c, { params }) => followPage(c, params.token),
  }),
  page({
    get: '/werk/terugbellen',
    ...desk,
    async show(c) {
      const given = await read(c, async (tx, actor) => {
        const rows = await callbacksOf(tx, actor)
        return { rows, names: await namesAcross(tx, rows) }
      })
      return <CallbacksPage t={texts(c)} today={c.actor.today} {...given} />
    },
  }),
  page({ get: '/werk/terugbellen/:callbackId', ...desk, params: CallbackId, show: (c, { params }) => callPage(c, params.callbackId) }),
  form({
    post: '/werk/terugbellen/:callbackId/poging',
    ...desk,
    params: CallbackId,
    form: Attempt,
    async submit(c, { params, input }) {
      const { personId, reached } = await write(c, (tx, actor) => recordCall(tx, actor, params.callbackId, input.callOutcome))
      return c.href(reached && c.actor.roles.includes('guide') ? `/werk/personen/${personId}` : '/werk/terugbellen')
    },
    again: (c, { params, form: state }) => callPage(c, params.callbackId, state),
  }),
  form({
    post: '/werk/personen/:personId/beller',
    ...desk,
    params: FileId,
    form: CallerSays,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => checkCaller(tx, actor, params.personId, input.asked, input.said))
      return c.href(input.back)
    },
    // Nothing was typed: back to where the caller is asked.
    again: async (c, { form: state }) =>
      c.hono.redirect(c.href(CallerSays.shape.back.safeParse(state.values.back).data ?? '/werk/terugbellen'), 303),
  }),
]
