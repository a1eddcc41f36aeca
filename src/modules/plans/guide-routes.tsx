import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { accountNames } from '../access/index.ts'
import { appointmentsOf } from '../appointments/index.ts'
import { idsOf, requireFile } from '../people/index.ts'
import { organisationsWithRole } from '../regions/index.ts'
import { draftsShown } from './draft/listed.ts'
import { standOf } from './agreement/queries.ts'
import { openPlan } from './commands/plan.ts'
import { recordPlacement } from './commands/placement.ts'
import { addStep, endStep } from './commands/step.ts'
import { NewStepPage } from './pages/new-step-page.tsx'
import { endOf } from './ending/queries.ts'
import { knownShown, passedOnShown } from './lead/shown.ts'
import { PlanPage } from './pages/plan-page.tsx'
import { PlacementPage } from './pages/placement-page.tsx'
import { proposalOf } from './lead-queries.ts'
import { broughtOf } from './move/move.ts'
import { ownWorkShown } from './own-work/shown.ts'
import { selfReferralsOf } from './self/queries.ts'
import { helpOf } from './missing-help/queries.ts'
import { referralsOf } from './queries.ts'
import { EndStep, NewPlacement, NewStep, OpenPlan, PersonParams, StepParams } from './schema.ts'
import { namesFor, ownerOptions, planShown } from './shown.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const base = (personId: string) => `/werk/personen/${personId}/plan`

interface Shown {
  /** The form that opens a plan, as it was sent. */
  form?: FormState
  /** What somebody wrote for a plan while another was there already. */
  typed?: string
  /** The form that begins an ended plan again, as it was sent. */
  reopening?: FormState
}

/** The plan at the desk. */
export async function planPage(c: RequestContext, personId: string, { form: state, typed, reopening }: Shown = {}) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const ids = await idsOf(tx, person.regionCode, person.id)
    const appointments = await appointmentsOf(tx, person.regionCode, ids)
    const shown = await planShown(tx, actor, texts(c), person.regionCode, ids, appointments)
    const proposal = shown ? await proposalOf(tx, person.regionCode, shown.plan.id) : undefined
    const name = proposal ? (await accountNames(tx, [proposal.accountId])).get(proposal.accountId) : undefined
    return {
      person: { id: person.id, name: person.displayName, closedOn: person.closedOn, closedBecause: person.closedBecause },
      plan: shown && shown.plan.endedOn === null ? { goal: shown.plan.goal, lead: shown.leadName } : null,
      proposal: proposal?.answerBy ? { name: name ?? '', answerBy: proposal.answerBy, lapsed: proposal.state === 'lapsed' } : null,
      stand: shown && shown.plan.endedOn === null ? await standOf(tx, shown.plan) : null,
      known: await knownShown(tx, person.regionCode, ids),
      passedOn: shown && shown.plan.endedOn === null ? await passedOnShown(tx, actor, shown.plan) : null,
      end: shown && shown.plan.endedOn !== null ? await endOf(tx, shown.plan) : null,
      derived: shown?.derived ?? [],
      steps: shown?.steps ?? [],
      referrals: shown?.referrals ?? [],
      work: shown?.work ?? [],
      outcomes: shown?.outcomes ?? [],
      drafts: await draftsShown(tx, person.regionCode, ids),
      self: await selfReferralsOf(tx, person.regionCode, ids),
      help: await helpOf(tx, person.regionCode, ids),
      ownWork: await ownWorkShown(tx, actor, person.regionCode, ids),
      brought: await broughtOf(tx, person.regionCode, ids),
    }
  })
  const goal = given.brought.find(({ kind }) => kind === 'goal')?.words
  return (
    <PlanPage
      t={texts(c)}
      today={c.actor.today}
      {...given}
      typed={typed ?? null}
      reopening={reopening ?? null}
      form={state ?? blankForm({ id: newId(), goal })}
    />
  )
}

async function stepPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const partners = await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)
    return { person: { id: person.id, name: person.displayName }, partners }
  })
  const t = texts(c)
  return (
    <NewStepPage
      t={t}
      person={given.person}
      owners={ownerOptions(t, given.partners)}
      form={state ?? blankForm({ id: newId(), kind: 'own-action', owner: 'person' })}
    />
  )
}

async function placementPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const rows = await referralsOf(tx, person.regionCode, [person.id])
    const names = await namesFor(tx, rows)
    return {
      person: { id: person.id, name: person.displayName },
      referrals: rows.filter((row) => !row.hidden).map((row) => ({ value: row.id, label: names.service(row.serviceId) })),
    }
  })
  return <PlacementPage t={texts(c)} {...given} form={state ?? blankForm({ id: newId(), startedOn: c.actor.today })} />
}

/** The plan at the desk of guide and regular contact. */
export const guideRoutes: Route[] = [
  page({ get: '/werk/personen/:personId/plan', ...guidance, params: PersonParams, show: (c, { params }) => planPage(c, params.personId) }),
  form({
    post: '/werk/personen/:personId/plan',
    may: ['guide'],
    purpose: 'guidance',
    params: PersonParams,
    form: OpenPlan,
    async submit(c, { params, input }) {
      const mine = await write(c, async (tx, actor) => openPlan(tx, actor, await requireFile(tx, actor, params.personId), input))
      return mine ? c.href(base(params.personId)) : c.page(await planPage(c, params.personId, { typed: input.goal }), 409)
    },
    again: (c, { params, form: state }) => planPage(c, params.personId, { form: state }),
  }),
  page({
    get: '/werk/personen/:personId/plan/stappen/nieuw',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => stepPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/plan/stappen',
    ...guidance,
    params: PersonParams,
    form: NewStep,
    async submit(c, { params, input }) {
      const sensitivity = await write(c, async (tx, actor) => addStep(tx, actor, await requireFile(tx, actor, params.personId), input))
      if (sensitivity === 'special') return c.href(`${base(params.personId)}/stappen/${input.id}/bevoegden`)
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => stepPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/plan/stappen/:stepId/afronding',
    ...guidance,
    params: StepParams,
    form: EndStep,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => endStep(tx, actor, await requireFile(tx, actor, params.personId), params.stepId, input.state))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => planPage(c, params.personId, { form: state }),
  }),
  page({
    get: '/werk/personen/:personId/plaatsing',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => placementPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/plaatsing',
    ...guidance,
    params: PersonParams,
    form: NewPlacement,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => recordPlacement(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => placementPage(c, params.personId, state),
  }),
]
