import { notFound } from '../../../platform/errors.ts'
import { read } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { envelope } from './page.ts'
import { TaxonomiesQuery, TermsQuery, Thing, ThingId, ThingPage } from './schema.ts'
import { findTaxonomy, findTerm, taxonomyPage, termPage } from './terms.ts'

const open = { method: 'get' as const, may: 'anyone' as const, purpose: null }
const base = '/hsds/v3'

/** The lists of words that services are sorted by. */
export const listRoutes: Route[] = [
  api({
    ...open,
    path: `${base}/taxonomies`,
    summary: 'Lists of words',
    query: TaxonomiesQuery,
    answer: ThingPage,
    handle: (c, { query }) =>
      read(c, async (tx) => {
        const { total, bodies } = await taxonomyPage(tx, query)
        return envelope(total, query, bodies)
      }),
  }),
  api({
    ...open,
    path: `${base}/taxonomies/{id}`,
    summary: 'One list of words',
    params: ThingId,
    answer: Thing,
    handle: (c, { params }) => read(c, async (tx) => (await findTaxonomy(tx, params.id)) ?? notFound()),
  }),
  api({
    ...open,
    path: `${base}/taxonomy_terms`,
    summary: 'The words of the lists',
    query: TermsQuery,
    answer: ThingPage,
    handle: (c, { query }) =>
      read(c, async (tx) => {
        const { total, bodies } = await termPage(tx, query)
        return envelope(total, query, bodies)
      }),
  }),
  api({
    ...open,
    path: `${base}/taxonomy_terms/{id}`,
    summary: 'One word of a list',
    params: ThingId,
    answer: Thing,
    handle: (c, { params }) => read(c, async (tx) => (await findTerm(tx, params.id)) ?? notFound()),
  }),
]
