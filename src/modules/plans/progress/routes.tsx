import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { audit } from '../../../platform/log.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { mayTakeNames, noteRefused } from '../../access/index.ts'
import { texts } from '../texts.ts'
import { ProgressPage } from './pages.tsx'
import { progressOf, type Progress } from './queries.ts'
import { ENDS, endsIn, type EndsCounted } from '../ending/queries.ts'
import { NamesPage } from './names-page.tsx'
import { takeNames } from './names.ts'
import { SheetForm, TakeNames } from './schema.ts'
import { sheetFile, type Cell } from './sheet.ts'

const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
/** With names only for whoever has that right beside it. policy: H2, L2 */
const names = { may: ['coordinator'] as const, purpose: 'names-export' }

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
      ENDS.map((what) => [t.ending.counted, null, `${t.ending.reasons[row.reason] ?? row.reason}: ${t.ending.columns[what]}`, row[what]]),
    ),
  ]
}

async function namesPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  refuseUnless(await read(c, (tx) => mayTakeNames(tx, region.code)), 'plans.noNames')
  return <NamesPage t={texts(c)} form={state ?? blankForm({ sheetKind: 'csv' })} />
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
        names: await mayTakeNames(tx, region.code),
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
  page({ get: '/beheer/voortgang/namen', ...names, show: (c) => namesPage(c) }),
  form({
    post: '/beheer/voortgang/namen',
    ...names,
    form: TakeNames,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      const { takenFor } = input
      if (takenFor === 'enforcement') {
        await write(c, (tx, actor) => noteRefused(tx, actor, region.code, { way: 'names', about: 'file' }))
        return invalid('takenFor', 'neverEnforcement')
      }
      const t = texts(c)
      const rows = await write(c, (tx, actor) => takeNames(tx, actor, t, region.code, { takenFor, form: input.sheetKind }))
      return sheetFile(c, input.sheetKind, t.progress.names.file, t.progress.sheet, rows)
    },
    again: (c, { form: state }) => namesPage(c, state),
  }),
]
