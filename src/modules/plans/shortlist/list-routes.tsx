import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { serviceById } from '../../catalogue/index.ts'
import { requireFile, type Person } from '../../people/index.ts'
import { PersonParams } from '../schema.ts'
import { fundingFor, suitedTo } from '../refer/suited.ts'
import { texts } from '../texts.ts'
import { pointsFrom } from './points-from.ts'
import { chooseItem, endWithNone } from './choose.ts'
import { goOnHref } from './item-card.tsx'
import { ListPage } from './list-page.tsx'
import { dropFromList, putOnList } from './put.ts'
import { AnswerItem, ChooseItem, DropFromList, EndList, ItemParams, OneService, PutOnList, WaitAtMost } from './schema.ts'
import { shareRoutes } from './share-routes.tsx'
import { answerItem } from './share.ts'
import { listShown } from './shown.ts'
import { ChoosePage, CompareListPage, PutPage } from './step-pages.tsx'
import { setWaitAtMost } from './wish.ts'
import type { Wrong } from './wrong.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const base = (personId: string) => `/werk/personen/${personId}/keuzelijst`
const PATH = '/werk/personen/:personId/keuzelijst'

/** The file with its list, as pages show it. */
async function shown(c: RequestContext, personId: string) {
  const pointsAt = await pointsFrom(c)
  return read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return { person: { id: person.id, name: person.displayName }, ...(await listShown(tx, actor, person, pointsAt)) }
  })
}

async function listPage(c: RequestContext, personId: string, wrong: Wrong | null = null) {
  return <ListPage t={texts(c)} {...await shown(c, personId)} wrong={wrong} />
}

async function putPage(c: RequestContext, personId: string, serviceId: string | undefined, state?: FormState) {
  const { suited, funding } = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const service = serviceId ? await serviceById(tx, serviceId, actor.today) : undefined
    if (service?.status !== 'public') notFound()
    return { suited: await suitedTo(tx, actor, person, service), funding: await fundingFor(tx, actor, person, service) }
  })
  return (
    <PutPage t={texts(c)} personId={personId} suited={suited} funding={funding} form={state ?? blankForm({ id: newId(), serviceId })} />
  )
}

async function choosePage(c: RequestContext, personId: string, itemId: string, state?: FormState) {
  const { items } = await shown(c, personId)
  const item = items.find(({ row }) => row.id === itemId) ?? notFound()
  return <ChoosePage t={texts(c)} personId={personId} item={item} form={state ?? blankForm()} />
}

async function comparePage(c: RequestContext, personId: string) {
  const { person, items } = await shown(c, personId)
  const running = items.filter(({ row }) => row.result !== 'not-chosen')
  return <CompareListPage t={texts(c)} person={person} items={running} today={c.actor.today} />
}

/** A form on the list that leads back to it. */
function onItem<S extends FormShape>(
  path: string,
  schema: S,
  work: (tx: Tx, actor: Actor, person: Person, itemId: string, input: z.output<S>) => Promise<unknown>,
): Route {
  return form({
    post: `${PATH}/:itemId/${path}`,
    ...guidance,
    params: ItemParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => work(tx, actor, await requireFile(tx, actor, params.personId), params.itemId, input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => listPage(c, params.personId, { at: `${path}-${params.itemId}`, form: state }),
  })
}

function onList<S extends FormShape>(
  path: string,
  schema: S,
  work: (tx: Tx, actor: Actor, person: Person, input: z.output<S>) => Promise<void>,
): Route {
  return form({
    post: `${PATH}/${path}`,
    ...guidance,
    params: PersonParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => work(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => listPage(c, params.personId, { at: path, form: state }),
  })
}

/** The shortlist at the desk of guide and regular contact. */
export const listRoutes: Route[] = [
  page({ get: PATH, ...guidance, params: PersonParams, show: (c, { params }) => listPage(c, params.personId) }),
  page({
    get: `${PATH}/nieuw`,
    ...guidance,
    params: PersonParams,
    query: OneService,
    show: (c, { params, query }) => putPage(c, params.personId, query.dienst),
  }),
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: PutOnList,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => putOnList(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => {
      const { dienst } = OneService.parse({ dienst: state.values.serviceId })
      return dienst ? putPage(c, params.personId, dienst, state) : listPage(c, params.personId)
    },
  }),
  page({ get: `${PATH}/vergelijken`, ...guidance, params: PersonParams, show: (c, { params }) => comparePage(c, params.personId) }),
  ...shareRoutes,
  onList('wachten', WaitAtMost, (tx, actor, person, input) => setWaitAtMost(tx, actor, person, input.waitAtMost)),
  onList('afsluiting', EndList, (tx, actor, person, input) => endWithNone(tx, actor, person, input.whyNone)),
  onItem('afval', DropFromList, (tx, actor, person, itemId, input) => dropFromList(tx, actor, person, itemId, input.whyNot)),
  onItem('antwoord', AnswerItem, (tx, actor, person, itemId, input) =>
    answerItem(tx, actor, { regionCode: person.regionCode, personId: person.id }, itemId, input),
  ),
  page({
    get: `${PATH}/:itemId/keuze`,
    ...guidance,
    params: ItemParams,
    show: (c, { params }) => choosePage(c, params.personId, params.itemId),
  }),
  form({
    post: `${PATH}/:itemId/keuze`,
    ...guidance,
    params: ItemParams,
    form: ChooseItem,
    async submit(c, { params, input }) {
      const serviceId = await write(c, async (tx, actor) =>
        chooseItem(tx, actor, await requireFile(tx, actor, params.personId), params.itemId, input),
      )
      return c.href(goOnHref(base(params.personId), serviceId, params.itemId))
    },
    again: (c, { params, form: state }) => choosePage(c, params.personId, params.itemId, state),
  }),
]
