import { z } from '@hono/zod-openapi'
import { hasRole } from '../../../platform/actor.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { comparedFacts } from './facts.ts'
import { InstrumentsPage } from './list-page.tsx'
import { InstrumentPage } from './one-page.tsx'
import { INSTRUMENTS, instrumentNames, instrumentServices } from './queries.ts'
import { instrumentOf, municipalitiesFor } from './same.ts'

const open = { may: 'anyone' as const, purpose: null }
const InstrumentCode = RegionSlug.extend({ code: z.string().regex(/^IN\d\d$/) })

/** The instruments of a region, or one of them, as they are carried out today. */
async function instrumentsIn(c: RequestContext, region: string, code?: string) {
  const t = texts(c)
  const f = formatIn(c.language)
  return read(c, async (tx, actor) => {
    const municipalities = await municipalitiesOn(tx, actor.today, region)
    const names = await instrumentNames(tx, t)
    const services = await instrumentServices(tx, [region, ...municipalities.map((one) => one.code)], actor.today, code)
    const variants = services.map((service) => ({
      service,
      municipalities: municipalitiesFor(service, region, municipalities),
      facts: comparedFacts(t, f, service),
    }))
    const carriesOut = (of: string) =>
      variants.filter(({ service }) => service.terms.some((term) => term.taxonomy === INSTRUMENTS && term.code === of))
    const instruments = [...names].map(([of, name]) => instrumentOf({ code: of, name, variants: carriesOut(of) }, municipalities))
    return { instruments, municipalities: municipalities.length }
  })
}

async function listPage(c: RequestContext) {
  const { code, slug } = c.region ?? notFound()
  const { instruments, municipalities } = await instrumentsIn(c, code)
  const there = instruments.filter(({ variants }) => variants.length > 0)
  const absent = instruments.filter(({ variants }) => variants.length === 0).map(({ name }) => name)
  const base = `/regio/${slug}/diensten`
  return <InstrumentsPage t={texts(c)} base={base} instruments={there} absent={absent} municipalities={municipalities} />
}

async function onePage(c: RequestContext, instrumentCode: string) {
  const { code, slug, phone, email } = c.region ?? notFound()
  const { instruments, municipalities } = await instrumentsIn(c, code, instrumentCode)
  const instrument = instruments.find((one) => one.code === instrumentCode) ?? notFound()
  return (
    <InstrumentPage
      t={texts(c)}
      base={`/regio/${slug}/diensten`}
      instrument={instrument}
      municipalities={municipalities}
      phone={phone}
      email={email}
      report={c.actor.regions.includes(code) && hasRole(c.actor, 'guide', 'partner', 'coordinator') ? '/werk/ontbrekend-aanbod' : null}
    />
  )
}

/** Public per region: the same instrument in different municipalities. policy: D15 */
export const instrumentRoutes: Route[] = [
  page({ get: '/regio/:slug/diensten/regelingen', ...open, params: RegionSlug, show: (c) => listPage(c) }),
  page({
    get: '/regio/:slug/diensten/regelingen/:code',
    ...open,
    params: InstrumentCode,
    show: (c, { params }) => onePage(c, params.code),
  }),
]
