import { notFound } from '../../platform/errors.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { asLink, openLink } from '../../platform/safe-link.ts'
import { regionByCode } from '../regions/index.ts'
import { followedOf } from './follow.ts'
import { FollowPage } from './pages/follow-page.tsx'
import { ENTRANCES } from './questions/tree.ts'
import { findHandover } from './queries.ts'
import { Entrance, LinkToken, RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null, front: true }

/** Where the question of a link is. */
export async function followPage(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'handover')
  const { followed, slug } = await read(asLink(c, link), async (tx, actor) => {
    const row = (await findHandover(tx, [link.regionCode], link.record)) ?? notFound()
    // Without signing in no organisation of a discreet or special class is named.
    return {
      followed: await followedOf(tx, actor.today, row, texts(c).follow.discreet),
      slug: (await regionByCode(tx, link.regionCode, actor.today))?.slug,
    }
  })
  return (
    <FollowPage
      t={texts(c)}
      followed={followed}
      appointment={`/regio/${slug}/afspraak`}
      connect={`/koppelen/${token}`}
      answerTo={`/volg/${token}/antwoord`}
    />
  )
}

/** The address of before: links and leaflets with it still lead to the questions. */
function toQuestions(c: RequestContext, base: string, kind: string | undefined) {
  const known = ENTRANCES.some((one) => one === kind)
  return c.hono.redirect(c.href(known ? `${base}/vragen/begin/${kind}` : `${base}/vragen`), 303)
}

/** Where anybody comes in, and where a person follows the own question. */
export const publicRoutes: Route[] = [
  page({
    get: '/vraag',
    ...open,
    query: Entrance,
    show: async (c, { query }) => toQuestions(c, '', query.soort),
  }),
  page({
    get: '/regio/:slug/vraag',
    ...open,
    params: RegionSlug,
    query: Entrance,
    show: async (c, { query }) => toQuestions(c, `/regio/${(c.region ?? notFound()).slug}`, query.soort),
  }),
  page({
    get: '/volg/:token',
    front: true,
    may: 'anyone',
    purpose: 'handover',
    params: LinkToken,
    show: (c, { params }) => followPage(c, params.token),
  }),
]
