import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { csvText } from '../../platform/sheets/csv.ts'
import { texts as catalogueTexts } from '../catalogue/index.ts'
import { texts as planTexts } from '../plans/index.ts'
import { linesOf, type UnmetWords } from './lines.ts'
import { NoStatePage, StatePage } from './pages/state-page.tsx'
import { stateOfRegion, type RegionState } from './queries.ts'
import { texts } from './texts.ts'

const Site = z.object({ slug: z.string().regex(/^[a-z][a-z-]{1,60}$/) })
const open = { may: 'anyone' as const, purpose: null, params: Site }

/** Only an open region has figures: before that there is nothing, or something invented. policy: K6 */
function stateOf(c: RequestContext) {
  const region = c.region ?? notFound()
  return region.stage === 'open' ? read(c, (tx, actor) => stateOfRegion(tx, actor, region.code)) : null
}

/** Kinds of help by the words of the catalogue. */
function kindsOf(c: RequestContext): Record<string, string> {
  return catalogueTexts(c).kinds
}

function unmetWordsOf(c: RequestContext, state: RegionState): UnmetWords {
  const t = planTexts(c)
  return {
    needs: t.fields.need.options,
    reasons: t.fields.unmetReason.options,
    municipalities: { ...state.municipalityNames, unknown: t.unmet.unknownMunicipality },
  }
}

/** The state of a region on one page, for everybody, and the same lines as CSV. */
export const routes: Route[] = [
  page({
    get: '/regio/:slug/stand',
    ...open,
    async show(c) {
      const region = c.region ?? notFound()
      const state = await stateOf(c)
      const t = texts(c)
      return state ? (
        <StatePage
          t={t}
          region={region}
          state={state}
          lines={linesOf(t, state, kindsOf(c), unmetWordsOf(c, state))}
          today={c.actor.today}
        />
      ) : (
        <NoStatePage t={t} region={region} />
      )
    },
  }),
  page({
    get: '/regio/:slug/stand.csv',
    ...open,
    async show(c, { params }) {
      const state = (await stateOf(c)) ?? notFound()
      const t = texts(c)
      const lines = linesOf(t, state, kindsOf(c), unmetWordsOf(c, state)).map(({ subject, part, shown }) => [
        subject,
        part,
        shown,
        state.fromOn,
        state.untilOn,
      ])
      const spots = state.whiteSpots.map((spot) => [t.subjects.whiteSpots, spot.municipality, t.lacks(spot), state.fromOn, state.untilOn])
      return c.hono.body(csvText([t.csvHead, ...lines, ...spots]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="stand-${params.slug}.csv"`,
      })
    },
  }),
]
