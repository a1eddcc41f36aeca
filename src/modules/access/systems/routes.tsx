import { z } from '@hono/zod-openapi'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { regionsOn } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import { askSystem, blockSystem, enterSystem, letSystemIn, refuseSystem } from './commands.ts'
import { AskSystemPage, SystemsPage } from './pages.tsx'
import { regionsToAsk, systemsKeptBy, systemsOfOwn } from './queries.ts'
import { AskSystem, EnterSystem, SystemParam } from './schema.ts'

const keeps = { may: ['administrator', 'coordinator'] as const, purpose: null }
const asks = { may: ['partner', 'guide', 'organisation-admin'] as const, purpose: null }

async function keptPage(c: RequestContext, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const regions = await regionsOn(tx, actor.today)
    const own = hasRole(actor, 'administrator') ? regions : regions.filter(({ code }) => actor.regions.includes(code))
    return { rows: await systemsKeptBy(tx, actor), regions: own }
  })
  return <SystemsPage t={texts(c)} form={state ?? blankForm()} {...given} />
}

async function ownPage(c: RequestContext, state?: FormState) {
  const given = await read(c, async (tx, actor) => ({ rows: await systemsOfOwn(tx, actor), regions: await regionsToAsk(tx, actor) }))
  return <AskSystemPage t={texts(c)} form={state ?? blankForm()} {...given} />
}

/** One step with a system in the list of who keeps them. */
function step(noun: string, command: (tx: Tx, actor: Actor, id: string) => Promise<void>): Route {
  return form({
    post: `/beheer/systemen/:systemId/${noun}`,
    ...keeps,
    params: SystemParam,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => command(tx, actor, params.systemId))
      return c.href('/beheer/systemen')
    },
    again: (c) => keptPage(c),
  })
}

/** Systems of organisations that use the API: asked for at the desk, kept by the region and the country. policy: A6, L2 */
export const systemRoutes: Route[] = [
  page({ get: '/beheer/systemen', ...keeps, show: (c) => keptPage(c) }),
  form({
    post: '/beheer/systemen',
    ...keeps,
    form: EnterSystem,
    async submit(c, { input }) {
      await write(c, (tx, actor) => enterSystem(tx, actor, input))
      return c.href('/beheer/systemen')
    },
    again: (c, { form: state }) => keptPage(c, state),
  }),
  step('toelating', letSystemIn),
  step('weigering', refuseSystem),
  step('blokkade', (tx, actor, id) => blockSystem(tx, actor, id, true)),
  step('vrijgave', (tx, actor, id) => blockSystem(tx, actor, id, false)),
  page({ get: '/werk/systeem', ...asks, show: (c) => ownPage(c) }),
  form({
    post: '/werk/systeem',
    ...asks,
    form: AskSystem,
    async submit(c, { input }) {
      await write(c, (tx, actor) => askSystem(tx, actor, input))
      return c.href('/werk/systeem')
    },
    again: (c, { form: state }) => ownPage(c, state),
  }),
]
