import type { z } from 'zod'
import { labelsIn } from '../../../platform/fields.tsx'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { areaNamesFor } from '../portal/area-names.ts'
import { findChange } from '../portal/change-queries.ts'
import { asOfNow } from '../portal/part-bodies.ts'
import { texts } from '../texts.ts'
import { codesOf, decideChange, requireInRegion } from './decide.ts'
import { BoardPage } from './pages/board-page.tsx'
import { ProposalPage } from './pages/proposal-page.tsx'
import { ScoresPage, SCORES } from './pages/scores-page.tsx'
import { changesInRegion } from './queries.ts'
import { ChangeId, Decide, ScoresQuery } from './schema.ts'
import { providersOfScores, scoresIn } from './scores.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }

async function proposalPage(c: RequestContext, id: string, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const made = (await findChange(tx, id)) ?? notFound()
    const change = made.state === 'proposed' ? { ...made, body: asOfNow(made.part, made.body, actor.today) } : made
    const service = await requireInRegion(tx, actor, change.serviceId)
    const by = change.madeBy ? ((await accountNames(tx, [change.madeBy])).get(change.madeBy) ?? '') : ''
    const areas = await areaNamesFor(tx, [change], actor.today)
    return { change, areas, service, by, own: change.madeBy === actor.accountId }
  })
  return <ProposalPage t={texts(c)} {...found} form={state ?? blankForm()} />
}

/** On the board only the first few: the others have a page of their own. */
const MOST_ON_BOARD = 5

async function scoresPage(c: RequestContext, { aanbieder, vanaf }: z.output<typeof ScoresQuery>) {
  const found = await read(c, async (tx, actor) => {
    const codes = await codesOf(tx, actor)
    return {
      page: await scoresIn(tx, codes, actor.today, { provider: aanbieder, cursor: vanaf }),
      providers: await providersOfScores(
        tx,
        actor.regions.filter((region) => region !== '*'),
        actor.today,
      ),
    }
  })
  return <ScoresPage t={texts(c)} {...found} provider={aanbieder} />
}

export const regionRoutes: Route[] = [
  page({
    get: '/werk/aanbod',
    ...coordinator,
    async show(c) {
      const found = await read(c, async (tx, actor) => {
        const codes = await codesOf(tx, actor)
        return {
          waiting: await changesInRegion(tx, codes, 'proposed'),
          small: await changesInRegion(tx, codes, 'applied'),
          scores: (await scoresIn(tx, codes, actor.today, { size: MOST_ON_BOARD })).items,
        }
      })
      return <BoardPage t={texts(c)} {...found} today={c.actor.today} />
    },
  }),
  page({ get: SCORES, ...coordinator, query: ScoresQuery, show: (c, { query }) => scoresPage(c, query) }),
  page({ get: '/werk/aanbod/voorstellen/:id', ...coordinator, params: ChangeId, show: (c, { params }) => proposalPage(c, params.id) }),
  form({
    post: '/werk/aanbod/voorstellen/:id/besluit',
    ...coordinator,
    params: ChangeId,
    form: Decide,
    labels: (c) => labelsIn(texts(c).region.decideFields),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => decideChange(tx, actor, params.id, input))
      return c.href('/werk/aanbod')
    },
    again: (c, { params, form: state }) => proposalPage(c, params.id, state),
  }),
]
