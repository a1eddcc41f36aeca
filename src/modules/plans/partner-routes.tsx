import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { ownNumberOf } from '../contacts/index.ts'
import { accountNames } from '../access/index.ts'
import { wordsFor } from './lead/queries.ts'
import { answerLead } from './commands/plan.ts'
import { answerTask } from './commands/step.ts'
import { ProposalPage, TaskPage, TasksPage } from './pages/task-pages.tsx'
import { proposalsFor } from './lead-queries.ts'
import { requireTask, tasksFor } from './queries.ts'
import { AnswerLead, AnswerTask, OneId, PageQuery } from './schema.ts'
import { sharedParts } from './sharing/queries.ts'
import { personNames } from './shown.ts'
import { texts } from './texts.ts'

const task = { may: ['partner', 'guide'] as const, purpose: 'partner-task' }
async function tasksPage(c: RequestContext, cursor: string | undefined) {
  const given = await read(c, async (tx, actor) => {
    const { items: rows, ...list } = await tasksFor(tx, actor, cursor)
    const proposals = await proposalsFor(tx, actor)
    const name = await personNames(tx, [...rows, ...proposals])
    return {
      ...list,
      rows: rows.map((row) => ({ ...row, name: name(row) })),
      proposals: proposals.map((row) => ({ id: row.id, name: name(row), answerBy: row.answerBy })),
    }
  })
  return <TasksPage t={texts(c)} today={c.actor.today} {...given} />
}

async function taskPage(c: RequestContext, id: string, state?: FormState) {
  const row = await read(c, async (tx, actor) => {
    const found = await requireTask(tx, actor, id)
    return {
      ...found,
      shared: await sharedParts(tx, found),
      name: (await personNames(tx, [found]))(found),
      ownNumber: await ownNumberOf(tx, actor, found.regionCode, 'task', id),
    }
  })
  return <TaskPage t={texts(c)} task={row} form={state ?? blankForm()} />
}

async function proposalPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = (await proposalsFor(tx, actor)).find((one) => one.id === id) ?? notFound()
    const words = await wordsFor(tx, row.regionCode, id)
    const by = words ? (await accountNames(tx, [words.askedBy])).get(words.askedBy) : undefined
    return { name: (await personNames(tx, [row]))(row), answerBy: row.answerBy, words: words ? { ...words, by: by ?? '' } : null }
  })
  return <ProposalPage t={texts(c)} id={id} {...given} form={state ?? blankForm()} />
}

/** Partner organisations: only what is theirs. */
export const partnerRoutes: Route[] = [
  page({ get: '/werk/taken', ...task, query: PageQuery, show: (c, { query }) => tasksPage(c, query.vanaf) }),
  page({ get: '/werk/taken/:id', ...task, params: OneId, show: (c, { params }) => taskPage(c, params.id) }),
  form({
    post: '/werk/taken/:id',
    ...task,
    params: OneId,
    form: AnswerTask,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerTask(tx, actor, params.id, input.answer))
      return c.href('/werk/taken')
    },
    again: (c, { params, form: state }) => taskPage(c, params.id, state),
  }),
  page({ get: '/werk/contactpersoon/:id', ...task, params: OneId, show: (c, { params }) => proposalPage(c, params.id) }),
  form({
    post: '/werk/contactpersoon/:id',
    ...task,
    params: OneId,
    form: AnswerLead,
    async submit(c, { params, input }) {
      const { personId, accepted } = await write(c, (tx, actor) => answerLead(tx, actor, params.id, input.answer === 'yes'))
      return c.href(accepted ? `/werk/personen/${personId}` : '/werk/taken')
    },
    again: (c, { params, form: state }) => proposalPage(c, params.id, state),
  }),
]
