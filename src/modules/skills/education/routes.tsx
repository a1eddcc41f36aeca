import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { DESK_RECORD, guiding, mine, OfPerson, opened, own, OWN_RECORD, type Side } from '../side.ts'
import { texts } from '../texts.ts'
import { dropEducation, noteEducation } from './commands.ts'
import { EducationPage } from './page.tsx'
import { educationOf } from './queries.ts'
import { DropEducation, EducationQuery, NoteEducation } from './schema.ts'

/** One that stands there, to correct; else a new one. */
async function educationPage(c: RequestContext, side: Side, wat: string | undefined, state?: FormState) {
  const stood = await read(c, async (tx, actor) => {
    const { regionCode, personId } = await side.fileOf(tx, actor)
    return (await educationOf(tx, regionCode, personId)).find(({ id }) => id === (wat ?? state?.values.id))
  })
  if (wat && (!stood || (!side.own && stood.responsibleOrganisationId === null))) notFound()
  const typed = stood
    ? {
        id: stood.id,
        educationWhat: stood.what,
        educationLevel: stood.level,
        educationFinished: stood.finished,
        educationYear: stood.year,
      }
    : { id: newId() }
  return <EducationPage t={texts(c)} side={side} stood={stood ?? null} form={state ?? blankForm(typed)} />
}

async function keep(c: RequestContext, side: Side, input: NoteEducation): Promise<string> {
  await write(c, async (tx, actor) => noteEducation(tx, actor, await side.fileOf(tx, actor), input))
  return c.href(side.record)
}

async function drop(c: RequestContext, side: Side, id: string): Promise<string> {
  await write(c, async (tx, actor) => dropEducation(tx, actor, await side.fileOf(tx, actor), id))
  return c.href(side.record)
}

/** What somebody learnt: by the person, and by who guides. policy: C3 */
export const educationRoutes: Route[] = [
  page({ get: `${OWN_RECORD}/opleiding`, ...own, query: EducationQuery, show: (c, { query }) => educationPage(c, mine, query.wat) }),
  form({
    post: `${OWN_RECORD}/opleiding`,
    ...own,
    form: NoteEducation,
    submit: (c, { input }) => keep(c, mine, input),
    again: (c, { form: state }) => educationPage(c, mine, undefined, state),
  }),
  form({
    post: `${OWN_RECORD}/opleiding/weg`,
    ...own,
    form: DropEducation,
    submit: (c, { input }) => drop(c, mine, input.id),
    again: (c, { form: state }) => educationPage(c, mine, undefined, state),
  }),
  page({
    get: `${DESK_RECORD}/opleiding`,
    ...guiding,
    params: OfPerson,
    query: EducationQuery,
    show: (c, { params, query }) => educationPage(c, opened(params.personId), query.wat),
  }),
  form({
    post: `${DESK_RECORD}/opleiding`,
    ...guiding,
    params: OfPerson,
    form: NoteEducation,
    submit: (c, { params, input }) => keep(c, opened(params.personId), input),
    again: (c, { params, form: state }) => educationPage(c, opened(params.personId), undefined, state),
  }),
  form({
    post: `${DESK_RECORD}/opleiding/weg`,
    ...guiding,
    params: OfPerson,
    form: DropEducation,
    submit: (c, { params, input }) => drop(c, opened(params.personId), input.id),
    again: (c, { params, form: state }) => educationPage(c, opened(params.personId), undefined, state),
  }),
]
