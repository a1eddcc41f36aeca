import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { asLink, LINK_LIMIT } from '../../platform/safe-link.ts'
import { appointmentsOf } from '../appointments/index.ts'
import { actsIn } from '../../platform/actor.ts'
import { idsOf, ownFile } from '../people/index.ts'
import { answerOutcome } from './commands/outcome.ts'
import { endOf } from './ending/queries.ts'
import { knownShown, leadShown } from './lead/shown.ts'
import { standOf } from './agreement/queries.ts'
import { moveOwnStep } from './board/move.ts'
import { MoveStep, PlanView, type PlanViewed } from './board/schema.ts'
import { tickOwnStep } from './commands/step.ts'
import { MyPlanPage, NoPlanPage, OutcomePage } from './pages/mine-pages.tsx'
import { draftsShown } from './draft/listed.ts'
import { helpOf } from './missing-help/queries.ts'
import { unnameParties } from './own-work/commands.ts'
import { ownWorkOf } from './own-work/queries.ts'
import { freshParts } from './notes/place.ts'
import { openOutcomeLink } from './aftercare/by-code.ts'
import { callFor, outcomesOf, placementsOf } from './outcome-queries.ts'
import { AnswerOutcome, LinkToken, OneId } from './schema.ts'
import { planShown } from './shown.ts'
import { texts } from './texts.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function myPlan(c: RequestContext, view: PlanViewed = 'kolommen') {
  const {
    plan: shown,
    stand,
    end,
    known,
    contact,
    help,
    ownWork,
    toRead,
    fresh,
  } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const ids = await idsOf(tx, file.regionCode, file.personId)
    const appointments = actsIn(actor, 'appointments') ? await appointmentsOf(tx, file.regionCode, ids) : []
    const plan = await planShown(tx, actor, texts(c), file.regionCode, ids, appointments)
    return {
      plan,
      stand: plan && plan.plan.endedOn === null ? await standOf(tx, plan.plan) : null,
      known: await knownShown(tx, file.regionCode, ids),
      contact: plan && plan.plan.endedOn === null ? await leadShown(tx, plan.plan) : null,
      end: plan && plan.plan.endedOn !== null ? await endOf(tx, plan.plan) : null,
      help: await helpOf(tx, file.regionCode, ids),
      ownWork: await ownWorkOf(tx, file.regionCode, ids),
      toRead: (await draftsShown(tx, file.regionCode, ids)).filter((one) => one.shown),
      fresh: await freshParts(tx, actor, texts(c), { regionCode: file.regionCode, personIds: ids }),
    }
  })
  if (!shown) return <NoPlanPage t={texts(c)} help={help} ownWork={ownWork} />
  return (
    <MyPlanPage
      t={texts(c)}
      today={c.actor.today}
      phone={shown.leadPhone}
      goal={shown.plan.goal}
      lead={shown.leadName}
      view={view}
      stand={stand}
      end={end}
      known={known}
      contact={contact}
      derived={shown.derived}
      steps={shown.steps}
      referrals={shown.referrals}
      work={shown.work}
      outcomes={shown.outcomes}
      help={help}
      ownWork={ownWork}
      toRead={toRead}
      fresh={fresh.map(({ kind, id, title }) => ({ href: `/mijn/plan/onderdelen/${kind}/${id}`, title }))}
    />
  )
}

async function outcomePage(c: RequestContext, action: string, file: { regionCode: string; personId: string }, id: string) {
  const given = await read(c, async (tx) => {
    const all = await outcomesOf(tx, file.regionCode, [file.personId])
    const found = all.find((one) => one.id === id && one.askedOn !== null) ?? notFound()
    const placed = (await placementsOf(tx, file.regionCode, [file.personId])).find((one) => one.id === found.placementId)
    const years = found.answer !== null && found.months >= 6 && placed?.endedOn === null ? { answer: placed.yearsAnswer } : null
    return { answered: found.answer !== null, call: await callFor(tx, found), years }
  })
  return <OutcomePage t={texts(c)} action={action} {...given} />
}

async function linkOutcome(c: RequestContext, token: string) {
  const link = await openOutcomeLink(c, token)
  return outcomePage(asLink(c, link), `/hoe-gaat-het/${token}`, link, link.record)
}

/** The person's own plan, and how it goes, with one tap. */
export const personRoutes: Route[] = [
  page({ get: '/mijn/plan', ...own, query: PlanView, show: (c, { query }) => myPlan(c, query.weergave) }),
  form({
    post: '/mijn/plan/stappen/:id/gedaan',
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) =>
        tickOwnStep(tx, actor, { regionCode: ownFile(actor).regionCode, id: ownFile(actor).personId }, params.id),
      )
      return c.href('/mijn/plan')
    },
    again: (c) => myPlan(c),
  }),
  form({
    post: '/mijn/plan/eigen-werk/intrekking',
    ...own,
    form: z.object({}),
    async submit(c) {
      await write(c, async (tx, actor) => {
        const { regionCode, personId } = ownFile(actor)
        await unnameParties(tx, actor, regionCode, await idsOf(tx, regionCode, personId))
      })
      return c.href('/mijn/plan')
    },
    again: (c) => myPlan(c),
  }),
  form({
    post: '/mijn/plan/stappen/:id/kolom',
    ...own,
    params: OneId,
    form: MoveStep,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) =>
        moveOwnStep(tx, actor, { regionCode: ownFile(actor).regionCode, id: ownFile(actor).personId }, params.id, input.column),
      )
      return c.href('/mijn/plan#stappen')
    },
    again: (c) => myPlan(c),
  }),
  page({
    get: '/mijn/hoe-gaat-het/:id',
    ...own,
    params: OneId,
    show: (c, { params }) => outcomePage(c, `/mijn/hoe-gaat-het/${params.id}`, ownFile(c.actor), params.id),
  }),
  form({
    post: '/mijn/hoe-gaat-het/:id',
    ...own,
    params: OneId,
    form: AnswerOutcome,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerOutcome(tx, actor, ownFile(actor).regionCode, params.id, input.answer))
      return c.href(`/mijn/hoe-gaat-het/${params.id}`)
    },
    again: (c, { params }) => outcomePage(c, `/mijn/hoe-gaat-het/${params.id}`, ownFile(c.actor), params.id),
  }),
  page({
    get: '/hoe-gaat-het/:token',
    may: 'anyone',
    purpose: 'placement',
    params: LinkToken,
    show: (c, { params }) => linkOutcome(c, params.token),
  }),
  form({
    post: '/hoe-gaat-het/:token',
    may: 'anyone',
    purpose: 'placement',
    params: LinkToken,
    form: AnswerOutcome,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openOutcomeLink(c, params.token)
      const how = link.what === 'outcome' ? 'link' : 'letter'
      await write(asLink(c, link), (tx, actor) => answerOutcome(tx, actor, link.regionCode, link.record, input.answer, how))
      return c.href(`/hoe-gaat-het/${params.token}`)
    },
    again: (c, { params }) => linkOutcome(c, params.token),
  }),
]
