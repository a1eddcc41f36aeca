import { notFound } from '../../platform/errors.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { asLink, openLink } from '../../platform/safe-link.ts'
import { policyOn } from '../policy/index.ts'
import { regionByCode } from '../regions/index.ts'
import { followedOf } from './follow.ts'
import { FollowPage } from './pages/follow-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { findHandover } from './queries.ts'
import { Entrance, LinkToken, RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }

async function followPage(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'handover')
  const { followed, slug } = await read(asLink(c, link), async (tx, actor) => {
    const row = (await findHandover(tx, [link.regionCode], link.record)) ?? notFound()
    // Without signing in no organisation of a discreet or special class is named.
    return {
      followed: await followedOf(tx, row, texts(c).follow.discreet),
      slug: (await regionByCode(tx, link.regionCode, actor.today))?.slug,
    }
  })
  return <FollowPage t={texts(c)} followed={followed} appointment={`/regio/${slug}/afspraak`} connect={`/koppelen/${token}`} />
}

/** Where anybody comes in, and where a person follows the own question. */
export const publicRoutes: Route[] = [
  page({
    get: '/vraag',
    ...open,
    query: Entrance,
    show: async (c) => <QuestionPage t={texts(c)} region={null} kind={undefined} narrow={false} />,
  }),
  page({
    get: '/regio/:slug/vraag',
    ...open,
    params: RegionSlug,
    query: Entrance,
    async show(c, { query }) {
      const region = c.region ?? notFound()
      const profile = await read(c, (tx, actor) => policyOn(tx, region.code, actor.today))
      return <QuestionPage t={texts(c)} region={region} kind={query.soort} narrow={profile.parameters.targetScope === 'narrow'} />
    },
  }),
  page({
    get: '/volg/:token',
    may: 'anyone',
    purpose: 'handover',
    params: LinkToken,
    show: (c, { params }) => followPage(c, params.token),
  }),
]
