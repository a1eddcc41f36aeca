import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { PageParams, ReviewForm, SavePage } from '../schema.ts'
import { texts } from '../texts.ts'
import { readEdit } from './edit-view.ts'
import { EditPage } from './pages/edit-page.tsx'
import { cancelPlan, reviewPage, withdrawPage } from './publish.ts'
import { savePage } from './save.ts'
import { requireSiteOf } from './sites.ts'

/** Who keeps pages; of which site is judged by the page. policy: A8 */
export const editors = { may: ['editor', 'coordinator', 'administrator'] as const, purpose: null }

const EditQuery = z.object({
  gelukt: z.enum(['bewaard', 'geplaatst']).optional().catch(undefined),
  landelijk: z.string().max(6).optional().catch(undefined),
})

async function edit(
  c: RequestContext,
  pageId: string,
  given: { form?: FormState; adapting?: boolean; done?: 'bewaard' | 'geplaatst'; looking?: boolean },
) {
  const view = await read(c, (tx, actor) => readEdit(tx, actor, pageId, given.form, given.adapting))
  return <EditPage t={texts(c)} view={view} language={c.language} done={given.done ?? null} looking={given.looking ?? false} />
}

const nothing = z.object({})

/** The editor of one page, and what else is done with it. */
export const editRoutes: Route[] = [
  page({
    get: '/beheer/paginas/:pageId',
    ...editors,
    params: PageParams,
    query: EditQuery,
    show: (c, { params, query }) =>
      edit(c, params.pageId, { adapting: query.landelijk !== undefined, ...(query.gelukt ? { done: query.gelukt } : {}) }),
  }),
  form({
    post: '/beheer/paginas/:pageId',
    ...editors,
    params: PageParams,
    form: SavePage,
    async submit(c, { params, input }) {
      if (input.act === 'preview') return c.page(await edit(c, params.pageId, { form: blankForm({ ...input }), looking: true }))
      await write(c, (tx, actor) => savePage(tx, actor, params.pageId, input))
      return c.href(`/beheer/paginas/${params.pageId}?gelukt=${input.act === 'publish' ? 'geplaatst' : 'bewaard'}`)
    },
    again: (c, { params, form: state }) => edit(c, params.pageId, { form: state }),
  }),
  form({
    post: '/beheer/paginas/:pageId/nagekeken',
    ...editors,
    params: PageParams,
    form: ReviewForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => reviewPage(tx, actor, params.pageId, input.reviewOn))
      return c.href('/beheer/inhoud')
    },
    again: (c, { params, form: state }) => edit(c, params.pageId, { form: { ...blankForm(), errors: state.errors } }),
  }),
  form({
    post: '/beheer/paginas/:pageId/planning/annulering',
    ...editors,
    params: PageParams,
    form: nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => cancelPlan(tx, actor, params.pageId))
      return c.href(`/beheer/paginas/${params.pageId}`)
    },
    again: (c, { params }) => edit(c, params.pageId, {}),
  }),
  form({
    post: '/beheer/paginas/:pageId/intrekking',
    ...editors,
    params: PageParams,
    form: nothing,
    async submit(c, { params }) {
      const site = await write(c, async (tx, actor) => {
        const gone = await withdrawPage(tx, actor, params.pageId)
        return requireSiteOf(tx, actor, gone.regionCode)
      })
      return c.href(`/beheer/inhoud/${site.slug}`)
    },
    again: () => notFound(),
  }),
]
