import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormShape } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { Nothing } from '../portal/part-schema.ts'
import { texts } from '../texts.ts'
import { askAgain, keepApart, mergeTwins, undoMerge } from './decide.ts'
import { TWINS, TwinsPage } from './pages/list-page.tsx'
import { lastLook, twinCounts, twinsInRegion } from './queries.ts'
import { Apart, LookOver, Merge, TwinId, TwinQuery } from './schema.ts'
import { pairPage, previewPage } from './show.tsx'

const coordinator = { may: ['coordinator'] as const, purpose: null }

/** What the fields are called on these forms. */
const labels = (c: RequestContext): Record<string, string> => texts(c).twins.fieldLabels

/** Where a region sees what may be double, and decides. */
export const twinRoutes: Route[] = [
  page({
    get: TWINS,
    ...coordinator,
    query: TwinQuery,
    async show(c, { query }) {
      const about = query.soort === 'diensten' ? ('service' as const) : ('organisation' as const)
      const decided = query.stand === 'besloten'
      const found = await read(c, async (tx, actor) => ({
        page: await twinsInRegion(tx, actor, { about, decided, cursor: query.vanaf }),
        counts: await twinCounts(tx, actor),
        looked: await lastLook(tx),
      }))
      return <TwinsPage t={texts(c)} about={about} decided={decided} {...found} />
    },
  }),
  page({ get: `${TWINS}/:id`, ...coordinator, params: TwinId, show: (c, { params }) => pairPage(c, params.id) }),
  form({
    post: `${TWINS}/:id/voorbeeld`,
    ...coordinator,
    params: TwinId,
    form: LookOver,
    labels,
    async submit(c, { params, input: { step, ...input } }) {
      const typed = blankForm(input)
      return c.page(step === 'choose' ? await pairPage(c, params.id, { form: typed }) : await previewPage(c, params.id, input, typed))
    },
    again: (c, { params, form: state }) => pairPage(c, params.id, { form: state }),
  }),
  deciding('samenvoeging', Merge, mergeTwins, 'form'),
  deciding('onderscheid', Apart, (tx, actor, id, input) => keepApart(tx, actor, id, input.because), 'apart'),
  deciding('scheiding', Apart, (tx, actor, id, input) => undoMerge(tx, actor, id, input.because), 'apart'),
  deciding('heropening', Nothing, askAgain, 'form'),
]

/** A decision about a pair, which leads back to it; wrong input comes back in the form it was typed in. */
function deciding<S extends FormShape>(
  path: string,
  schema: S,
  work: (tx: Tx, actor: Actor, id: string, input: z.output<S>) => Promise<void>,
  where: 'form' | 'apart',
): Route {
  return form({
    post: `${TWINS}/:id/${path}`,
    ...coordinator,
    params: TwinId,
    form: schema,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => work(tx, actor, params.id, input))
      return c.href(`${TWINS}/${params.id}`)
    },
    again: (c, { params, form: state }) => pairPage(c, params.id, { [where]: state }),
  })
}
