import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { findPerson } from '../../people/index.ts'
import { personNames } from '../shown.ts'
import { PageQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { momentDone, writeDown } from './commands.ts'
import { LookedAfterPage, LookedAfterOnePage } from './provider-pages.tsx'
import { answersOf, lookedAfter, momentsOf, requireLookedAfter } from './queries.ts'
import { AtMoment, AtOutcome, AtPlacement, SaidOutcome } from './schema.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
const BASE = '/aanbieder/nazorg'

async function listPage(c: RequestContext, cursor: string | undefined) {
  const given = await read(c, async (tx, actor) => {
    const { items: work, ...list } = await lookedAfter(tx, actor, cursor)
    const name = await personNames(tx, work)
    const moments = await momentsOf(tx, work)
    const answers = await answersOf(tx, work)
    const rows = work.map((one) => ({
      id: one.id,
      name: name(one),
      occupation: one.occupation,
      until: one.aftercareUntil,
      next:
        moments.find((moment) => moment.placementId === one.id && moment.state === 'open' && moment.ownerKind === 'organisation')?.dueOn ??
        null,
      asked: answers.some((answer) => answer.placementId === one.id && answer.askedOn !== null && answer.answer === null),
    }))
    return { ...list, rows }
  })
  return <LookedAfterPage t={texts(c)} today={c.actor.today} {...given} />
}

async function onePage(c: RequestContext, placementId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const work = await requireLookedAfter(tx, actor, placementId)
    const person = (await findPerson(tx, actor, work.personId)) ?? notFound()
    return {
      work,
      person: { name: person.displayName, phone: person.phone, email: person.email },
      moments: (await momentsOf(tx, [work])).filter((one) => one.ownerKind === 'organisation'),
      answers: await answersOf(tx, [work]),
    }
  })
  return <LookedAfterOnePage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

/** Whom a provider looks after once they work: the moments it calls, and how it goes. policy: D10 */
export const lookedAfterRoutes: Route[] = [
  page({ get: BASE, ...provider, query: PageQuery, show: (c, { query }) => listPage(c, query.vanaf) }),
  page({ get: `${BASE}/:placementId`, ...provider, params: AtPlacement, show: (c, { params }) => onePage(c, params.placementId) }),
  form({
    post: `${BASE}/:placementId/momenten/:stepId`,
    ...provider,
    params: AtMoment,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        await requireLookedAfter(tx, actor, params.placementId)
        await momentDone(tx, actor, params.placementId, params.stepId)
      })
      return c.href(`${BASE}/${params.placementId}`)
    },
    again: (c, { params }) => onePage(c, params.placementId),
  }),
  form({
    post: `${BASE}/:placementId/antwoorden/:outcomeId`,
    ...provider,
    params: AtOutcome,
    form: SaidOutcome,
    labels: (c) => ({ answer: texts(c).outcome.title }),
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const work = await requireLookedAfter(tx, actor, params.placementId)
        const asked = (await answersOf(tx, [work])).find((one) => one.id === params.outcomeId) ?? notFound()
        await writeDown(tx, actor, { regionCode: work.regionCode, id: work.personId }, asked.id, input.answer, 'partner')
      })
      return c.href(`${BASE}/${params.placementId}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.placementId, state),
  }),
]
