import { z } from '@hono/zod-openapi'
import type { Tx } from '../../../platform/db/context.ts'
import type { Actor } from '../../../platform/actor.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames, guidesIn } from '../../access/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { findByName } from '../../people/index.ts'
import { SheetForm } from '../progress/schema.ts'
import { sheetFile } from '../progress/sheet.ts'
import { personNames } from '../shown.ts'
import { texts } from '../texts.ts'
import { cover, endCover, handOver, reassign, type Moved } from './commands.ts'
import { CaseloadPage, WorkloadPage } from './pages.tsx'
import { caseloadOf, coversIn, workloadOf } from './queries.ts'
import { CaseloadQuery, CoverParams, FindByName, HandOver, NewCover, Reassign } from './schema.ts'
import { HandOverPage } from './hand-over-page.tsx'
import { FoundPage } from './found-page.tsx'
import { fileRows } from './file-rows.ts'

/** So many of the own files can be handed over in one go. */
const MOST_AT_ONCE = 100
const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
const desk = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const Done = z.object({
  mee: z.coerce.number().int().optional().catch(undefined),
  over: z.coerce.number().int().optional().catch(undefined),
})
type DoneQuery = z.output<typeof Done>

async function caseloadPage(c: RequestContext, query: z.output<typeof CaseloadQuery>, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const { items, ...rest } = await caseloadOf(tx, actor, query.stand, query.vanaf)
    const name = await personNames(tx, items)
    const leads = await accountNames(
      tx,
      items.map((row) => row.leadAccount),
    )
    const rows = items.map((row) => ({
      ...row,
      name: name(row),
      covers: row.leadAccount === actor.accountId ? null : (leads.get(row.leadAccount) ?? ''),
    }))
    return { rows, ...rest }
  })
  return <CaseloadPage t={texts(c)} filter={query.stand} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

/** Of files that were found, what their plan is and who leads it. */
async function rowsFor(tx: Tx, found: readonly { regionCode: string; personId: string }[]) {
  const name = await personNames(tx, found)
  return found.map((one) => ({ personId: one.personId, name: name(one) })).filter((one) => one.name !== '')
}

async function handOverPage(c: RequestContext, done: DoneQuery, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const { items } = await caseloadOf(tx, actor, undefined, undefined, MOST_AT_ONCE)
    const own = items.filter((row) => row.leadAccount === actor.accountId)
    const name = await personNames(tx, own)
    const guides = await guidesIn(tx, actor.regions[0] ?? '-', actor.today)
    return {
      files: own.map((row) => ({ value: row.planId, label: name(row) })),
      guides: guides.filter((one) => one.id !== actor.accountId).map((one) => ({ value: one.id, label: one.name })),
    }
  })
  const moved = done.mee === undefined ? null : { files: done.mee, left: done.over ?? 0 }
  return <HandOverPage t={texts(c)} {...given} done={moved} form={state ?? blankForm()} />
}

async function workloadPage(c: RequestContext, done: DoneQuery, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx, actor) => {
    const rows = await workloadOf(tx, region.code, actor.today)
    const covers = await coversIn(tx, region.code, actor.today)
    const guides = await guidesIn(tx, region.code, actor.today)
    const names = await accountNames(tx, [
      ...rows.map((row) => row.accountId),
      ...covers.flatMap(({ ofAccount, byAccount }) => [ofAccount, byAccount]),
    ])
    const organisations = await organisationsById(
      tx,
      rows.map((row) => row.organisationId),
    )
    return {
      rows: rows.map((row) => ({
        ...row,
        name: names.get(row.accountId) ?? '',
        organisation: organisations.get(row.organisationId)?.name ?? '',
      })),
      covers: covers.map((one) => ({ ...one, of: names.get(one.ofAccount) ?? '', by: names.get(one.byAccount) ?? '' })),
      holders: rows.map((row) => ({ value: row.accountId, label: names.get(row.accountId) ?? '' })),
      guides: guides.map((one) => ({ value: one.id, label: one.name })),
    }
  })
  const moved = done.mee === undefined ? null : { files: done.mee, left: done.over ?? 0 }
  // Also where it was the other form that was wrong, which has none.
  const values = { id: newId(), ...state?.values }
  return <WorkloadPage t={texts(c)} {...given} done={moved} form={{ values, errors: state?.errors ?? [] }} />
}

function moving<S extends FormShape>(
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, regionCode: string, input: z.output<S>) => Promise<Moved>,
): Route {
  return form({
    post: `/beheer/dossiers/${path}`,
    ...coordinator,
    form: schema,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      const { files, left } = await write(c, (tx, actor) => run(tx, actor, region.code, input))
      return c.href(`/beheer/dossiers?mee=${files}&over=${left}`)
    },
    again: (c, { form: state }) => workloadPage(c, {}, state),
  })
}

/** What a regular contact has in hand, and how a coordinator spreads it. */
export const caseloadRoutes: Route[] = [
  page({
    get: '/werk/dossiers',
    ...desk,
    query: CaseloadQuery,
    show: (c, { query }) => caseloadPage(c, query),
  }),
  form({
    post: '/werk/dossiers/zoeken',
    ...desk,
    form: FindByName,
    async submit(c, { input }) {
      const rows = await write(c, async (tx, actor) => {
        const found = await findByName(tx, actor, input.personName)
        return rowsFor(tx, found)
      })
      return c.page(<FoundPage t={texts(c)} rows={rows} form={blankForm({ ...input })} />)
    },
    again: (c, { form: state }) => caseloadPage(c, {}, state),
  }),
  page({ get: '/werk/dossiers/overdracht', ...desk, query: Done, show: (c, { query }) => handOverPage(c, query) }),
  form({
    post: '/werk/dossiers/overdracht',
    ...desk,
    form: HandOver,
    async submit(c, { input }) {
      const { files, left } = await write(c, (tx, actor) => handOver(tx, actor, actor.regions[0] ?? '-', input))
      return c.href(`/werk/dossiers/overdracht?mee=${files}&over=${left}`)
    },
    again: (c, { form: state }) => handOverPage(c, {}, state),
  }),
  page({
    get: '/werk/dossiers/bestand',
    ...desk,
    query: SheetForm,
    async show(c, { query }) {
      const t = texts(c)
      const rows = await read(c, (tx, actor) => fileRows(tx, actor, t))
      return sheetFile(c, query.vorm, t.progress.files.name, t.caseload.title, rows)
    },
  }),
  page({ get: '/beheer/dossiers', ...coordinator, query: Done, show: (c, { query }) => workloadPage(c, query) }),
  moving('waarneming', NewCover, cover),
  moving('overdracht', Reassign, reassign),
  form({
    post: '/beheer/dossiers/waarneming/:coverId/einde',
    ...coordinator,
    params: CoverParams,
    form: z.object({}),
    async submit(c, { params }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => endCover(tx, actor, region.code, params.coverId))
      return c.href('/beheer/dossiers')
    },
    again: (c) => workloadPage(c, {}),
  }),
]
