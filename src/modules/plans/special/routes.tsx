import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { StepParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { namedFor, nameWorker, requireSpecial, unnameWorker } from './named.ts'
import { NamedPage, NameWorker } from './page.tsx'

const guidance = { may: ['guide'] as const, purpose: 'special-step' }
const PATH = '/werk/personen/:personId/plan/stappen/:stepId/bevoegden'

async function namedPage(c: RequestContext, { personId, stepId }: { personId: string; stepId: string }, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const step = await requireSpecial(tx, actor, person, stepId)
    const { named, others } = await namedFor(tx, actor, person, step)
    return { person: { id: person.id, name: person.displayName }, step, named, others }
  })
  return <NamedPage t={texts(c)} {...given} form={state ?? blankForm()} />
}

/** Who may know what a special step is: by name, and with a basis of its own. */
export const specialRoutes: Route[] = [
  page({ get: PATH, ...guidance, params: StepParams, show: (c, { params }) => namedPage(c, params) }),
  ...(
    [
      [PATH, nameWorker],
      [`${PATH}/verwijdering`, unnameWorker],
    ] as const
  ).map(([post, change]) =>
    form({
      post,
      ...guidance,
      params: StepParams,
      form: NameWorker,
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) => change(tx, actor, await requireFile(tx, actor, params.personId), params.stepId, input.worker))
        return c.href(`/werk/personen/${params.personId}/plan/stappen/${params.stepId}/bevoegden`)
      },
      again: (c, { params, form: state }) => namedPage(c, params, state),
    }),
  ),
]
