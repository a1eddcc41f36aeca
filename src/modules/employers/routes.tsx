import { notFound, refuse } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { accountNames } from '../access/index.ts'
import { organisationById, organisationsById, regionsOn } from '../regions/index.ts'
import { answerQuestion, askQuestion } from './commands.ts'
import { AnswerPage, EmployerPage, OpenQuestionsPage } from './pages/employer-pages.tsx'
import { findQuestion, openQuestions, questionsOf, recordsOf } from './queries.ts'
import { AnswerQuestion, AskQuestion, QuestionId } from './schema.ts'
import { texts } from './texts.ts'

const employer = { may: ['employer'] as const, purpose: null }
const desk = { may: ['guide', 'mediator'] as const, purpose: null }

async function employerPage(c: RequestContext, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const organisationId = actor.organisationId ?? refuse('employers.noCompany')
    const organisation = await organisationById(tx, organisationId)
    const regions = await regionsOn(tx, actor.today)
    const records = await recordsOf(tx, organisationId)
    const names = await accountNames(
      tx,
      records.flatMap((record) => record.contactAccount ?? []),
    )
    const regionName = (code: string) => regions.find((region) => region.code === code)?.displayName ?? code
    return {
      company: organisation?.name ?? '',
      kvkNumber: organisation?.kvkNumber ?? null,
      contacts: records.map((record) => ({
        region: regionName(record.regionCode),
        name: record.contactAccount ? (names.get(record.contactAccount) ?? null) : null,
      })),
      regions: regions
        .map((region) => ({ value: region.code, label: region.displayName }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
      rows: await questionsOf(tx, organisationId),
    }
  })
  return <EmployerPage t={texts(c)} {...given} form={state ?? blankForm({ id: newId() })} />
}

async function answerPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = (await findQuestion(tx, actor, id)) ?? notFound()
    return { row, company: (await organisationById(tx, row.organisationId))?.name ?? '' }
  })
  return <AnswerPage t={texts(c)} {...given} form={state ?? blankForm()} />
}

export const routes: Route[] = [
  page({ get: '/werkgever', ...employer, show: (c) => employerPage(c) }),
  form({
    post: '/werkgever/vragen',
    ...employer,
    form: AskQuestion,
    async submit(c, { input }) {
      await write(c, (tx, actor) => askQuestion(tx, actor, input))
      return c.href('/werkgever')
    },
    again: (c, { form: state }) => employerPage(c, state),
  }),
  page({
    get: '/werk/werkgeversvragen',
    ...desk,
    async show(c) {
      const { rows, names } = await read(c, async (tx, actor) => {
        const found = await openQuestions(tx, actor)
        const organisations = await organisationsById(
          tx,
          found.map((row) => row.organisationId),
        )
        return { rows: found, names: new Map([...organisations].map(([id, one]) => [id, one.name])) }
      })
      return <OpenQuestionsPage t={texts(c)} rows={rows} names={names} today={c.actor.today} />
    },
  }),
  page({ get: '/werk/werkgeversvragen/:id', ...desk, params: QuestionId, show: (c, { params }) => answerPage(c, params.id) }),
  form({
    post: '/werk/werkgeversvragen/:id',
    ...desk,
    params: QuestionId,
    form: AnswerQuestion,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerQuestion(tx, actor, params.id, input.answer))
      return c.href('/werk/werkgeversvragen')
    },
    again: (c, { params, form: state }) => answerPage(c, params.id, state),
  }),
]
