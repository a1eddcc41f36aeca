import { hasRole } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { regionsOn } from '../../regions/index.ts'
import { serviceById, serviceNames } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import { askedOf, decideShown, requireAsked } from './decide.ts'
import { AskedPage, ELSEWHERE, ElsewherePage } from './pages.tsx'
import { homeOf } from './queries.ts'
import { AskedId, DecideShown } from './schema.ts'

const desk = { may: ['coordinator', 'administrator'] as const, purpose: null }

/** What regions are called today, by code. */
export async function regionNames(tx: Tx, today: string): Promise<Map<string, string>> {
  return new Map((await regionsOn(tx, today)).map(({ code, displayName }) => [code, displayName]))
}

async function elsewherePage(c: RequestContext) {
  const found = await read(c, async (tx, actor) => {
    const [waiting, decided] = [await askedOf(tx, actor, 'waiting'), await askedOf(tx, actor, 'decided')]
    const names = await serviceNames(
      tx,
      [...waiting, ...decided].map((one) => one.serviceId),
    )
    return { waiting, decided, names, regions: await regionNames(tx, actor.today) }
  })
  return <ElsewherePage t={texts(c)} {...found} today={c.actor.today} back={hasRole(c.actor, 'coordinator')} />
}

async function askedPage(c: RequestContext, id: string, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const asked = await requireAsked(tx, actor, id)
    const home = await homeOf(tx, asked.serviceId)
    const regions = await regionNames(tx, actor.today)
    return { asked, service: (await serviceById(tx, asked.serviceId, actor.today)) ?? notFound(), home: regions.get(home ?? '') ?? '' }
  })
  return <AskedPage t={texts(c)} {...found} form={state ?? blankForm()} />
}

/** Offers of other regions, and for the national desk those of the whole country: shown here or not. policy: D3 */
export const shownInRoutes: Route[] = [
  page({ get: ELSEWHERE, ...desk, show: elsewherePage }),
  page({ get: `${ELSEWHERE}/:id`, ...desk, params: AskedId, show: (c, { params }) => askedPage(c, params.id) }),
  form({
    post: `${ELSEWHERE}/:id/besluit`,
    ...desk,
    params: AskedId,
    form: DecideShown,
    labels: (c) => labelsIn(texts(c).shownIn.fields),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => decideShown(tx, actor, params.id, input))
      return c.href(ELSEWHERE)
    },
    again: (c, { params, form: state }) => askedPage(c, params.id, state),
  }),
]
