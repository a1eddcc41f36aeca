import { z } from '@hono/zod-openapi'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { applyArrangement, arrangementsFor, requireArrangement } from './apply.ts'
import { ArrangementPage, ArrangementsPage } from './pages.tsx'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/plan/arrangement'
const Chosen = z.object({ arrangement: z.uuid().optional().catch(undefined) })
const Apply = z.object({ id: z.uuid().meta({ input: 'hidden' }), arrangement: z.uuid().meta({ input: 'hidden' }) })

async function listPage(c: RequestContext, personId: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return { person: { id: person.id, name: person.displayName }, arrangements: await arrangementsFor(tx, person.regionCode) }
  })
  return <ArrangementsPage t={texts(c)} {...given} />
}

async function onePage(c: RequestContext, personId: string, id: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return { person: { id: person.id, name: person.displayName }, ...(await requireArrangement(tx, actor, person.regionCode, id)) }
  })
  return <ArrangementPage t={texts(c)} {...given} formId={newId()} />
}

/** An arrangement for one person: its steps go on the plan. */
export const arrangementRoutes: Route[] = [
  page({
    get: PATH,
    ...guidance,
    params: PersonParams,
    query: Chosen,
    show: (c, { params, query }) => (query.arrangement ? onePage(c, params.personId, query.arrangement) : listPage(c, params.personId)),
  }),
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: Apply,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => applyArrangement(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params }) => listPage(c, params.personId),
  }),
]
