import type { z } from '@hono/zod-openapi'
import { labelsIn } from '../../../platform/fields.tsx'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import type { Option } from '../../../platform/ui/index.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { changePart } from './change.ts'
import { openProposal } from './change-queries.ts'
import { fieldsOf, ListPartPage, PartPage } from './pages/part-page.tsx'
import { lineTexts } from './pages/price-fields.tsx'
import { isMaterial, type Body, type ChangePart } from './part-bodies.ts'
import { ItemParams, Nothing } from './part-schema.ts'

const provider = { may: ['provider'] as const, purpose: null }

interface PartGiven<S extends FormShape, K> {
  path: string
  part: ChangePart
  schema: S
  toForm: (service: Service, c: RequestContext) => Parameters<typeof blankForm>[0]
  toBody: (input: z.output<S>, c: RequestContext, service: Service, known: K) => Body
  /** What the input is held against. */
  known?: (tx: Tx, actor: Actor) => Promise<K>
  options?: (tx: Tx, actor: Actor, c: RequestContext) => Promise<Record<string, Option[]>>
}

/** Page and form of a part that is one row of fields. */
export function fieldPart<S extends FormShape, K>(given: PartGiven<S, K>): Route[] {
  const path = `/aanbieder/diensten/:id/${given.path}`
  const show = async (c: RequestContext, id: string, state?: FormState) => {
    const { service, waiting, options } = await own(c, id, given.part, given.options)
    const filled = state ?? blankForm(given.toForm({ ...service, ...waiting }, c))
    const waits = isMaterial(given.part) && service.status !== 'draft'
    return (
      <PartPage t={texts(c)} service={service} {...given} form={filled} options={options} waits={waits} waiting={waiting !== undefined} />
    )
  }
  return [
    page({ get: path, ...provider, params: ServiceId, show: (c, { params }) => show(c, params.id) }),
    form({
      post: path,
      ...provider,
      params: ServiceId,
      form: given.schema,
      labels: (c) => labelsIn(wordsOf(texts(c), given.part)),
      async submit(c, { params, input }) {
        const became = await write(c, async (tx, actor) => {
          const known = (await given.known?.(tx, actor)) as K
          return changePart(tx, actor, params.id, given.part, (_, service) => given.toBody(input, c, service, known))
        })
        return c.href(`/aanbieder/diensten/${params.id}?gedaan=${became}`)
      },
      again: (c, { params, form: state }) => show(c, params.id, state),
    }),
  ]
}

interface ListGiven<S extends FormShape, K> {
  path: string
  part: ChangePart
  key: 'rules' | 'steps' | 'starts' | 'closures' | 'locations'
  schema: S
  toItem: (input: z.output<S>, known: K) => object
  /** What the input is held against. */
  known?: (tx: Tx, actor: Actor) => Promise<K>
  first?: Parameters<typeof blankForm>[0]
  /** What two items may not have in common, and the field at which that is said. */
  once?: { field: string; key: string }
  order?: (a: never, b: never) => number
  most: number
}

/** Page and forms of a part that is a list: what stands there, one to add, each to remove. */
export function listPart<S extends FormShape, K>(given: ListGiven<S, K>): Route[] {
  const path = `/aanbieder/diensten/:id/${given.path}`
  const show = async (c: RequestContext, id: string, state?: FormState) => {
    const { service, waiting } = await own(c, id, given.part)
    const items = ((waiting ?? (service as unknown as Body))[given.key] as Body[]) ?? []
    const waits = isMaterial(given.part) && service.status !== 'draft'
    const common = { t: texts(c), service, ...given, items, waits, waiting: waiting !== undefined }
    return <ListPartPage {...common} form={state ?? blankForm(given.first)} full={items.length >= given.most} />
  }
  const change = async (c: RequestContext, id: string, by: (items: object[], known: K) => object[]) => {
    await write(c, async (tx, actor) => {
      const known = (await given.known?.(tx, actor)) as K
      await changePart(tx, actor, id, given.part, (body) => ({ ...body, [given.key]: by(body[given.key] as object[], known) }))
    })
    return c.href(path.replace(':id', id))
  }
  return [
    page({ get: path, ...provider, params: ServiceId, show: (c, { params }) => show(c, params.id) }),
    form({
      post: path,
      ...provider,
      params: ServiceId,
      form: given.schema,
      labels: (c) => labelsIn(fieldsOf(texts(c), given.part)),
      submit: (c, { params, input }) =>
        change(c, params.id, (items, known) => {
          const item = given.toItem(input, known)
          if (given.once && isThere(items, item, given.once.key)) invalid(given.once.field, 'alreadyThere')
          const all = [...items, item].slice(0, given.most)
          return given.order ? all.toSorted(given.order as never) : all
        }),
      again: (c, { params, form: state }) => show(c, params.id, state),
    }),
    form({
      post: `${path}/:number/verwijdering`,
      ...provider,
      params: ItemParams,
      form: Nothing,
      submit: (c, { params }) => change(c, params.id, (items) => items.filter((_, index) => index !== params.number)),
      again: (c, { params }) => show(c, params.id),
    }),
  ]
}

/** What the fields of a part are called; those of a price carry the number of their line. */
function wordsOf(t: ReturnType<typeof texts>, part: ChangePart) {
  return part.startsWith('price') ? { ...fieldsOf(t, part), ...lineTexts(t) } : fieldsOf(t, part)
}

function isThere(items: readonly object[], item: object, key: string): boolean {
  const keyOf = (one: object) => (one as Body)[key] ?? null
  return items.some((one) => keyOf(one) === keyOf(item))
}

/** The own service, with what waits for a region in this part; another's is not there. */
async function own(c: RequestContext, id: string, part: ChangePart, more?: PartGiven<FormShape, unknown>['options']) {
  return read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    if (!service || service.organisationId !== actor.organisationId) notFound()
    refuseUnless(service.status !== 'ended', 'catalogue.isEnded', 409)
    refuseUnless(service.status !== 'merged', 'catalogue.isMerged', 409)
    return { service, waiting: (await openProposal(tx, id, part))?.body, options: (await more?.(tx, actor, c)) ?? {} }
  })
}
