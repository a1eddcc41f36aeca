import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { areaNamesFor } from '../portal/area-names.ts'
import { requireOwn } from '../portal/change.ts'
import { takeOver } from '../portal/copy.ts'
import { TakeOver } from '../portal/part-schema.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { newsFor, settleNews } from './news.ts'
import { CopiesPage } from './pages.tsx'

const provider = { may: ['provider'] as const, purpose: null }
const HERE = '/aanbieder/kopieen'

async function copiesPage(c: RequestContext, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const copies = await newsFor(tx, actor)
    const names = await areaNamesFor(
      tx,
      copies.flatMap(({ differences }) => differences),
      actor.today,
    )
    return { copies, names }
  })
  return <CopiesPage t={texts(c)} {...found} form={state ?? blankForm()} />
}

/** What differs at further places since their template changed: taken over or kept, part by part. policy: D3 */
export const copyRoutes: Route[] = [
  page({ get: HERE, ...provider, show: (c) => copiesPage(c) }),
  form({
    post: `${HERE}/:id/overname`,
    ...provider,
    params: ServiceId,
    form: TakeOver,
    labels: (c) => ({ part: texts(c).portal.what }),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => takeOver(tx, actor, params.id, input.part))
      return c.href(HERE)
    },
    again: (c, { form: state }) => copiesPage(c, state),
  }),
  form({
    post: `${HERE}/:id/behoud`,
    ...provider,
    params: ServiceId,
    form: TakeOver,
    labels: (c) => ({ part: texts(c).portal.what }),
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        await requireOwn(tx, actor, params.id)
        await settleNews(tx, params.id, input.part)
      })
      return c.href(HERE)
    },
    again: (c, { form: state }) => copiesPage(c, state),
  }),
]
