import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts as intakeTexts } from '../../intake/index.ts'
import { requireFile } from '../../people/index.ts'
import { QUESTION_KINDS } from '../../policy/index.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { movableOf } from './movable.ts'
import { moveFile } from './move.ts'
import { MovePage } from './page.tsx'
import { MoveFile } from './schema.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/verhuizing'

async function movePage(c: RequestContext, personId: string, state?: FormState) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const { items, open, settleFirst } = await movableOf(tx, actor, t, person)
    const here = new Set((await municipalitiesOn(tx, actor.today, person.regionCode)).map(({ code }) => code))
    const elsewhere = (await municipalitiesOn(tx, actor.today)).filter(({ code }) => !here.has(code))
    return {
      person: { id: person.id, name: person.displayName, shielded: person.shielded },
      items,
      open,
      settleFirst,
      municipalities: elsewhere.map(({ code, name }) => ({ value: code, label: name })),
    }
  })
  const words = intakeTexts(c).questionKinds
  const kinds = QUESTION_KINDS.filter((kind) => kind !== 'staff').map((value) => ({ value, label: words[value] ?? value }))
  return <MovePage t={t} {...given} kinds={kinds} form={state ?? blankForm({ id: newId() })} />
}

/** A person moves to another region. */
export const moveRoutes: Route[] = [
  page({ get: PATH, ...guidance, params: PersonParams, show: (c, { params }) => movePage(c, params.personId) }),
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: MoveFile,
    async submit(c, { params, input }) {
      const t = texts(c)
      await write(c, async (tx, actor) => moveFile(tx, actor, t, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/sluiting`)
    },
    again: (c, { params, form: state }) => movePage(c, params.personId, state),
  }),
]
