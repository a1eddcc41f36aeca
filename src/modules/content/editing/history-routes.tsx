import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { DecisionForm, PageParams, VersionParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { decide, requireSideBySide } from './adapt.ts'
import { HistoryPage, VersionPage } from './pages/history-page.tsx'
import { SidePage } from './pages/side-page.tsx'
import { decisionsOn, requirePage, textsAt, versionsOf } from './queries.ts'
import { editors } from './routes.tsx'
import { restoreVersion } from './save.ts'
import { requireSiteOf } from './sites.ts'

async function history(c: RequestContext, pageId: string) {
  const found = await read(c, async (tx, actor) => {
    const one = await requirePage(tx, actor, pageId)
    const words = await textsAt(tx, pageId, one.latest)
    return {
      page: one,
      title: words?.nl.title ?? one.slug,
      versions: await versionsOf(tx, pageId),
      decisions: await decisionsOn(tx, pageId),
    }
  })
  return <HistoryPage t={texts(c)} {...found} />
}

async function version(c: RequestContext, pageId: string, number: number) {
  const found = await read(c, async (tx, actor) => ({
    page: await requirePage(tx, actor, pageId),
    before: await textsAt(tx, pageId, number - 1),
    after: (await textsAt(tx, pageId, number)) ?? notFound(),
  }))
  return <VersionPage t={texts(c)} {...found} number={number} />
}

async function side(c: RequestContext, pageId: string) {
  const found = await read(c, async (tx, actor) => {
    const both = await requireSideBySide(tx, actor, pageId)
    return {
      ...both,
      site: await requireSiteOf(tx, actor, both.page.regionCode),
      was: (await textsAt(tx, both.national.id, both.page.basedOn))!,
      is: (await textsAt(tx, both.national.id, both.national.live))!,
      own: (await textsAt(tx, pageId, both.page.latest)) ?? notFound(),
    }
  })
  return <SidePage t={texts(c)} {...found} />
}

/** What a page was before, and what a region decides when the national page moves on. */
export const historyRoutes: Route[] = [
  page({ get: '/beheer/paginas/:pageId/geschiedenis', ...editors, params: PageParams, show: (c, { params }) => history(c, params.pageId) }),
  page({
    get: '/beheer/paginas/:pageId/geschiedenis/:number',
    ...editors,
    params: VersionParams,
    show: (c, { params }) => version(c, params.pageId, params.number),
  }),
  form({
    post: '/beheer/paginas/:pageId/geschiedenis/:number/herstel',
    ...editors,
    params: VersionParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => restoreVersion(tx, actor, params.pageId, params.number))
      return c.href(`/beheer/paginas/${params.pageId}?gelukt=bewaard`)
    },
    again: (c, { params }) => version(c, params.pageId, params.number),
  }),
  page({ get: '/beheer/paginas/:pageId/landelijk', ...editors, params: PageParams, show: (c, { params }) => side(c, params.pageId) }),
  form({
    post: '/beheer/paginas/:pageId/landelijk',
    ...editors,
    params: PageParams,
    form: DecisionForm,
    async submit(c, { params, input }) {
      const site = await write(c, async (tx, actor) => {
        const decided = await decide(tx, actor, params.pageId, input.choice)
        return requireSiteOf(tx, actor, decided.regionCode)
      })
      return c.href(`/beheer/inhoud/${site.slug}?besloten=${input.choice}`)
    },
    again: (c, { params }) => side(c, params.pageId),
  }),
]
