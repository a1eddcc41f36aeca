import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { editors } from '../editing/routes.tsx'
import { ownSites, requireSite, requireSiteOf } from '../editing/sites.ts'
import { SiteParams, SynonymForm, SynonymParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { helpedOn, missedOn } from './counts.ts'
import { MissedPage, WordsPage } from './pages/words-page.tsx'
import { addSynonym, removeSynonym, synonymsOn } from './synonyms.ts'

async function words(c: RequestContext, slug: string, state: FormState = blankForm()) {
  const found = await read(c, async (tx, actor) => {
    const site = await requireSite(tx, actor, slug)
    return { site, synonyms: await synonymsOn(tx, site.regionCode) }
  })
  return <WordsPage t={texts(c)} {...found} form={state} />
}

async function missed(c: RequestContext, slug: string) {
  const found = await read(c, async (tx, actor) => {
    const site = await requireSite(tx, actor, slug)
    return {
      site,
      missed: await missedOn(tx, actor.today, site.regionCode),
      helped: await helpedOn(tx, actor.today, site.regionCode),
    }
  })
  return <MissedPage t={texts(c)} {...found} />
}

/** Words that mean the same, and what was searched for in vain. */
export const wordRoutes: Route[] = [
  page({ get: '/beheer/inhoud/:site/zoekwoorden', ...editors, params: SiteParams, show: (c, { params }) => words(c, params.site) }),
  form({
    post: '/beheer/inhoud/:site/zoekwoorden',
    ...editors,
    params: SiteParams,
    form: SynonymForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => addSynonym(tx, actor, params.site, input.words))
      return c.href(`/beheer/inhoud/${params.site}/zoekwoorden`)
    },
    again: (c, { params, form: state }) => words(c, params.site, state),
  }),
  form({
    post: '/beheer/zoekwoorden/:synonymId/verwijdering',
    ...editors,
    params: SynonymParams,
    form: z.object({}),
    async submit(c, { params }) {
      const site = await write(c, async (tx, actor) => requireSiteOf(tx, actor, await removeSynonym(tx, actor, params.synonymId)))
      return c.href(`/beheer/inhoud/${site.slug}/zoekwoorden`)
    },
    again: () => notFound(),
  }),
  page({ get: '/beheer/inhoud/:site/zoekvragen', ...editors, params: SiteParams, show: (c, { params }) => missed(c, params.site) }),
  page({
    get: '/beheer/zoekvragen',
    ...editors,
    async show(c) {
      const [site] = await read(c, (tx, actor) => ownSites(tx, actor))
      return c.hono.redirect(c.href(site ? `/beheer/inhoud/${site.slug}/zoekvragen` : '/beheer/inhoud'), 303)
    },
  }),
]
