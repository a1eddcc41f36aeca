import { systemActor } from '../../../platform/actor.ts'
import { inContext } from '../../../platform/db/context.ts'
import { notFound, refuse } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { hashSecret, newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { policyOn } from '../../policy/index.ts'
import { regionByCode, regionsOn } from '../../regions/index.ts'
import { LinkToken, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { answerDesk, askDesk, publishDesk } from './commands.ts'
import { DeskListPage, DeskQuestionPage } from './pages/desk-pages.tsx'
import { AskPage, FollowDeskPage, KnowledgePage } from './pages/public-pages.tsx'
import { deskList, followedQuestion, publishedIn, requireDeskQuestion } from './queries.ts'
import { answerBy, tracesIn } from './rules.ts'
import { AnswerDesk, AskDesk, DeskParams, PublishDesk, Search } from './schema.ts'

const open = { may: 'anyone' as const, purpose: null, front: true }
const desk = { may: ['guide', 'coordinator', 'editor', 'administrator'] as const, purpose: null }

async function knowledgePage(c: RequestContext, typed: string | undefined) {
  const given = await read(c, async (tx, actor) => ({
    found: await publishedIn(tx, c.region?.code ?? null, typed),
    regions: new Map((await regionsOn(tx, actor.today)).map((region) => [region.code, region.displayName])),
  }))
  const base = c.region ? `/regio/${c.region.slug}` : ''
  return <KnowledgePage t={texts(c).deskQuestions} base={base} typed={typed} {...given} mayAsk={c.region !== null} />
}

async function askPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const t = texts(c)
  const { parameters } = await read(c, (tx, actor) => policyOn(tx, region.code, actor.today))
  return (
    <AskPage
      t={t.deskQuestions}
      fields={t.fields}
      base={`/regio/${region.slug}`}
      answerBy={answerBy(c.actor.today, parameters.deskAnswerDays)}
      phone={region.stage === 'open' ? region.phone : null}
      forNation={region.stage !== 'open'}
      form={state ?? blankForm({ id: newId() })}
    />
  )
}

/** Wrong and gone look alike; the link opens this one question and nothing else. */
async function followPage(c: RequestContext, token: string) {
  const regionCode = `AM${token.slice(0, 2)}`
  const system = systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
  const found = await inContext(c.db, system, 'none', async (tx) => {
    const question = (await followedQuestion(tx, regionCode, hashSecret(token))) ?? refuse('intake.deskLinkGone', 410)
    return { question, region: await regionByCode(tx, regionCode, c.actor.today) }
  })
  const { question, region } = found
  return (
    <FollowDeskPage
      t={texts(c).deskQuestions}
      today={c.actor.today}
      region={region?.displayName ?? ''}
      phone={region?.phone ?? null}
      question={question}
      asker={question.asker}
    />
  )
}

async function listPage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => ({ open: await deskList(tx, actor, 'open'), done: await deskList(tx, actor, 'done') }))
  return <DeskListPage t={texts(c).deskQuestions} {...given} today={c.actor.today} />
}

async function onePage(c: RequestContext, id: string, state?: FormState) {
  const t = texts(c)
  const question = await read(c, (tx, actor) => requireDeskQuestion(tx, actor, id))
  const shown = [state?.values.publicQuestion ?? question.asker?.question, state?.values.publicAnswer ?? question.asker?.answer]
  const traces = tracesIn(shown.flat().filter(Boolean).join('\n'), question.asker ?? null)
  return <DeskQuestionPage t={t.deskQuestions} fields={t.fields} question={question} form={state ?? blankForm()} traces={traces} />
}

/** The question desk for employers, unions and organisations. policy: C10 */
export const deskQuestionRoutes: Route[] = [
  page({ get: '/vraagbaak', ...open, query: Search, show: (c, { query }) => knowledgePage(c, query.zoek) }),
  page({
    get: '/regio/:slug/vraagbaak',
    ...open,
    params: RegionSlug,
    query: Search,
    show: (c, { query }) => knowledgePage(c, query.zoek),
  }),
  page({ get: '/regio/:slug/vraagbaak/nieuw', ...open, params: RegionSlug, show: (c) => askPage(c) }),
  form({
    post: '/regio/:slug/vraagbaak',
    ...open,
    params: RegionSlug,
    form: AskDesk,
    limit: { name: 'desk-question', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      const token = await write(c, (tx, actor) => askDesk(tx, actor, region.code, input))
      return c.href(`/vraagbaak/volg/${token}`)
    },
    again: (c, { form: state }) => askPage(c, state),
  }),
  page({ get: '/vraagbaak/volg/:token', ...open, params: LinkToken, show: (c, { params }) => followPage(c, params.token) }),
  page({ get: '/werk/vraagbaak', ...desk, show: listPage }),
  page({ get: '/werk/vraagbaak/:id', ...desk, params: DeskParams, show: (c, { params }) => onePage(c, params.id) }),
  form({
    post: '/werk/vraagbaak/:id/antwoord',
    ...desk,
    params: DeskParams,
    form: AnswerDesk,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerDesk(tx, actor, params.id, input.deskAnswer))
      return c.href(`/werk/vraagbaak/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
  form({
    post: '/werk/vraagbaak/:id/publicatie',
    ...desk,
    params: DeskParams,
    form: PublishDesk,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => publishDesk(tx, actor, params.id, input))
      return c.href(`/werk/vraagbaak/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
]
