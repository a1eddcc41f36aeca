import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { DESK_RECORD, guiding, mine, OfPerson, opened, own, OWN_RECORD, type Side } from '../side.ts'
import { texts } from '../texts.ts'
import { keepWishes } from './commands.ts'
import { WishesPage } from './page.tsx'
import { typedWishes, wishesOf } from './queries.ts'
import { Wishes } from './schema.ts'

async function wishesPage(c: RequestContext, side: Side, state?: FormState) {
  const stood = await read(c, async (tx, actor) => {
    const { regionCode, personId } = await side.fileOf(tx, actor)
    return wishesOf(tx, regionCode, personId)
  })
  return <WishesPage t={texts(c)} side={side} form={state ?? blankForm(typedWishes(stood))} />
}

async function keep(c: RequestContext, side: Side, input: Wishes): Promise<string> {
  await write(c, async (tx, actor) => keepWishes(tx, actor, await side.fileOf(tx, actor), input))
  return c.href(side.record)
}

/** Wishes and practical limits: by the person, and by who guides. policy: C3 */
export const wishRoutes: Route[] = [
  page({ get: `${OWN_RECORD}/wensen`, ...own, show: (c) => wishesPage(c, mine) }),
  form({
    post: `${OWN_RECORD}/wensen`,
    ...own,
    form: Wishes,
    submit: (c, { input }) => keep(c, mine, input),
    again: (c, { form: state }) => wishesPage(c, mine, state),
  }),
  page({
    get: `${DESK_RECORD}/wensen`,
    ...guiding,
    params: OfPerson,
    show: (c, { params }) => wishesPage(c, opened(params.personId)),
  }),
  form({
    post: `${DESK_RECORD}/wensen`,
    ...guiding,
    params: OfPerson,
    form: Wishes,
    submit: (c, { params, input }) => keep(c, opened(params.personId), input),
    again: (c, { params, form: state }) => wishesPage(c, opened(params.personId), state),
  }),
]
