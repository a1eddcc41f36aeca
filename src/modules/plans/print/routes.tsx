import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { makesPdf, pdfOf } from '../../../platform/pdf.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { idsOf, ownFile } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { PrintPage } from './page.tsx'
import { paperOf, type Paper } from './paper.ts'
import { PLAN } from './template.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
const Choice = z.object({ vertrouwelijk: z.literal('ja').optional().catch(undefined) })

function paperFor(c: RequestContext, withAll: boolean) {
  return read(c, async (tx, actor) => {
    const { regionCode, personId } = ownFile(actor)
    const file = { regionCode, personIds: await idsOf(tx, regionCode, personId) }
    return (await paperOf(tx, { ...actor, language: c.language }, texts(c), formatIn(c.language), file, withAll)) ?? notFound()
  })
}

/** Paper as a PDF to keep. */
export function pdfAnswer(c: RequestContext, paper: Paper, filename: string): Response {
  return c.hono.body(new Uint8Array(pdfOf(PLAN, paper)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${filename}"`,
  })
}

/** The whole plan of a person on paper, and as a PDF. policy: E1 */
export const printRoutes: Route[] = [
  page({
    get: '/mijn/plan/afdruk',
    ...own,
    query: Choice,
    async show(c, { query }) {
      const withAll = query.vertrouwelijk === 'ja'
      const path = { href: '/mijn/plan/afdruk', query: [] }
      const back = { href: '/mijn/plan', label: texts(c).mine.title }
      return <PrintPage t={texts(c)} path={path} back={back} {...await paperFor(c, withAll)} withAll={withAll} pdf={makesPdf()} />
    },
  }),
  page({
    get: '/mijn/plan/afdruk/pdf',
    ...own,
    query: Choice,
    async show(c, { query }) {
      const { paper } = await paperFor(c, query.vertrouwelijk === 'ja')
      if (!makesPdf()) notFound()
      return pdfAnswer(c, paper, 'plan.pdf')
    },
  }),
]
