import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { municipalitiesOn, organisationsById } from '../../regions/index.ts'
import { withVersion } from '../draft/version.ts'
import { texts } from '../texts.ts'
import { figuresOf } from '../unmet/figures.ts'
import { cellsOf } from '../unmet/table.ts'
import { addGap, changeGap } from './commands.ts'
import { evidenceOf } from './evidence.ts'
import { ownersIn } from './owners.ts'
import { GapPage, GAPS, GapsPage, NewGapPage, type GapShown } from './pages.tsx'
import { gapFactsOf, gapsIn, requireGap, type GapRow } from './queries.ts'
import { ChangeGap, GapFrom, GapParams, NewGap } from './schema.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }
/** Over how long it is counted, as where a region looks back. */
const MONTHS = 12
const regionOf = (c: RequestContext) => c.region?.code ?? notFound()

async function shownOf(tx: Tx, actor: Actor, t: ReturnType<typeof texts>, regionCode: string, rows: GapRow[]): Promise<GapShown[]> {
  const raw = await figuresOf(tx, regionCode, monthsAfter(actor.today, -MONTHS), daysAfter(actor.today, 1))
  const evidence = evidenceOf(cellsOf(raw))
  const municipalities = new Map((await municipalitiesOn(tx, actor.today)).map(({ code, name }) => [code, name]))
  const organisations = await organisationsById(tx, [...new Set(rows.map((row) => row.ownerOrganisation))])
  return rows.map((row) => ({
    ...row,
    place: row.municipalityCode ? (municipalities.get(row.municipalityCode) ?? row.municipalityCode) : t.unmet.gaps.wholeRegion,
    owner: organisations.get(row.ownerOrganisation)?.name ?? '',
    evidence: evidence(row),
  }))
}

async function listPage(c: RequestContext) {
  const t = texts(c)
  const region = regionOf(c)
  const rows = await read(c, async (tx, actor) => shownOf(tx, actor, t, region, await gapsIn(tx, region)))
  return <GapsPage t={t} rows={rows} today={c.actor.today} />
}

async function newPage(c: RequestContext, from: z.output<typeof GapFrom>, state?: FormState) {
  const region = regionOf(c)
  const given = await read(c, async (tx, actor) => ({
    owners: (await ownersIn(tx, region, actor.today)).map(({ id, name }) => ({ value: id, label: name })),
    municipalities: (await municipalitiesOn(tx, actor.today, region)).map(({ code, name }) => ({ value: code, label: name })),
  }))
  const blank = blankForm({ id: newId(), need: from.behoefte, municipality: from.gemeente })
  return <NewGapPage t={texts(c)} form={state ?? blank} {...given} />
}

async function gapPage(c: RequestContext, gapId: string, state?: FormState, meanwhile = false) {
  const t = texts(c)
  const region = regionOf(c)
  const { gap, ...given } = await read(c, async (tx, actor) => {
    const row = await requireGap(tx, region, gapId)
    const facts = await gapFactsOf(tx, row)
    const names = await accountNames(tx, [...new Set(facts.map((fact) => fact.byAccount))])
    return {
      gap: (await shownOf(tx, actor, t, region, [row]))[0]!,
      facts,
      name: (account: string) => names.get(account) ?? '',
      owners: (await ownersIn(tx, region, actor.today)).map(({ id, name }) => ({ value: id, label: name })),
    }
  })
  const { version, state: gapState, ownerOrganisation: takenUpBy, measure, reviewOn } = gap
  const blank = blankForm({ version, gapState, takenUpBy, measure, reviewOn })
  // Only who was told that it changed saves over it.
  const typed = state && meanwhile ? withVersion(state, version) : state
  return <GapPage t={t} gap={gap} today={c.actor.today} meanwhile={meanwhile} form={typed ?? blank} {...given} />
}

/** What lacks in a region and what is done about it, for who coordinates. policy: H2 */
export const gapRoutes: Route[] = [
  page({ get: GAPS, ...coordinator, show: (c) => listPage(c) }),
  page({ get: `${GAPS}/nieuw`, ...coordinator, query: GapFrom, show: (c, { query }) => newPage(c, query) }),
  form({
    post: GAPS,
    ...coordinator,
    form: NewGap,
    async submit(c, { input }) {
      const region = regionOf(c)
      await write(c, (tx, actor) => addGap(tx, actor, region, input))
      return c.href(`${GAPS}/${input.id}`)
    },
    again: (c, { form: state }) => newPage(c, {}, state),
  }),
  page({ get: `${GAPS}/:gapId`, ...coordinator, params: GapParams, show: (c, { params }) => gapPage(c, params.gapId) }),
  form({
    post: `${GAPS}/:gapId`,
    ...coordinator,
    params: GapParams,
    form: ChangeGap,
    async submit(c, { params, input }) {
      const region = regionOf(c)
      const kept = await write(c, (tx, actor) => changeGap(tx, actor, region, params.gapId, input))
      return kept ? c.href(`${GAPS}/${params.gapId}`) : c.page(await gapPage(c, params.gapId, blankForm({ ...input }), true), 409)
    },
    again: (c, { params, form: state }) => gapPage(c, params.gapId, state),
  }),
]
