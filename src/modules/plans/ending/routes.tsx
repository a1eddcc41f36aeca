import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { planPage } from '../guide-routes.tsx'
import { requirePlan } from '../queries.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { endPlan, reopenPlan } from './commands.ts'
import { endable } from './open.ts'
import { EndPlanPage } from './page.tsx'
import { EndPlan, ReopenPlan } from './schema.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }

async function endPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const plan = await requirePlan(tx, person)
    return { person: { id: person.id, name: person.displayName }, goal: plan.goal, ...(await endable(tx, actor, person, plan, null)) }
  })
  return <EndPlanPage t={texts(c)} {...given} form={state ?? blankForm()} />
}

/** A plan ends, apart from the file, and can begin again. policy: E1 */
export const endingRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/plan/einde',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => endPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/plan/einde',
    ...guidance,
    params: PersonParams,
    form: EndPlan,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => endPlan(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => endPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/plan/heropening',
    ...guidance,
    params: PersonParams,
    form: ReopenPlan,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => reopenPlan(tx, actor, await requireFile(tx, actor, params.personId), input.reopenedBecause))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => planPage(c, params.personId, { reopening: state }),
  }),
]
