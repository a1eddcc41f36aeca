import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { PersonParams } from '../schema.ts'
import { myFile, openFile } from '../sharing/item.ts'
import { texts } from '../texts.ts'
import { answerPlan, changeGoal, takeBack } from './commands.ts'
import { GoalPage } from './goal-page.tsx'
import { AgreementPage, type Where } from './page.tsx'
import { AnswerPlan, AnswerPlanAtDesk, ChangeGoal, TakeBack } from './schema.ts'
import { agreementShown, goalShown } from './shown.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
/** Whose plan: null is one's own. */
type Whose = string | null

const fileOf = (tx: Tx, actor: Actor, whose: Whose) => (whose === null ? myFile(tx, actor) : openFile(tx, actor, whose))
function whereOf(whose: Whose): Where {
  return whose === null ? { voice: 'mine', plan: '/mijn/plan' } : { voice: 'desk', plan: `/werk/personen/${whose}/plan` }
}

async function agreementPage(c: RequestContext, whose: Whose, state?: FormState) {
  const shown = await read(c, async (tx, actor) => agreementShown(tx, actor, texts(c), await fileOf(tx, actor, whose)))
  const fresh = { id: newId(), version: String(shown.version), ...(whose === null ? {} : { answeredHow: 'desk' }) }
  return <AgreementPage t={texts(c)} {...whereOf(whose)} shown={shown} form={state ?? blankForm(fresh)} backId={newId()} />
}
async function goalPage(c: RequestContext, whose: Whose, state?: FormState) {
  const shown = await read(c, async (tx, actor) => goalShown(tx, actor, texts(c), await fileOf(tx, actor, whose)))
  const fresh = { version: String(shown.version), goal: shown.goal ?? '' }
  return <GoalPage t={texts(c)} {...whereOf(whose)} shown={shown} form={state ?? blankForm(fresh)} />
}

/** The person agrees with the plan or not, and the goal can change; at their own place and at the desk. policy: E1 */
export const agreementRoutes: Route[] = [
  page({ get: '/mijn/plan/akkoord', ...own, show: (c) => agreementPage(c, null) }),
  form({
    post: '/mijn/plan/akkoord',
    ...own,
    form: AnswerPlan,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => answerPlan(tx, actor, await fileOf(tx, actor, null), input))
      return c.href('/mijn/plan/akkoord')
    },
    again: (c, { form: state }) => agreementPage(c, null, state),
  }),
  form({
    post: '/mijn/plan/akkoord/intrekking',
    ...own,
    form: TakeBack,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => takeBack(tx, actor, await fileOf(tx, actor, null), input.id))
      return c.href('/mijn/plan/akkoord')
    },
    again: (c) => agreementPage(c, null),
  }),
  page({ get: '/mijn/plan/doel', ...own, show: (c) => goalPage(c, null) }),
  form({
    post: '/mijn/plan/doel',
    ...own,
    form: ChangeGoal,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => changeGoal(tx, actor, await fileOf(tx, actor, null), input))
      return c.href('/mijn/plan')
    },
    again: (c, { form: state }) => goalPage(c, null, state),
  }),
  page({
    get: '/werk/personen/:personId/plan/akkoord',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => agreementPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/plan/akkoord',
    ...guidance,
    params: PersonParams,
    form: AnswerPlanAtDesk,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => answerPlan(tx, actor, await fileOf(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan/akkoord`)
    },
    again: (c, { params, form: state }) => agreementPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/plan/akkoord/intrekking',
    ...guidance,
    params: PersonParams,
    form: TakeBack,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => takeBack(tx, actor, await fileOf(tx, actor, params.personId), input.id))
      return c.href(`/werk/personen/${params.personId}/plan/akkoord`)
    },
    again: (c, { params }) => agreementPage(c, params.personId),
  }),
  page({
    get: '/werk/personen/:personId/plan/doel',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => goalPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/plan/doel',
    ...guidance,
    params: PersonParams,
    form: ChangeGoal,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => changeGoal(tx, actor, await fileOf(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => goalPage(c, params.personId, state),
  }),
]
