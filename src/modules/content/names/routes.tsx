import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireSite, requireSiteOf, type Site } from '../editing/sites.ts'
import { editors } from '../editing/routes.tsx'
import { EndForm, FormerName, FormerNameParams, SiteParams } from '../schema.ts'
import { articlesOf } from '../site/shown.ts'
import { texts } from '../texts.ts'
import { addName, endName, namesOn, regionOfName } from './names.ts'
import { NamesPage } from './pages/names-page.tsx'

/** Where a name of the past can lead: the front page of its site, the offer, any page. */
async function placesOf(c: RequestContext, site: Site) {
  const t = texts(c).names
  const links = await articlesOf(c.db, site.regionCode, c.language)
  return [
    { value: '', label: t.front },
    { value: 'diensten', label: t.services },
    ...links.map(({ slug, title }) => ({ value: `info/${slug}`, label: title })),
  ]
}

async function names(c: RequestContext, slug: string, state: FormState = blankForm()) {
  const { site, known } = await read(c, async (tx, actor) => {
    const own = await requireSite(tx, actor, slug)
    return { site: own, known: await namesOn(tx, own.regionCode) }
  })
  return <NamesPage t={texts(c)} site={site} names={known} places={await placesOf(c, site)} form={state} today={c.actor.today} />
}

/** Names of the past, kept by whoever keeps the site. policy: A9 */
export const nameRoutes: Route[] = [
  page({ get: '/beheer/inhoud/:site/namen', ...editors, params: SiteParams, show: (c, { params }) => names(c, params.site) }),
  form({
    post: '/beheer/inhoud/:site/namen',
    ...editors,
    params: SiteParams,
    form: FormerName,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => addName(tx, actor, params.site, input))
      return c.href(`/beheer/inhoud/${params.site}/namen`)
    },
    again: (c, { params, form: state }) => names(c, params.site, state),
  }),
  form({
    post: '/beheer/namen/:nameId/einde',
    ...editors,
    params: FormerNameParams,
    form: EndForm,
    async submit(c, { params, input }) {
      const site = await write(c, async (tx, actor) => requireSiteOf(tx, actor, await endName(tx, actor, params.nameId, input.untilOn)))
      return c.href(`/beheer/inhoud/${site.slug}/namen`)
    },
    again: async (c, { params }) => {
      const site = await read(c, async (tx, actor) => requireSiteOf(tx, actor, await regionOfName(tx, actor, params.nameId)))
      return names(c, site.slug)
    },
  }),
]
