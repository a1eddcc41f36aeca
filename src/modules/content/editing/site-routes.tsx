import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsById } from '../../regions/index.ts'
import { DecidedQuery, AdaptForm, AdaptParams, NewPage as NewPageForm, PictureForm, SiteParams } from '../schema.ts'
import { addImage, imagesOf } from '../site/images.ts'
import { texts } from '../texts.ts'
import { adaptPage } from './adapt.ts'
import { ImagesPage } from './pages/images-page.tsx'
import { AdaptPage, NewPage } from './pages/new-page.tsx'
import { SitePage } from './pages/site-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { nationalPage, pagesOfSites, textsAt } from './queries.ts'
import { editors } from './routes.tsx'
import { makePage } from './save.ts'
import { ownersFor, ownSites, requireSite } from './sites.ts'

async function start(c: RequestContext) {
  const found = await read(c, async (tx, actor) => {
    const sites = await ownSites(tx, actor)
    const pages = await pagesOfSites(
      tx,
      sites.map((site) => site.regionCode),
    )
    const owners = await organisationsById(
      tx,
      pages.map(({ ownerId }) => ownerId),
    )
    return { sites, pages, owners: new Map([...owners].map(([id, { name }]) => [id, name])) }
  })
  return <StartPage t={texts(c)} {...found} today={c.actor.today} />
}

async function siteOverview(c: RequestContext, slug: string, decided: string | undefined) {
  const found = await read(c, async (tx, actor) => {
    const site = await requireSite(tx, actor, slug)
    const pages = await pagesOfSites(tx, [site.regionCode])
    const national = site.regionCode === null ? [] : await pagesOfSites(tx, [null])
    const adapted = new Set(pages.map((one) => one.slug))
    return { site, pages, adopted: national.filter((one) => one.live !== null && !adapted.has(one.slug)) }
  })
  return <SitePage t={texts(c)} {...found} today={c.actor.today} decided={decided} />
}

async function newPage(c: RequestContext, slug: string, state?: FormState) {
  const { site, owners } = await read(c, async (tx, actor) => {
    const own = await requireSite(tx, actor, slug)
    return { site: own, owners: await ownersFor(tx, actor, own.regionCode, null) }
  })
  return <NewPage t={texts(c)} site={site} owners={owners} form={state ?? blankForm({ ownerId: owners[0]?.id })} />
}

async function adapt(c: RequestContext, { site: slug, pageId }: { site: string; pageId: string }, state: FormState = blankForm()) {
  const { site, title } = await read(c, async (tx, actor) => {
    const own = await requireSite(tx, actor, slug)
    const national = (await nationalPage(tx, pageId)) ?? notFound()
    return { site: own.regionCode === null ? notFound() : own, title: ((await textsAt(tx, pageId, national.live)) ?? notFound()).nl.title }
  })
  return <AdaptPage t={texts(c)} site={site} page={{ id: pageId, title }} form={state} />
}

async function images(c: RequestContext, slug: string, state: FormState = blankForm()) {
  const found = await read(c, async (tx, actor) => {
    const site = await requireSite(tx, actor, slug)
    return { site, images: await imagesOf(tx, site.regionCode) }
  })
  return <ImagesPage t={texts(c)} {...found} form={state} />
}

/** Where editors begin, and what they do with a whole site. */
export const editSiteRoutes: Route[] = [
  page({ get: '/beheer/inhoud', ...editors, show: start }),
  page({
    get: '/beheer/inhoud/:site',
    ...editors,
    params: SiteParams,
    query: DecidedQuery,
    show: (c, { params, query }) => siteOverview(c, params.site, query.besloten),
  }),
  page({ get: '/beheer/inhoud/:site/nieuw', ...editors, params: SiteParams, show: (c, { params }) => newPage(c, params.site) }),
  form({
    post: '/beheer/inhoud/:site/nieuw',
    ...editors,
    params: SiteParams,
    form: NewPageForm,
    async submit(c, { params, input }) {
      const id = await write(c, (tx, actor) => makePage(tx, actor, params.site, input))
      return c.href(`/beheer/paginas/${id}`)
    },
    again: (c, { params, form: state }) => newPage(c, params.site, state),
  }),
  page({ get: '/beheer/inhoud/:site/aanpassen/:pageId', ...editors, params: AdaptParams, show: (c, { params }) => adapt(c, params) }),
  form({
    post: '/beheer/inhoud/:site/aanpassen/:pageId',
    ...editors,
    params: AdaptParams,
    form: AdaptForm,
    async submit(c, { params, input }) {
      const id = await write(c, (tx, actor) => adaptPage(tx, actor, params.site, params.pageId, input.manner))
      return c.href(`/beheer/paginas/${id}`)
    },
    again: (c, { params, form: state }) => adapt(c, params, state),
  }),
  page({ get: '/beheer/inhoud/:site/beelden', ...editors, params: SiteParams, show: (c, { params }) => images(c, params.site) }),
  form({
    post: '/beheer/inhoud/:site/beelden',
    ...editors,
    params: SiteParams,
    form: PictureForm,
    file: 'picture',
    async submit(c, { params, input, file }) {
      await write(c, (tx, actor) => addImage(tx, actor, params.site, { alt: input.alt, file }))
      return c.href(`/beheer/inhoud/${params.site}/beelden`)
    },
    again: (c, { params, form: state }) => images(c, params.site, state),
  }),
]
