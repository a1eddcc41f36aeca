import { z } from '@hono/zod-openapi'
import { labelsIn } from '../../../platform/fields.tsx'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import {
  addSource,
  allowRemoval,
  changeSource,
  ChangeSource,
  fetchNow,
  NewSource,
  pauseSource,
  removeSource,
  sources,
  sourceWithRuns,
} from './manage.ts'
import { SOURCES, SourcesPage } from './pages.tsx'
import { SourcePage } from './source-page.tsx'

const administrator = { may: ['administrator'] as const, purpose: null }
const SourceId = z.object({ id: z.uuid() })

const listPage = async (c: RequestContext, state: FormState) => <SourcesPage t={texts(c)} list={await read(c, sources)} form={state} />
async function sourcePage(c: RequestContext, id: string, state?: FormState) {
  const found = await read(c, (tx) => sourceWithRuns(tx, id))
  const { name: sourceName, url, licence, everyHours } = found.source
  return <SourcePage t={texts(c)} {...found} form={state ?? blankForm({ sourceName, url, licence, everyHours })} />
}

function button(path: string, work: (tx: Tx, actor: Actor, id: string) => Promise<void>, back = (id: string) => `${SOURCES}/${id}`): Route {
  return form({
    post: `${SOURCES}/:id/${path}`,
    ...administrator,
    params: SourceId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => work(tx, actor, params.id))
      return c.href(back(params.id))
    },
    again: (c, { params }) => sourcePage(c, params.id),
  })
}

/** Where administrators see how taking over goes, and add, change, stop or remove a source. */
export const feedRoutes: Route[] = [
  page({ get: SOURCES, ...administrator, show: (c) => listPage(c, blankForm({ id: newId(), everyHours: 24 })) }),
  form({
    post: SOURCES,
    ...administrator,
    form: NewSource,
    labels: (c) => labelsIn(texts(c).feeds.fields),
    async submit(c, { input }) {
      await write(c, (tx, actor) => addSource(tx, actor, input))
      return c.href(`${SOURCES}/${input.id}`)
    },
    again: (c, { form: state }) => listPage(c, state),
  }),
  page({ get: `${SOURCES}/:id`, ...administrator, params: SourceId, show: (c, { params }) => sourcePage(c, params.id) }),
  form({
    post: `${SOURCES}/:id`,
    ...administrator,
    params: SourceId,
    form: ChangeSource,
    labels: (c) => labelsIn(texts(c).feeds.fields),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => changeSource(tx, actor, params.id, input))
      return c.href(`${SOURCES}/${params.id}`)
    },
    again: (c, { params, form: state }) => sourcePage(c, params.id, state),
  }),
  button('ophalen', fetchNow),
  button('opruiming', allowRemoval),
  button('verwijdering', removeSource, () => SOURCES),
  button('onderbreking', (tx, actor, id) => pauseSource(tx, actor, id, true)),
  button('hervatting', (tx, actor, id) => pauseSource(tx, actor, id, false)),
]
