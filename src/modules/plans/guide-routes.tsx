import { z } from '@hono/zod-openapi'
import { useCopy } from '../../platform/copy/index.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { accountNames } from '../access/index.ts'
import { catalogueCopy, serviceById } from '../catalogue/index.ts'
import { idsOf, requireFile } from '../people/index.ts'
import { organisationsWithRole } from '../regions/index.ts'
import { openPlan } from './commands/plan.ts'
import { recordPlacement } from './commands/placement.ts'
import { refer, sendAnnounced, withdrawReferral } from './commands/refer.ts'
import { addStep, endStep } from './commands/step.ts'
import { FindPage } from './pages/find-page.tsx'
import { NewStepPage } from './pages/new-step-page.tsx'
import { PlanPage } from './pages/plan-page.tsx'
import { PlacementPage, ReferPage, ReferralPage } from './pages/refer-pages.tsx'
import { proposalOf } from './lead-queries.ts'
import { openDecisions, planOf, referralsOf, requireReferral } from './queries.ts'
import { EndStep, NewPlacement, NewReferral, NewStep, OpenPlan, PersonParams, ReferralParams, ServiceSearch, StepParams } from './schema.ts'
import { namesFor, planShown } from './shown.ts'
import { suitedFor } from './suited.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const base = (personId: string) => `/werk/personen/${personId}/plan`

async function planPage(c: RequestContext, personId: string, state?: FormState, typed: string | null = null) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const shown = await planShown(tx, actor, texts(c), person.regionCode, await idsOf(tx, person.regionCode, person.id))
    const proposal = shown ? await proposalOf(tx, person.regionCode, shown.plan.id) : undefined
    const name = proposal ? (await accountNames(tx, [proposal.accountId])).get(proposal.accountId) : undefined
    return {
      person: { id: person.id, name: person.displayName, closedOn: person.closedOn, closedBecause: person.closedBecause },
      plan: shown && shown.plan.endedOn === null ? { goal: shown.plan.goal, lead: shown.leadName } : null,
      proposal: proposal?.answerBy ? { name: name ?? '', answerBy: proposal.answerBy, lapsed: proposal.state === 'lapsed' } : null,
      steps: shown?.steps ?? [],
      referrals: shown?.referrals ?? [],
      work: shown?.work ?? [],
      outcomes: shown?.outcomes ?? [],
    }
  })
  return <PlanPage t={texts(c)} today={c.actor.today} {...given} typed={typed} form={state ?? blankForm({ id: newId() })} />
}

async function stepPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const partners = await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)
    return { person: { id: person.id, name: person.displayName }, partners }
  })
  const t = texts(c)
  const owners = [
    { value: 'person', label: t.owners.person! },
    { value: 'guide', label: t.owners.guide! },
    ...given.partners.map((one) => ({ value: one.id, label: one.name })),
  ]
  return (
    <NewStepPage
      t={t}
      person={given.person}
      owners={owners}
      form={state ?? blankForm({ id: newId(), kind: 'own-action', owner: 'person' })}
    />
  )
}

async function referPage(
  c: RequestContext,
  personId: string,
  query: { zoek?: string | undefined; dienst?: string | undefined },
  state?: FormState,
) {
  const copy = await useCopy(c.db, catalogueCopy)
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const service = query.dienst ? await serviceById(tx, query.dienst, actor.today) : undefined
    const items = service ? [] : await suitedFor(tx, actor, copy, person, query.zoek)
    const plan = service ? await planOf(tx, person.regionCode, [person.id]) : undefined
    return { person: { id: person.id, name: person.displayName }, service, items, waits: plan ? await openDecisions(tx, actor, plan) : [] }
  })
  if (!given.service) return <FindPage t={texts(c)} person={given.person} words={query.zoek} items={given.items} />
  const waits = given.waits.map((step) => ({ value: step.id, label: step.title ?? '' }))
  return (
    <ReferPage
      t={texts(c)}
      person={given.person}
      service={given.service}
      waits={waits}
      form={state ?? blankForm({ id: newId(), serviceId: given.service.id })}
    />
  )
}

async function referralPage(c: RequestContext, personId: string, referralId: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const row = await requireReferral(tx, actor, referralId)
    if (row.personId !== person.id && !(await idsOf(tx, person.regionCode, person.id)).includes(row.personId)) notFound()
    const names = await namesFor(tx, [row])
    return {
      person: { id: person.id, name: person.displayName },
      row,
      service: names.service(row.serviceId),
      provider: names.organisation(row.providerOrganisation),
    }
  })
  return <ReferralPage t={texts(c)} {...given} />
}

async function placementPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const rows = await referralsOf(tx, person.regionCode, [person.id])
    const names = await namesFor(tx, rows)
    return {
      person: { id: person.id, name: person.displayName },
      referrals: rows.map((row) => ({ value: row.id, label: names.service(row.serviceId) })),
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
      return mine ? c.href(base(params.personId)) : c.page(await planPage(c, params.personId, undefined, input.goal), 409)
    },
    again: (c, { params, form: state }) => planPage(c, params.personId, state),
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
      await write(c, async (tx, actor) => addStep(tx, actor, await requireFile(tx, actor, params.personId), input))
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
    again: (c, { params, form: state }) => planPage(c, params.personId, state),
  }),
  page({
    get: '/werk/personen/:personId/doorverwijzingen/nieuw',
    ...guidance,
    params: PersonParams,
    query: ServiceSearch,
    show: (c, { params, query }) => referPage(c, params.personId, query),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen',
    ...guidance,
    params: PersonParams,
    form: NewReferral,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => refer(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => referPage(c, params.personId, ServiceSearch.parse({ dienst: state.values.serviceId }), state),
  }),
  page({
    get: '/werk/personen/:personId/doorverwijzingen/:referralId',
    ...guidance,
    params: ReferralParams,
    show: (c, { params }) => referralPage(c, params.personId, params.referralId),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen/:referralId/verzending',
    ...guidance,
    params: ReferralParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => sendAnnounced(tx, actor, await requireFile(tx, actor, params.personId), params.referralId))
      return c.href(`/werk/personen/${params.personId}/doorverwijzingen/${params.referralId}`)
    },
    again: (c, { params }) => referralPage(c, params.personId, params.referralId),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen/:referralId/intrekking',
    ...guidance,
    params: ReferralParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => withdrawReferral(tx, actor, await requireFile(tx, actor, params.personId), params.referralId))
      return c.href(base(params.personId))
    },
    again: (c, { params }) => referralPage(c, params.personId, params.referralId),
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
