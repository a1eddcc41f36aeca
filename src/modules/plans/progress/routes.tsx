import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { read, write } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { ProgressPage } from './pages.tsx'
import { progressOf, type Progress } from './queries.ts'
import { endsIn, type EndsCounted } from '../ending/queries.ts'
import { sheetFile, type Cell } from './sheet.ts'

const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
export const SheetForm = z.object({ vorm: z.enum(['csv', 'xlsx']).default('csv').catch('csv') })

function linesOf(t: ReturnType<typeof texts>, { waiting, missed, reasons }: Progress, ends: EndsCounted[]): Cell[][] {
  const words = t.progress
  return [
    [words.sheet, words.provider, words.why, words.many],
    ...waiting.flatMap((row): Cell[][] => [
      [words.waiting, row.name, words.asked, row.asked],
      [words.waiting, row.name, words.planned, row.planned],
      [words.waiting, row.name, words.late, row.late],
    ]),
    ...missed.flatMap((row): Cell[][] => [
      [words.missed, row.name, words.noAnswer, row.referrals],
      [words.missed, row.name, words.noLead, row.leads],
    ]),
    ...reasons.map((row): Cell[] => [
      t.states[row.state] ?? row.state,
      null,
      words.asAgreed[row.reason] ?? t.reasons[row.reason] ?? row.reason,
      row.many,
    ]),
    ...ends.flatMap((row): Cell[][] =>
      (['achieved', 'partly', 'not', 'unknown', 'reopened'] as const).map((what) => [
        t.ending.counted,
        null,
        `${t.ending.reasons[row.reason] ?? row.reason}: ${t.ending.columns[what]}`,
        row[what],
      ]),
    ),
  ]
}

/** How referrals of a region go, on a page and as a file without persons; taking the file along is written down. policy: H2 */
export const progressRoutes: Route[] = [
  page({
    get: '/beheer/voortgang',
    ...coordinator,
    async show(c) {
      const region = c.region ?? notFound()
      const given = await read(c, async (tx, actor) => ({
        progress: await progressOf(tx, region.code, actor.today),
        ends: await endsIn(tx, region.code, actor.today),
      }))
      return <ProgressPage t={texts(c)} {...given} />
    },
  }),
  page({
    get: '/beheer/voortgang/bestand',
    ...coordinator,
    query: SheetForm,
    async show(c, { query }) {
      const region = c.region ?? notFound()
      const { progress, ends } = await write(c, async (tx, actor) => {
        await audit(tx, actor, { what: 'plans.figures-taken', subject: region.code, regionCode: region.code, after: { form: query.vorm } })
        return { progress: await progressOf(tx, region.code, actor.today), ends: await endsIn(tx, region.code, actor.today) }
      })
      const t = texts(c)
      return sheetFile(c, query.vorm, 'doorverwijzingen', t.progress.sheet, linesOf(t, progress, ends))
    },
  }),
]
