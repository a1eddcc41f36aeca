import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { organisationsById, organisationsWithRole } from '../regions/index.ts'
import { reassignHandover } from './commands/pass.ts'
import { EscalationsPage } from './pages/escalations-page.tsx'
import { escalations } from './queries.ts'
import { HandoverId, Reassign } from './schema.ts'
import { texts } from './texts.ts'

const coordination = { may: ['coordinator'] as const, purpose: 'coordination' }

async function escalationsPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx, actor) => {
    const rows = await escalations(tx, region.code)
    const takers = await organisationsWithRole(tx, region.code, 'guide-employer', actor.today)
    const holders = await organisationsById(
      tx,
      rows.map((row) => row.holder),
    )
    return {
      rows,
      takers: takers.map((one) => ({ value: one.id, label: one.name })),
      organisations: new Map([...holders].map(([id, one]) => [id, one.name])),
    }
  })
  return <EscalationsPage t={texts(c)} today={c.actor.today} me={c.actor.accountId} {...given} form={state ?? blankForm()} />
}

/** The coordinator: what nobody took. */
export const counterRoutes: Route[] = [
  page({ get: '/werk/escalaties', ...coordination, show: (c) => escalationsPage(c) }),
  form({
    post: '/werk/escalaties/:id/toewijzing',
    ...coordination,
    params: HandoverId,
    form: Reassign,
    async submit(c, { params, input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => reassignHandover(tx, actor, region.code, params.id, input.to))
      return c.href('/werk/escalaties')
    },
    again: (c, { form: state }) => escalationsPage(c, state),
  }),
]
