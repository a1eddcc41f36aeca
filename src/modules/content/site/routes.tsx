import { read, write, type RequestContext } from '../../../platform/request.ts'
import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsById } from '../../regions/index.ts'
import { isBehind, isStale, mayEdit } from '../rules.ts'
import { HelpedForm, ImageParams, InfoParams, InfoQuery, RegionInfoParams, RegionParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { countHelped } from '../words/counts.ts'
import { contentCopy, type ContentCopy } from './copy.ts'
import { serveImage } from './images.ts'
import { InfoPage, type EditorNotice } from './pages/info-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import type { Article } from './article.ts'
import { articleAt, articlesOf } from './shown.ts'

const open = { may: 'anyone' as const, purpose: null }
/** Pages around the words of editors are there in every language; the words are in Dutch and English. */
const front = { ...open, front: true }
const answers = { name: 'content.helped', points: 30, perSeconds: 3600 }

/** The site an address is on: of the region in it, else the national one. */
function siteOf(c: RequestContext, slug?: string): { regionCode: string | null; base: string } {
  if (slug === undefined) return { regionCode: null, base: '' }
  return { regionCode: (c.region ?? notFound()).code, base: `/regio/${slug}` }
}

async function list(c: RequestContext, slug?: string) {
  const { regionCode, base } = siteOf(c, slug)
  return <ListPage t={texts(c)} base={base} links={await articlesOf(c.db, regionCode, c.language)} />
}

async function info(c: RequestContext, given: { page: string; slug?: string; zoek?: string | undefined; dank?: string | undefined }) {
  const { regionCode, base } = siteOf(c, given.slug)
  const article = (await articleAt(c.db, regionCode, given.page, c.language)) ?? notFound()
  const owners = await read(c, (tx) =>
    organisationsById(
      tx,
      article.of.map((one) => one.ownerId),
    ),
  )
  const names = new Map([...owners].map(([id, { name }]) => [id, name]))
  const notices = noticesFor(c, article, await useCopy(c.db, contentCopy))
  const thanked = given.dank === 'ja' || given.dank === 'nee' ? given.dank : null
  return (
    <InfoPage
      t={texts(c)}
      article={article}
      language={c.pageLanguage}
      base={base}
      owners={names}
      notices={notices}
      query={given.zoek}
      thanked={thanked}
    />
  )
}

/** What whoever edits this page is told on it; others see nothing of it. policy: A11 */
function noticesFor(c: RequestContext, article: Article, copy: ContentCopy): EditorNotice[] {
  return article.of
    .filter((one) => mayEdit(c.actor, one.regionCode))
    .map((one) => ({
      pageId: one.id,
      staleSince: isStale(one, c.actor.today) ? one.reviewOn : null,
      behind: isBehind(one, one.adapts === null ? undefined : copy.pages.get(one.adapts)),
    }))
}

function helped<P extends typeof RegionParams | undefined>(post: string, params: P): Route {
  return form({
    post,
    ...front,
    ...(params ? { params } : {}),
    form: HelpedForm,
    limit: answers,
    async submit(c, { params: given, input }) {
      const { regionCode, base } = siteOf(c, (given as { slug?: string }).slug)
      await write(c, (tx, actor) => countHelped(tx, actor, regionCode, input))
      const back = input.page === 'zoeken' ? `${base}/zoeken?` : `${base}/info/${input.page}?`
      const asked = input.query && input.page === 'zoeken' ? `zoek=${encodeURIComponent(input.query)}&` : ''
      return c.href(`${back}${asked}dank=${input.helped === 'yes' ? 'ja' : 'nee'}#geholpen`)
    },
    again: (c, { params: given }) => list(c, (given as { slug?: string }).slug),
  })
}

/** What everybody reads of the sites. policy: A8, A9 */
export const siteRoutes: Route[] = [
  page({ get: '/info', ...front, show: (c) => list(c) }),
  page({
    get: '/info/:page',
    ...front,
    params: InfoParams,
    query: InfoQuery,
    show: (c, { params, query }) => info(c, { ...params, ...query }),
  }),
  page({ get: '/regio/:slug/info', ...front, params: RegionParams, show: (c, { params }) => list(c, params.slug) }),
  page({
    get: '/regio/:slug/info/:page',
    ...front,
    params: RegionInfoParams,
    query: InfoQuery,
    show: (c, { params, query }) => info(c, { ...params, ...query }),
  }),
  page({
    get: '/beeld/:imageId',
    ...open,
    params: ImageParams,
    show: (c, { params }) => read(c, (tx) => serveImage(tx, params.imageId)),
  }),
  helped('/geholpen', undefined),
  helped('/regio/:slug/geholpen', RegionParams),
]
