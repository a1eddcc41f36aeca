import { notFound } from '../platform/errors.ts'
import { read } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { locationsOf, photoOf, photoPath, regionsOn } from '../modules/regions/index.ts'
import { NationalPage } from './pages/national-page.tsx'
import { RegionPage } from './pages/region-page.tsx'
import { UrgentPage } from './pages/urgent-page.tsx'
import { RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }

/** The front pages, until the module content comes. */
export const publicRoutes: Route[] = [
  page({
    get: '/',
    ...open,
    show: async (c) => <NationalPage t={texts(c)} regions={await read(c, (tx, actor) => regionsOn(tx, actor.today))} />,
  }),
  page({
    get: '/regio/:slug',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      const { photo, locations } = await read(c, async (tx, actor) => ({
        photo: await photoOf(tx, region.code),
        locations: await locationsOf(tx, region.code, actor.today),
      }))
      const shown = photo && { src: photoPath(region.slug, photo), alt: photo.alt }
      return <RegionPage t={texts(c)} region={region} locations={locations} photo={shown} today={c.actor.today} />
    },
  }),
  page({ get: '/dringend', ...open, show: async (c) => <UrgentPage t={texts(c)} phone={null} /> }),
  page({
    get: '/regio/:slug/dringend',
    ...open,
    params: RegionSlug,
    show: async (c) => <UrgentPage t={texts(c)} phone={(c.region ?? notFound()).phone} />,
  }),
]
