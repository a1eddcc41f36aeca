import { worksIn } from '../../platform/actor.ts'
import { z } from '@hono/zod-openapi'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { PhotoPage, SitesPage } from './pages/photo-page.tsx'
import { photoOf, removePhoto, requireOwnSite, servePhoto, setPhoto } from './photo.ts'
import { regionsOn } from './queries.ts'
import { Photo, RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const keepers = { may: ['coordinator', 'administrator'] as const, purpose: null }

async function photoPage(c: RequestContext, slug: string, state?: FormState) {
  const { region, photo } = await read(c, async (tx, actor) => {
    const own = await requireOwnSite(tx, actor, slug)
    return { region: own, photo: await photoOf(tx, own.code) }
  })
  return <PhotoPage t={texts(c)} region={region} photo={photo} form={state ?? blankForm({ alt: photo?.alt })} />
}

/** The picture of a region's site: shown to all, kept by its coordinator. */
export const photoRoutes: Route[] = [
  page({
    get: '/regio/:slug/foto',
    may: 'anyone',
    purpose: null,
    params: RegionSlug,
    show: (c, { params }) => read(c, (tx, actor) => servePhoto(tx, params.slug, actor.today)),
  }),
  page({
    get: '/beheer/sites',
    ...keepers,
    async show(c) {
      const regions = await read(c, (tx, actor) => regionsOn(tx, actor.today))
      const mine = regions.filter((region) => worksIn(c.actor, region.code))
      return <SitesPage t={texts(c)} regions={mine} />
    },
  }),
  page({ get: '/beheer/sites/:slug', ...keepers, params: RegionSlug, show: (c, { params }) => photoPage(c, params.slug) }),
  form({
    post: '/beheer/sites/:slug',
    ...keepers,
    params: RegionSlug,
    form: Photo,
    file: 'photo',
    async submit(c, { params, input, file }) {
      await write(c, (tx, actor) => setPhoto(tx, actor, params.slug, { alt: input.alt, file }))
      return c.href(`/regio/${params.slug}`)
    },
    again: (c, { params, form: state }) => photoPage(c, params.slug, state),
  }),
  form({
    post: '/beheer/sites/:slug/verwijdering',
    ...keepers,
    params: RegionSlug,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => removePhoto(tx, actor, params.slug))
      return c.href(`/beheer/sites/${params.slug}`)
    },
    again: (c, { params }) => photoPage(c, params.slug),
  }),
]
