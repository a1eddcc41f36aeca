import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { regionByCode } from '../../regions/index.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { endPage } from './end-view.tsx'
import { answerStep, beginJourney, beginning, keepByCode, openJourney, takeUp } from './journey.ts'
import { EntrancesPage } from './pages/entrances-page.tsx'
import { KeptPage, TakeUpPage } from './pages/keep-pages.tsx'
import { StepPage } from './pages/step-page.tsx'
import { AnswerForm, Asked, Code, Entrance, Journey, Place, RegionAsked, RegionEntrance, RegionJourney } from './schema.ts'
import type { EntranceKind } from './tree.ts'
import { publishedTree } from './versions.ts'
import { longestFrom, type Walked } from './walk.ts'

const open = { may: 'anyone' as const, purpose: null, front: true }
/** A program that fills tables does far more; a class at school shares one address. */
const BEGIN_LIMIT = { name: 'questions', points: 300, perSeconds: 3600 }
const CODE_LIMIT = { name: 'answers-code', points: 20, perSeconds: 3600 }

/** The site a journey is on: that of a region, or the national one. */
export function baseOf(c: RequestContext): string {
  return c.region ? `/regio/${c.region.slug}` : ''
}

async function entrancesPage(c: RequestContext) {
  const { tree } = await read(c, publishedTree)
  return <EntrancesPage t={texts(c).questions} entrances={tree.entrances} base={baseOf(c)} />
}

async function firstPage(c: RequestContext, entrance: EntranceKind, state?: FormState) {
  const { walked, tree } = await read(c, (tx) => beginning(tx, entrance))
  if (walked.node.kind !== 'question') notFound()
  return (
    <StepPage
      t={texts(c).questions}
      question={walked.node}
      action={`${baseOf(c)}/vragen/begin/${entrance}`}
      back={`${baseOf(c)}/vragen`}
      at={1}
      most={longestFrom(tree, walked.at)}
      chosen={undefined}
      urgent={`${baseOf(c)}/dringend`}
      form={state ?? blankForm()}
    />
  )
}

async function stepPage(c: RequestContext, { token, step }: { token: string; step: number }, state?: FormState) {
  const { tree, walked } = await read(c, (tx, actor) => openJourney(tx, actor, token))
  const { steps } = walked
  const asked =
    steps[step - 1] ?? (step === steps.length + 1 && walked.node.kind === 'question' ? { node: walked.at, question: walked.node } : null)
  const journey = `${baseOf(c)}/vragen/${token}`
  if (!asked) return c.hono.redirect(c.href(placeOf(journey, walked)), 303)
  return (
    <StepPage
      t={texts(c).questions}
      question={asked.question}
      action={`${journey}/stap/${step}`}
      back={step === 1 ? `${baseOf(c)}/vragen` : `${journey}/stap/${step - 1}`}
      at={step}
      most={step - 1 + longestFrom(tree, asked.node)}
      chosen={steps[step - 1]?.answer.code}
      urgent={`${baseOf(c)}/dringend`}
      form={state ?? blankForm()}
    />
  )
}

/** Where a journey stands: the next question, or the end. */
function placeOf(journey: string, { steps, node }: Walked): string {
  return node.kind === 'outcome' ? `${journey}/uitkomst` : `${journey}/stap/${steps.length + 1}`
}

async function keep(c: RequestContext, token: string) {
  const kept = await write(c, (tx, actor) => keepByCode(tx, actor, token, c.region?.code ?? null))
  // Shown once: the code stands on this page and nowhere else.
  return c.page(<KeptPage t={texts(c).questions} {...kept} journey={`${baseOf(c)}/vragen/${token}`} />)
}

/** The same pages on the national site and on that of a region. */
function routesBelow<const B extends '' | '/regio/:slug'>(base: B): Route[] {
  const [at, entrance, asked, journey] =
    base === '' ? [undefined, Entrance, Asked, Journey] : [RegionSlug, RegionEntrance, RegionAsked, RegionJourney]
  return [
    page({ get: `${base}/vragen`, ...open, ...(at ? { params: at } : {}), show: (c) => entrancesPage(c) }),
    page({
      get: `${base}/vragen/begin/:entrance`,
      ...open,
      params: entrance!,
      show: (c, { params }) => firstPage(c, params.entrance),
    }),
    form({
      post: `${base}/vragen/begin/:entrance`,
      ...open,
      params: entrance!,
      form: AnswerForm,
      limit: BEGIN_LIMIT,
      async submit(c, { params, input }) {
        const begun = { regionCode: c.region?.code ?? null, entrance: params.entrance, answer: input.answer }
        const { token, walked } = await write(c, (tx, actor) => beginJourney(tx, actor, begun))
        return c.href(placeOf(`${baseOf(c)}/vragen/${token}`, walked))
      },
      again: (c, { params, form: state }) => firstPage(c, params.entrance, state),
    }),
    page({ get: `${base}/vragen/:token/stap/:step`, ...open, params: asked!, show: (c, { params }) => stepPage(c, params) }),
    form({
      post: `${base}/vragen/:token/stap/:step`,
      ...open,
      params: asked!,
      form: AnswerForm,
      async submit(c, { params, input }) {
        const walked = await write(c, (tx, actor) => answerStep(tx, actor, params.token, params.step, input.answer))
        return c.href(nextAfter(`${baseOf(c)}/vragen/${params.token}`, params.step, walked))
      },
      again: (c, { params, form: state }) => stepPage(c, params, state),
    }),
    page({
      get: `${base}/vragen/:token/uitkomst`,
      ...open,
      params: journey!,
      query: Place,
      show: (c, { params, query }) => endPage(c, params.token, query.zoek),
    }),
    form({
      post: `${base}/vragen/:token/bewaring`,
      ...open,
      params: journey!,
      form: AnswerForm,
      limit: BEGIN_LIMIT,
      submit: (c, { params }) => keep(c, params.token),
      again: (c, { params }) => endPage(c, params.token, undefined),
    }),
  ]
}

/** After changing an earlier answer the next question comes, answered already or not. */
function nextAfter(journey: string, step: number, walked: Walked): string {
  return step < walked.steps.length ? `${journey}/stap/${step + 1}` : placeOf(journey, walked)
}

export const questionRoutes: Route[] = [
  page({
    get: '/vragen/terug',
    ...open,
    show: async (c) => <TakeUpPage t={texts(c).questions} fields={texts(c).fields} form={blankForm()} />,
  }),
  form({
    post: '/vragen/terug',
    ...open,
    form: Code,
    limit: CODE_LIMIT,
    async submit(c, { input }) {
      const { token, journey, slug } = await write(c, async (tx, actor) => {
        const found = await takeUp(tx, actor, input.code)
        return {
          ...found,
          slug: found.journey.regionCode ? (await regionByCode(tx, found.journey.regionCode, actor.today))?.slug : undefined,
        }
      })
      return c.href(placeOf(`${slug ? `/regio/${slug}` : ''}/vragen/${token}`, journey.walked))
    },
    again: async (c, { form: state }) => <TakeUpPage t={texts(c).questions} fields={texts(c).fields} form={state} />,
  }),
  ...routesBelow(''),
  ...routesBelow('/regio/:slug'),
]
