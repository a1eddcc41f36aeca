import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { LINK_LIMIT } from '../../../platform/safe-link.ts'
import { cookieNamed } from '../../access/index.ts'
import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { organisationById } from '../../regions/index.ts'
import { ReceivedOnePage } from '../pages/received-one-page.tsx'
import { actsAt, receivedOne, type Door } from '../received-routes.tsx'
import { LinkToken } from '../schema.ts'
import { isAsked } from '../states.ts'
import { texts } from '../texts.ts'
import { CodePage, DoorPage, LeftPage, RenewPage } from './door-pages.tsx'
import { askCode, asProvider, atTheDoor, findLink, isInside, tryCode, type Opened } from './link.ts'
import { renewByMail } from './mail.ts'
import { requestRow, requestShown } from './request.ts'
import { RequestPage } from './request-page.tsx'
import { hintedPhone, INSIDE_MINUTES } from './rules.ts'
import { AskNewLink, LinkCode, LinkOne } from './schema.ts'

const anyone = { may: 'anyone' as const, purpose: 'referral' }
const cookieOf = (c: RequestContext) => cookieNamed(c, 'aanvraag')
const tokenOf = (c: RequestContext) => LinkToken.parse({ token: c.hono.req.param('token') }).token

async function doorPage(c: RequestContext, link: Opened, token: string) {
  const organisation = await atTheDoor(c, async (tx) => (await organisationById(tx, link.organisationId))?.name ?? '')
  return <DoorPage t={texts(c)} token={token} organisation={organisation} phone={hintedPhone(link.phone)} />
}

/** The request before a yes, the referral after it. */
async function insidePage(c: RequestContext, link: Opened, token: string, state?: FormState) {
  const base = `/aanvraag/${token}`
  const form = state ?? blankForm({ id: newId() })
  const given = await read(asProvider(c, link), async (tx, actor) => {
    const row = await requestRow(tx, actor, link.referralId)
    return isAsked(row.state) ? { request: await requestShown(tx, actor, row) } : { received: await receivedOne(tx, actor, row.id) }
  })
  if (given.received) return <ReceivedOnePage t={texts(c)} today={c.actor.today} base={base} list={null} {...given.received} form={form} />
  const { kind, ...request } = given.request
  return (
    <RequestPage t={texts(c)} action={`${base}/${link.referralId}`} kind={catalogueTexts(c).kinds[kind] ?? kind} form={form} {...request} />
  )
}

const door: Door = {
  base: '/aanvraag/:token',
  at: (c) => `/aanvraag/${tokenOf(c)}`,
  rights: anyone,
  params: LinkOne,
  limit: LINK_LIMIT,
  async enter(c, id) {
    const token = tokenOf(c)
    const link = await atTheDoor(c, (tx) => findLink(tx, c.actor.today, token))
    if (link.referralId !== id) notFound()
    return isInside(link, cookieOf(c).read(c.hono)) ? asProvider(c, link) : c.page(await doorPage(c, link, token))
  },
  async one(c, id, state) {
    const token = tokenOf(c)
    const link = await atTheDoor(c, (tx) => findLink(tx, c.actor.today, token))
    if (link.referralId !== id) notFound()
    return isInside(link, cookieOf(c).read(c.hono)) ? insidePage(c, link, token, state) : doorPage(c, link, token)
  },
  left: (c) => c.page(<LeftPage t={texts(c)} />),
}

async function codePage(c: RequestContext, token: string, state: FormState) {
  const { phone } = await atTheDoor(c, (tx) => findLink(tx, c.actor.today, token))
  return <CodePage t={texts(c)} token={token} phone={hintedPhone(phone)} form={state} />
}

/** A provider without an account: the door, the code, and one referral behind it. policy: D6 */
export const byLinkRoutes: Route[] = [
  page({ get: '/aanvraag', ...anyone, show: async (c) => <RenewPage t={texts(c)} asked={false} form={blankForm()} /> }),
  form({
    post: '/aanvraag',
    ...anyone,
    form: AskNewLink,
    limit: { name: 'provider-link', points: 10, perSeconds: 3600 },
    async submit(c, { input }) {
      await atTheDoor(c, (tx) => renewByMail(tx, input))
      return c.page(<RenewPage t={texts(c)} asked form={blankForm()} />)
    },
    again: async (c, { form: state }) => <RenewPage t={texts(c)} asked={false} form={state} />,
  }),
  page({
    get: '/aanvraag/:token',
    ...anyone,
    params: LinkToken,
    async show(c, { params }) {
      const link = await atTheDoor(c, (tx) => findLink(tx, c.actor.today, params.token))
      return isInside(link, cookieOf(c).read(c.hono)) ? insidePage(c, link, params.token) : doorPage(c, link, params.token)
    },
  }),
  form({
    post: '/aanvraag/:token/code',
    ...anyone,
    params: LinkToken,
    form: z.object({}),
    limit: { name: 'provider-code', points: 10, perSeconds: 900 },
    async submit(c, { params }) {
      const phone = await atTheDoor(c, (tx) => askCode(tx, c.actor.today, params.token))
      return c.page(<CodePage t={texts(c)} token={params.token} phone={hintedPhone(phone)} form={blankForm()} />)
    },
    again: (c, { params, form: state }) => codePage(c, params.token, state),
  }),
  form({
    post: '/aanvraag/:token',
    ...anyone,
    params: LinkToken,
    form: LinkCode,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const secret = await atTheDoor(c, (tx, system) => tryCode(tx, system, params.token, input.linkCode))
      const t = texts(c)
      if (secret === null)
        return c.page(
          await codePage(c, params.token, { ...blankForm(), errors: [{ field: 'linkCode', message: t.errors.codeWrong }] }),
          422,
        )
      cookieOf(c).write(c.hono, secret, INSIDE_MINUTES * 60)
      return c.href(`/aanvraag/${params.token}`)
    },
    again: (c, { params, form: state }) => codePage(c, params.token, state),
  }),
  ...actsAt(door),
]
