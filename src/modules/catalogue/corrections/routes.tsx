import { labelsIn } from '../../../platform/fields.tsx'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { standIn } from '../offer/merged.ts'
import { serviceById } from '../offer/queries.ts'
import { codesOf } from '../region/decide.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { answerCorrection, askCorrection } from './correction.ts'
import { AskPage, CorrectionsPage, FollowPage } from './pages.tsx'
import { correctionsIn, correctionsOf, findCorrection } from './queries.ts'
import { AnswerCorrection, AskCorrection, AskedFact, CorrectionId } from './schema.ts'

const open = { may: 'anyone' as const, purpose: null }
const provider = { may: ['provider'] as const, purpose: null }
const coordinator = { may: ['coordinator'] as const, purpose: null }

async function askPage(c: RequestContext, id: string, state: FormState) {
  const service = await read(c, async (tx, actor) => serviceById(tx, (await standIn(tx, 'service', id)) ?? id, actor.today))
  if (service?.status !== 'public') notFound()
  return <AskPage t={texts(c)} service={service} form={state} />
}

async function ownPage(c: RequestContext, wrong?: { id: string; form: FormState }) {
  const t = texts(c)
  const corrections = await read(c, (tx, actor) => correctionsOf(tx, actor.organisationId ?? notFound()))
  const back = { href: '/aanbieder/diensten', label: t.own.title }
  const action = '/aanbieder/meldingen/:id/antwoord'
  return <CorrectionsPage t={t} corrections={corrections} back={back} action={action} today={c.actor.today} wrong={wrong} />
}

async function regionPage(c: RequestContext, wrong?: { id: string; form: FormState }) {
  const t = texts(c)
  const corrections = await read(c, async (tx, actor) => correctionsIn(tx, await codesOf(tx, actor)))
  const back = { href: '/werk/aanbod', label: t.region.title }
  const action = '/werk/aanbod/meldingen/:id/antwoord'
  return <CorrectionsPage t={t} corrections={corrections} back={back} action={action} today={c.actor.today} wrong={wrong} />
}

export const correctionRoutes: Route[] = [
  page({
    get: '/diensten/:id/klopt-niet',
    ...open,
    params: ServiceId,
    query: AskedFact,
    show: (c, { params, query }) => askPage(c, params.id, blankForm({ id: newId(), fact: query.veld })),
  }),
  form({
    post: '/diensten/:id/klopt-niet',
    ...open,
    params: ServiceId,
    form: AskCorrection,
    labels: (c) => labelsIn(texts(c).corrections.fields),
    limit: { name: 'correction', points: 10, perSeconds: 3600 },
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => askCorrection(tx, actor, params.id, input, c.language))
      return c.href(`/diensten/meldingen/${input.id}`)
    },
    again: (c, { params, form: state }) => askPage(c, params.id, state),
  }),
  page({
    get: '/diensten/meldingen/:id',
    ...open,
    params: CorrectionId,
    show: async (c, { params }) => (
      <FollowPage t={texts(c)} correction={(await read(c, (tx) => findCorrection(tx, params.id))) ?? notFound()} today={c.actor.today} />
    ),
  }),
  ...answering('/aanbieder/meldingen', provider, ownPage),
  ...answering('/werk/aanbod/meldingen', coordinator, regionPage),
]

/** The list of what was said to be wrong, each with a form to answer it. */
function answering(list: string, access: typeof provider | typeof coordinator, show: typeof ownPage): Route[] {
  return [
    page({ get: list, ...access, show: (c) => show(c) }),
    form({
      post: `${list}/:id/antwoord`,
      ...access,
      params: CorrectionId,
      form: AnswerCorrection,
      labels: (c) => labelsIn(texts(c).corrections.fields),
      async submit(c, { params, input }) {
        await write(c, (tx, actor) => answerCorrection(tx, actor, params.id, input))
        return c.href(list)
      },
      again: (c, { params, form: state }) => show(c, { id: params.id, form: state }),
    }),
  ]
}
