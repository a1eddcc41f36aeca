import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { deskOf } from '../../regions/index.ts'
import { codesOfRegion } from '../offer/offered-in.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { schemeChoices, schemesFor } from './find.ts'
import { SchemesPage } from './page.tsx'
import { SchemeQuery, type SchemeAsked } from './query.ts'

const open = { may: 'anyone' as const, purpose: null }

async function schemesPage(c: RequestContext, site: string, regionCode: string | null, asked: SchemeAsked) {
  const t = texts(c)
  const found = await read(c, async (tx, actor) => {
    const codes = regionCode ? await codesOfRegion(tx, regionCode, actor.today) : null
    return { choices: await schemeChoices(tx, t), schemes: await schemesFor(tx, actor.today, codes, asked) }
  })
  // Signed in a worker has a region everywhere; the page of the country is of none.
  const here = regionCode && c.region ? deskOf(c.region) : null
  const desk = here
    ? { href: here.href, label: here.open ? t.schemes.appointment : t.schemes.help }
    : { href: '/regios', label: t.schemes.regions }
  return <SchemesPage t={t} base={`${site}/regelingen`} services={`${site}/diensten`} asked={asked} desk={desk} {...found} />
}

/** The scheme finder for employers, of the country and of a region. policy: F3 */
export const schemeRoutes: Route[] = [
  page({ get: '/regelingen', ...open, query: SchemeQuery, show: (c, { query }) => schemesPage(c, '', null, query) }),
  page({
    get: '/regio/:slug/regelingen',
    ...open,
    params: RegionSlug,
    query: SchemeQuery,
    show: (c, { params, query }) => schemesPage(c, `/regio/${params.slug}`, (c.region ?? notFound()).code, query),
  }),
]
