import { read } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { requireOwnSite } from '../../regions/index.ts'
import { readReferenceText } from '../../../platform/reference-file.ts'
import { PaperParams, Site } from '../schema.ts'
import { texts } from '../texts.ts'
import { paperFacts } from './facts.ts'
import { PaperPage, PapersPage } from './pages.tsx'
import { piecesOfPaper } from './template.ts'

const readers = { may: ['coordinator', 'administrator', 'privacy-officer'] as const, purpose: null }

/** The papers of a region, filled from what the program knows; the rest is marked for who knows it. policy: L2, A4 */
export const paperRoutes: Route[] = [
  page({
    get: '/beheer/regio/:slug/papieren',
    ...readers,
    params: Site,
    async show(c, { params }) {
      const region = await read(c, (tx, actor) => requireOwnSite(tx, actor, params.slug))
      return <PapersPage t={texts(c).papers} region={region} />
    },
  }),
  page({
    get: '/beheer/regio/:slug/papieren/:paper',
    ...readers,
    params: PaperParams,
    async show(c, { params }) {
      const template = await readReferenceText(`setup/${params.paper}.md`)
      const { region, facts } = await read(c, async (tx, actor) => {
        const own = await requireOwnSite(tx, actor, params.slug)
        return { region: own, facts: await paperFacts(tx, actor, own) }
      })
      return <PaperPage t={texts(c).papers} region={region} paper={piecesOfPaper(template, facts.words)} tables={facts.tables} />
    },
  }),
]
