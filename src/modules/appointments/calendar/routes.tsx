import { z } from '@hono/zod-openapi'
import { refuse } from '../../../platform/errors.ts'
import { senderAddress } from '../../../platform/mail.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { LinkToken } from '../schema.ts'
import { texts } from '../texts.ts'
import { diary, endFeed, feedSince, renewFeed } from './feed.ts'
import { calendarAnswer, calendarText } from './ics.ts'
import { FeedPage } from './pages/feed-page.tsx'

const own = { may: ['guide'] as const, purpose: null }
const BASE = '/werk/beschikbaarheid/agenda'

async function feedPage(c: RequestContext, url: string | null) {
  return <FeedPage t={texts(c)} since={await read(c, feedSince)} url={url} />
}

/** A guide's own diary in a calendar program, by a secret address. */
export const calendarRoutes: Route[] = [
  page({
    get: '/agenda/:token',
    may: 'anyone',
    purpose: null,
    params: LinkToken,
    async show(c, { params }) {
      const t = texts(c)
      const events = await read(c, (tx, actor) => diary(tx, actor, params.token.replace(/\.ics$/, ''), t))
      if (!events) refuse('platform.linkGone', 410)
      return calendarAnswer(
        calendarText('PUBLISH', events, c.actor.now, { organiser: senderAddress(c.hono.req.url) }, t.calendar.name),
        'agenda.ics',
      )
    },
  }),
  page({ get: BASE, ...own, show: (c) => feedPage(c, null) }),
  form({
    post: BASE,
    ...own,
    form: z.object({}),
    async submit(c) {
      const secret = await write(c, renewFeed)
      const url = new URL(`/agenda/${secret}.ics`, c.hono.req.url).toString()
      return c.page(await feedPage(c, url))
    },
    again: (c) => feedPage(c, null),
  }),
  form({
    post: `${BASE}/einde`,
    ...own,
    form: z.object({}),
    async submit(c) {
      await write(c, endFeed)
      return c.href(BASE)
    },
    again: (c) => feedPage(c, null),
  }),
]
