import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { codesOfRegion } from '../offer/offered-in.ts'
import { catalogueCopy } from '../find/copy.ts'
import { everyFit } from '../find/engine/find.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { ConfidentialPage } from './page.tsx'
import { confidentialTariffs } from './queries.ts'

const open = { may: 'anyone' as const, purpose: null }

async function confidentialPage(c: RequestContext, base: string, region: string | null) {
  const found = await read(c, async (tx, actor) => {
    const areas = region === null ? null : await codesOfRegion(tx, region, actor.today)
    return confidentialTariffs(tx, areas, actor.today)
  })
  const { index } = await useCopy(c.db, catalogueCopy)
  const all = everyFit(index, { region: region ?? undefined, day: c.actor.today }).length
  return <ConfidentialPage t={texts(c)} base={base} found={found} all={all} today={c.actor.today} />
}

/** Public, in the country and per region: tariffs that are not shown, counted. policy: D1 */
export const confidentialRoutes: Route[] = [
  page({ get: '/diensten/vertrouwelijk', ...open, show: (c) => confidentialPage(c, '/diensten', null) }),
  page({
    get: '/regio/:slug/diensten/vertrouwelijk',
    ...open,
    params: RegionSlug,
    show: (c, { params }) => confidentialPage(c, `/regio/${params.slug}/diensten`, (c.region ?? notFound()).code),
  }),
]
