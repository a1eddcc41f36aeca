import { z } from '@hono/zod-openapi'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { contactFigures } from '../../contacts/index.ts'
import { practisingOn, regionsOn } from '../../regions/index.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { FiguresPage } from './figures-page.tsx'
import { handoverFigures } from './queries.ts'
import { csvOf, quarterName, quarterOf } from './rules.ts'

const open = { may: 'anyone' as const, purpose: null }
const QUARTERS = 8
const FILES = ['overdrachten.csv', 'overdrachten.json', 'contactmomenten.csv', 'contactmomenten.json'] as const
const File = z.object({ bestand: z.enum(FILES) })

/** The last eight quarters, this one too: it is not over yet and says so. */
function span(today: string): [string, string] {
  const now = quarterOf(today)
  return [monthsAfter(now, -3 * (QUARTERS - 1)), monthsAfter(now, 3)]
}

async function regionPage(c: RequestContext) {
  const region = c.region ?? notFound()
  const [since, till] = span(c.actor.today)
  const given = await read(c, async (tx, actor) => {
    const codes = (await practisingOn(tx, actor.today)).has(region.code) ? [] : [region.code]
    return { handovers: await handoverFigures(tx, codes, since, till), contacts: await contactFigures(tx, codes, since, till) }
  })
  return <FiguresPage t={texts(c)} region={region.displayName} now={quarterOf(c.actor.today)} {...given} />
}

/** All regions as rows, with the names of the columns. */
async function rowsOf(tx: Tx, kind: 'overdrachten' | 'contactmomenten', today: string) {
  const practising = await practisingOn(tx, today)
  const codes = (await regionsOn(tx, today)).map(({ code }) => code).filter((code) => !practising.has(code))
  const [since, till] = span(today)
  if (kind === 'overdrachten') {
    const figures = await handoverFigures(tx, codes, since, till)
    const columns = ['region', 'quarter', 'handovers', 'medianHours', 'inTimePercent', 'returnedPercent', 'escalatedPercent']
    const rows = figures.map((one) => [
      one.region,
      quarterName(one.quarter),
      one.handovers,
      one.medianHours,
      one.inTime,
      one.returned,
      one.escalated,
    ])
    return { columns, rows }
  }
  const figures = await contactFigures(tx, codes, since, till)
  const columns = ['region', 'quarter', 'part', 'code', 'contacts']
  return { columns, rows: figures.map((one) => [one.region, quarterName(one.quarter), one.part, one.code, one.contacts]) }
}

async function openFile(c: RequestContext, file: (typeof FILES)[number]): Promise<Response> {
  const [kind, form] = file.split('.') as ['overdrachten' | 'contactmomenten', 'csv' | 'json']
  const { columns, rows } = await read(c, (tx, actor) => rowsOf(tx, kind, actor.today))
  if (form === 'json') return c.hono.json(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))))
  return c.hono.body(csvOf(columns, rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${file}"`,
  })
}

/** How fast a region answers, for everybody: per quarter, small numbers left out, counted from facts. policy: A6, C1 */
export const figureRoutes: Route[] = [
  page({ get: '/regio/:slug/cijfers', ...open, params: RegionSlug, show: (c) => regionPage(c) }),
  page({ get: '/open-data/:bestand', ...open, params: File, show: (c, { params }) => openFile(c, params.bestand) }),
]
